import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useSession } from '@/api/session'
import type { Finding, Role } from '@/api/types'
import EventForm from '@/features/case/EventForm.vue'
import NextSteps from '@/features/case/NextSteps.vue'
import { mayPass, overrideOf, subjectsOf, titlesOf } from '@/features/case/overriding'
import FindingPanel from '@/ui/FindingPanel.vue'
import { uuid } from '@/api/uuid'
import { keepDraft } from '@/ui/draft'
import { caseView, session } from './fixtures/answers'
import { mounted } from './mounting'

const view = { ...caseView('D-1'), overrides: [] }
const fatal: Finding = { ...view.findings[0], rule: 'decision/fatal', title: '决定有致命问题', severity: 'fatal', outcome: 'fail', message: '阻断' }
const override = { sequence: 7, finding: 'decision/fatal', title: '', reason: '另案处理', signedBy: '顾明远', happenedOn: '2026-11-20', isUsed: false }

async function steps(roles: Role[]) {
  const { wrapper } = await mounted(NextSteps, { view })
  useSession().current = { ...session, roles }
  await flushPromises()
  await wrapper.findAll('button').find(one => one.text().includes('暂不能办'))!.trigger('click')
  return wrapper
}

afterEach(() => { vi.unstubAllGlobals(); document.body.innerHTML = ''; sessionStorage.clear() })

describe('what a leader may let pass', () => {
  it('are fatal findings nobody signed for and reasons marked so, once each', () => {
    const minor = { ...fatal, rule: 'x/minor', severity: 'minor' as const }
    const subjects = subjectsOf({ ...view, findings: [fatal, minor] }).map(([id]) => id)
    expect(subjects).toContain('decision/fatal')
    expect(subjects).toContain('DECISION-004')
    expect(subjects).not.toContain('x/minor')
    expect(subjects).not.toContain('CLOSING-001')
    expect(mayPass(fatal, [override])).toBe(false)
    expect(mayPass(fatal, [{ ...override, isUsed: true }])).toBe(true)
  })
  it('has the words of what was let pass, and shows the one that is open first', () => {
    expect(titlesOf({ ...view, findings: [fatal], overrides: [override, { ...override, finding: 'LEAD-001', title: '立案以后的线索' }] })).toEqual({ 'decision/fatal': '决定有致命问题', 'LEAD-001': '立案以后的线索' })
    expect(overrideOf([{ ...override, sequence: 3, isUsed: true }, override], 'decision/fatal')?.sequence).toBe(7)
    expect(overrideOf([{ ...override, isUsed: true }], 'decision/fatal')?.isUsed).toBe(true)
    expect(overrideOf([], 'decision/fatal')).toBeUndefined()
  })
})

describe('the button to override', () => {
  it('stands at reasons that may be overridden, for the head only', async () => {
    const head = await steps(['agency-head'])
    const buttons = head.findAll('.ref button.btn')
    expect(buttons.length).toBe(view.next.flatMap(step => step.refusals).filter(one => one.mayBeOverridden).length)
    await buttons.find(one => one.attributes('aria-label')?.includes('陈述申辩期限届满前'))!.trigger('click')
    expect(head.emitted('override')).toEqual([['DECISION-004']])
    expect((await steps(['case-officer', 'team-lead'])).find('.ref button.btn').exists()).toBe(false)
  })
  it('stands at a fatal finding, which afterwards tells who signed and why', async () => {
    const { wrapper } = await mounted(FindingPanel, { findings: [fatal], active: 0, mayOverride: () => true })
    await wrapper.find('.sign button').trigger('click')
    expect(wrapper.emitted('override')).toEqual([[fatal]])
    const { wrapper: signed } = await mounted(FindingPanel, { findings: [fatal], active: 0, overrideOf: () => override })
    expect(signed.text()).toContain('已放行')
    expect(signed.text()).toContain('顾明远 2026-11-20 签名放行（第 7 条）： 另案处理')
    expect(signed.find('.sign').exists()).toBe(false)
  })
})

describe('a step that is closed for its day alone', () => {
  it('may be recorded with the day it had; others may not', async () => {
    const shut = { ...view.next[0], event: 'spot-penalty-reported', allowed: false, refusals: [{ code: 'DECISION-019', message: '晚了', english: 'late', field: 'happenedOn', remedy: '', mayBeOverridden: false, citations: [] }] }
    const other = { ...shut, event: 'litigation-begun', refusals: [...shut.refusals, { ...shut.refusals[0], code: 'ENFORCEMENT-001', field: 'type' }] }
    const { wrapper } = await mounted(NextSteps, { view: { ...view, next: [shut, other] } })
    useSession().current = { ...session, roles: ['case-officer'] }
    await flushPromises()
    await wrapper.findAll('button').find(one => one.text().includes('暂不能办'))!.trigger('click')
    expect(wrapper.findAll('.late button').length).toBe(1)
    await wrapper.find('.late button').trigger('click')
    expect(wrapper.emitted('record')).toEqual([['spot-penalty-reported']])
  })
})

describe('the form of an override', () => {
  it('begins with what was chosen, whatever was kept, and with the name of who signs', async () => {
    keepDraft('D-1.finding-overridden', { id: uuid(), happenedOn: '2026-11-20', typed: { finding: 'ORDER-001', reason: '等候文书', signedBy: '顾明远' } })
    await mounted(EventForm, { type: 'finding-overridden', view, preset: { finding: 'DECISION-004' } })
    useSession().current = session
    await flushPromises()
    expect(document.querySelector<HTMLSelectElement>('#f-finding')!.value).toBe('DECISION-004')
    expect(document.querySelector<HTMLTextAreaElement>('#f-reason')!.value).toBe('等候文书')
    expect(document.body.textContent).toContain('放行只对一个问题、一个环节有效')
  })
})
