/** Shape and colour of a deadline. The server decides which; this only knows the words it may use. */
export type Light = 'overdue' | 'near' | 'normal' | 'paused' | 'met'

const KNOWN: Readonly<Record<string, Light>> = {
  overdue: 'overdue', near: 'near', normal: 'normal', paused: 'paused', met: 'met',
  red: 'overdue', amber: 'near', green: 'normal', grey: 'paused',
}

export function lightOf(word: string): Light {
  return KNOWN[word] ?? 'paused'
}

/** The party's time ran out: nobody is late with anything. */
export function hasPartyLetPass(due: { owner: string; light: string }): boolean {
  return due.owner === 'party' && lightOf(due.light) === 'overdue'
}

const DAY_MILLIS = 86_400_000

/** Whole days from one day to another, both yyyy-MM-dd; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to + 'T00:00:00Z') - Date.parse(from + 'T00:00:00Z')) / DAY_MILLIS)
}
