/** Something the palette can open. */
export interface Choice {
  readonly id: string
  readonly group: 'screen' | 'case' | 'firm' | 'rule' | 'action'
  readonly title: string
  readonly note: string
  readonly run: () => void
}

const EXACT = 3
const START = 2
const INSIDE = 1

function weight(choice: Choice, words: readonly string[]): number {
  const title = choice.title.toLowerCase()
  const all = `${title} ${choice.note.toLowerCase()} ${choice.id.toLowerCase()}`
  if (!words.every(word => all.includes(word))) return 0
  if (title === words.join(' ')) return EXACT
  return title.startsWith(words[0] ?? '') ? START : INSIDE
}

/** Choices that hold every word, the closest first; the given order otherwise. */
export function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const words = typed.trim().toLowerCase().split(/\s+/u).filter(word => word !== '')
  if (words.length === 0) return choices
  return choices
    .map((choice, index) => ({ choice, index, weight: weight(choice, words) }))
    .filter(row => row.weight > 0)
    .sort((one, other) => other.weight - one.weight || one.index - other.index)
    .map(row => row.choice)
}
