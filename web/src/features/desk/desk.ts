import type { Desk, DeskItem } from '@/api/types'
import { listed, type Filter } from '@/ui/urlFilter'

export const GROUPS = ['overdue', 'today', 'three-days', 'week', 'later', 'paused'] as const
export type GroupId = (typeof GROUPS)[number]
export const DESK_KEYS = ['words', 'group', 'stage', 'owner', 'handler'] as const
export type DeskFilter = Filter<(typeof DESK_KEYS)[number]>

/** One line of the list: the heading of a group or something to do. */
export type DeskLine =
  | { readonly kind: 'group'; readonly id: GroupId; readonly count: number; readonly isFolded: boolean }
  | { readonly kind: 'item'; readonly group: GroupId; readonly item: DeskItem; readonly key: string }

export function keyOf(item: DeskItem): string {
  return `${item.case}|${item.term}|${item.due ?? ''}`
}

function holds(item: DeskItem, filter: DeskFilter): boolean {
  const words = (filter.words ?? '').toLowerCase().split(/\s+/u).filter(word => word !== '')
  const text = `${item.number} ${item.party} ${item.cause} ${item.title} ${item.handler ?? ''}`.toLowerCase()
  const stages = listed(filter.stage)
  return words.every(word => text.includes(word))
    && (stages.length === 0 || stages.includes(item.stage))
    && (!filter.owner || item.owner === filter.owner)
    && (!filter.handler || item.handler === filter.handler)
}

/** What passes the filter, by urgency; groups nobody asked for are left out, empty ones too. The server decides the group. */
export function filtered(desk: Desk, filter: DeskFilter): ReadonlyMap<GroupId, readonly DeskItem[]> {
  const asked = listed(filter.group)
  const groups = new Map<GroupId, readonly DeskItem[]>()
  for (const id of GROUPS) {
    if (asked.length > 0 && !asked.includes(id)) continue
    const items = desk.groups.filter(group => group.id === id).flatMap(group => group.items).filter(item => holds(item, filter))
    if (items.length > 0) groups.set(id, items)
  }
  return groups
}

/** Lines for the virtual list. A folded group keeps its heading. */
export function lines(groups: ReadonlyMap<GroupId, readonly DeskItem[]>, folded: ReadonlySet<GroupId>): readonly DeskLine[] {
  return [...groups].flatMap(([id, items]): DeskLine[] => {
    const isFolded = folded.has(id)
    const heading: DeskLine = { kind: 'group', id, count: items.length, isFolded }
    return isFolded ? [heading] : [heading, ...items.map((item): DeskLine => ({ kind: 'item', group: id, item, key: keyOf(item) }))]
  })
}

/** How many there are by any property, before that property is filtered; most frequent first. */
export function countsBy(desk: Desk, property: (item: DeskItem) => string | null | undefined): readonly { id: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const item of desk.groups.flatMap(group => group.items)) {
    const id = property(item)
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((one, other) => other.count - one.count || one.id.localeCompare(other.id))
}

/** The next day something is due, for a desk with nothing pressing; null when no day is known. */
export function nextDue(desk: Desk): string | null {
  const days = desk.groups.flatMap(group => group.items).map(item => item.due).filter((day): day is string => !!day && day >= desk.today)
  return days.sort()[0] ?? null
}
