export const FIRM_KEYS = ['words', 'type', 'validity'] as const
export const PERMIT_TYPES = ['full', 'simple', 'registered'] as const
export const VALIDITIES = ['valid', 'ending', 'ended'] as const

/** Rows asked for at once; the next page follows while scrolling. */
export const PAGE_ROWS = 200

/** A value of the address where it is one of those known; else none. */
export function one<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find(each => each === value)
}
