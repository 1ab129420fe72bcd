import type { CaseView, Finding, Override, Role } from '@/api/types'

/** Those who may let a step be taken in spite of a reason; the server refuses everybody else. */
export const OVERRIDERS: readonly Role[] = ['agency-head']

/** The override that is open for a finding or refusal, else the last one that was used. */
export function overrideOf(overrides: readonly Override[], finding: string): Override | undefined {
  const own = overrides.filter(one => one.finding === finding)
  return own.find(one => !one.isUsed) ?? own.at(-1)
}

const isOpen = (overrides: readonly Override[], finding: string) => overrides.some(one => one.finding === finding && !one.isUsed)

/** Whether a finding closes the decision and nobody has signed for it yet. */
export function mayPass(finding: Finding, overrides: readonly Override[]): boolean {
  return finding.outcome === 'fail' && finding.severity === 'fatal' && !isOpen(overrides, finding.rule)
}

/** What a leader may let pass now, with its words: findings that block, and reasons that keep steps closed. */
export function subjectsOf(view: CaseView): readonly (readonly [string, string])[] {
  const found = new Map<string, string>()
  for (const finding of view.findings) if (mayPass(finding, view.overrides)) found.set(finding.rule, finding.message)
  for (const refusal of view.next.flatMap(step => step.refusals)) if (refusal.mayBeOverridden) found.set(refusal.code, refusal.message)
  return [...found]
}

/** Names of what was let pass, by rule or code. */
export function titlesOf(view: CaseView): Readonly<Record<string, string>> {
  return Object.fromEntries(view.overrides.map(one => [one.finding, one.title || (view.findings.find(finding => finding.rule === one.finding)?.title ?? one.finding)]))
}
