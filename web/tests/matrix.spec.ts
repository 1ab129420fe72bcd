import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { setLocale } from '@/i18n'
import MatrixPane from '@/features/case/MatrixPane.vue'
import { gapsOf, oneLine } from '@/features/case/matrix'
import { matrices } from './fixtures/answers'
import { mounted } from './mounting'

const rows = matrices.violations[0].rows
async function pane(body: unknown = matrices, status = 200) {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }))
  const { wrapper } = await mounted(MatrixPane, { caseId: 'D-1' })
  await flushPromises()
  return wrapper
}
const cells = (wrapper: Awaited<ReturnType<typeof pane>>, row: number) => wrapper.findAll('tbody tr')[row].findAll('td')

afterEach(async () => { vi.unstubAllGlobals(); document.body.innerHTML = ''; await setLocale('zh-CN') })

describe('the matrix of a case', () => {
  it('shows of each element what is alleged, what shows it, the article of the day and the outcome', async () => {
    const wrapper = await pane()
    expect(wrapper.find('h2').text()).toBe('超标排放水污染物')
    expect(wrapper.text()).toContain('条款按 2025-06-03 有效的版本')
    expect(wrapper.findAll('tbody th').map(one => one.text())).toEqual(['主体', '行为', '处罚依据', '情节'])
    expect(cells(wrapper, 0)[1].text()).toContain('嘉蓉德隆陶瓷有限责任公司')
    expect(cells(wrapper, 0)[1].text()).toContain('不清楚')
    expect(cells(wrapper, 1)[2].text()).toContain('水污染防治法 第十条')
    expect(wrapper.findAll('tbody td > .out').map(one => one.text())).toEqual(['通过', '无法判断', '不通过', '不适用'])
  })
  it('makes a gap visible in words, and none of what does not apply', async () => {
    const wrapper = await pane()
    expect(cells(wrapper, 1)[1].classes()).toContain('gap')
    expect(cells(wrapper, 1)[1].text()).toBe('缺证据')
    expect(cells(wrapper, 2)[2].text()).toBe('缺条款')
    expect(wrapper.findAll('tbody tr')[3].find('.gap').exists()).toBe(false)
    expect(gapsOf({ ...rows[2], isProved: false })).toEqual({ evidence: false, articles: true })
  })
  it('leads to the place in the document', async () => {
    const wrapper = await pane()
    await cells(wrapper, 0)[1].find('button').trigger('click')
    expect(wrapper.emitted('place')).toEqual([[{ file: '营业执照.txt', page: 1, paragraph: 3, text: '嘉蓉德隆陶瓷有限责任公司' }]])
  })
  it('speaks English', async () => {
    await setLocale('en')
    const wrapper = await pane()
    expect(wrapper.findAll('tbody th').map(one => one.text())).toEqual(['Subject', 'Conduct', 'Basis', 'Circumstances'])
    expect(cells(wrapper, 1)[1].text()).toBe('No evidence')
  })
  it('says when there is nothing to compare, and what went wrong', async () => {
    expect((await pane({ violations: [{ violation: '', zh: '', rows: [rows[3]] }] })).text()).toContain('还没有可以对照的内容')
    expect((await pane({ code: 'X', message: '数据库正在恢复' }, 503)).text()).toContain('数据库正在恢复')
  })
  it('puts long words on one line', () => {
    expect(oneLine('一\n 二')).toBe('一 二')
    expect(oneLine('长'.repeat(80))).toHaveLength(60)
  })
})
