import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useSession } from '../src/api/session'
import FirmMonitoring from '../src/features/firms/FirmMonitoring.vue'
import EpisodeQueueView from '../src/features/monitor/EpisodeQueueView.vue'
import EpisodePanel from '../src/features/monitor/EpisodePanel.vue'
import { around, falseRate, shareWords, stampOf, stateOf, urgencyOf, wordsOf } from '../src/features/monitor/episodes'
import { heatOf, strengthsOf } from '../src/features/monitor/heat'
import { asked, boundsOf, grainOf, narrowed, quick, spanOf, spanQuery, tabOf } from '../src/features/monitor/outletView'
import { rowsOf } from '../src/features/monitor/tableRows'
import SeriesChart from '../src/ui/SeriesChart.vue'
import { DAY, HOUR, minuteWords, momentOf } from '../src/ui/series/moments'
import { session } from './fixtures/answers'
import { episodePage, episodes, firmMonitoring, monitorAnswers, series, wholeEpisode } from './fixtures/monitorAnswers'
import { mounted } from './mounting'

/** The recorded answers, and what was sent. */
function answering(change: (path: string, method: string) => Response | undefined = () => undefined) {
  const sent: { path: string; method: string; body: string }[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    const url = new URL(request.url)
    const body = request.method === 'GET' ? '' : await request.text()
    sent.push({ path: url.pathname, method: request.method, body })
    return change(url.pathname, request.method) ?? new Response(JSON.stringify(monitorAnswers(decodeURIComponent(url.pathname), request.method, url.searchParams)), { status: 200, headers: { 'content-type': 'application/json' } })
  })
  return sent
}
afterEach(() => { vi.unstubAllGlobals(); sessionStorage.clear() })

describe('the address of the queue', () => {
  it('knows its states only', () => {
    expect(['lead', 'gone', undefined].map(stateOf)).toEqual(['lead', 'open', 'open'])
  })
  it('opens an episode with time before and after it', () => {
    const near = around({ from: '2026-11-27T08:00', until: '2026-11-27T10:00' })
    expect([minuteWords(near.from), minuteWords(near.until)]).toEqual(['2026-11-27 02:00', '2026-11-27 16:00'])
    const long = around({ from: '2026-11-01T00:00', until: '2026-11-11T00:00' })
    expect(long.until - long.from).toBeCloseTo(22 * DAY)
  })
  it('is asked about again when an episode changed, not otherwise', () => {
    const [one] = episodes
    expect(stampOf({ ...one })).toBe(stampOf(one))
    for (const change of [{ state: 'lead' as const }, { until: '2026-11-28T00:00' }, { score: 1 }, { lead: 'D-1' }]) expect(stampOf({ ...one, ...change })).not.toBe(stampOf(one))
    expect(stampOf(undefined)).toBe('')
  })
  it('does not say twice where it was', () => {
    const place = { firmName: '江州蓝天热力有限公司', outletName: '1号烟囱' }
    expect(wordsOf({ ...place, sentence: '江州蓝天热力有限公司1号烟囱11月27日恒值' })).toBe('11月27日恒值')
    expect(wordsOf({ ...place, sentence: '恒值' })).toBe('恒值')
  })
  it('has three steps of urgency', () => {
    expect([95, 80, 79, 50, 49].map(urgencyOf)).toEqual(['high', 'high', 'middle', 'middle', 'low'])
  })
})

describe('shares', () => {
  it('are said where they are known', () => {
    expect([shareWords(0.997), shareWords(0), shareWords(undefined), shareWords(Number.NaN)]).toEqual(['99.7%', '0%', '', ''])
  })
  it('of false alarms are not known before a verdict', () => {
    expect(falseRate({ confirmed: 0, falseAlarms: 0 })).toBeUndefined()
    expect(falseRate({ confirmed: 3, falseAlarms: 1 })).toBe(0.25)
  })
})

describe('the address of an outlet', () => {
  const bounds = boundsOf('2026-11-29')
  it('spans a year up to the end of the day', () => {
    expect(minuteWords(bounds.until)).toBe('2026-11-30 00:00')
    expect((bounds.until - bounds.from) / DAY).toBe(366)
  })
  it('spans no more than what there is, a month at least', () => {
    const factor = (at?: string) => ({ code: 'a', zh: 'a', unit: '', limits: [], points: at ? [{ at, isOwn: false, revision: 1 }] : [] })
    expect(narrowed(bounds, [])).toEqual(bounds)
    expect(narrowed(bounds, [factor()])).toEqual(bounds)
    expect(minuteWords(narrowed(bounds, [factor('2026-08-01T00:00'), factor('2026-07-01T00:00')]).from)).toBe('2026-07-01 00:00')
    expect(minuteWords(narrowed(bounds, [factor('2026-11-20T00:00')]).from)).toBe('2026-10-31 00:00')
    expect(narrowed(bounds, [factor('2020-01-01T00:00')])).toEqual(bounds)
  })
  it('is a span where it is one, else the last week', () => {
    expect(minuteWords(spanOf('2026-11-20T08:00', '2026-11-21T08:00', bounds).from)).toBe('2026-11-20 08:00')
    for (const [from, until] of [['2026-11-21', '2026-11-20'], ['x', 'y'], [undefined, undefined], ['2020-01-01', '2020-01-02']]) expect(spanOf(from, until, bounds)).toEqual(quick('week', bounds))
    expect(spanQuery(quick('day', bounds))).toEqual({ from: '2026-11-29T00:00', until: '2026-11-30T00:00' })
  })
  it('asks for more than is shown, and not again for a small move', () => {
    const span = quick('week', bounds)
    const earlier = { from: span.from - 3 * DAY, until: span.until - 3 * DAY }
    const range = asked(earlier, bounds)
    expect(range.from).toBeLessThan(earlier.from)
    expect(range.until).toBeGreaterThan(earlier.until)
    expect(asked({ from: earlier.from + HOUR / 4, until: earlier.until + HOUR / 4 }, bounds)).toEqual(range)
  })
  it('names grain and tab, or leaves them to the span', () => {
    expect([grainOf('day', quick('day', bounds)), grainOf('second', quick('day', bounds)), grainOf(undefined, quick('year', bounds))]).toEqual(['day', 'hour', 'hour'])
    expect([tabOf('heat'), tabOf('x')]).toEqual(['heat', 'chart'])
  })
})

describe('the same values otherwise', () => {
  const point = (at: string, avg: number | undefined, flag?: string) => ({ at, ...(avg === undefined ? {} : { avg }), ...(flag ? { flag } : {}), isOwn: false, revision: 0 })
  it('as means by weekday and hour, only of values that count', () => {
    const cells = heatOf([point('2026-11-23T08:00', 10), point('2026-11-30T08:00', 30), point('2026-11-30T08:30', 500, 'C'), point('2026-11-29T23:00', 7), point('2026-11-29T22:00', undefined)])
    expect(cells[0][8]).toEqual({ mean: 20, count: 2 })
    expect(cells[6][23].mean).toBe(7)
    expect(cells.flat().filter(cell => cell.count > 0)).toHaveLength(2)
    const strengths = strengthsOf(cells)
    expect([strengths[0][8], strengths[6][23], strengths[3][3]]).toEqual([1, 0, 0])
  })
  it('as rows by time, the newest first, of the span only', () => {
    const factor = (code: string, points: ReturnType<typeof point>[]) => ({ code, zh: code, unit: '', limits: [], points })
    const rows = rowsOf([factor('a', [point('2026-11-29T01:00', 1), point('2026-11-29T02:00', 2), point('2026-11-30T00:00', 9)]), factor('b', [point('2026-11-29T02:00', 5)])], { from: momentOf('2026-11-29'), until: momentOf('2026-11-30') })
    expect(rows.map(row => [minuteWords(row.at).slice(11), row.points.map(one => one?.avg)])).toEqual([['02:00', [2, 5]], ['01:00', [1, undefined]]])
  })
})

describe('an episode', () => {
  it('says what was seen, ruled out and to be checked first, with the origin of every figure', async () => {
    answering()
    const { wrapper } = await mounted(EpisodePanel, { id: 'e0' })
    await vi.waitFor(() => expect(wrapper.text()).toContain('先核实'))
    const text = wrapper.text()
    for (const words of ['硬迹象', '化学需氧量小时均值连续6小时高于许可限值', '属实 85.7%（21 次核定）', '出自标准：HJ 76', '自定', '预警是线索，不是认定', 'SHA-256', 'SM3']) expect(text).toContain(words)
  })
  it('says which of its hours were corrected after they were closed, from what to what and why', async () => {
    answering()
    const { wrapper } = await mounted(EpisodePanel, { id: 'e0' })
    await vi.waitFor(() => expect(wrapper.text()).toContain('更正 3 处'))
    for (const words of ['氨氮', '3.2（有效 20/60） → 11.4（有效 60/60）', '补传', '第 88140 包更正，现为第 2 版', '关闭时无数据 → 9.8（有效 60/60）', '改传']) expect(wrapper.find('.cm').text()).toContain(words)
  })
  it('becomes a lead by one click and says where it is', async () => {
    const sent = answering()
    const { wrapper } = await mounted(EpisodePanel, { id: 'e0' })
    useSession().current = { ...session, roles: ['case-officer'] }
    await vi.waitFor(() => expect(wrapper.find('.two .primary').exists()).toBe(true))
    await wrapper.find('.two .primary').trigger('click')
    await vi.waitFor(() => expect(wrapper.find('.made').exists()).toBe(true))
    expect(wrapper.find('.made a').attributes('href')).toBe('/cases/D-3')
    expect(sent.filter(one => one.method === 'POST').map(one => one.path)).toEqual(['/api/monitoring/episodes/e0/lead'])
    expect(wrapper.find('.two').exists()).toBe(false)
  })
  it('is ruled out only with a reason', async () => {
    const sent = answering()
    const { wrapper } = await mounted(EpisodePanel, { id: 'e0' })
    useSession().current = { ...session, roles: ['team-lead'] }
    await vi.waitFor(() => expect(wrapper.find('.two button').exists()).toBe(true))
    await wrapper.find('.two button').trigger('click')
    expect(wrapper.find<HTMLButtonElement>('.vf .primary').element.disabled).toBe(true)
    await wrapper.find('textarea').setValue('当日更换试剂，已有运维记录')
    await wrapper.find('form').trigger('submit')
    await vi.waitFor(() => expect(sent.some(one => one.method === 'POST')).toBe(true))
    expect(JSON.parse(sent.find(one => one.method === 'POST')!.body)).toEqual({ verdict: 'dismissed', reason: '当日更换试剂，已有运维记录' })
    await vi.waitFor(() => expect(wrapper.find('.vf').exists()).toBe(false))
  })
  it('shows a refusal of the server and keeps the reason', async () => {
    answering((_, method) => (method === 'POST' ? new Response(JSON.stringify({ code: 'EPISODE-409', message: '这段预警已经转为线索' }), { status: 409, headers: { 'content-type': 'application/json' } }) : undefined))
    const { wrapper } = await mounted(EpisodePanel, { id: 'e0' })
    useSession().current = { ...session, roles: ['agency-head'] }
    await vi.waitFor(() => expect(wrapper.find('.two button').exists()).toBe(true))
    await wrapper.find('.two button').trigger('click')
    await wrapper.find('textarea').setValue('理由')
    await wrapper.find('form').trigger('submit')
    await vi.waitFor(() => expect(wrapper.text()).toContain('这段预警已经转为线索'))
    expect(wrapper.find<HTMLTextAreaElement>('textarea').element.value).toBe('理由')
  })
  it('is only looked at by those who may not decide', async () => {
    answering()
    const { wrapper } = await mounted(EpisodePanel, { id: 'e0' })
    useSession().current = { ...session, roles: ['supervisor'] }
    await vi.waitFor(() => expect(wrapper.text()).toContain('硬迹象'))
    expect(wrapper.find('.acts').exists()).toBe(false)
  })
  it('that was decided says by whom and why', async () => {
    answering()
    const { wrapper } = await mounted(EpisodePanel, { id: 'e5' })
    await vi.waitFor(() => expect(wrapper.text()).toContain('何立群'))
    expect(wrapper.text()).toContain('当日申报了仪器更换，标记漏填')
    expect(wholeEpisode('e99')).toBeUndefined()
  })
})

describe('the queue', () => {
  it('keeps what is being read when a more urgent episode comes', async () => {
    let isLater = false
    answering(path => (path === '/api/monitoring/episodes' && isLater ? new Response(JSON.stringify({ ...episodePage(new URLSearchParams('state=open')), rows: [{ ...episodes[1], id: 'new', score: 120 }, ...episodes] }), { status: 200, headers: { 'content-type': 'application/json' } }) : undefined))
    const { wrapper, queries } = await mounted(EpisodeQueueView)
    await vi.waitFor(() => expect(wrapper.findComponent(EpisodePanel).props('id')).toBe('e0'))
    isLater = true
    await queries.invalidateQueries({ queryKey: ['episodes'] })
    await vi.waitFor(() => expect((wrapper.findComponent({ name: 'DataList' }).props('rows') as unknown[]).length).toBe(25))
    expect(wrapper.findComponent(EpisodePanel).props('id')).toBe('e0')
  })
})

describe('the chart', () => {
  const query = new URLSearchParams({ grain: 'hour', from: '2026-11-20T00:00', until: '2026-11-30T00:00' })
  const span = { from: momentOf('2026-11-26'), until: momentOf('2026-11-28') }
  const bounds = { from: momentOf('2026-11-01'), until: momentOf('2026-11-30') }
  const props = { ...series(query), markers: [{ id: 'e0', number: 1, from: momentOf('2026-11-27T08:00'), until: momentOf('2026-11-27T14:00'), words: '超标' }, { id: 'old', number: 2, from: momentOf('2026-11-02'), until: momentOf('2026-11-03'), words: '旧' }], chosen: 'e0', span, bounds, grain: 'hour', cursor: momentOf('2026-11-27T08:00'), label: '监测曲线' }
  const spoken = (wrapper: { find: (selector: string) => { attributes: (name: string) => string | undefined } }) => wrapper.find('[role=slider]').attributes('aria-valuetext')
  it('says the moment with values, limits exceeded and what was declared', async () => {
    const { wrapper } = await mounted(SeriesChart, props)
    expect(spoken(wrapper)).toMatch(/^2026-11-27 08:00，化学需氧量 [\d.]+ mg\/L 超限值，氨氮 [\d.]+ mg\/L，流量/u)
    await wrapper.setProps({ cursor: momentOf('2026-11-24T10:00') })
    expect(spoken(wrapper)).toContain('校准')
    await wrapper.setProps({ cursor: momentOf('2026-11-22T05:00') })
    expect(spoken(wrapper)).toContain('化学需氧量 无数据')
    await wrapper.setProps({ cursor: Number.NaN })
    expect(spoken(wrapper)).toBe('没有选定时刻')
  })
  it('goes by keys and leaves other keys alone', async () => {
    const { wrapper } = await mounted(SeriesChart, props)
    const plot = wrapper.find('[role=slider]')
    await plot.trigger('keydown', { key: 'ArrowRight' })
    await plot.trigger('keydown', { key: '+' })
    await plot.trigger('keydown', { key: 'j' })
    await plot.trigger('keydown', { key: '-', ctrlKey: true })
    expect(wrapper.emitted('cursor')).toEqual([[momentOf('2026-11-27T09:00')]])
    expect(wrapper.emitted('span')).toHaveLength(1)
  })
  it('offers only the episodes of its time, by number', async () => {
    const { wrapper } = await mounted(SeriesChart, props)
    const found = wrapper.findAll('.mk')
    expect(found.map(one => one.attributes('aria-label'))).toEqual(['第 1 段预警：超标'])
    await found[0].trigger('click')
    expect(wrapper.emitted('choose')).toEqual([['e0']])
  })
})

describe('the quarters of a firm', () => {
  it('say in words and shape what is not known, not seen and exceeded', async () => {
    answering()
    const { wrapper } = await mounted(FirmMonitoring, { code: '91440000MA00000000' })
    await vi.waitFor(() => expect(wrapper.find('table').exists()).toBe(true))
    const cells = wrapper.findAll('.q').map(cell => cell.text())
    expect(cells).toHaveLength(12)
    expect([cells[0], cells[3], cells[4]]).toEqual(['无数据', '▲12', '未见'])
    expect(wrapper.text()).toContain('未见超标不等于合规')
    expect(firmMonitoring.quarters).toHaveLength(12)
  })
  it('are left out when no outlet is connected', async () => {
    answering(path => (path.includes('/firms/') ? new Response(JSON.stringify({ outlets: [], quarters: [] }), { status: 200, headers: { 'content-type': 'application/json' } }) : undefined))
    const { wrapper } = await mounted(FirmMonitoring, { code: '91440000MA00000009' })
    await flushPromises()
    await vi.waitFor(() => expect(wrapper.text()).toContain('没有联网的排放口'))
  })
})
