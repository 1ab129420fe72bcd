import { momentOf, type TimeSpan } from './moments'
import type { SeriesPoint } from './columns'

/** A limit and the days it held. */
export interface SeriesLimit {
  readonly from: string
  readonly until?: string | null
  readonly averaging: string
  readonly atMost: number
}

const open = (until: string | null | undefined) => (until ? momentOf(until) : Infinity)

/** The limit lines within a span: from, until and how high, as in force on the day. */
export function limitLines<L extends SeriesLimit>(limits: readonly L[], span: TimeSpan, averaging?: string): readonly (TimeSpan & { limit: L })[] {
  return limits
    .filter(limit => averaging === undefined || limit.averaging === averaging)
    .map(limit => ({ from: Math.max(span.from, momentOf(limit.from)), until: Math.min(span.until, open(limit.until)), limit }))
    .filter(line => line.until > line.from)
}

/** The limit in force at a moment, of one averaging period. */
export function limitAt<L extends SeriesLimit>(limits: readonly L[], moment: number, averaging: string): L | undefined {
  return limits.find(limit => limit.averaging === averaging && momentOf(limit.from) <= moment && moment < open(limit.until))
}

/** Values are marked as good by this letter; every other one shades its time. */
const GOOD = 'N'

export interface FlagSpan extends TimeSpan {
  readonly flag: string
}

/** Neighbouring points with the same mark other than good, together. */
export function flagSpans(points: readonly SeriesPoint[], step: number): readonly FlagSpan[] {
  const spans: { from: number; until: number; flag: string }[] = []
  for (const point of points) {
    const flag = (point.flag ?? '').trim()
    if (flag === '' || flag === GOOD) continue
    const at = momentOf(point.at)
    const before = spans.at(-1)
    if (before && before.flag === flag && at - before.until <= step / 2) before.until = at + step
    else spans.push({ from: at, until: at + step, flag })
  }
  return spans
}

/** Whether two spans share a moment. */
export function overlaps(one: TimeSpan, other: TimeSpan): boolean {
  return one.from < other.until && other.from < one.until
}
