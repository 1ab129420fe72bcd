import { connect } from 'node:net'

/** Packets of HJ 212 as a device writes them. */
const POLYNOMIAL = 0xa001
const ANSWER = /CN=901[34]/gu

/** The check of the standard: over the text between head and check, four digits. */
export function checkOf(text: string): string {
  let check = 0xffff
  for (const byte of Buffer.from(text, 'ascii')) {
    check = (check >> 8) ^ byte
    for (let bit = 0; bit < 8; bit++) check = check & 1 ? (check >> 1) ^ POLYNOMIAL : check >> 1
  }
  return check.toString(16).toUpperCase().padStart(4, '0')
}

/** A whole packet with head, length and check. */
export function framed(text: string): string {
  return `##${String(text.length).padStart(4, '0')}${text}${checkOf(text)}\r\n`
}

/** 20261130080000 of a time such as 2026-11-30T08:00:00. */
const digits = (local: string) => local.replaceAll(/\D/gu, '')

export interface Value { readonly avg: number; readonly converted?: number }

export interface Sent {
  readonly mn: string
  readonly password: string
  readonly isWater: boolean
  readonly command: 2051 | 2061
  readonly at: string
  readonly values: Readonly<Record<string, Value>>
}

/** One packet that wants an answer; its number tells it from every other. */
export function packet(sent: Sent, number: string): string {
  const area = Object.entries(sent.values).map(([factor, { avg, converted }]) => `${factor}-Min=${avg},${factor}-Avg=${avg},${factor}-Max=${avg},${converted === undefined ? '' : `${factor}-ZsAvg=${converted},`}${factor}-Flag=N`).join(';')
  return framed(`QN=${number};ST=${sent.isWater ? '32' : '31'};CN=${sent.command};PW=${sent.password};MN=${sent.mn};Flag=5;CP=&&DataTime=${digits(sent.at)};${area}&&`)
}

const LONGEST_ANSWER = 60_000

/** Sends packets over TCP one after the other; done once every one is acknowledged. */
export function acknowledged(port: number, packets: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    let answers = ''
    const late = setTimeout(() => { line.destroy(); failed(new Error(`expected ${packets.length} answers, had ${answers}`)) }, LONGEST_ANSWER)
    const line = connect(port, '127.0.0.1', () => line.write(packets.join('')))
    line.setEncoding('ascii').on('data', words => {
      answers += words
      if ([...answers.matchAll(ANSWER)].length < packets.length) return
      clearTimeout(late)
      line.end()
      done()
    })
    line.on('error', problem => { clearTimeout(late); failed(problem) })
  })
}
