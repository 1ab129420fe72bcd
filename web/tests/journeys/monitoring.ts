import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { OutletRow, Series, WholeOutlet } from '../../src/api/types'
import { HOUR, localTime, momentOf } from '../../src/ui/series/moments'
import { acknowledged, packet, type Value } from './packets'
import { call, opened, person, picture } from './stage'

/** What must be on the desk so soon after its packet was acknowledged. */
const SOON = 5_000
const PASSWORD = '123456'
const ABOVE = 2.4
const TRIED = 200
const LOOKED_BACK = 12 * HOUR
const SENT_CODE = /^[a-z]\d{5}$/u
const NO_DIGIT = /\D/gu

const at = (id: string) => `/api/monitoring/outlets/${encodeURIComponent(id)}`
const series = (page: Page, id: string, grain: string, from: number, until: number) => call<Series>(page, 'GET', `${at(id)}/series?grain=${grain}&from=${localTime(from)}&until=${localTime(until)}&points=4000`)

interface Chosen { row: OutletRow; outlet: WholeOutlet; factor: string; limit: number; hour: number }

/** An outlet on which nothing is open, with a limit of hours in force and a whole hour of data not long ago. */
async function chosen(page: Page): Promise<Chosen> {
  const { rows } = await call<{ rows: OutletRow[] }>(page, 'GET', `/api/monitoring/outlets?limit=${TRIED}`)
  for (const row of rows.filter(one => one.open === 0 && one.watch === 0 && one.state !== 'never')) {
    const outlet = await call<WholeOutlet>(page, 'GET', at(row.id))
    const limit = outlet.limits.find(one => one.averaging === 'hour' && outlet.devices[0].factors.includes(one.factor))
    if (!limit) continue
    const hours = await series(page, row.id, 'hour', Date.now() - LOOKED_BACK, Date.now())
    const last = hours.factors.find(one => one.code === limit.factor)?.points.filter(point => point.avg && !point.flag && !point.isOwn).at(-1)
    if (last) return { row, outlet, factor: limit.factor, limit: limit.atMost, hour: momentOf(last.at) }
  }
  throw new Error(`expected one of ${rows.length} outlets to be quiet, with a limit of hours and data of today`)
}

/** What was sent at each time of an hour, with one factor far above its limit. */
async function raised(page: Page, { outlet, factor, limit, hour }: Chosen, grain: 'minute' | 'hour'): Promise<Map<string, Record<string, Value>>> {
  const told = await series(page, outlet.id, grain, hour, hour + HOUR)
  const times = new Map<string, Record<string, Value>>()
  for (const one of told.factors.filter(each => SENT_CODE.test(each.code))) {
    for (const point of one.points) {
      if (point.avg === undefined) continue
      const raise = one.code === factor ? (ABOVE * limit) / (point.converted ?? point.avg) : 1
      const grown = (value: number) => Number((value * raise).toFixed(3))
      times.set(point.at, { ...times.get(point.at), [one.code]: { avg: grown(point.avg), ...(point.converted === undefined ? {} : { converted: grown(point.converted) }) } })
    }
  }
  return times
}

describe('automatic monitoring', () => {
  it('a packet sent over TCP is an explained episode within five seconds, and a lead by one click', { timeout: 240_000 }, async () => {
    const officer = await person('officer')
    const { port, listening } = await call<{ port?: number; listening: boolean }>(officer, 'GET', '/api/monitoring/receiver')
    expect(listening, 'the platform listens for packets').toBe(true)
    const found = await chosen(officer)
    const head = { mn: found.outlet.devices[0].mn, password: PASSWORD, isWater: found.outlet.medium === 'water' }
    const parts = [...await raised(officer, found, 'minute')].map(([time, values]) => ({ ...head, command: 2051 as const, at: time, values }))
    const hours = [...await raised(officer, found, 'hour')].map(([time, values]) => ({ ...head, command: 2061 as const, at: time, values }))
    expect(parts.length, 'parts of the hour').toBeGreaterThan(5)

    await opened(officer, '/monitor?search=' + encodeURIComponent(found.row.firmName))
    await picture(officer, 'monitoring-01-quiet')
    const now = localTime(Date.now()).replaceAll(NO_DIGIT, '')
    await acknowledged(port!, [...parts, ...hours].map((one, index) => packet(one, now + String(index).padStart(3, '0'))))
    const row = officer.locator('[data-row]', { hasText: found.row.name }).filter({ hasText: found.row.firmName }).first()
    await row.waitFor({ timeout: SOON })
    await picture(officer, 'monitoring-02-episode')

    await row.click()
    const panel = officer.locator('.ep')
    await panel.getByText('小时均值超标').first().waitFor()
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
