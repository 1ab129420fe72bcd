import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launched, SIZES } from '../browser/chromium'
import { ROOT } from './platform'

/** Address of the platform. */
export const HOME = inject('home')
/** How long is waited for what must come; how soon it should come is printed, for a busy machine is no mistake. Milliseconds. */
export const PATIENCE = 60_000
const PASSWORD = 'xiezhi-demo-1'
const pages = new Map<string, Page>()
let browser: Browser

beforeAll(async () => { browser = await launched() })
afterAll(() => browser.close())

/** Signs in on screen; every person has a browser of her own, where anything that goes wrong in a script ends the journey. */
export async function signedIn(account: string): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZES[0], locale: 'zh-CN', acceptDownloads: true, reducedMotion: 'reduce' })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  page.on('pageerror', error => { throw error })
  await page.goto(HOME + '/')
  await page.fill('#account', account)
  await page.fill('#password', PASSWORD)
  await page.keyboard.press('Enter')
  await page.locator('nav a').first().waitFor()
  return page
}

/** The same person in the browser she already has. */
export async function person(account: string): Promise<Page> {
  const known = pages.get(account) ?? (await signedIn(account))
  pages.set(account, known)
  return known
}

/** Goes there and waits until nothing is loading. */
export async function opened(page: Page, path: string): Promise<void> {
  await page.goto(HOME + path)
  await page.locator('h1').first().waitFor()
  await page.locator('.sk').first().waitFor({ state: 'detached' })
}

export const picture = (page: Page, name: string) => page.screenshot({ path: join(inject('pictures'), `${name}.png`) })

export interface Answer { status: number; body: string }

/** A request as the screens make it, with the session of the page. */
export function asked(page: Page, method: string, path: string, body?: unknown): Promise<Answer> {
  return page.evaluate(async ([how, where, what]) => {
    const token = decodeURIComponent(document.cookie.split('; ').find(part => part.startsWith('XSRF-TOKEN='))?.slice(11) ?? '')
    const answer = await fetch(where, { method: how, headers: { 'content-type': 'application/json', 'X-XSRF-TOKEN': token }, ...(what === undefined ? {} : { body: JSON.stringify(what) }) })
    return { status: answer.status, body: await answer.text() }
  }, [method, path, body] as const)
}

/** The answer of a request that must succeed. */
export async function call<T>(page: Page, method: string, path: string, body?: unknown): Promise<T> {
  const answer = await asked(page, method, path, body)
  if (answer.status < 200 || answer.status > 299) throw new Error(`${method} ${path}: ${answer.status} ${answer.body.slice(0, 400)}`)
  return (answer.body ? JSON.parse(answer.body) : null) as T
}

const MOST_OUTPUT_BYTES = 64 * 1024 * 1024

/** What `./xiezhi` prints; the exit code 1 says that there are findings. */
export function xiezhi(...words: string[]): Promise<string> {
  return new Promise((done, failed) => {
    execFile(join(ROOT, 'xiezhi'), words, { maxBuffer: MOST_OUTPUT_BYTES }, (problem, out, err) => {
      if (problem && problem.code !== 1) failed(new Error(`./xiezhi ${words.join(' ')}: ${err}`))
      else done(out)
    })
  })
}
