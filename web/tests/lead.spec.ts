import { afterEach, describe, expect, it, vi } from 'vitest'
import { useSession } from '../src/api/session'
import type { CaseView } from '../src/api/types'
import EventFields from '../src/features/case/EventFields.vue'
import { PLAIN_EVENTS } from '../src/features/case/plainEvents'
import { episodeOf, evidenceOf, isLead, leadSteps } from '../src/features/case/leadSteps'
import LeadStrip from '../src/features/case/LeadStrip.vue'
import { caseView, session } from './fixtures/answers'
import { wholeEpisode } from './fixtures/monitorAnswers'
import { mounted } from './mounting'

const entry = (sequence: number, happenedOn: string, type: string, more: object = {}) => ({ sequence, happenedOn, recordedAt: happenedOn + 'T03:00:00Z', by: '张文博', event: { type, ...more } })
const due = (term: string, day: string) => ({ term, title: term, due: day, light: 'green', owner: 'agency', derivation: [], cites: [] })
const lead = (entries: CaseView['entries'], terms: CaseView['due'] = []): CaseView => ({ ...caseView('lead-e0'), entries, due: terms })
const received = entry(1, '2026-11-27', 'lead-received', { source: '自动监测预警', content: '化学需氧量小时均值超标' })

afterEach(() => { vi.unstubAllGlobals() })

describe('what is reported back of a lead', () => {
  it('is chosen from four results, in words', async () => {
    const { wrapper } = await mounted(EventFields, { fields: PLAIN_EVENTS['lead-answered'], view: lead([received]), wrong: [], refused: [], modelValue: {} })
    expect(wrapper.findAll('#f-result option').map(one => one.text())).toEqual(['', '发现问题', '未见异常', '仪器故障', '无法判断'])
    await wrapper.find('#f-result').setValue('instrument-fault')
    expect(wrapper.emitted('update:modelValue')).toEqual([[{ result: 'instrument-fault' }]])
  })
})

describe('the steps of a lead', () => {
  it('stand at what is next, with the term of the agency while it runs', () => {
    const steps = leadSteps(lead([received, entry(2, '2026-11-28', 'lead-dispatched', { recipient: '张文博' })], [due('lead/verification', '2026-12-04')]))
    expect(steps.map(step => [step.id, step.state, step.on, step.due])).toEqual([['received', 'done', '2026-11-27', ''], ['dispatched', 'done', '2026-11-28', ''], ['verified', 'now', '', ''], ['answered', 'todo', '', '2026-12-04'], ['settled', 'todo', '', '']])
  })
  it('say what was found, and which step was left out', () => {
    const steps = leadSteps(lead([received, entry(2, '2026-11-28', 'lead-dispatched'), entry(3, '2026-11-29', 'lead-answered', { result: 'normal', findings: '现场正常' })]))
    expect(steps.map(step => step.state)).toEqual(['done', 'done', 'skipped', 'done', 'now'])
    expect(steps[3].result).toBe('normal')
  })
  it('do not count what was withdrawn', () => {
    const steps = leadSteps(lead([received, entry(2, '2026-11-28', 'lead-dispatched'), entry(3, '2026-11-28', 'entry-withdrawn', { seq: 2, reason: '派错' })]))
    expect(steps[1]).toMatchObject({ state: 'now', on: '' })
  })
  it('are shown until the case is filed', () => {
    expect([isLead(lead([received])), isLead(lead([received, entry(2, '2026-11-28', 'case-filed')])), isLead(lead([entry(1, '2026-11-28', 'inspection-held')]))]).toEqual([true, false, false])
  })
  it('name the file with the evidence of an episode', () => {
    const saved = entry(2, '2026-11-27', 'document-saved', { paper: '监测证据-e0.json', version: 1, digest: 'a' })
    expect(evidenceOf(lead([received, saved]))).toBe('监测证据-e0.json')
    expect(evidenceOf(lead([received]))).toBe('')
    expect(evidenceOf({ ...lead([received, saved]), case: 'case-7' })).toBe('')
  })
  it('lead back to the episode the docket is named after', async () => {
    expect([episodeOf('lead-e0'), episodeOf('case-7')]).toEqual(['e0', ''])
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(wholeEpisode('e0')), { status: 200, headers: { 'content-type': 'application/json' } }))
    const { wrapper } = await mounted(LeadStrip, { view: lead([received, entry(2, '2026-11-29', 'lead-answered', { result: 'found' })]) })
    useSession().current = { ...session, roles: ['case-officer'] }
    await vi.waitFor(() => expect(wrapper.find('a.btn').exists()).toBe(true))
    expect(wrapper.find('a.btn').attributes('href')).toBe('/monitor/91440000MA00000000-DW001?episode=e0')
    expect(wrapper.text()).toContain('反馈：发现问题')
  })
})
