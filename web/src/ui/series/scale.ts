import { DAY, floorTo, HOUR, localTime, MINUTE, momentOf, type TimeSpan } from './moments'

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

const STEPS = [MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 10 * DAY] as const
const MONTHS = [1, 2, 3, 6, 12] as const
const MONTH = 30 * DAY

/** Whole steps of the office's clock within a span, at most so many. A day's first moment is named by its day; months begin on their first day. */
export function timeTicks(span: TimeSpan, most: number): readonly TimeTick[] {
  const length = span.until - span.from
  if (!(length > 0) || most < 1) return []
  const step = STEPS.find(one => length / one <= most)
  if (step === undefined) return monthTicks(span, MONTHS.find(one => length / (one * MONTH) <= most) ?? 12 * Math.ceil(length / (12 * MONTH * most)))
  const ticks: TimeTick[] = []
  for (let at = floorTo(span.from, step); at < span.until; at += step) {
    if (at < span.from) continue
    const words = localTime(at)
    ticks.push({ at, words: step >= DAY || words.slice(11, 16) === '00:00' ? words.slice(5, 10) : words.slice(11, 16) })
  }
  return ticks
}

function monthTicks(span: TimeSpan, every: number): readonly TimeTick[] {
  const [year, month] = localTime(span.from).split('-').map(Number)
  const ticks: TimeTick[] = []
  for (let index = Math.ceil((year * 12 + month - 1) / every) * every; ; index += every) {
    const words = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
    const at = momentOf(words + '-01')
    if (at >= span.until) return ticks
    if (at >= span.from) ticks.push({ at, words })
  }
}

/** Places along a line kept at least so far apart, as near to where they belong as the ends allow. */
export function spread(places: readonly number[], gap: number, end: number): readonly number[] {
  const spaced = [...places]
  for (let index = 1; index < spaced.length; index++) spaced[index] = Math.max(spaced[index], spaced[index - 1] + gap)
  for (let index = spaced.length - 1, most = end; index >= 0; index--, most = spaced[index + 1] - gap) spaced[index] = Math.min(spaced[index], most)
  return spaced
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
