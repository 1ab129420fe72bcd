import { firstFrom, type Columns } from './columns'
import type { TimeSpan } from './moments'

/** One pixel of width: what lies in it, so that peaks survive however narrow the chart. */
export interface Bucket {
  readonly x: number
  readonly first: number
  readonly last: number
  readonly low: number
  readonly high: number
  /** Nothing was measured between the bucket before and this one. */
  readonly isAfterGap: boolean
}

const GAP = 1.5

/** The points of a span by pixels: at most one bucket for each of them. Points without a mean break the line. */
export function bucketsOf(columns: Columns, span: TimeSpan, width: number): readonly Bucket[] {
  const buckets: { x: number; first: number; last: number; low: number; high: number; isAfterGap: boolean }[] = []
  const rate = width / (span.until - span.from)
  if (!(rate > 0) || !Number.isFinite(rate)) return buckets
  // One point on each side, so that the line reaches the edges.
  const start = Math.max(0, firstFrom(columns.at, span.from) - 1)
  const end = Math.min(columns.at.length, firstFrom(columns.at, span.until) + 1)
  let isBroken = true
  for (let index = start; index < end; index++) {
    const mean = columns.mean[index]
    if (Number.isNaN(mean)) { isBroken = true; continue }
    if (index > start && columns.at[index] - columns.at[index - 1] > columns.step * GAP) isBroken = true
    const x = Math.floor((columns.at[index] - span.from) * rate)
    const low = Number.isNaN(columns.low[index]) ? mean : Math.min(columns.low[index], mean)
    const high = Number.isNaN(columns.high[index]) ? mean : Math.max(columns.high[index], mean)
    const before = buckets.at(-1)
    if (before && before.x === x && !isBroken) {
      before.last = mean
      before.low = Math.min(before.low, low)
      before.high = Math.max(before.high, high)
    } else buckets.push({ x, first: mean, last: mean, low, high, isAfterGap: isBroken })
    isBroken = false
  }
  return buckets
}
