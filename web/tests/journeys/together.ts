import { describe, expect, it } from 'vitest'
import { call, opened, PATIENCE, person, picture } from './stage'
import { field, papers } from './story'

const DAY = '2026-11-20'
const lead = (after: number) => ({ id: crypto.randomUUID(), after, events: [{ happenedOn: DAY, event: { type: 'lead-received', source: '巡查', content: '夜间异味' } }] })

describe('two people on one case', () => {
  it('who save one draft: the later one sees both and chooses, field by field', async () => {
    const officer = await person('officer')
    const leader = await person('lead')
    const path = `/cases/together-${crypto.randomUUID().slice(0, 8)}`
    const { draft } = await call<{ draft: string }>(officer, 'POST', `/api${path}/drafts`, { template: papers[0].template })
    await opened(officer, `${path}/drafts/${draft}`)
    await opened(leader, `${path}/drafts/${draft}`)
    await field(leader, 'party.name').fill('江州市甲厂')
    await leader.getByText('已保存').waitFor()
    await field(officer, 'party.name').fill('江州市乙厂')
    const merge = officer.locator('.el-dialog')
    await merge.getByText('江州市甲厂').waitFor()
    await merge.getByText('江州市乙厂').waitFor()
    await picture(officer, 'together-01-merge')
    await merge.getByRole('radio').first().check()
    await merge.getByRole('button', { name: '合并并保存' }).click()
    await merge.waitFor({ state: 'detached' })
    await officer.getByText('已保存').waitFor()
    const kept = async () => (await call<{ values: Record<string, unknown> }>(officer, 'GET', `/api${path}/drafts/${draft}`)).values['party.name']
    await expect.poll(kept, { timeout: PATIENCE }).toBe('江州市乙厂')
  })

  it('who record something: the later one is shown what came in between and records it then', async () => {
    const officer = await person('officer')
    const leader = await person('lead')
    const path = `/cases/together-${crypto.randomUUID().slice(0, 8)}`
    await call(officer, 'POST', `/api${path}/entries`, lead(0))
    await opened(officer, path)
    await officer.getByRole('button', { name: '交办', exact: true }).first().click()
    await officer.locator('#happenedOn').waitFor()
    await call(leader, 'POST', `/api${path}/entries`, lead(1))
    await officer.fill('#happenedOn', DAY)
    await officer.getByRole('button', { name: '先核对' }).click()
    await officer.getByText('此案已由他人更新').waitFor()
    await picture(officer, 'together-02-newer')
    await officer.getByRole('button', { name: '看过了' }).click()
    await officer.getByText('登记之后').waitFor()
    await officer.getByRole('button', { name: '确认登记' }).click()
    await officer.locator('.el-dialog').waitFor({ state: 'detached' })
    const view = await call<{ sequence: number }>(officer, 'GET', `/api${path}`)
    expect(view.sequence).toBe(3)
  })
})
