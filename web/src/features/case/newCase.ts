import type { CaseView } from '@/api/types'

/** Events without a document a case may begin with; everything else begins it with its document. */
export const FIRST_EVENTS = ['lead-received', 'task-handed-down', 'violation-found'] as const

/** A case before its first entry, as the screens need it: nothing has happened, and nothing is known. */
export const emptyCase = (name: string): CaseView => ({ case: name, sequence: 0, state: { stage: 'lead', party: {}, days: {} }, entries: [], due: [], findings: [], next: [], overrides: [] })
