import { afterEach, describe, expect, it, vi } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import { useSession } from '@/api/session'
import EventForm from '@/features/case/EventForm.vue'
import { effects } from '@/features/case/effects'
import { eventOf, fenOf, wrongFields } from '@/features/case/plainEvents'
import { nextKinds } from '@/features/case/nextForms'
import { steps } from '@/features/case/procedure'
import { caseView, session, STAGES } from './fixtures/answers'
import { mounted } from './mounting'

const view = caseView('D-1')

/** Answers of the server in turn; the last one stays. What was sent is kept. */
function serverAnswers(...answers: [number, unknown][]) {
  const sent: { path: string; body: Record<string, unknown> }[] = []
  const answer = async (request: Request) => {
    sent.push({ path: new URL(request.url).pathname, body: (await request.json()) as Record<string, unknown> })
    const [status, body] = answers.length > 1 ? answers.shift()! : answers[0]
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
  }
  vi.stubGlobal('fetch', answer)
  return sent
}

async function form(type = 'hearing-withdrawn') {
  const { wrapper } = await mounted(EventForm, { type, view })
  useSession().current = session
  await wrapper.vm.$nextTick()
  return wrapper
}
const inPage = <T extends Element = HTMLElement>(selector: string) => document.querySelector<T>(selector)!
function type(selector: string, text: string) {
  const field = inPage<HTMLInputElement>(selector)
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
const button = (words: string) => [...document.querySelectorAll('button')].find(one => one.textContent!.includes(words))!

describe('recording an event', () => {
  afterEach(() => { vi.unstubAllGlobals(); document.body.innerHTML = ''; sessionStorage.clear() })

  it('asks before it writes, and sends the number of the last entry seen', async () => {
    const sent = serverAnswers([200, { ...view, sequence: 7 }])
    const wrapper = await form()
    type('#happenedOn', '2026-11-28')
    type('#f-reason', '不再要求听证')
    await flushPromises()
    expect(button('确认登记').disabled).toBe(true)
    button('先核对').click()
    await flushPromises()
    expect(sent[0].path).toBe('/api/cases/D-1/preflight')
    expect(sent[0].body).toMatchObject({ after: 6, events: [{ happenedOn: '2026-11-28', event: { type: 'hearing-withdrawn', reason: '不再要求听证' } }] })
    expect(document.body.textContent).toContain('期限和发现的问题没有变化')
    button('确认登记').click()
    await flushPromises()
    expect(sent[1].path).toBe('/api/cases/D-1/entries')
    expect(sent[1].body.id).toBe(sent[0].body.id)
    expect(wrapper.emitted('renewed')).toHaveLength(1)
    expect(sessionStorage.length).toBe(0)
  })
  it('shows every reason of a refusal with its remedy and keeps what was typed', async () => {
    const refusals = view.next.find(step => !step.allowed)!.refusals
    serverAnswers([422, { refusals }])
    await form()
    type('#happenedOn', '2026-11-28')
    type('#f-reason', '理由')
    await flushPromises()
    button('先核对').click()
    await flushPromises()
    expect(document.body.textContent).toContain(refusals[0].message)
    expect(document.body.textContent).toContain(refusals[0].remedy)
    expect(document.body.textContent).toContain('DECISION-004')
    expect(inPage<HTMLTextAreaElement>('#f-reason').value).toBe('理由')
    expect(button('确认登记').disabled).toBe(true)
  })
  it('says who was quicker, and goes on with the newest number', async () => {
    const sent = serverAnswers([409, { code: 'DOCKET-001', message: '此案已由他人更新', sequence: 7 }], [200, { ...view, sequence: 8 }])
    const wrapper = await form()
    type('#happenedOn', '2026-11-28')
    type('#f-reason', '理由')
    await flushPromises()
    button('先核对').click()
    await flushPromises()
    expect(document.body.textContent).toContain('此案已由他人更新')
    expect(wrapper.emitted('stale')).toHaveLength(1)
    const newer = { sequence: 7, happenedOn: '2026-11-27', recordedAt: '2026-11-27T01:00:00Z', by: '李雪', event: { type: 'vote-cast' } }
    await wrapper.setProps({ view: { ...view, sequence: 7, entries: [...view.entries, newer] } })
    expect(document.body.textContent).toContain('李雪')
    button('看过了').click()
    await flushPromises()
    expect(sent[1].body.after).toBe(7)
    expect(sent[1].body.id).not.toBe(sent[0].body.id)
  })
  it('keeps the draft when the session expires, and restores it after a reload', async () => {
    serverAnswers([401, { code: 'ACCOUNT-401', message: '登录已过期' }])
    const wrapper = await form()
    type('#happenedOn', '2026-11-28')
    type('#f-reason', '写了很久的理由')
    await flushPromises()
    button('先核对').click()
    await flushPromises()
    expect(useSession().isExpired).toBe(true)
    expect(inPage<HTMLTextAreaElement>('#f-reason').value).toBe('写了很久的理由')
    wrapper.unmount()
    document.body.innerHTML = ''
    await form()
    expect(inPage<HTMLTextAreaElement>('#f-reason').value).toBe('写了很久的理由')
    expect(document.body.textContent).toContain('已恢复上次没有提交的内容')
  })
})

describe('the network', () => {
  afterEach(() => vi.unstubAllGlobals())
  it('is said to be gone when a call fails, and back with the next answer', async () => {
    await mounted({ template: '<i />' })
    const session = useSession()
    vi.stubGlobal('fetch', async () => { throw new TypeError('network') })
    await expect(session.restore()).rejects.toMatchObject({ status: 0, code: 'OFFLINE' })
    expect(session.isOffline).toBe(true)
    vi.stubGlobal('fetch', async () => new Response('{"code":"ACCOUNT-401","message":"尚未登录"}', { status: 401, headers: { 'content-type': 'application/json' } }))
    expect(await session.restore()).toBe(false)
    expect(session.isOffline).toBe(false)
  })
})

describe('an event as it is sent', () => {
  it('leaves out what is empty, so that the server names what is missing', () => {
    expect(eventOf('vote-cast', { member: '甲', isInFavour: '', view: ' ' })).toEqual({ type: 'vote-cast', member: '甲' })
  })
  it('sends numbers, choices and fen', () => {
    expect(eventOf('argument-answered', { number: '2', isAdopted: 'no', answer: '不采纳' })).toEqual({ type: 'argument-answered', number: 2, isAdopted: false, answer: '不采纳' })
    expect(eventOf('surcharge-imposed', { amountFen: '1,234.56' })).toEqual({ type: 'surcharge-imposed', amountFen: 123456 })
    expect(fenOf('0.29')).toBe(29)
  })
  it('sends the people who came, without empty lines', () => {
    const typed = { attendees: JSON.stringify([{ name: '顾明远', post: '局长', role: 'chair' }, { name: ' ', post: '', role: 'member' }, { name: '许静', post: '', role: 'member' }]) }
    expect(eventOf('members-attended', typed)).toEqual({ type: 'members-attended', attendees: [{ name: '顾明远', post: '局长', role: 'chair' }, { name: '许静', role: 'member' }] })
    expect(eventOf('members-attended', { attendees: '{broken' })).toEqual({ type: 'members-attended', attendees: [] })
  })
  it('refuses what is no amount and no number', () => {
    expect(wrongFields('surcharge-imposed', { amountFen: '12.345' })).toEqual(['amountFen'])
    expect(wrongFields('surcharge-imposed', { amountFen: '三万' })).toEqual(['amountFen'])
    expect(wrongFields('argument-raised', { number: '0', argument: '' })).toEqual(['number'])
    expect(wrongFields('argument-raised', { number: '12', argument: '' })).toEqual([])
  })
})

describe('effects of an event', () => {
  it('are what differs: terms, findings, stage', () => {
    const after = { ...view, state: { ...view.state, stage: 'decision' }, due: [...view.due.slice(1), { ...view.due[0], term: 'service/serve-decision', title: '送达期限' }], findings: view.findings.slice(1) }
    const found = effects(view, after)
    expect(found.stage).toBe('decision')
    expect(found.begun.map(due => due.term)).toEqual(['service/serve-decision'])
    expect(found.ended.map(due => due.term)).toEqual(['notice/defence'])
    expect(found.cured).toEqual([view.findings[0]])
    expect(found.raised).toEqual([])
    expect(found.moved).toEqual([])
  })
  it('tell a moved term from one that ends and one that begins', () => {
    const to = { ...view.due[0], due: '2026-12-15' }
    expect(effects(view, { ...view, due: [to, ...view.due.slice(1)] })).toMatchObject({ moved: [{ from: view.due[0], to }], begun: [], ended: [] })
  })
})

describe('the forms needed next', () => {
  const step = (event: string, stage: string, allowed = true) => ({ event, stage, allowed, refusals: [] })
  it('are those of open events that have not happened, nearest stage first', () => {
    const at = { ...view, next: [step('decision-served', 'service'), step('penalty-decided', 'decision'), step('legal-reviewed', 'deliberation'), step('prior-notice-issued', 'notice'), step('hearing-held', 'hearing', false), step('interview-held', 'investigation')] }
    expect(nextKinds({ ...at, state: { ...view.state, stage: 'deliberation' } }, STAGES)).toEqual(['legal-review-form', 'penalty-decision', 'service-receipt'])
    expect(nextKinds({ ...at, state: { ...view.state, stage: 'deliberation' }, entries: [...view.entries, { ...view.entries[0], event: { type: 'legal-reviewed' } }] }, STAGES)).toEqual(['penalty-decision', 'service-receipt'])
  })
})

describe('the map of the procedure', () => {
  const map = steps(view, STAGES, stage => stage)
  it('shows no inspection where only a lead told of the violation', () => {
    const lead = { ...caseView('D-1'), state: { ...caseView('D-1').state, stage: 'lead', days: { discoveredOn: '2026-11-20' } }, entries: [{ ...caseView('D-1').entries[0], happenedOn: '2026-11-20', event: { type: 'lead-received' } }] }
    const view = { ...lead, next: [{ event: 'lead-received', stage: 'lead', allowed: true, refusals: [] }, { event: 'inspection-held', stage: 'inspection', allowed: true, refusals: [] }] }
    const order = ['lead', 'inspection']
    expect(steps(view, order, id => id)[1]).toMatchObject({ days: [], state: 'todo' })
    const inspected = { ...view, entries: [...view.entries, { ...view.entries[0], sequence: 2, happenedOn: '2026-11-23', event: { type: 'inspection-held' } }] }
    expect(steps(inspected, order, id => id)[1]).toMatchObject({ days: ['11-23'], state: 'done' })
  })
  it('takes key days first, else the last day something of the stage happened', () => {
    expect(map.find(step => step.id === 'filing')).toMatchObject({ state: 'done', days: ['09-20'] })
    expect(map.find(step => step.id === 'lead')).toMatchObject({ state: 'done', days: ['09-10'] })
  })
  it('tells what was passed over from what is still to come', () => {
    expect(map.find(step => step.id === 'investigation')!.state).toBe('skipped')
    expect(map.find(step => step.id === 'notice')!.state).toBe('now')
    expect(map.find(step => step.id === 'decision')!.state).toBe('todo')
  })
})
