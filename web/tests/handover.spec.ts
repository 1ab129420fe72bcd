import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useSession } from '@/api/session'
import HandOverForm from '@/features/organisation/HandOverForm.vue'
import SuccessorSelect from '@/features/case/SuccessorSelect.vue'
import { officerOf } from '@/features/case/procedure'
import { within } from '@/features/organisation/tree'
import { session, units } from './fixtures/answers'
import { mounted } from './mounting'

const cases = { person: '李雪', cases: [{ case: 'D-1', number: '', party: '甲厂', cause: '超标', stage: 'filing', unit: 'c1', unitName: '江州市生态环境局' }, { case: 'D-2', number: '', party: '乙厂', cause: '超标', stage: 'notice', unit: 'c1-1', unitName: '临江分局' }] }

/** Answers by method and address; bodies that were sent are kept. */
function server(more: Record<string, [number, unknown]> = {}) {
  const sent: { path: string; body: unknown }[] = []
  const known: Record<string, [number, unknown]> = { 'GET /api/units': [200, { on: '2026-11-29', units }], 'GET /api/cases/D-1/unit': [200, { unit: 'c1', name: '江州市生态环境局' }], 'GET /api/handovers': [200, cases], ...more }
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname
    if (request.method === 'POST') sent.push({ path, body: await request.json() })
    const [status, body] = known[`${request.method} ${path}`] ?? [404, { code: 'X', message: '没有' }]
    return new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
  })
  return sent
}
async function form(props: Record<string, unknown>) {
  const { wrapper } = await mounted(HandOverForm, props)
  useSession().current = { ...session, unit: '江州市生态环境局', roles: ['team-lead'] }
  await flushPromises()
  await flushPromises()
  return wrapper
}
const radios = () => [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')]
const submit = () => document.querySelector<HTMLButtonElement>('button[type=submit]')!
async function choose(unit: string) {
  const radio = radios().find(one => one.value === unit)!
  radio.checked = true
  radio.dispatchEvent(new Event('change', { bubbles: true }))
  await flushPromises()
}

afterEach(() => { vi.unstubAllGlobals(); document.body.innerHTML = '' })

describe('the units a leader may give cases to', () => {
  it('are the own one and all below', () => {
    const own = within(units, '江州市生态环境局').map(unit => unit.id)
    expect(own).toContain('c1')
    expect(own).toContain('c1-1')
    expect(own).not.toContain('p')
    expect(own).not.toContain('c2')
    expect(within(units, '云泽省生态环境厅')).toHaveLength(units.length)
    expect(within(units, '没有')).toEqual([])
  })
})

describe('handing a case over', () => {
  it('says who handles it now, offers the other units, and sends the choice', async () => {
    const sent = server({ 'POST /api/cases/D-1/unit': [204, undefined] })
    const wrapper = await form({ caseId: 'D-1' })
    expect(document.body.textContent).toContain('现由江州市生态环境局办理')
    expect(radios().map(one => one.value)).not.toContain('c1')
    expect(submit().disabled).toBe(true)
    await choose('c1-1')
    submit().click()
    await flushPromises()
    expect(sent).toEqual([{ path: '/api/cases/D-1/unit', body: { unit: 'c1-1' } }])
    expect(wrapper.emitted('done')).toHaveLength(1)
  })
  it('shows why the server refuses, and stays', async () => {
    server({ 'POST /api/cases/D-1/unit': [422, { code: 'SCOPE-001', message: '只能交给您所在单位或者其下级单位' }] })
    const wrapper = await form({ caseId: 'D-1' })
    await choose('c1-1')
    submit().click()
    await flushPromises()
    expect(document.body.textContent).toContain('只能交给您所在单位或者其下级单位')
    expect(wrapper.emitted('done')).toBeUndefined()
  })
  it('of an officer lists the cases and counts those that move', async () => {
    const sent = server({ 'POST /api/handovers': [200, { cases: 1 }] })
    const wrapper = await form({ officer: { id: 'o1', person: '李雪' } })
    expect(document.querySelectorAll('.cases li')).toHaveLength(2)
    await choose('c1-1')
    expect(submit().textContent).toContain('确认移交 1 件')
    submit().click()
    await flushPromises()
    expect(sent).toEqual([{ path: '/api/handovers', body: { officer: 'o1', unit: 'c1-1' } }])
    expect(wrapper.emitted('done')).toHaveLength(1)
  })
  it('has nothing to do for an officer without cases', async () => {
    server({ 'GET /api/handovers': [200, { person: '李雪', cases: [] }] })
    await form({ officer: { id: 'o1', person: '李雪' } })
    await choose('c1-1')
    expect(document.body.textContent).toContain('李雪名下没有未归档的案件')
    expect(submit().disabled).toBe(true)
  })
})

describe('who takes a case over', () => {
  it('is chosen from the officers of the unit whose certificate is good', async () => {
    const officer = (person: string, light: string) => ({ id: person, person, unit: 'c1', light })
    server({ 'GET /api/officers': [200, [officer('王芳', 'good'), officer('李雪', 'over'), officer('陈明', 'near'), officer('赵敏', 'none')]] })
    const { wrapper } = await mounted(SuccessorSelect, { id: 'f-officer', caseId: 'D-1', modelValue: '' })
    await vi.waitFor(() => expect(wrapper.findAll('option').length).toBeGreaterThan(1))
    expect(wrapper.findAll('option').map(one => one.text())).toEqual(['', '陈明', '王芳'])
    await wrapper.find('select').setValue('王芳')
    expect(wrapper.emitted('update:modelValue')).toEqual([['王芳']])
  })
  it('is nobody where no certificate is good, and says so', async () => {
    server({ 'GET /api/officers': [200, []] })
    const { wrapper } = await mounted(SuccessorSelect, { id: 'f-officer', caseId: 'D-1', modelValue: '' })
    await vi.waitFor(() => expect(wrapper.text()).toContain('没有执法证有效的人员'))
  })
})

describe('the officer of a case', () => {
  const entry = (sequence: number, event: Record<string, unknown>) => ({ sequence, event, happenedOn: '2026-11-01', recordedAt: '2026-11-01T00:00:00Z', by: '甲' })
  const of = (...entries: ReturnType<typeof entry>[]) => officerOf({ entries } as never)
  it('is who it was handed over to last, unless that was withdrawn or corrected', () => {
    const first = entry(2, { type: 'case-handed-over', officer: '李雪', reason: '轮岗' })
    const second = entry(3, { type: 'case-handed-over', officer: { value: '王芳', sure: true } })
    expect(of()).toBe('')
    expect(of(first, second)).toBe('王芳')
    expect(of(first, second, entry(4, { type: 'entry-withdrawn', seq: 3 }))).toBe('李雪')
    expect(of(first, entry(3, { type: 'entry-corrected', seq: 2, event: { type: 'case-handed-over', officer: '赵敏' } }))).toBe('赵敏')
  })
})
