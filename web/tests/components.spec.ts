import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { homeFor, sectionsFor } from '@/app/sections'
import { csrfToken } from '@/api/client'
import { followJob } from '@/features/imports/jobEvents'
import { setLocale } from '@/i18n'
import { spoken } from '@/i18n/names'
import DataList from '@/ui/DataList.vue'
import DueList from '@/features/case/DueList.vue'
import DeadlineLight from '@/ui/DeadlineLight.vue'
import DocPaper from '@/ui/DocPaper.vue'
import FindingPanel from '@/ui/FindingPanel.vue'
import { daysBetween, lightOf } from '@/ui/light'
import { officeTime } from '@/ui/moment'
import { progressOf } from '@/ui/progress'
import { caseRow, job, reviews, textsOf } from './fixtures/answers'
import { mounted } from './mounting'

const review = reviews.find(one => one.case === '03-exhaust-rights')!

describe('a deadline light', () => {
  it('always says it in words', async () => {
    const said = async (light: string, daysLeft: number | null) => (await mounted(DeadlineLight, { light, daysLeft })).wrapper.text()
    expect(await said('red', -3)).toBe('超期 3 日')
    expect(await said('near', 0)).toBe('今天到期')
    expect(await said('green', 12)).toBe('剩 12 日')
    expect(await said('grey', null)).toBe('未起算或中止')
  })
  it('has a shape of its own for each light', async () => {
    const shapes = await Promise.all(['overdue', 'near', 'normal', 'paused', 'met'].map(async light => (await mounted(DeadlineLight, { light, daysLeft: 1 })).wrapper.get('svg').html()))
    expect(new Set(shapes).size).toBe(5)
  })
  it('counts whole days over month, year and leap day', () => {
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3)
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2026-11-29', '2026-11-28')).toBe(-1)
    expect(lightOf('something new')).toBe('paused')
  })
})

describe('the panel of findings', () => {
  const panel = () => mounted(FindingPanel, { findings: review.findings, active: 0 })
  it('moves with J and K and stops at both ends', async () => {
    const { wrapper } = await panel()
    const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    press('k')
    press('j')
    press('3')
    expect(wrapper.emitted('select')).toEqual([[0], [1], [2]])
    press('Enter')
    expect(wrapper.emitted('place')).toEqual([[review.findings[0].places[0]]])
  })
  it('shows basis, places and cure of the active one', async () => {
    const { wrapper } = await panel()
    const text = wrapper.get('[data-finding="0"]').text()
    for (const words of [review.findings[0].message, '第三十八条', review.findings[0].citations[0].gist, review.findings[0].cure, '21 案件审查表.docx']) expect(text).toContain(words)
  })
  it('folds what could not be told when it would bury what failed', async () => {
    const unsure = review.findings.find(one => one.outcome !== 'fail')!
    const findings = [...Array.from({ length: 30 }, () => unsure), review.findings[0]]
    const { wrapper } = await mounted(FindingPanel, { findings, active: 30 })
    expect(wrapper.findAll('[data-finding]').map(card => card.attributes('data-finding'))).toEqual(['30'])
    await wrapper.get('.fold button').trigger('click')
    expect(wrapper.findAll('[data-finding]')).toHaveLength(31)
    expect(wrapper.get('[data-finding]').attributes('data-finding')).toBe('30')
  })
  it('keeps what waits for later papers out of the counts, folded and last', async () => {
    const waits = { ...review.findings.find(one => one.outcome !== 'fail')!, awaitsMaterial: true }
    const { wrapper } = await mounted(FindingPanel, { findings: [waits, waits, review.findings[0]], active: 2 })
    expect(wrapper.get('[aria-live]').text()).toBe('1 阻断，0 警示，0 提示，0 无法判断')
    expect(wrapper.findAll('[data-finding]').map(card => card.attributes('data-finding'))).toEqual(['2'])
    const fold = wrapper.get('.fold button')
    expect(fold.text()).toBe('2 项要等后续材料入卷才能检查，展开')
    await fold.trigger('click')
    expect(wrapper.findAll('[data-finding]').map(card => card.attributes('data-finding'))).toEqual(['2', '0', '1'])
  })
  it('announces the counts, not each card', async () => {
    const { wrapper } = await panel()
    expect(wrapper.get('[aria-live]').text()).toBe('3 阻断，1 警示，1 提示，1 无法判断')
  })
})

describe('a document', () => {
  it('shows every word as text, even what looks like markup', async () => {
    const blocks = [{ page: 1, paragraph: 1, text: '当事人：<img src=x onerror=alert(1)>公司' }]
    const { wrapper } = await mounted(DocPaper, { file: 'a', title: '', blocks, findings: [], active: 0 })
    expect(wrapper.find('img').exists()).toBe(false)
    expect(wrapper.text()).toContain('<img src=x onerror=alert(1)>公司')
  })
  it('underlines what findings point to, and a click selects the finding', async () => {
    const place = review.findings[0].places[0]
    const { wrapper } = await mounted(DocPaper, { file: place.file, title: '案件审查表', blocks: textsOf(review.case)[place.file].blocks, findings: review.findings, active: 2 })
    const mark = wrapper.get('mark')
    expect(mark.text()).toBe(place.text)
    expect(mark.classes()).toContain('fatal')
    await mark.trigger('click')
    expect(wrapper.emitted('select')).toEqual([[0]])
  })
})

describe('a long list', () => {
  it('keeps few rows in the page, tells how many there are, and asks for more near the end', async () => {
    // The test's page has no layout; this is the height the list finds in a browser.
    const height = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)
    const rows = Array.from({ length: 5000 }, (_, index) => caseRow(index))
    const { wrapper } = await mounted(DataList, { label: 'cases', columns: [{ id: 'number', title: 'n', width: '1fr' }], rows, rowKey: (row: { case: string }) => row.case, total: 100_000 })
    expect(wrapper.get('[role=table]').attributes('aria-rowcount')).toBe('100001')
    await flushPromises()
    const shown = wrapper.findAll('[data-row]')
    expect(shown.length).toBeGreaterThan(5)
    expect(shown.length).toBeLessThanOrEqual(60)
    expect(wrapper.findAll('[data-row][tabindex="0"]')).toHaveLength(1)
    expect(wrapper.emitted('end')).toBeUndefined()
    await wrapper.setProps({ rows: rows.slice(0, 40) })
    await flushPromises()
    expect(wrapper.emitted('end')!.length).toBeGreaterThan(0)
    height.mockRestore()
  })
  it('can be a plain table', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => caseRow(index))
    const { wrapper } = await mounted(DataList, { label: 'cases', columns: [{ id: 'number', title: 'n', width: '1fr' }], rows, rowKey: (row: { case: string }) => row.case, isPlain: true })
    expect(wrapper.findAll('tbody tr')).toHaveLength(100)
  })
})

describe('following a job', () => {
  it('falls back to asking when the stream breaks, until the job ends', async () => {
    vi.useFakeTimers()
    const listeners: Record<string, (event: unknown) => void> = {}
    let isClosed = false
    const stream = { addEventListener: (name: string, listen: (event: unknown) => void) => { listeners[name] = listen }, close: () => { isClosed = true } } as unknown as EventSource
    const answers = [{ ...job, done: 9 }, { ...job, done: 11, state: 'done' as const }]
    const seen: number[] = []
    followJob(job.id, now => seen.push(now.done), async () => answers.shift()!, () => stream, 100)
    listeners.job({ data: JSON.stringify({ ...job, done: 8 }) })
    listeners.error({})
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen).toEqual([8, 9, 11])
    expect(isClosed).toBe(true)
    expect(answers).toEqual([])
    vi.useRealTimers()
  })
  it('states rate and remaining time only when they are known', () => {
    const start = '2026-11-29T10:00:00Z'
    const at = Date.parse(start)
    expect(progressOf(0, null, start, at + 5000)).toEqual({ percent: null, perSecond: null, secondsLeft: null })
    expect(progressOf(20, 100, start, at + 10_000)).toEqual({ percent: 20, perSecond: 2, secondsLeft: 40 })
    expect(progressOf(20, null, start, at + 10_000).secondsLeft).toBeNull()
  })
})

describe('around the screens', () => {
  it('shows only what the role may see', () => {
    expect(sectionsFor(['audit-administrator']).map(section => section.id)).toEqual(['rules', 'statutes', 'audit'])
    expect(sectionsFor(['case-officer']).map(section => section.id)).toEqual(['desk', 'cases', 'firms', 'monitor', 'numbers', 'rules', 'statutes', 'organisation'])
    expect(homeFor(['audit-administrator'])).toBe('/audit')
    expect(homeFor(['system-administrator'])).toBe('/organisation')
    expect(homeFor(['security-administrator'])).toBe('/accounts')
    expect(sectionsFor(['file-reviewer']).map(section => section.id)).toContain('imports')
  })
  it('shows moments by the clock of the office', () => {
    expect(officeTime('2026-11-29T20:27:22.5Z')).toBe('2026-11-30 04:27:22')
    expect(officeTime('2026-12-31T16:00:00Z')).toBe('2027-01-01 00:00:00')
  })
  it('says that time of the party ran out, not that somebody is late', async () => {
    const term = { term: 'enforcement/payment', title: '缴纳罚款期限', due: '2026-10-28', light: 'red', owner: 'party', derivation: [], cites: [] }
    const late = { ...term, term: 'service/publication', title: '处罚决定公开期限', owner: 'agency' }
    const { wrapper } = await mounted(DueList, { due: [term, late], today: '2026-10-30' })
    expect(wrapper.findAll('summary').map(one => one.text())).toEqual([expect.stringContaining('已届满'), expect.stringContaining('超期 2 日')])
  })
  it('finds the token among other cookies', () => {
    expect(csrfToken('a=1; XSRF-TOKEN=x%3Dy; b=2')).toBe('x=y')
    expect(csrfToken('')).toBe('')
  })
  it('speaks English when asked, with names made from ids', async () => {
    await setLocale('en')
    expect((await mounted(DeadlineLight, { light: 'overdue', daysLeft: -2 })).wrapper.text()).toBe('2 d over')
    expect(spoken('prior-notice-served')).toBe('Prior notice served')
    await setLocale('zh-CN')
  })
})
