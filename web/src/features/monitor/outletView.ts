import type { FactorSeries } from '@/api/types'
import { DAY, floorTo, localTime, MINUTE, momentOf, type TimeSpan } from '@/ui/series/moments'
import { GRAINS, grainFor, type Grain } from '@/ui/series/view'

export const OUTLET_KEYS = ['from', 'until', 'grain', 'factors', 'tab', 'episode'] as const
export const TABS = ['chart', 'table', 'heat', 'file'] as const
export type Tab = (typeof TABS)[number]
const BACK_DAYS = 366
const FIRST_DAYS = 7
const PARTS_ASKED = 3

/** The year that can be looked at, to the end of the office's day. */
export function boundsOf(today: string): TimeSpan {
  const until = momentOf(today) + DAY
  return { from: until - BACK_DAYS * DAY, until }
}

const LEAST_DAYS = 30

/** The part of the year from the first value on, a month at least. */
export function narrowed(year: TimeSpan, factors: readonly FactorSeries[]): TimeSpan {
  const first = Math.min(...factors.map(factor => momentOf(factor.points[0]?.at)).filter(at => Number.isFinite(at)))
  return Number.isFinite(first) ? { from: Math.max(year.from, Math.min(first, year.until - LEAST_DAYS * DAY)), until: year.until } : year
}

/** The span of the address where it is one within the bounds; else the last week. */
export function spanOf(from: string | undefined, until: string | undefined, bounds: TimeSpan): TimeSpan {
  const span = { from: Math.max(bounds.from, momentOf(from)), until: Math.min(bounds.until, momentOf(until)) }
  return span.until > span.from ? span : { from: bounds.until - FIRST_DAYS * DAY, until: bounds.until }
}

/** A span as the address says it: whole minutes. */
export function spanQuery(span: TimeSpan): { from: string; until: string } {
  return { from: localTime(floorTo(span.from, MINUTE)).slice(0, 16), until: localTime(floorTo(span.until + MINUTE - 1, MINUTE)).slice(0, 16) }
}

/** What is asked for around a span, so that moving a little shows what is already there. In steps, so that small moves ask for nothing new. */
export function asked(span: TimeSpan, bounds: TimeSpan): TimeSpan {
  const length = span.until - span.from
  const step = Math.max(MINUTE, floorTo(momentOf('1970-01-01') + length / PARTS_ASKED, MINUTE) - momentOf('1970-01-01'))
  return { from: Math.max(bounds.from, floorTo(span.from - length / 2, step)), until: Math.min(bounds.until, floorTo(span.until + length / 2, step) + step) }
}

export function grainOf(word: string | undefined, span: TimeSpan): Grain {
  return GRAINS.find(one => one === word) ?? grainFor(span)
}

export function tabOf(word: string | undefined): Tab {
  return TABS.find(one => one === word) ?? 'chart'
}

const QUICK_DAYS = { day: 1, week: 7, month: 30, year: BACK_DAYS } as const
export type Quick = keyof typeof QUICK_DAYS
export const QUICK = ['day', 'week', 'month', 'year'] as const satisfies readonly Quick[]

/** A quick span up to the end of the bounds. */
export function quick(name: Quick, bounds: TimeSpan): TimeSpan {
  return { from: Math.max(bounds.from, bounds.until - QUICK_DAYS[name] * DAY), until: bounds.until }
}
