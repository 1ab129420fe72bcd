import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { crc32 } from 'node:zlib'

const UTF8_NAMES = 0x800
const MIDNIGHT_OF_2026 = ((2026 - 1980) << 25) | (1 << 21) | (1 << 16)

/** Writes the files below a folder into a zip as they are, in the order of their names. */
export function zipped(folder: string, archive: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(each => each.isFile()).map(each => join(each.parentPath, each.name)).sort()
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const file of files) {
    const content = readFileSync(file)
    const name = Buffer.from(relative(folder, file))
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(UTF8_NAMES, 2)
    about.writeUInt32LE(MIDNIGHT_OF_2026, 6)
    about.writeUInt32LE(crc32(content), 10)
    about.writeUInt32LE(content.length, 14)
    about.writeUInt32LE(content.length, 18)
    about.writeUInt16LE(name.length, 22)
    const where = Buffer.alloc(14)
    where.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, where, name)
    const local = [Buffer.from('PK\x03\x04', 'latin1'), about, name, content]
    parts.push(...local)
    at += local.reduce((sum, part) => sum + part.length, 0)
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.reduce((sum, part) => sum + part.length, 0), 12)
  end.writeUInt32LE(at, 16)
  writeFileSync(archive, Buffer.concat([...parts, ...directory, end]))
}
