import { DAY, floorTo, HOUR, localTime, MINUTE, type TimeSpan } from './moments'

/** A straight map from values to pixels. */
export type Scale = (value: number) => number

export function linear(from: number, until: number, start: number, end: number): Scale {
  const rate = until === from ? 0 : (end - start) / (until - from)
  return value => start + (value - from) * rate
}

const STEPS_OF_TEN = [1, 2, 2.5, 5, 10] as const

/** Round values from low to high, about so many. */
export function valueTicks(low: number, high: number, about: number): readonly number[] {
  if (!(high > low) || about < 1) return []
  const raw = (high - low) / about
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = (STEPS_OF_TEN.find(one => one * power >= raw * (1 - 1e-9)) ?? 10) * power
  const ticks: number[] = []
  for (let at = Math.ceil(low / step - 1e-9); at * step <= high * (1 + 1e-9); at++) ticks.push(Number((at * step).toPrecision(12)))
  return ticks
}

export interface TimeTick {
  readonly at: number
  readonly words: string
}

const STEPS = [MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 10 * DAY, 30 * DAY] as const

/** Whole steps of the office's clock within a span, at most so many. A day's first moment is named by its day. */
export function timeTicks(span: TimeSpan, most: number): readonly TimeTick[] {
  const length = span.until - span.from
  if (!(length > 0) || most < 1) return []
  const step = STEPS.find(one => length / one <= most) ?? 30 * DAY * Math.ceil(length / (30 * DAY * most))
  const ticks: TimeTick[] = []
  for (let at = floorTo(span.from, step); at < span.until; at += step) {
    if (at < span.from) continue
    const words = localTime(at)
    ticks.push({ at, words: step >= DAY || words.slice(11, 16) === '00:00' ? words.slice(5, 10) : words.slice(11, 16) })
  }
  return ticks
}

/** A limit drawn far above every value would flatten them: it is drawn when it is at most so many times the greatest. */
const FAR = 4
const HEADROOM = 1.08

/** Top of the value axis: everything shown, and the limits where they are near. */
export function topOf(greatest: number, limits: readonly number[]): number {
  const seen = Number.isFinite(greatest) && greatest > 0 ? greatest : 0
  const near = limits.filter(limit => limit > 0 && (seen === 0 || limit <= seen * FAR))
  const top = Math.max(seen, ...near)
  return top > 0 ? top * HEADROOM : 1
}

/** A value as people read it: four figures at most. */
export function figureWords(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return ''
  return String(Number(value.toPrecision(Math.abs(value) >= 1000 ? 6 : 4)))
}
