import { readFileSync, existsSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordedServer } from '../fixtures/serve'
import { launched, SIZES, violations } from './chromium'

const BUILT = '.dist/static'
const SCREENS = ['desk', 'cases', 'cases/D-3', 'cases/D-3?view=matrix', 'cases/D-3/drafts/d1', 'reviews', 'deliberations', 'disclosures', 'disclosures?state=withheld', 'numbers', 'imports', 'imports/b/2', 'rules', 'statutes', 'organisation', 'firms', 'firms/f0', 'monitor', 'monitor?state=lead', 'monitor/outlets', 'monitor/statistics', 'monitor/91440000MA00000000-DW001', 'monitor/91440000MA00000000-DW001?tab=table', 'monitor/91440000MA00000000-DW001?tab=heat', 'monitor/91440000MA00000000-DW001?tab=file', 'nowhere']
const MAX_DESK_BYTES = 180 * 1024
const MAX_ROWS = 60

let server: Server
let browser: Browser
let home: string

beforeAll(async () => {
  expect(existsSync(`${BUILT}/index.html`), 'npm run build comes first').toBe(true)
  server = recordedServer(BUILT).listen(0)
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  browser = await launched()
})
afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
})

/** A page that notes what must not happen: errors, blocked scripts, requests to others. */
async function opened(path: string, size: (typeof SIZES)[number] = SIZES[0]) {
  const page = await browser.newPage({ viewport: size })
  const troubles: string[] = []
  page.on('pageerror', error => troubles.push(error.message))
  page.on('console', message => { if (message.type() === 'error') troubles.push(message.text()) })
  page.on('request', request => { if (!request.url().startsWith(home)) troubles.push('foreign ' + request.url()) })
  await page.goto(home + path)
  await page.locator('h1').first().waitFor()
  await page.locator('.sk').first().waitFor({ state: 'detached' })
  return { page, troubles }
}

describe.each(SIZES)('at $width × $height', size => {
  it.each(SCREENS)('%s has no barrier, no error and asks nobody else', async path => {
    const { page, troubles } = await opened(path, size)
    expect(await violations(page)).toEqual([])
    expect(troubles).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.close()
  })
})

it.each(SIZES)('the administrators screens and their dialogs have no barrier at $width × $height', async size => {
  const own = recordedServer(BUILT, { roles: ['security-administrator', 'system-administrator'] }).listen(0)
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' })
  const open = async (path: string, button: string) => {
    await page.goto(`http://127.0.0.1:${(own.address() as AddressInfo).port}/${path}`)
    await page.locator('[data-row]').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: button, exact: true }).first().click()
    await page.locator('.el-dialog form').waitFor()
    expect(await violations(page)).toEqual([])
  }
  await open('accounts', '新增账号')
  await open('accounts', '办理账号 officer')
  await open('organisation', '新增单位')
  await open('organisation', '新增人员')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  await page.close()
  own.closeAllConnections()
  own.close()
})

it('signing in leads to where the person wanted to go', async () => {
  const closed = recordedServer(BUILT, { signedIn: false }).listen(0)
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(closed.address() as AddressInfo).port}/rules?words=告知`)
  await page.fill('#account', 'officer')
  await page.fill('#password', 'anything')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/rules\?words=/u)
  await page.close()
  closed.closeAllConnections()
  closed.close()
})

it('a list of a hundred thousand cases keeps few rows in the page, also far down', async () => {
  const { page } = await opened('cases')
  for (let round = 0; round < 6; round++) {
    await page.locator('.box').evaluate(box => { box.scrollTop = box.scrollHeight })
    await page.waitForTimeout(150)
  }
  expect(await page.locator('[data-row]').count()).toBeLessThanOrEqual(MAX_ROWS)
  expect(Number(await page.locator('[data-row]').last().getAttribute('data-row'))).toBeGreaterThan(500)
  await page.close()
})

it('from the desk to the place of a finding without the mouse', async () => {
  const { page, troubles } = await opened('desk')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.locator('mark.on').first().waitFor()
  const first = await page.locator('mark.on').first().textContent()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.waitForFunction(before => { const now = document.querySelector('mark.on'); return now !== null && now.textContent !== before }, first)
  expect(await page.locator('mark.on').first().textContent()).toBe('5个自然日')
  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await page.waitForURL(/\/rules/u)
  expect(troubles).toEqual([])
  await page.close()
})

it('a refusal of the server is shown with its reasons, and the draft stays', async () => {
  const { page } = await opened('cases/D-3')
  await page.getByRole('button', { name: '撤回听证申请' }).click()
  await page.fill('#happenedOn', '2026-11-28')
  await page.fill('#f-reason', '不再要求听证')
  await page.getByRole('button', { name: '先核对' }).click()
  await page.getByText('登记之后').waitFor()
  await page.getByRole('button', { name: '确认登记' }).click()
  await page.getByText('DECISION-004').waitFor()
  await page.reload()
  await page.getByRole('button', { name: '撤回听证申请' }).click()
  expect(await page.inputValue('#f-reason')).toBe('不再要求听证')
  await page.close()
})

it('the first visit to the desk stays small', async () => {
  const page = await browser.newPage()
  const files = new Set<string>()
  page.on('request', request => { const path = new URL(request.url()).pathname; if (!path.startsWith('/api/')) files.add(path === '/desk' ? '/index.html' : path) })
  await page.goto(home + 'desk')
  await page.locator('.row').first().waitFor()
  await page.waitForLoadState('networkidle')
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(BUILT + file)).length, 0)
  expect(files.size).toBeGreaterThan(5)
  expect(bytes).toBeLessThan(MAX_DESK_BYTES)
  await page.close()
})

describe.each(SIZES)('dialogs at $width × $height', size => {
  it.each([
    ['cases/D-3', async (page: Page) => { await page.getByRole('button', { name: '写文书' }).first().click(); await page.getByText('下一步要用的').waitFor() }],
    ['cases/D-3/drafts/d1', async (page: Page) => { await page.keyboard.press('Control+Enter'); await page.getByText('还缺 2 项必填内容').waitFor() }],
    ['cases/D-3/drafts/d2', async (page: Page) => { await page.fill('#v-agency-contact', '张文博'); await page.keyboard.press('Control+s'); await page.getByText('这份草稿有人改过').waitFor() }],
    ['cases/D-3?file=27%20行政处罚决定书.docx', async (page: Page) => { await page.getByRole('button', { name: '对比' }).click(); await page.getByText('2 处不同').waitFor() }],
    ['cases/D-3?dialog=unit', async (page: Page) => { await page.getByRole('button', { name: '移交' }).click(); await page.getByText('交给哪个单位').first().waitFor() }],
    ['cases/D-3?dialog=override', async (page: Page) => { await page.locator('.find .sign button').first().click(); await page.getByText('放行只对一个问题').waitFor() }],
    ['disclosures', async (page: Page) => { await page.locator('aside').getByRole('button', { name: '不予公开' }).click(); await page.getByText('不予公开的法定情形').waitFor() }],
    ['organisation', async (page: Page) => { await page.getByRole('button', { name: '移交全部案件' }).click(); await page.getByText('交给哪个单位').first().waitFor() }],
  ] as const)('over %s have no barrier', async (path, opens) => {
    const { page } = await opened(path, size)
    await opens(page)
    await page.locator('.el-dialog').first().waitFor()
    await page.waitForTimeout(400)
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

it('a document is written without the mouse: from its words to the field, cured while typing, saved', async () => {
  const { page, troubles } = await opened('cases/D-3/drafts/d1')
  await page.locator('.f', { hasText: /^3$/u }).focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'v-defence-days')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('5')
  await page.getByText('本文书消除 1 个问题').waitFor({ timeout: 1000 })
  expect(await page.locator('mark.fatal').count()).toBe(0)
  await page.keyboard.press('Control+s')
  await page.getByText('已保存').waitFor()
  expect(troubles).toEqual([])
  await page.close()
})

it('an episode is looked at, ruled out and made a lead without the mouse', async () => {
  const { page, troubles } = await opened('monitor/91440000MA00000000-DW001?episode=e0')
  const chart = page.getByRole('slider')
  await chart.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await chart.getAttribute('aria-valuetext')).toMatch(/^2026-11-27 18:00，化学需氧量 [\d.]+ mg\/L/u)
  for (let round = 0; round < 6; round++) await page.keyboard.press('-')
  await page.waitForURL(/from=2026-1[01]-\d\dT/u)
  await page.goto(home + 'monitor')
  await page.locator('[data-row]').first().waitFor()
  await page.keyboard.press('j')
  await page.waitForURL(/episode=e1/u)
  await page.keyboard.press('x')
  await page.locator('#verdict-reason').waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.type('当日更换试剂')
  await page.keyboard.press('Control+Enter')
  await page.locator('#verdict-reason').waitFor({ state: 'detached' })
  await page.keyboard.press('t')
  await page.getByText('已转为线索。').waitFor()
  expect(troubles).toEqual([])
  await page.close()
})
