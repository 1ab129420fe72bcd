import type { SeriesPoint } from '@/api/types'
import { localTime, momentOf } from '@/ui/series/moments'

export interface HeatCell {
  /** Mean of the values of this hour of this weekday; NaN when there was none. */
  readonly mean: number
  readonly count: number
}

const DAYS = 7
const HOURS = 24
/** Monday first: 1970-01-01 was a Thursday. */
const THURSDAY = 3
const DAY_MILLIS = 86_400_000

/** Hours by weekday, Monday first, and hour of the day; only values that count. */
export function heatOf(points: readonly SeriesPoint[]): readonly (readonly HeatCell[])[] {
  const sums = Array.from({ length: DAYS }, () => Array.from({ length: HOURS }, () => ({ sum: 0, count: 0 })))
  for (const point of points) {
    const value = point.converted ?? point.avg
    if (value === undefined || point.flag) continue
    const local = localTime(momentOf(point.at))
    const weekday = (Math.floor(Date.parse(local.slice(0, 10) + 'T00:00:00Z') / DAY_MILLIS) + THURSDAY) % DAYS
    const cell = sums[weekday][Number(local.slice(11, 13))]
    cell.sum += value
    cell.count++
  }
  return sums.map(row => row.map(({ sum, count }) => ({ mean: count === 0 ? Number.NaN : sum / count, count })))
}

/** How strong a cell is drawn, 0 to 1, between the least and the greatest of all. */
export function strengthsOf(cells: readonly (readonly HeatCell[])[]): readonly (readonly number[])[] {
  const values = cells.flat().map(cell => cell.mean).filter(mean => !Number.isNaN(mean))
  const least = Math.min(...values)
  const greatest = Math.max(...values)
  return cells.map(row => row.map(({ mean }) => (Number.isNaN(mean) ? 0 : greatest > least ? (mean - least) / (greatest - least) : 0.5)))
}
