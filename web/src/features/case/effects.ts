import type { CaseView, Due, Finding } from '@/api/types'

/** What a case looks like after an event, against before. */
export interface Effects {
  readonly stage: string | null
  readonly begun: readonly Due[]
  readonly ended: readonly Due[]
  readonly raised: readonly Finding[]
  readonly cured: readonly Finding[]
}

export const findingKey = (finding: Finding) => [finding.rule, finding.outcome, finding.message].join('|')
const dueKey = (due: Due) => [due.term, due.due ?? '', due.title].join('|')

function missing<T>(from: readonly T[], others: readonly T[], key: (one: T) => string): readonly T[] {
  const known = new Set(others.map(key))
  return from.filter(one => !known.has(key(one)))
}

export function effects(before: CaseView, after: CaseView): Effects {
  return {
    stage: before.state.stage === after.state.stage ? null : after.state.stage,
    begun: missing(after.due, before.due, dueKey),
    ended: missing(before.due, after.due, dueKey),
    raised: missing(after.findings, before.findings, findingKey),
    cured: missing(before.findings, after.findings, findingKey),
  }
}
