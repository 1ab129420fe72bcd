import type { SeriesPoint } from '@/api/types'
import { momentOf, type TimeSpan } from './moments'

/** A series by columns, ordered by time; NaN where nothing was sent. */
export interface Columns {
  readonly at: Float64Array
  readonly mean: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  /** Usual distance of two neighbours; more than one and a half of it is a gap. */
  readonly step: number
}

const number = (value: number | null | undefined) => (typeof value === 'number' ? value : Number.NaN)

/** The mean is the converted one where there is one, as limits at a reference oxygen are compared with it. */
export function columnsOf(points: readonly SeriesPoint[], leastStep: number): Columns {
  const count = points.length
  const columns = { at: new Float64Array(count), mean: new Float64Array(count), low: new Float64Array(count), high: new Float64Array(count) }
  for (let index = 0; index < count; index++) {
    const point = points[index]
    const mean = number(point.converted ?? point.avg)
    columns.at[index] = momentOf(point.at)
    columns.mean[index] = mean
    // Least and greatest are of the value as measured; with a converted mean they are another quantity.
    const isMeasured = point.converted === null || point.converted === undefined
    columns.low[index] = isMeasured ? number(point.min ?? point.avg) : mean
    columns.high[index] = isMeasured ? number(point.max ?? point.avg) : mean
  }
  return { ...columns, step: Math.max(leastStep, usualStep(columns.at)) }
}

/** Nine of ten neighbours are as near as this: a thinned series keeps its peaks where they were, at uneven distances. */
const USUAL = 0.9

function usualStep(at: Float64Array): number {
  if (at.length < 2) return 0
  const steps = new Float64Array(at.length - 1)
  for (let index = 0; index < steps.length; index++) steps[index] = at[index + 1] - at[index]
  return steps.sort()[Math.floor((steps.length - 1) * USUAL)]
}

/** Index of the first point at or after a moment; the length when there is none. */
export function firstFrom(at: Float64Array, moment: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at[middle] < moment) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the point whose period holds a moment; -1 when there is none. */
export function holding(columns: Columns, moment: number): number {
  const index = firstFrom(columns.at, moment + 1) - 1
  return index >= 0 && moment - columns.at[index] < columns.step ? index : -1
}

/** Greatest value shown within a span; NaN when nothing is. */
export function greatestIn(columns: Columns, span: TimeSpan): number {
  let greatest = Number.NaN
  for (let index = firstFrom(columns.at, span.from); index < columns.at.length && columns.at[index] < span.until; index++) {
    const value = Number.isNaN(columns.high[index]) ? columns.mean[index] : Math.max(columns.high[index], columns.mean[index])
    if (!(value <= greatest) && !Number.isNaN(value)) greatest = value
  }
  return greatest
}
