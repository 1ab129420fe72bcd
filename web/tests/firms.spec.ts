import { describe, expect, it, vi } from 'vitest'
import { useSession } from '../src/api/session'
import FirmForm from '../src/features/firms/FirmForm.vue'
import FirmImport from '../src/features/firms/FirmImport.vue'
import { one, VALIDITIES } from '../src/features/firms/firmFilter'
import ValidityTag from '../src/features/firms/ValidityTag.vue'
import { session, units } from './fixtures/answers'
import { mounted } from './mounting'

describe('firms', () => {
  it('are asked for with known values of the address only', () => {
    expect(one(VALIDITIES, 'ended')).toBe('ended')
    expect(one(VALIDITIES, 'soon')).toBeUndefined()
    expect(one(VALIDITIES, undefined)).toBeUndefined()
  })
  it('say in words whether the permit is good, not by colour alone', async () => {
    const { wrapper } = await mounted(ValidityTag, { validity: 'ending' })
    expect(wrapper.text()).toBe('六十日内到期')
  })
})

describe('a list of firms', () => {
  it('shows every wrong value with row, column and what to do', async () => {
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ added: 0, problems: [{ row: 3, column: '统一社会信用代码', message: '第18位校验码应为9，实为1，请对照营业执照核对' }] }), { status: 200, headers: { 'content-type': 'application/json' } }))
    const { wrapper } = await mounted(FirmImport)
    const input = wrapper.find<HTMLInputElement>('input[type=file]')
    Object.defineProperty(input.element, 'files', { value: [new File(['x'], '企业.csv')] })
    await input.trigger('change')
    await vi.waitFor(() => expect(wrapper.find('[role=status]').exists()).toBe(true))
    expect(wrapper.find('[role=status]').text()).toContain('没有录入：有 1 处不对')
    expect(wrapper.find('li').text()).toBe('第 3 行“统一社会信用代码”： 第18位校验码应为9，实为1，请对照营业执照核对')
    vi.unstubAllGlobals()
  })
})

describe('the form of a firm', () => {
  it('offers the units of the own area and says which value is wrong', async () => {
    vi.stubGlobal('fetch', async (request: Request) => request.method === 'POST'
      ? new Response(JSON.stringify({ code: 'FIRM-001', message: '统一社会信用代码：第18位校验码应为9，请核对', field: 'creditCode' }), { status: 422, headers: { 'content-type': 'application/json' } })
      : new Response(JSON.stringify({ on: '2026-11-29', units }), { status: 200, headers: { 'content-type': 'application/json' } }))
    const { wrapper } = await mounted(FirmForm)
    useSession().current = { ...session, unit: '江州市生态环境局', roles: ['supervisor'] }
    await vi.waitFor(() => expect(document.querySelectorAll('#firm-unit option').length).toBeGreaterThan(1))
    document.querySelector('form')!.dispatchEvent(new Event('submit'))
    await vi.waitFor(() => expect(document.body.textContent).toContain('第18位校验码应为9'))
    wrapper.unmount()
    vi.unstubAllGlobals()
  })
})
