import type { CaseView } from '@/api/types'
import type { Step } from '@/ui/StepMap.vue'

/** Which key day of the state belongs to which stage, the most telling first. Not the day of discovery: a lead may have told it before anybody went to look. */
const STAGE_DAYS: Readonly<Record<string, readonly string[]>> = {
  filing: ['filedOn'],
  notice: ['noticeServedOn'],
  hearing: ['hearingHeldOn'],
  deliberation: ['deliberatedOn', 'legalReviewedOn'],
  decision: ['decidedOn'],
  service: ['decisionServedOn', 'publishedOn'],
  enforcement: ['closedOn', 'paidOn', 'archivedOn'],
}

/** Lines about other lines, not steps of the procedure. */
const OF_RECORDS: ReadonlySet<string> = new Set(['case-handed-over', 'document-saved', 'entry-corrected', 'entry-withdrawn', 'number-voided'])

const short = (day: string) => day.slice(5)

/** The map of the procedure: days of the state first, else the last day something of the stage happened. */
export function steps(view: CaseView, stages: readonly string[], name: (stage: string) => string): readonly Step[] {
  const stageOf = new Map(view.next.map(next => [next.event, next.stage]))
  const lastOn = new Map<string, string>()
  const withdrawn = new Set(view.entries.filter(entry => entry.event.type === 'entry-withdrawn').map(entry => entry.event.seq))
  for (const entry of view.entries) {
    const stage = OF_RECORDS.has(entry.event.type) || withdrawn.has(entry.sequence) ? undefined : stageOf.get(entry.event.type)
    if (stage && entry.happenedOn && (lastOn.get(stage) ?? '') < entry.happenedOn) lastOn.set(stage, entry.happenedOn)
  }
  const now = stages.indexOf(view.state.stage)
  return stages.map((id, index) => {
    const keyDays = (STAGE_DAYS[id] ?? []).map(key => view.state.days[key]).filter((day): day is string => !!day)
    const days = keyDays.length > 0 ? keyDays : [lastOn.get(id)].filter((day): day is string => !!day)
    return { id, name: name(id), days: days.map(short), state: index === now ? 'now' : days.length > 0 ? 'done' : index < now ? 'skipped' : 'todo' }
  })
}

/** Who a case was handed over to last; a hand-over that was withdrawn does not count, and one that was corrected counts as corrected. */
export function officerOf(view: Pick<CaseView, 'entries'>): string {
  const withdrawn = new Set(view.entries.filter(entry => entry.event.type === 'entry-withdrawn').map(entry => entry.event.seq))
  const corrections = new Map(view.entries.filter(entry => entry.event.type === 'entry-corrected').map(entry => [entry.event.seq, entry.event.event as { officer?: unknown }]))
  const last = view.entries.filter(entry => entry.event.type === 'case-handed-over' && !withdrawn.has(entry.sequence)).at(-1)
  const officer = last && (corrections.get(last.sequence) ?? last.event).officer
  return typeof officer === 'string' ? officer : (officer as { value?: string } | undefined)?.value ?? ''
}
