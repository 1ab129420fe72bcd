import type { FactorSeries, SeriesPoint } from '@/api/types'
import { momentOf, type TimeSpan } from '@/ui/series/moments'

export interface TableRow {
  readonly at: number
  /** One for each factor, in its order. */
  readonly points: readonly (SeriesPoint | undefined)[]
}

/** The points of a span as rows by time, the newest first. */
export function rowsOf(factors: readonly FactorSeries[], span: TimeSpan): readonly TableRow[] {
  const rows = new Map<number, (SeriesPoint | undefined)[]>()
  factors.forEach((factor, index) => {
    for (const point of factor.points) {
      const at = momentOf(point.at)
      if (at < span.from || at >= span.until) continue
      const row = rows.get(at) ?? new Array<SeriesPoint | undefined>(factors.length).fill(undefined)
      row[index] = point
      rows.set(at, row)
    }
  })
  return [...rows].sort(([one], [other]) => other - one).map(([at, points]) => ({ at, points }))
}
