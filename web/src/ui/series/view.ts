import { DAY, floorTo, HOUR, MINUTE, type TimeSpan } from './moments'

/** Least a person may zoom to, in steps of the series. */
const LEAST_STEPS = 6
const ZOOM = 2

export const GRAINS = ['minute', 'hour', 'day'] as const
export type Grain = (typeof GRAINS)[number]
export const STEP: Readonly<Record<Grain, number>> = { minute: MINUTE, hour: HOUR, day: DAY }

/** The same length moved into the bounds, or the bounds when it is longer. */
export function within(span: TimeSpan, bounds: TimeSpan): TimeSpan {
  const length = span.until - span.from
  if (length >= bounds.until - bounds.from) return bounds
  if (span.from < bounds.from) return { from: bounds.from, until: bounds.from + length }
  if (span.until > bounds.until) return { from: bounds.until - length, until: bounds.until }
  return span
}

export function panned(span: TimeSpan, by: number, bounds: TimeSpan): TimeSpan {
  return within({ from: span.from + by, until: span.until + by }, bounds)
}

/** Half or twice as much, with one moment staying where it is. */
export function zoomed(span: TimeSpan, isIn: boolean, around: number, step: number, bounds: TimeSpan): TimeSpan {
  const length = Math.max(step * LEAST_STEPS, (span.until - span.from) * (isIn ? 1 / ZOOM : ZOOM))
  const share = (Math.min(Math.max(around, span.from), span.until) - span.from) / (span.until - span.from)
  const from = around < span.from || around > span.until ? span.from + (span.until - span.from - length) / 2 : around - share * length
  return within({ from, until: from + length }, bounds)
}

/** What was brushed, in whole steps and never too little; null when it was a click. */
export function brushed(one: number, other: number, step: number, bounds: TimeSpan): TimeSpan | null {
  const from = Math.max(bounds.from, floorTo(Math.min(one, other), step))
  const until = Math.min(bounds.until, floorTo(Math.max(one, other), step) + step)
  if (Math.abs(one - other) < step / 2) return null
  const lack = step * LEAST_STEPS - (until - from)
  return lack <= 0 ? { from, until } : within({ from: from - lack / 2, until: until + lack / 2 }, bounds)
}

export interface View {
  readonly span: TimeSpan
  readonly cursor: number
}

/** What a key does in a chart; null when it is not the chart's. */
export function afterKey(key: string, isShift: boolean, view: View, step: number, bounds: TimeSpan): View | null {
  const { span, cursor } = view
  const length = span.until - span.from
  const last = floorTo(bounds.until - 1, step)
  const at = Number.isFinite(cursor) ? cursor : floorTo(span.until - 1, step)
  const to = (moment: number): View => {
    const next = Math.min(last, Math.max(floorTo(bounds.from + step - 1, step), moment))
    const by = next < span.from ? next - span.from : next >= span.until ? next - span.until + step : 0
    return { cursor: next, span: by === 0 ? span : panned(span, by, bounds) }
  }
  switch (key) {
    case 'ArrowLeft': return isShift ? { cursor: at, span: panned(span, -length / 4, bounds) } : to(Number.isFinite(cursor) ? at - step : at)
    case 'ArrowRight': return isShift ? { cursor: at, span: panned(span, length / 4, bounds) } : to(Number.isFinite(cursor) ? at + step : at)
    case 'PageUp': return { cursor: at, span: panned(span, -length, bounds) }
    case 'PageDown': return { cursor: at, span: panned(span, length, bounds) }
    case 'Home': return to(bounds.from)
    case 'End': return to(last)
    case '+': case '=': return { cursor: at, span: zoomed(span, true, at, step, bounds) }
    case '-': return { cursor: at, span: zoomed(span, false, at, step, bounds) }
    case 'Escape': return { cursor: Number.NaN, span: bounds }
    default: return null
  }
}

/** Minutes of half a day, hours of a year and a bit: as many points as a screen can show. */
const MOST_MINUTES = 12 * HOUR
const MOST_HOURS = 400 * DAY

/** The finest grain that is worth showing in a span. */
export function grainFor(span: TimeSpan): Grain {
  const length = span.until - span.from
  return length <= MOST_MINUTES ? 'minute' : length <= MOST_HOURS ? 'hour' : 'day'
}
