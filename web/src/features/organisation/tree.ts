import type { Unit } from '@/api/types'

/** A unit in its place: its name without that of the unit above, how deep, and whether anything lies below. */
export interface Branch {
  readonly unit: Unit
  readonly name: string
  readonly depth: number
  readonly hasBelow: boolean
}

/** Units as a tree, line by line, without what lies below folded ones. A unit whose parent is not there stands at the top. */
export function branches(units: readonly Unit[], folded: ReadonlySet<string>): readonly Branch[] {
  const ids = new Set(units.map(unit => unit.id))
  const below = new Map<string, Unit[]>()
  for (const unit of units) {
    const above = unit.parent && ids.has(unit.parent) ? unit.parent : ''
    below.set(above, [...(below.get(above) ?? []), unit])
  }
  const lines: Branch[] = []
  const walk = (above: string, aboveName: string, depth: number): void => {
    for (const unit of below.get(above) ?? []) {
      const isLonger = aboveName !== '' && unit.name.length > aboveName.length && unit.name.startsWith(aboveName)
      lines.push({ unit, name: isLonger ? unit.name.slice(aboveName.length) : unit.name, depth, hasBelow: below.has(unit.id) })
      if (!folded.has(unit.id)) walk(unit.id, unit.name, depth + 1)
    }
  }
  walk('', '', 0)
  return lines
}

/** The units of that name and all below: where a leader of it may hand cases over to. Without such a unit none. */
export function within(units: readonly Unit[], name: string): readonly Unit[] {
  const kept = new Set(units.filter(unit => unit.name === name).map(unit => unit.id))
  for (let before = -1; before < kept.size;) {
    before = kept.size
    for (const unit of units) if (unit.parent && kept.has(unit.parent)) kept.add(unit.id)
  }
  return units.filter(unit => kept.has(unit.id))
}

/** Units whose name, mark or code holds the words, with all that lie above them. */
export function found(units: readonly Unit[], words: string): readonly Unit[] {
  const wanted = words.trim().toLowerCase()
  if (wanted === '') return units
  const byId = new Map(units.map(unit => [unit.id, unit]))
  const kept = new Set<string>()
  for (const unit of units) {
    if (!`${unit.name} ${unit.mark} ${unit.code}`.toLowerCase().includes(wanted)) continue
    for (let at: Unit | undefined = unit; at && !kept.has(at.id); at = at.parent ? byId.get(at.parent) : undefined) kept.add(at.id)
  }
  return units.filter(unit => kept.has(unit.id))
}
