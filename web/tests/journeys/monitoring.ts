import { describe, expect, it } from 'vitest'
import { HOUR, floorTo, localTime, MINUTE } from '../../src/ui/series/moments'
import { acknowledged, packet } from './packets'
import { call, opened, person, picture } from './stage'

/** What must be on the desk so soon after its packet was acknowledged. */
const SOON = 5_000
const PASSWORD = '123456'
const ABOVE = 2.4
const TRIED = 40

interface Listed { rows: { id: string; name: string; firmName: string; medium: string; open: number }[] }
interface Whole { id: string; medium: string; devices: { mn: string; intervalMinutes: number; factors: string[] }[]; limits: { factor: string; averaging: string; atMost: number; until?: string }[] }

describe('automatic monitoring', () => {
  it('a packet sent over TCP is an explained episode within five seconds, and a lead by one click', { timeout: 180_000 }, async () => {
    const officer = await person('officer')
    const { port, listening } = await call<{ port?: number; listening: boolean }>(officer, 'GET', '/api/monitoring/receiver')
    expect(listening, 'the platform listens for packets').toBe(true)
    const { rows } = await call<Listed>(officer, 'GET', `/api/monitoring/outlets?limit=${TRIED}`)
    const quiet = rows.find(row => row.open === 0 && row.medium === 'water')
    expect(quiet, 'an outlet without an episode').toBeDefined()
    const outlet = await call<Whole>(officer, 'GET', `/api/monitoring/outlets/${encodeURIComponent(quiet!.id)}`)
    const device = outlet.devices[0]
    const limit = outlet.limits.find(one => one.averaging === 'hour' && !one.until && device.factors.includes(one.factor))
    expect(limit, 'a limit of hours in force').toBeDefined()

    await opened(officer, '/monitor?search=' + encodeURIComponent(quiet!.firmName))
    await picture(officer, 'monitoring-01-quiet')
    const value = Number((limit!.atMost * ABOVE).toFixed(2))
    const hour = floorTo(Date.now(), HOUR) - HOUR
    const sent = { mn: device.mn, password: PASSWORD, isWater: outlet.medium === 'water', values: { [limit!.factor]: value } }
    const parts = Array.from({ length: (HOUR / MINUTE) / device.intervalMinutes }, (_, index) => ({ ...sent, command: 2051 as const, at: localTime(hour + index * device.intervalMinutes * MINUTE) }))
    const now = localTime(Date.now()).replaceAll(/\D/gu, '')
    await acknowledged(port!, [...parts, { ...sent, command: 2061 as const, at: localTime(hour) }].map((one, index) => packet(one, now + String(index).padStart(3, '0'))))
    const row = officer.locator('[data-row]', { hasText: quiet!.firmName }).first()
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
    await officer.getByText('自动监测').first().waitFor()
    await picture(officer, 'monitoring-03-lead')
  })
})
