import type { CaseView, Due, Finding } from '@/api/types'

/** What a case looks like after an event, against before. */
export interface Effects {
  readonly stage: string | null
  readonly moved: readonly { readonly from: Due; readonly to: Due }[]
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
  const begun = missing(after.due, before.due, dueKey)
  const ended = missing(before.due, after.due, dueKey)
  const moved = begun.flatMap(to => {
    const from = ended.find(due => due.term === to.term)
    return from ? [{ from, to }] : []
  })
  const movedTerms = new Set(moved.map(move => move.to.term))
  return {
    moved,
    stage: before.state.stage === after.state.stage ? null : after.state.stage,
    begun: begun.filter(due => !movedTerms.has(due.term)),
    ended: ended.filter(due => !movedTerms.has(due.term)),
    raised: missing(after.findings, before.findings, findingKey),
    cured: missing(before.findings, after.findings, findingKey),
  }
}
