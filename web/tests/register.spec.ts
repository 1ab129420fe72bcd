import { afterEach, describe, expect, it, vi } from 'vitest'
import type { RegisterEntry } from '../src/api/types'
import { useSession } from '../src/api/session'
import OutletFile from '../src/features/monitor/OutletFile.vue'
import OutletImport from '../src/features/monitor/OutletImport.vue'
import RegisterForm from '../src/features/monitor/RegisterForm.vue'
import { askedFields, begun, bodyOf, columnsOf, entriesOn, FIELDS, isDated, isFixed, isTimed, KINDS, modesOf } from '../src/features/monitor/registerKinds'
import { session } from './fixtures/answers'
import { monitorAnswers, outlets } from './fixtures/monitorAnswers'
import { mounted as mountedOnce } from './mounting'

const open: { unmount: () => void }[] = []
const mounted: typeof mountedOnce = async (...given) => {
  const found = await mountedOnce(...given)
  open.push(found.wrapper)
  return found
}
const DAY = '2026-11-30'
const limit = (values: Record<string, string>): RegisterEntry => ({ kind: 'limits', values: { outlet: 'o1', factor: 'a21026', averaging: 'hour', atMost: '35', unit: 'mg/m3', basis: '排污许可证', ...values } })
const entries: RegisterEntry[] = [
  limit({ from: '2026-09-01' }), limit({ from: '2026-01-01', until: '2026-08-31', atMost: '100' }),
  { kind: 'devices', values: { outlet: 'o1', mn: 'MN1', instrument: '烟气分析仪', intervalMinutes: '10', factors: 'a21026,a34013', from: '2026-01-01' } },
  { kind: 'stops', values: { id: 's1', outlet: 'o1', kind: 'ordered-limit', from: '2026-11-01T08:00:00', basis: '应急', allowedShare: '0.5' } },
  { kind: 'stops', values: { id: 's0', outlet: 'o1', kind: 'declared-stop', from: '2026-01-01T08:00:00', until: '2026-01-02T08:00:00', basis: '检修' } },
]
const book = { entries, replaced: [{ kind: 'limits', values: limit({ from: '2026-01-01', atMost: '1000' }).values, at: '2026-11-30T05:00:00Z', account: 'supervisor', reason: '多写了一个零' }] }
const json = (body: unknown, status = 200) => new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
function answering(put: () => Response = () => json(undefined, 204)) {
  const sent: { path: string; body: unknown }[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url)
    if (request.method === 'PUT') { sent.push({ path: decodeURIComponent(pathname), body: JSON.parse(await request.text()) }); return put() }
    return json(pathname.includes('/register/') ? book : monitorAnswers(decodeURIComponent(pathname), 'GET', new URL(request.url).searchParams))
  })
  return sent
}
afterEach(() => { vi.unstubAllGlobals(); open.splice(0).forEach(one => one.unmount()) })

describe('what is entered of outlets', () => {
  it('has a key the page knows or asks for, and days, times or neither', () => {
    for (const kind of KINDS) {
      const ids = FIELDS[kind].map(field => field.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(isDated(kind) && isTimed(kind)).toBe(false)
      expect(columnsOf(kind).length).toBeGreaterThan(1)
    }
    expect(KINDS.filter(isDated)).toEqual(['outlets', 'limits', 'devices', 'protocols', 'equipment'])
    expect(KINDS.filter(isTimed)).toEqual(['stops', 'marks'])
  })
  it('changes from a day on, corrects or ends', () => {
    expect(modesOf('limits', { from: '2026-01-01' })).toEqual(['change', 'correct', 'end'])
    expect(modesOf('limits', { from: '2026-01-01', until: '2026-08-31' })).toEqual(['change', 'correct'])
    expect(modesOf('stops', {})).toEqual(['end', 'correct'])
    expect(modesOf('profiles', {})).toEqual(['change'])
    expect(modesOf('protocols', { from: '2026-01-01' })).toEqual(['change', 'correct'])
  })
  it('begins with what is there, from today where it is a change', () => {
    const there = { ...limit({ from: '2026-01-01' }).values } as Record<string, string>
    expect(begun('limits', 'change', there, DAY)).toMatchObject({ from: DAY, until: '', atMost: '35' })
    expect(begun('limits', 'correct', there, DAY)).toMatchObject({ from: '2026-01-01', atMost: '35' })
    expect(begun('limits', 'end', there, DAY)).toMatchObject({ from: '2026-01-01', until: DAY })
    expect(begun('limits', 'add', { outlet: 'o1' }, DAY)).toMatchObject({ outlet: 'o1', averaging: 'hour', from: DAY })
    expect(begun('stops', 'correct', { from: '2026-11-01T08:00:00' }, DAY).from).toBe('2026-11-01T08:00')
    expect(askedFields('limits', 'end').map(field => field.id)).toEqual(['until'])
    expect(FIELDS.limits.filter(field => isFixed(field, 'correct')).map(field => field.id)).toEqual(['outlet', 'factor', 'averaging', 'from'])
  })
  it('is sent with numbers as numbers, codes as a list and nothing that is empty', () => {
    expect(bodyOf('devices', { mn: 'M', password: '', intervalMinutes: '10', factors: 'a1, a2、a3', from: DAY, until: '' }, '')).toEqual({ mn: 'M', intervalMinutes: 10, factors: ['a1', 'a2', 'a3'], from: DAY })
    expect(bodyOf('limits', { atMost: '一百' }, ' 填错 ')).toEqual({ atMost: '一百', correction: '填错' })
    expect(bodyOf('factors', { isPollutant: 'true', range: '' }, '')).toEqual({ isPollutant: true })
  })
  it('never shows a key again, and sends one only when it was typed', () => {
    expect(columnsOf('protocols').map(field => field.id)).toEqual(['mn', 'edition', 'periodLabel', 'partMinutes', 'keyState'])
    const there = { mn: 'M', edition: '2025', partMinutes: '10', keyState: 'set', from: '2026-01-01', until: '' }
    expect(begun('protocols', 'change', there, DAY)).toMatchObject({ keyState: 'set', sm4Key: '', from: DAY })
    expect(bodyOf('protocols', begun('protocols', 'change', there, DAY), '')).toEqual({ mn: 'M', edition: '2025', partMinutes: 10, keyState: 'set', from: DAY })
  })
  it('is shown as it holds on a day, or in all versions', () => {
    const most = (day: string, isAll = false) => entriesOn(entries, 'limits', day, isAll).map(entry => entry.values.atMost)
    expect([most(DAY), most('2026-08-31'), most('2025-12-31'), most(DAY, true)]).toEqual([['35'], ['100'], [], ['35', '100']])
    expect(entriesOn(entries, 'stops', DAY, false).map(entry => entry.values.id)).toEqual(['s1'])
    expect(entriesOn(entries, 'stops', '2026-01-20', false).map(entry => entry.values.id)).toEqual(['s0'])
  })
})

describe('the file of an outlet', () => {
  const whole = monitorAnswers('/api/monitoring/outlets/' + outlets[0].id, 'GET', new URLSearchParams())
  async function file(roles: string[]) {
    const found = await mounted(OutletFile, { outlet: { ...(whole as object), id: 'o1' } })
    useSession().current = { ...session, today: DAY, roles: roles as never }
    await vi.waitFor(() => expect(found.wrapper.findAll('section')).toHaveLength(KINDS.length))
    return found.wrapper
  }
  it('shows values in words, and what was replaced by whom and why', async () => {
    answering()
    const wrapper = await file(['case-officer'])
    expect(wrapper.text()).toContain('小时均值35mg/m3排污许可证2026-09-01 起')
    expect(wrapper.text()).toContain('责令限产')
    expect(wrapper.text()).toContain('多写了一个零')
    expect(wrapper.findAll('button')).toHaveLength(0)
    await wrapper.find('input[type=checkbox]').setValue(true)
    expect(wrapper.text()).toContain('2026-01-01 至 2026-08-31')
  })
  it('lets supervisors change a limit from today on', async () => {
    const sent = answering()
    const wrapper = await file(['supervisor'])
    await wrapper.find('button[aria-label="变更 a21026 小时均值"]').trigger('click')
    await vi.waitFor(() => expect(document.querySelector('#register-atMost')).not.toBeNull())
    const most = document.querySelector<HTMLInputElement>('#register-atMost')!
    most.value = '30'
    most.dispatchEvent(new Event('input'))
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toEqual({ path: '/api/monitoring/register/outlets/o1/limits/a21026/hour', body: { outlet: 'o1', factor: 'a21026', averaging: 'hour', atMost: 30, unit: 'mg/m3', basis: '排污许可证', from: DAY } })
  })
})

describe('the form of the register', () => {
  it('tells every wrong field at the field and goes to the first', async () => {
    answering(() => json({ code: 'MONITOR-REGISTER-001', message: '限值：应为数字', field: 'atMost', fields: [{ field: 'atMost', title: '限值', message: '应为数字' }, { field: 'unit', title: '单位', message: '没有填写' }] }, 422))
    await mounted(RegisterForm, { kind: 'limits', values: { outlet: 'o1' } })
    await vi.waitFor(() => expect(document.querySelector('form')).not.toBeNull())
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await vi.waitFor(() => expect(document.querySelectorAll('[aria-invalid="true"]')).toHaveLength(2))
    expect(document.querySelector('#register-wrong-unit')?.textContent).toBe('没有填写')
    expect(document.querySelector('[role=alert]')?.textContent).toContain('有 2 处不对，没有保存')
    expect(document.activeElement?.id).toBe('register-atMost')
  })
  it('corrects only with a reason, and asks for nothing but the end when it ends', async () => {
    const sent = answering()
    await mounted(RegisterForm, { kind: 'limits', isChange: true, values: limit({ from: '2026-01-01' }).values })
    await vi.waitFor(() => expect(document.querySelectorAll('[name=register-mode]')).toHaveLength(3))
    const pick = (mode: string) => { const radio = document.querySelector<HTMLInputElement>(`[name=register-mode][value=${mode}]`)!; radio.checked = true; radio.dispatchEvent(new Event('change')) }
    pick('end')
    await vi.waitFor(() => expect(document.querySelectorAll('.in')).toHaveLength(1))
    pick('correct')
    await vi.waitFor(() => expect(document.querySelector('#register-correction')).not.toBeNull())
    expect(document.querySelector<HTMLButtonElement>('.foot .primary')!.disabled).toBe(true)
    const why = document.querySelector<HTMLInputElement>('#register-correction')!
    why.value = '许可证为三十五'
    why.dispatchEvent(new Event('input'))
    await vi.waitFor(() => expect(document.querySelector<HTMLButtonElement>('.foot .primary')!.disabled).toBe(false))
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0].body).toMatchObject({ from: '2026-01-01', correction: '许可证为三十五' })
  })
  it('never begins with a password, and says that it stays', async () => {
    answering()
    await mounted(RegisterForm, { kind: 'devices', isChange: true, values: entries[2].values })
    await vi.waitFor(() => expect(document.querySelector('#register-password')).not.toBeNull())
    expect(document.querySelector<HTMLInputElement>('#register-password')!.value).toBe('')
    expect(document.querySelector('#register-hint-password')?.textContent).toBe('不填就沿用原来的密码')
  })
})

describe('a list of outlets', () => {
  it('shows every wrong value with sheet, row and column', async () => {
    vi.stubGlobal('fetch', async () => json({ added: 0, problems: [{ sheet: '限值', row: 3, column: '单位', message: '请按这个单位填写限值' }] }))
    const { wrapper } = await mounted(OutletImport)
    const input = wrapper.find<HTMLInputElement>('input[type=file]')
    Object.defineProperty(input.element, 'files', { value: [new File(['x'], '限值.csv')] })
    await input.trigger('change')
    await vi.waitFor(() => expect(wrapper.find('[role=status]').exists()).toBe(true))
    expect(wrapper.find('[role=status]').text()).toContain('没有登记：有 1 处不对')
    expect(wrapper.find('ol li').text()).toBe('限值 第 3 行“单位”： 请按这个单位填写限值')
  })
})
