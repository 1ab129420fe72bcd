import { describe, expect, it } from 'vitest'
import { countsBy, filtered, lines, nextDue } from '@/features/desk/desk'
import { desk } from './fixtures/answers'

describe('grouping of the desk', () => {
  it('keeps the order of urgency, whatever order the server sends', () => {
    const shuffled = { ...desk, groups: [...desk.groups].reverse() }
    expect([...filtered(shuffled, {}).keys()]).toEqual(['overdue', 'today', 'three-days', 'week', 'later', 'paused'])
  })
  it('leaves out groups that are empty after filtering', () => {
    const overdue = desk.groups[0].items[0]
    const found = filtered(desk, { words: overdue.number })
    expect([...found.values()].flat().map(item => item.number)).toEqual([overdue.number])
    expect([...found.keys()]).toEqual(['overdue'])
  })
  it('needs every word, in any field', () => {
    const item = desk.groups[1].items[0]
    expect([...filtered(desk, { words: `${item.party} ${item.number}` }).values()].flat()).toHaveLength(1)
    expect([...filtered(desk, { words: `${item.party} 没有这个词` }).values()].flat()).toHaveLength(0)
  })
  it('shows only the groups asked for', () => {
    expect([...filtered(desk, { group: 'today,paused' }).keys()]).toEqual(['today', 'paused'])
  })
  it('keeps the heading of a folded group with its count', () => {
    const rows = lines(filtered(desk, {}), new Set(['later']))
    expect(rows.filter(row => row.kind === 'item')).toHaveLength(desk.total - 15)
    expect(rows.find(row => row.kind === 'group' && row.id === 'later')).toMatchObject({ count: 15, isFolded: true })
  })
  it('counts by stage over the whole desk, most frequent first', () => {
    const counts = countsBy(desk, item => item.stage)
    expect(counts.reduce((sum, one) => sum + one.count, 0)).toBe(desk.total)
    const sorted = counts.map(one => one.count).sort((one, other) => other - one)
    expect(counts.map(one => one.count)).toEqual(sorted)
  })
  it('names the next day, never one that has passed', () => {
    expect(nextDue(desk)).toBe(desk.today)
    expect(nextDue({ ...desk, groups: desk.groups.slice(0, 1) })).toBeNull()
  })
})
