import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the platform, without a slash at the end. */
    home: string
    /** What the platform wrote while it ran: its console and its log; none when somebody else started it. */
    logs: string[]
    /** Folder of the pictures. */
    pictures: string
  }
}

/** Folder of the project, with the launcher. */
export const ROOT = resolve('..')
const KEPT = join(ROOT, 'journeys/target')
/** A start with a rehearsal before it, and the whole province loaded, on a busy machine. */
const LONGEST_START = 900_000
const LONGEST_STOP = 30_000

/** Starts `./xiezhi demo` on an empty folder and waits until the province is there, or uses the platform XIEZHI_SERVER names; stops it at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const pictures = join(KEPT, 'pictures')
  rmSync(pictures, { recursive: true, force: true })
  mkdirSync(pictures, { recursive: true })
  project.provide('pictures', pictures)
  if (process.env.XIEZHI_SERVER) {
    project.provide('home', process.env.XIEZHI_SERVER.replace(/\/$/u, ''))
    project.provide('logs', [])
    return async () => {}
  }
  const data = mkdtempSync(join(tmpdir(), 'xiezhi-journeys-'))
  const log = join(KEPT, 'platform.log')
  const platform = spawn(join(ROOT, 'xiezhi'), ['demo', '--port', '0', '--data', data], { stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = async () => {
    await ended(platform)
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    project.provide('home', await address(platform, log))
  } catch (problem) {
    await stop()
    throw problem
  }
  project.provide('logs', [log, join(data, 'logs/xiezhi.jsonl')])
  return stop
}

const ADDRESS = /http:\/\/[\d.]+:\d+/u
const LOADED = '虚构的云泽省已就绪'
const NOT_LOADED = '虚构的云泽省未能'

/** The address the platform prints, once it listens and its province is loaded: nobody is hurried by the loading. */
function address(platform: ChildProcess, log: string): Promise<string> {
  const written = createWriteStream(log)
  return new Promise((found, failed) => {
    const late = setTimeout(() => end(`expected the platform to start and its province to be loaded, see ${log}`), LONGEST_START)
    const end = (problem: string) => { clearTimeout(late); failed(new Error(problem)) }
    let told = ''
    platform.on('exit', code => end(`the platform ended with ${code} before its province was loaded, see ${log}`))
    for (const stream of [platform.stdout!, platform.stderr!]) {
      stream.setEncoding('utf8').on('data', (words: string) => {
        written.write(words)
        told += words
        const at = ADDRESS.exec(told)
        if (told.includes(NOT_LOADED)) end(`expected the province to be loaded, see ${log}`)
        else if (at && told.includes(LOADED)) { clearTimeout(late); found(at[0]) }
      })
    }
  })
}

function ended(platform: ChildProcess): Promise<void> {
  if (platform.exitCode !== null || platform.signalCode !== null) return Promise.resolve()
  return new Promise(done => {
    const insist = setTimeout(() => platform.kill('SIGKILL'), LONGEST_STOP)
    platform.once('exit', () => { clearTimeout(insist); done() })
    platform.kill('SIGTERM')
  })
}
