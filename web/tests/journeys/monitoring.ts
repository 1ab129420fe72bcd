import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { OutletRow, Series, SeriesPoint, WholeOutlet } from '../../src/api/types'
import { floorTo, HOUR, localTime, MINUTE, momentOf } from '../../src/ui/series/moments'
import { acknowledged, packet, type Sent, type Value } from './packets'
import { call, opened, person, picture } from './stage'

/** So soon after its packet was acknowledged an episode should be on the desk. */
const WANTED = 5_000
const EXCEEDED = '小时均值超标'
const PASSWORD = '123456'
const ABOVE = 2.4
const TRIED = 200
const LOOKED_BACK = 12 * HOUR
const SENT_CODE = /^[a-z]\d{5}$/u
const NO_DIGIT = /\D/gu

const at = (id: string) => `/api/monitoring/outlets/${encodeURIComponent(id)}`
const series = (page: Page, id: string, grain: string, from: number, until: number) => call<Series>(page, 'GET', `${at(id)}/series?grain=${grain}&from=${localTime(from)}&until=${localTime(until)}&points=4000`)
const rounded = (value: number) => Number(value.toFixed(3))
const mean = (values: readonly number[]) => rounded(values.reduce((sum, one) => sum + one, 0) / values.length)

interface Chosen { row: OutletRow; outlet: WholeOutlet; factor: string; limit: number; parts: Series }

/** The parts of the hour that is not over and of the hour before are there and valid: what was calibrated or kept up earlier does not matter. */
function isWhole(points: readonly SeriesPoint[], step: number): boolean {
  const times = points.map(point => momentOf(point.at))
  const last = Math.max(...times)
  const from = floorTo(last + step, HOUR) - HOUR
  const near = points.filter((_, index) => times[index] >= from)
  return near.length === (last + step - from) / step && near.every(point => point.avg && !point.flag)
}

/** An outlet on which nothing is open, with a limit of hours in force and parts of hours not long ago. */
async function chosen(page: Page): Promise<Chosen> {
  const { rows } = await call<{ rows: OutletRow[] }>(page, 'GET', `/api/monitoring/outlets?limit=${TRIED}`)
  for (const row of rows.filter(one => one.open === 0 && one.watch === 0 && one.state !== 'never')) {
    const outlet = await call<WholeOutlet>(page, 'GET', at(row.id))
    const limit = outlet.limits.find(one => one.averaging === 'hour' && outlet.devices[0].factors.includes(one.factor))
    if (!limit) continue
    const parts = await series(page, row.id, 'minute', Date.now() - LOOKED_BACK, Date.now() + HOUR)
    const points = parts.factors.find(one => one.code === limit.factor)?.points ?? []
    if (isWhole(points, outlet.devices[0].intervalMinutes * MINUTE)) return { row, outlet, factor: limit.factor, limit: limit.atMost, parts }
  }
  throw new Error(`expected one of ${rows.length} outlets to be quiet, with a limit of hours and valid data of the last hour`)
}

/** The hour that is not over: its missing parts as an hour before, with one factor so that its mean is far above the limit; the mean of the hour; and the mean of the next, which ends it. */
function raised({ outlet, factor, limit, parts }: Chosen): Omit<Sent, 'mn' | 'password' | 'isWater'>[] {
  const step = outlet.devices[0].intervalMinutes * MINUTE
  const told = parts.factors.filter(one => SENT_CODE.test(one.code)).map(one => ({ code: one.code, at: new Map<number, SeriesPoint>(one.points.map(point => [momentOf(point.at), point])) }))
  const own = told.find(one => one.code === factor)!
  const first = Math.max(...own.at.keys()) + step
  const hour = floorTo(first, HOUR)
  const there = [...own.at].filter(([time]) => time >= hour).map(([, point]) => point)
  const missing = Array.from({ length: (hour + HOUR - first) / step }, (_, index) => first + index * step)
  const compared = (point: SeriesPoint) => point.converted ?? point.avg ?? 0
  const wanted = (ABOVE * limit * (there.length + missing.length) - there.reduce((sum, point) => sum + compared(point), 0)) / missing.length
  const made = missing.map(time => Object.fromEntries(told.flatMap(({ code, at: of }): [string, Value][] => {
    const before = of.get(time - HOUR)
    if (before?.avg === undefined) return []
    const raise = code === factor ? wanted / compared(before) : 1
    return [[code, { avg: rounded(before.avg * raise), ...(before.converted === undefined ? {} : { converted: rounded(before.converted * raise) }) }]]
  })))
  const hourly = (values: readonly Record<string, Value>[], kept: (code: string) => readonly SeriesPoint[]): Record<string, Value> => Object.fromEntries(Object.keys(values[0]).map((code): [string, Value] => {
    const all = [...kept(code), ...values.map(each => each[code])]
    const converted = all.map(each => each.converted).filter(value => value !== undefined)
    return [code, { avg: mean(all.map(each => each.avg ?? 0)), ...(converted.length === all.length ? { converted: mean(converted) } : {}) }]
  }))
  const before = Object.fromEntries(told.flatMap(({ code, at: of }): [string, Value][] => { const point = of.get(first - HOUR); return point?.avg === undefined ? [] : [[code, { avg: point.avg, ...(point.converted === undefined ? {} : { converted: point.converted }) }]] }))
  return [
    ...made.map((values, index) => ({ command: 2051 as const, at: localTime(missing[index]), values })),
    { command: 2061 as const, at: localTime(hour), values: hourly(made, code => [...(told.find(one => one.code === code)?.at ?? [])].filter(([time]) => time >= hour).map(([, point]) => point)) },
    { command: 2061 as const, at: localTime(hour + HOUR), values: before },
  ]
}

describe('automatic monitoring', () => {
  it('a packet sent over TCP is an explained episode soon after, and a lead by one click', async () => {
    const officer = await person('officer')
    const { port, listening } = await call<{ port?: number; listening: boolean }>(officer, 'GET', '/api/monitoring/receiver')
    expect(listening, 'the platform listens for packets').toBe(true)
    const found = await chosen(officer)
    const head = { mn: found.outlet.devices[0].mn, password: PASSWORD, isWater: found.outlet.medium === 'water' }
    const now = localTime(Date.now()).replaceAll(NO_DIGIT, '')
    const packets = raised(found).map((one, index) => packet({ ...head, ...one }, now + String(index).padStart(3, '0')))

    await opened(officer, '/monitor?search=' + encodeURIComponent(found.row.firmName))
    await picture(officer, 'monitoring-01-quiet')
    await acknowledged(port!, packets)
    const row = officer.locator('[data-row]').filter({ has: officer.locator(`a[href^="/monitor/${encodeURIComponent(found.row.id)}?"]`) })
    const from = performance.now()
    await row.waitFor()
    console.log(`from the acknowledgement of a packet to its episode on screen: ${Math.round(performance.now() - from)} ms (wanted: ${WANTED})`)
    await picture(officer, 'monitoring-02-episode')

    await row.click()
    const panel = officer.locator('.ep')
    await panel.getByText(EXCEEDED).first().waitFor()
    for (const words of ['先核实', '防误报', '原始数据包']) await panel.getByText(words).first().waitFor()
    await panel.getByRole('button', { name: '一键转线索' }).click()
    await panel.getByRole('link', { name: '打开线索' }).click()
    await officer.waitForURL(/\/cases\//u)
    await officer.locator('h1').first().waitFor()
    await officer.getByText('收到线索').first().waitFor()
    await officer.getByRole('link', { name: '看预警和曲线' }).waitFor()
    await picture(officer, 'monitoring-03-lead')
  })
})
