/** Times of measuring are said without a zone, by the clock of the office; in a chart they are milliseconds since 1970 UTC. */
const OFFICE_OFFSET = 8 * 3_600_000
const ZONED = /(?:Z|[+-]\d\d:?\d\d)$/u

export const MINUTE = 60_000
export const HOUR = 3_600_000
export const DAY = 86_400_000

/** A span of time in milliseconds; the end is not part of it. */
export interface TimeSpan {
  readonly from: number
  readonly until: number
}

/** Milliseconds of "2026-11-30", "2026-11-30T08:00" or a time with a zone; NaN when it is none of them. */
export function momentOf(at: string | null | undefined): number {
  if (!at) return Number.NaN
  if (ZONED.test(at) && at.includes('T')) return Date.parse(at)
  return Date.parse((at.includes('T') ? at : at + 'T00:00') + 'Z') - OFFICE_OFFSET
}

/** The office's time as the server takes it: 2026-11-30T08:00:00. */
export function localTime(moment: number): string {
  return new Date(moment + OFFICE_OFFSET).toISOString().slice(0, 19)
}

/** 2026-11-30 08:00, for people; the same in both languages. */
export function minuteWords(moment: number): string {
  return Number.isFinite(moment) ? localTime(moment).slice(0, 16).replace('T', ' ') : ''
}

/** 11-30 08:00, where the year is plain. */
export function shortWords(moment: number): string {
  return minuteWords(moment).slice(5)
}

/** The last whole step of the office's clock at or before a moment. */
export function floorTo(moment: number, step: number): number {
  return Math.floor((moment + OFFICE_OFFSET) / step) * step - OFFICE_OFFSET
}
