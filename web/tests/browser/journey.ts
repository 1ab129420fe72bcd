import { mkdirSync, readFileSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

/**
 * One case on a real server from the first record to the decision, each person in their own browser. Papers before the prior
 * notice are typed through the same addresses the screens use; from there on everything is done on screen.
 * XIEZHI_SERVER=http://127.0.0.1:8080 npm run test:browser
 */
const HOME = process.env.XIEZHI_SERVER!
const PASSWORD = 'xiezhi-demo-1'
const PICTURES = '.pictures'
const STORY = process.env.XIEZHI_STORY ?? '../server/src/test/resources/xiezhi/server/paper/ordinary.json'
type Values = Record<string, unknown>
const story = JSON.parse(readFileSync(STORY, 'utf8')) as { case: Values; papers: { template: string; values: Values }[] }
/** What the server says itself. */
const GIVEN = new Set(['doc.number', 'case.number', 'order.number', 'notice.number', 'decision.number', 'service.number', 'service.document'])

let browser: Browser
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true })
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

async function signedIn(account: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1680, height: 1050 }, locale: 'zh-CN', acceptDownloads: true })
  const page = await context.newPage()
  page.on('pageerror', error => { throw error })
  await page.goto(HOME + '/login')
  await page.fill('#account', account)
  await page.fill('#password', PASSWORD)
  await page.keyboard.press('Enter')
  await page.locator('nav a').first().waitFor()
  return page
}
const PARTY = story.case['party.name'] as string
const nameOf = (page: Page) => call<{ name: string }>(page, 'GET', '/api/session').then(session => session.name)
const picture = (page: Page, name: string) => page.screenshot({ path: `${PICTURES}/journey-${name}.png` })

interface Draft { draft: string; revision: number; lawOn: string; fields: { id: string; type: string }[]; values: Values }
/** A call as the screens make it, with the session of the page. */
function call<T>(page: Page, method: string, path: string, body?: unknown): Promise<T> {
  return page.evaluate(async ([how, where, what]) => {
    const token = decodeURIComponent(document.cookie.split('; ').find(part => part.startsWith('XSRF-TOKEN='))?.slice(11) ?? '')
    const answer = await fetch(where, { method: how, headers: { 'content-type': 'application/json', 'X-XSRF-TOKEN': token }, ...(what === undefined ? {} : { body: JSON.stringify(what) }) })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${how} ${where}: ${answer.status} ${text.slice(0, 400)}`)
    return text ? JSON.parse(text) : null
  }, [method, path, body] as const) as Promise<T>
}
function told(draft: Draft, paper: Values): Values {
  const values = { ...draft.values }
  for (const source of [story.case, paper]) for (const field of draft.fields) if (field.id in source && !GIVEN.has(field.id)) values[field.id] = source[field.id]
  return values
}
/** Writes the paper of the story with this place in it, without the screen. */
async function written(page: Page, name: string, at: number): Promise<void> {
  const paper = story.papers[at]
  const path = `/api/cases/${name}`
  const draft = await call<Draft>(page, 'POST', `${path}/drafts`, { template: paper.template })
  const saved = await call<Draft>(page, 'PUT', `${path}/drafts/${draft.draft}`, { revision: draft.revision, lawOn: (paper.values['doc.madeOn'] as string | undefined) ?? draft.lawOn, values: told(draft, paper.values) })
  const after = await call<{ sequence: number }>(page, 'GET', path).then(view => view.sequence, () => 0)
  await call(page, 'POST', `${path}/drafts/${draft.draft}/issue`, { id: crypto.randomUUID(), after, revision: saved.revision })
}
const paperAt = (template: string, nth = 0) => story.papers.map((paper, at) => ({ ...paper, at })).filter(paper => paper.template === template)[nth]

/** Types what the form still lacks, field by field. */
async function typed(page: Page, values: Values): Promise<void> {
  for (const [id, value] of Object.entries({ ...story.case, ...values })) {
    const field = page.locator(`[id="v-${id.replaceAll('.', '-')}"]`)
    if (GIVEN.has(id) || Array.isArray(value) || !(await field.count()) || (await field.evaluate(node => node.tagName)) === 'BUTTON') continue
    if ((await field.evaluate(node => (node as HTMLInputElement).type)) === 'radio') { if (value === true) await field.check(); continue }
    if ((await field.inputValue()) === String(value)) continue
    if ((await field.evaluate(node => node.tagName)) === 'SELECT') await field.selectOption(String(value))
    else await field.fill(String(value))
  }
}
async function saved(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.getByText('已保存').waitFor()
}
/** Issues what is on screen; the workspace shows the paper afterwards. */
async function issued(page: Page): Promise<void> {
  await saved(page)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: '确认签发' }).click()
  await page.getByRole('link', { name: 'PDF' }).waitFor()
}
async function chosen(page: Page, zh: string): Promise<void> {
  await page.getByRole('searchbox', { name: '文书名称、环节' }).fill(zh)
  await page.locator('.el-dialog').getByText(zh, { exact: true }).click()
  await page.locator('#lawOn').waitFor()
  await page.locator('.sheet').waitFor()
}
/** Records an event without a document on screen. */
async function recorded(page: Page, day: string, fields: Record<string, string>): Promise<void> {
  await page.fill('#happenedOn', day)
  for (const [id, words] of Object.entries(fields)) await page.fill('#f-' + id, words)
  await page.getByRole('button', { name: '先核对' }).click()
  await page.getByText('登记之后').waitFor()
  await page.getByRole('button', { name: '确认登记' }).click()
  await page.locator('.el-dialog').waitFor({ state: 'detached' })
}

it('a case goes from the record of the inspection to the decision on paper', { timeout: 600_000 }, async () => {
  const officer = await signedIn('officer')
  await officer.goto(HOME + '/cases')
  await officer.getByRole('button', { name: '新建案件' }).click()
  await officer.waitForURL(/\/cases\/case-/u)
  const name = decodeURIComponent(new URL(officer.url()).pathname.split('/').pop()!)
  const notice = paperAt('prior-notice-hearing')
  await officer.getByText('从哪里开始').waitFor()
  await picture(officer, '01-new')
  for (let at = 0; at < notice.at; at++) await written(officer, name, at)

  await officer.goto(`${HOME}/cases/${name}`)
  await officer.getByRole('button', { name: '写文书' }).first().click()
  await chosen(officer, '行政处罚事先（听证）告知书')
  await typed(officer, notice.values)
  await saved(officer)
  await picture(officer, '02-notice')
  // A defect, typed: the party's name with one wrong character.
  const party = officer.locator('#v-party-name')
  const right = await party.inputValue()
  const before = await officer.locator('[data-finding].fatal').count()
  await party.fill(right.replace('家具', '家俱'))
  await expect.poll(() => officer.locator('[data-finding].fatal').count(), { timeout: 5000 }).toBeGreaterThan(before)
  await officer.locator('[data-finding].fatal .row').first().click()
  expect(await officer.locator('[data-finding].fatal .cite .c').first().textContent()).toMatch(/第.+条/u)
  await picture(officer, '03-defect')
  await party.fill(right)
  await expect.poll(() => officer.locator('[data-finding].fatal').count(), { timeout: 5000 }).toBe(before)
  await picture(officer, '04-cured')
  await issued(officer)
  await picture(officer, '05-issued')
  const review = paperAt('legal-review-form')
  for (let at = notice.at + 1; at < review.at; at++) await written(officer, name, at)

  await officer.goto(`${HOME}/cases/${name}`)
  await officer.getByRole('button', { name: '提交法制审核' }).first().click()
  await recorded(officer, story.case['legal.submittedOn'] as string, {})
  const legal = await signedIn('legal')
  await legal.goto(`${HOME}/reviews`)
  await picture(legal, '06-reviews')
  await legal.getByRole('link', { name: PARTY, exact: true }).first().click()
  await legal.getByRole('button', { name: '退回', exact: true }).click()
  await recorded(legal, story.case['legal.submittedOn'] as string, { reason: '请补充裁量说明后再报。' })
  await officer.reload()
  await officer.getByRole('button', { name: '提交法制审核' }).first().click()
  await recorded(officer, story.case['legal.submittedOn'] as string, {})
  await legal.reload()
  await legal.getByRole('button', { name: '提出审核意见' }).click()
  await chosen(legal, '案件法制审核表')
  await typed(legal, review.values)
  await issued(legal)
  await picture(legal, '07-reviewed')

  const deliberation = paperAt('deliberation-record')
  const decision = paperAt('penalty-decision')
  const head = await signedIn('head')
  await head.goto(`${HOME}/deliberations`)
  await head.locator('h1').waitFor()
  await picture(head, '08-deliberations')
  // The fine of the story needs no deliberation by law; the head holds one all the same.
  await head.goto(`${HOME}/cases/${name}`)
  await head.getByRole('button', { name: '登记到会' }).first().click()
  const people = (story.case.members as Record<string, string>[]).map(one => one['members.name'])
  const present = [await nameOf(head), ...people].filter((one, at, all) => all.indexOf(one) === at).slice(0, 5)
  for (const [at, one] of present.entries()) {
    if (at > 0) await head.getByRole('button', { name: '加一人' }).click()
    await head.getByRole('textbox', { name: '姓名' }).nth(at).fill(one)
  }
  await recorded(head, deliberation.values['doc.madeOn'] as string, {})
  await head.getByRole('button', { name: '表决', exact: true }).click()
  await head.getByRole('radio', { name: '是' }).check()
  await recorded(head, deliberation.values['doc.madeOn'] as string, { view: '同意处罚建议。' })
  await picture(head, '09-deliberation')
  for (let at = deliberation.at; at < decision.at; at++) await written(officer, name, at)
  await officer.goto(`${HOME}/cases/${name}`)
  await officer.getByRole('button', { name: '写文书' }).first().click()
  await chosen(officer, '行政处罚决定书')
  await typed(officer, decision.values)
  await issued(officer)
  await picture(officer, '10-decision')
  for (const [kind, head] of [['DOCX', 'PK'], ['PDF', '%PDF'], ['OFD', 'PK']] as const) {
    const [file] = await Promise.all([officer.waitForEvent('download'), officer.getByRole('link', { name: kind }).click()])
    expect(readFileSync(await file.path()).subarray(0, head.length).toString('latin1')).toBe(head)
    expect(file.suggestedFilename()).toMatch(new RegExp(`行政处罚决定书.*\\.${kind.toLowerCase()}$`, 'u'))
  }
})
