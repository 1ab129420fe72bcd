import type { CaseView } from '@/api/types'

/** What a lead goes through until it is settled: which events make a step, and the agency's own term for it. */
const STEPS = [
  { id: 'received', events: ['lead-received', 'task-handed-down'], term: '' },
  { id: 'dispatched', events: ['lead-dispatched'], term: '' },
  { id: 'verified', events: ['inspection-held'], term: '' },
  { id: 'answered', events: ['lead-answered'], term: 'lead/verification' },
  { id: 'settled', events: ['filing-declined', 'case-transferred', 'case-filed'], term: 'lead/settlement' },
] as const
export type LeadStep = (typeof STEPS)[number]['id']

export interface LeadLine {
  readonly id: LeadStep
  readonly state: 'done' | 'now' | 'skipped' | 'todo'
  /** Day it was done last; empty when it was not. */
  readonly on: string
  /** Last day of the agency's own term while it runs; empty otherwise. */
  readonly due: string
  /** What was found, where the step says so: found, normal, instrument-fault, cannot-tell. */
  readonly result: string
}

/** Words of the results a lead can have on site. */
export const LEAD_RESULTS = ['found', 'normal', 'instrument-fault', 'cannot-tell'] as const

type Seen = Pick<CaseView, 'entries' | 'due'>

const valueOf = (fact: unknown): string => (typeof fact === 'string' ? fact : typeof fact === 'object' && fact !== null && 'value' in fact && typeof fact.value === 'string' ? fact.value : '')

/** Whether the docket is a lead not yet filed as a case. */
export function isLead(view: Pick<CaseView, 'entries'>): boolean {
  const happened = new Set(view.entries.map(entry => entry.event.type))
  return (happened.has('lead-received') || happened.has('task-handed-down')) && !happened.has('case-filed')
}

/** The steps of a lead with their days; the first that is not done after the last one done is where it stands. */
export function leadSteps(view: Seen): readonly LeadLine[] {
  const withdrawn = new Set(view.entries.filter(entry => entry.event.type === 'entry-withdrawn').map(entry => entry.event.seq))
  const last = STEPS.map(step => view.entries.filter(entry => (step.events as readonly string[]).includes(entry.event.type) && !withdrawn.has(entry.sequence)).at(-1))
  const done = last.reduce((found, entry, index) => (entry ? index : found), -1)
  return STEPS.map((step, index) => ({
    id: step.id,
    state: last[index] ? 'done' : index < done ? 'skipped' : index === done + 1 ? 'now' : 'todo',
    on: last[index]?.happenedOn ?? '',
    due: last[index] || !step.term ? '' : (view.due.find(due => due.term === step.term)?.due ?? ''),
    result: valueOf(last[index]?.event.result),
  }))
}

const OF_EPISODE = 'lead-'

/** The episode a docket was made of: it is named after it. */
export function episodeOf(caseId: string): string {
  return caseId.startsWith(OF_EPISODE) ? caseId.slice(OF_EPISODE.length) : ''
}

/** The file the evidence of an episode was kept as; empty when there is none. */
export function evidenceOf(view: Pick<CaseView, 'case' | 'entries'>): string {
  return episodeOf(view.case) === '' ? '' : valueOf(view.entries.find(entry => entry.event.type === 'document-saved')?.event.paper)
}
