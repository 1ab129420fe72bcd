import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { asked, call, opened, PATIENCE, person, picture, xiezhi } from './stage'
import { chosen, field, issued, paperAt, recorded, saved, shared, typed, wished, word, written } from './story'
import { timed } from './typing'

let name = ''
const home = () => `/cases/${name}`

async function form(page: Page, zh: string): Promise<void> {
  await opened(page, home())
  await page.getByRole('button', { name: '写文书' }).first().click()
  await chosen(page, zh)
}
const codes = (body: string) => [...body.matchAll(/"code":"([A-Z]+-\d+)"/gu)].map(found => found[1])

describe('one case', () => {
  it('begins on the desk and in the list; a defect is seen while it is typed, with its article, and cured', async () => {
    const officer = await person('officer')
    await opened(officer, '/desk')
    await officer.locator('nav a[href="/cases"]').click()
    await officer.getByRole('button', { name: '新建案件' }).click()
    await officer.waitForURL(/\/cases\/case-/u)
    name = decodeURIComponent(new URL(officer.url()).pathname.split('/').pop()!)
    await officer.getByText('从哪里开始').waitFor()
    await picture(officer, 'case-01-new')
    const notice = paperAt('prior-notice-hearing')
    await written(officer, name, 0, notice.at)
    await form(officer, '行政处罚事先（听证）告知书')
    await typed(officer, notice.values)
    await saved(officer)
    await picture(officer, 'case-02-notice')

    const party = field(officer, 'party.name')
    const right = await party.inputValue()
    const fatal = officer.locator('[data-finding].fatal')
    const before = await fatal.count()
    await party.fill(right.replace('家具', '家俱'))
    await expect.poll(() => fatal.count(), { timeout: PATIENCE }).toBeGreaterThan(before)
    await fatal.locator('.row').first().click()
    expect(await fatal.locator('.cite .c').first().textContent()).toMatch(/第.+条/u)
    await picture(officer, 'case-03-defect')
    await party.fill(right)
    await expect.poll(() => fatal.count(), { timeout: PATIENCE }).toBe(before)
    await picture(officer, 'case-04-cured')
    await timed(officer, 10, () => party.fill(right.replace('家具', '家俱')), () => party.fill(right))
    await issued(officer)
    await picture(officer, 'case-05-issued')
    await written(officer, name, notice.at + 1, paperAt('legal-review-form').at)
  })

  it('is submitted, returned by the legal reviewer, put right, submitted again and passed', async () => {
    const officer = await person('officer')
    const legal = await person('legal')
    const day = word('legal.submittedOn')
    await opened(officer, home())
    await officer.getByRole('button', { name: '提交法制审核' }).first().click()
    await recorded(officer, day)
    await opened(legal, '/reviews')
    await picture(legal, 'case-06-reviews')
    await legal.locator(`a[href="${home()}"]`).first().click()
    await legal.getByRole('button', { name: '退回', exact: true }).click()
    await recorded(legal, day, { reason: '请写明裁量计算的步骤后再报。' })

    const documents = await call<{ kind: string; file: string }[]>(officer, 'GET', `/api/cases/${name}/documents`)
    const worksheet = documents.find(one => one.kind === 'benchmark-worksheet')!.file
    await opened(officer, `${home()}?file=${encodeURIComponent(worksheet)}`)
    await officer.getByRole('button', { name: '改版' }).click()
    await officer.locator('.sheet').waitFor()
    await field(officer, 'fine.formula').fill(word('fine.formula') + '，取整到百元')
    await issued(officer)
    await officer.getByRole('button', { name: '对比' }).click()
    await officer.getByText('处不同').waitFor()
    await picture(officer, 'case-07-put-right')
    await officer.keyboard.press('Escape')

    await opened(officer, home())
    await officer.getByRole('button', { name: '提交法制审核' }).first().click()
    await recorded(officer, day)
    await opened(legal, home())
    await legal.getByRole('button', { name: '提出审核意见' }).click()
    await chosen(legal, '案件法制审核表')
    await typed(legal, paperAt('legal-review-form').values)
    await issued(legal)
    await picture(legal, 'case-08-passed')
  })

  it('is deliberated by the head', async () => {
    const head = await person('head')
    const officer = await person('officer')
    const { at, values } = paperAt('deliberation-record')
    const day = values['doc.madeOn'] as string
    await opened(head, '/deliberations')
    await picture(head, 'case-09-deliberations')
    // The fine of the story needs no deliberation by law; the head holds one all the same.
    await opened(head, home())
    await head.getByRole('button', { name: '登记到会' }).first().click()
    const own = await call<{ name: string }>(head, 'GET', '/api/session').then(session => session.name)
    const members = (shared.members as Record<string, string>[]).map(one => one['members.name'])
    const present = [own, ...members].filter((one, index, all) => all.indexOf(one) === index).slice(0, 5)
    for (const [index, one] of present.entries()) {
      if (index > 0) await head.getByRole('button', { name: '加一人' }).click()
      await head.getByRole('textbox', { name: '姓名' }).nth(index).fill(one)
    }
    await recorded(head, day)
    await head.getByRole('button', { name: '表决', exact: true }).click()
    await head.getByRole('radio', { name: '是' }).check()
    await recorded(head, day, { view: '同意处罚建议。' })
    await picture(head, 'case-10-deliberated')
    await written(officer, name, at, at + 1)
  })

  it('is decided; Word, PDF and OFD say what was typed when they are read back', async () => {
    const officer = await person('officer')
    await form(officer, '行政处罚决定书')
    await typed(officer, paperAt('penalty-decision').values)
    await issued(officer)
    await picture(officer, 'case-11-decision')
    const papers = await call<{ kind: string; number: string }[]>(officer, 'GET', `/api/cases/${name}/papers`)
    const number = papers.find(one => one.kind === 'penalty-decision')!.number
    expect(number).toMatch(/〔2026〕\d+号$/u)
    const folder = mkdtempSync(join(tmpdir(), 'xiezhi-decision-'))
    for (const kind of ['DOCX', 'PDF', 'OFD']) {
      const [file] = await Promise.all([officer.waitForEvent('download'), officer.getByRole('link', { name: kind }).click()])
      expect(file.suggestedFilename()).toMatch(new RegExp(`行政处罚决定书.*\\.${kind.toLowerCase()}$`, 'u'))
      const kept = join(folder, `decision.${kind.toLowerCase()}`)
      await file.saveAs(kept)
      expect(readFileSync(kept).subarray(0, 4).toString('latin1')).toBe(kind === 'PDF' ? '%PDF' : 'PK\x03\x04')
      const read = JSON.parse(await xiezhi('read', kept, '--format', 'json'))
      expect(read.documents).toHaveLength(1)
      const text = JSON.stringify(read)
      for (const words of ['penalty-decision', number, word('party.name'), word('party.code'), '2026-09-21', '7400000']) expect(text).toContain(words)
    }
    rmSync(folder, { recursive: true })
  })

  it('is served; the day by which it must be disclosed is right and derived day by day', async () => {
    const officer = await person('officer')
    const receipt = paperAt('service-receipt', 2)
    await form(officer, '送达回证')
    await typed(officer, receipt.values)
    await issued(officer)
    const view = await call<{ due: { term: string; title: string; due: string }[] }>(officer, 'GET', `/api/cases/${name}`)
    const term = view.due.find(one => one.term === 'service/publication')!
    // Seven working days from 21 September 2026: the Mid-Autumn and National Day holidays do not count.
    expect(term.due).toBe('2026-10-08')
    await opened(officer, home())
    await officer.locator('#tab-due').click()
    const line = officer.locator('li', { hasText: term.title }).filter({ hasText: '2026-10-08' }).first()
    await line.locator('summary').click()
    expect(await line.locator('ol li').count()).toBeGreaterThan(0)
    await picture(officer, 'case-12-served')
  })

  it('takes no act from a person without the duty, whatever the screen would show', async () => {
    const entry = (type: string) => ({ id: crypto.randomUUID(), after: 0, events: [{ happenedOn: '2026-11-28', event: { type } }] })
    const reviewer = await person('reviewer')
    expect((await asked(reviewer, 'POST', `/api/cases/${name}/entries`, entry('lead-received'))).status).toBe(403)
    const cityOfficer = await person('city-officer')
    expect((await asked(cityOfficer, 'GET', `/api/cases/${name}`)).status).toBe(404)

    const officer = await person('officer')
    const refused = await wished(officer, name, paperAt('legal-review-form'))
    expect(refused.status).toBe(422)
    expect(codes(refused.body)).toContain('DELIBERATION-003')
  })
})
