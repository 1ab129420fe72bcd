import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { asked, call, type Answer } from './stage'
import { ROOT } from './platform'

/** The papers of one invented case, and how people write them. */
export type Values = Record<string, unknown>
interface Paper { template: string; values: Values; at: number }
interface Draft { draft: string; revision: number; lawOn: string; fields: { id: string; type: string }[]; values: Values }

const told = JSON.parse(readFileSync(join(ROOT, 'server/src/test/resources/xiezhi/server/paper/ordinary.json'), 'utf8')) as { case: Values; papers: Omit<Paper, 'at'>[] }
/** What the server says itself. */
const GIVEN = new Set(['doc.number', 'case.number', 'order.number', 'notice.number', 'decision.number', 'service.number', 'service.document'])

export const papers: readonly Paper[] = told.papers.map((paper, at) => ({ ...paper, at }))
/** Values all papers share. */
export const shared = told.case
export const word = (field: string) => String(shared[field])
export const paperAt = (template: string, nth = 0) => papers.filter(paper => paper.template === template)[nth]

function filled(draft: Draft, paper: Values): Values {
  const values = { ...draft.values }
  for (const source of [shared, paper]) for (const field of draft.fields) if (field.id in source && !GIVEN.has(field.id)) values[field.id] = source[field.id]
  return values
}

/** Asks to issue one paper of the story through the addresses the screens use. */
export async function wished(page: Page, name: string, paper: Paper): Promise<Answer> {
  const path = `/api/cases/${name}`
  const draft = await call<Draft>(page, 'POST', `${path}/drafts`, { template: paper.template })
  const lawOn = (paper.values['doc.madeOn'] as string | undefined) ?? draft.lawOn
  const saved = await call<Draft>(page, 'PUT', `${path}/drafts/${draft.draft}`, { revision: draft.revision, lawOn, values: filled(draft, paper.values) })
  const now = await asked(page, 'GET', path)
  const after = now.status === 200 ? (JSON.parse(now.body) as { sequence: number }).sequence : 0
  return asked(page, 'POST', `${path}/drafts/${draft.draft}/issue`, { id: crypto.randomUUID(), after, revision: saved.revision })
}

/** Issues the papers from this place up to that one. */
export async function written(page: Page, name: string, from: number, until: number): Promise<void> {
  for (const paper of papers.slice(from, until)) {
    const answer = await wished(page, name, paper)
    if (answer.status !== 200) throw new Error(`${paper.template}: ${answer.status} ${answer.body.slice(0, 400)}`)
  }
}

/** The field of the form with that id. */
export const field = (page: Page, id: string) => page.locator(`[id="v-${id.replaceAll('.', '-')}"]`)

/** Types what the form still lacks, field by field. */
export async function typed(page: Page, values: Values): Promise<void> {
  for (const [id, value] of Object.entries({ ...shared, ...values })) {
    if (GIVEN.has(id) || Array.isArray(value)) continue
    const input = field(page, id)
    if (!(await input.count())) continue
    const kind = await input.evaluate(node => (node instanceof HTMLInputElement && node.type === 'radio' ? 'radio' : node.tagName))
    if (kind === 'BUTTON') continue
    if (kind === 'radio') { if (value === true) await input.check(); continue }
    if ((await input.inputValue()) === String(value)) continue
    if (kind === 'SELECT') await input.selectOption(String(value))
    else await input.fill(String(value))
  }
}

export async function saved(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.getByText('已保存').waitFor()
}

/** Issues what is on screen; the workspace shows the paper afterwards. */
export async function issued(page: Page): Promise<void> {
  await saved(page)
  await page.locator('.live', { hasText: '随写随检' }).waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: '确认签发' }).click()
  await page.getByRole('link', { name: 'PDF' }).waitFor()
}

/** Chooses a form in the dialog that is open. */
export async function chosen(page: Page, zh: string): Promise<void> {
  await page.getByRole('searchbox', { name: '文书名称、环节' }).fill(zh)
  await page.locator('.el-dialog').getByText(zh, { exact: true }).click()
  await page.locator('#lawOn').waitFor()
  await page.locator('.sheet').waitFor()
}

/** Records an event without a document on screen. */
export async function recorded(page: Page, day: string, fields: Record<string, string> = {}): Promise<void> {
  await page.fill('#happenedOn', day)
  for (const [id, words] of Object.entries(fields)) await page.fill('#f-' + id, words)
  await page.getByRole('button', { name: '先核对' }).click()
  await page.getByText('登记之后').waitFor()
  await page.getByRole('button', { name: '确认登记' }).click()
  await page.locator('.el-dialog').waitFor({ state: 'detached' })
}
