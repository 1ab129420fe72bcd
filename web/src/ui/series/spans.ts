import type { SeriesLimit } from '@/api/types'
import { DAY, momentOf, type TimeSpan } from './moments'

/** The last day a limit holds is part of its time. */
const open = (until: string | undefined) => (until ? momentOf(until) + DAY : Infinity)

/** The limit lines within a span: from, until and how high, as in force on the day. */
export function limitLines(limits: readonly SeriesLimit[], span: TimeSpan, averaging?: string): readonly (TimeSpan & { limit: SeriesLimit })[] {
  return limits
    .filter(limit => averaging === undefined || limit.averaging === averaging)
    .map(limit => ({ from: Math.max(span.from, momentOf(limit.from)), until: Math.min(span.until, open(limit.until)), limit }))
    .filter(line => line.until > line.from)
}

/** The limit in force at a moment, of one averaging period. */
export function limitAt(limits: readonly SeriesLimit[], moment: number, averaging: string): SeriesLimit | undefined {
  return limits.find(limit => limit.averaging === averaging && momentOf(limit.from) <= moment && moment < open(limit.until))
}

/** Whether two spans share a moment. */
export function overlaps(one: TimeSpan, other: TimeSpan): boolean {
  return one.from < other.until && other.from < one.until
}
