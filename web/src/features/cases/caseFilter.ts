import type { Filter } from '@/ui/urlFilter'

export const CASE_KEYS = ['words', 'stage', 'agency', 'handler'] as const
export type CaseFilter = Filter<(typeof CASE_KEYS)[number]>

/** Rows asked for at once; the next page follows while scrolling. */
export const PAGE_ROWS = 200
