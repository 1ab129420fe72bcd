import type { CaseView } from '@/api/types'
import { KINDS_OF_EVENT } from './documentEvents'

const STAGES_AHEAD = 2

/** Kinds of documents the procedure needs next: of open events that have not happened, from the stage the case is in onwards, the nearest first. */
export function nextKinds(view: CaseView, stages: readonly string[]): readonly string[] {
  const now = stages.indexOf(view.state.stage)
  const happened = new Set(view.entries.map(entry => entry.event.type))
  const ahead = (stage: string) => stages.indexOf(stage) - now
  const steps = view.next.filter(step => step.allowed && !happened.has(step.event) && ahead(step.stage) >= 0 && ahead(step.stage) <= STAGES_AHEAD)
  return [...new Set([...steps].sort((one, other) => ahead(one.stage) - ahead(other.stage)).flatMap(step => KINDS_OF_EVENT[step.event] ?? []))]
}
