import type { Block, Finding, Place, Severity } from '@/api/types'

/** A stretch of one block that findings point to: offsets in UTF-16 units, half-open. */
export interface Mark {
  readonly block: number
  readonly from: number
  readonly to: number
  /** Index of the finding in the list on the page. */
  readonly finding: number
}

/** A piece of text with the findings that point to it, in the order of the list; none for plain text. */
export interface Segment {
  readonly text: string
  readonly findings: readonly number[]
}

/** Where a place lies: its stretches, one for each block it touches. */
interface Stretch {
  readonly block: number
  readonly from: number
  readonly to: number
}

const SPAN_BLOCKS = 12
const BLANK = /\s/u

/** Text without blanks, and for every remaining character where it stood. */
function stripped(blocks: readonly Block[], from: number, until: number): { text: string; at: [number, number][] } {
  let text = ''
  const at: [number, number][] = []
  for (let block = from; block < until; block++) {
    const words = blocks[block].text
    for (let offset = 0; offset < words.length; offset++) {
      if (BLANK.test(words[offset])) continue
      text += words[offset]
      at.push([block, offset])
    }
  }
  return { text, at }
}

function stretches(at: readonly [number, number][]): Stretch[] {
  const found: Stretch[] = []
  for (const [block, offset] of at) {
    const last = found.at(-1)
    if (last?.block === block) found[found.length - 1] = { ...last, to: offset + 1 }
    else found.push({ block, from: offset, to: offset + 1 })
  }
  return found
}

function search(blocks: readonly Block[], needle: string, from: number, until: number): Stretch[] {
  const { text, at } = stripped(blocks, from, Math.min(until, blocks.length))
  const start = text.indexOf(needle)
  return start < 0 ? [] : stretches(at.slice(start, start + needle.length))
}

/**
 * Finds the words of a place: at its paragraph, on its page, then in the whole file. Blanks and line ends are ignored.
 * Words that stand nowhere mark the whole paragraph; a paragraph that is not there marks nothing.
 */
export function locate(blocks: readonly Block[], place: Place): readonly Stretch[] {
  const needle = [...place.text].filter(letter => !BLANK.test(letter)).join('')
  const start = blocks.findIndex(block => block.page === place.page && block.paragraph === place.paragraph)
  if (needle !== '') {
    if (start >= 0) {
      const here = search(blocks, needle, start, start + SPAN_BLOCKS)
      if (here.length > 0 && here[0].block === start) return here
    }
    const pageFrom = blocks.findIndex(block => block.page === place.page)
    if (pageFrom >= 0) {
      const pageUntil = blocks.findIndex((block, index) => index > pageFrom && block.page !== place.page)
      const onPage = search(blocks, needle, pageFrom, pageUntil < 0 ? blocks.length : pageUntil)
      if (onPage.length > 0) return onPage
    }
    const anywhere = search(blocks, needle, 0, blocks.length)
    if (anywhere.length > 0) return anywhere
  }
  return start < 0 ? [] : [{ block: start, from: 0, to: blocks[start].text.length }]
}

/** Marks of every finding that points into this file. */
export function marksOf(blocks: readonly Block[], file: string, findings: readonly Finding[]): readonly Mark[] {
  return findings.flatMap((finding, index) =>
    finding.places
      .filter(place => place.file === file)
      .flatMap(place => locate(blocks, place).map(stretch => ({ ...stretch, finding: index }))),
  )
}

/** Cuts a stretch of a block where marks begin and end, so that overlapping marks stay apart. */
export function segments(text: string, marks: readonly Mark[], from = 0, to = text.length): readonly Segment[] {
  const cuts = new Set([from, to])
  for (const mark of marks) {
    if (mark.from > from && mark.from < to) cuts.add(mark.from)
    if (mark.to > from && mark.to < to) cuts.add(mark.to)
  }
  const places = [...cuts].sort((one, other) => one - other)
  return places.slice(0, -1).map((start, index) => ({
    text: text.slice(start, places[index + 1]),
    findings: [...new Set(marks.filter(mark => mark.from <= start && mark.to >= places[index + 1]).map(mark => mark.finding))].sort(
      (one, other) => one - other,
    ),
  }))
}

/** Cells of a table row, which is text joined by tabs, as stretches. A plain paragraph is one cell. */
export function cells(text: string): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = 0
  for (let offset = 0; offset <= text.length; offset++) {
    if (offset < text.length && text[offset] !== '\t') continue
    found.push({ from, to: offset })
    from = offset + 1
  }
  return found
}

const RANK: Readonly<Record<Severity, number>> = { fatal: 0, major: 1, minor: 2 }

/** How a finding is shown: by severity when it failed, apart when it could not be told. */
export type Tone = Severity | 'unsure'

export function tone(finding: Finding): Tone {
  return finding.outcome === 'fail' ? finding.severity : 'unsure'
}

/** The gravest of several findings on the same words. */
export function gravest(findings: readonly Finding[], indexes: readonly number[]): number {
  const weight = (index: number) => RANK[findings[index].severity] + (findings[index].outcome === 'fail' ? 0 : 10)
  return indexes.reduce((best, index) => (weight(index) < weight(best) ? index : best), indexes[0])
}

/** Order of reading: what failed, then what could not be told; as the server sorts them otherwise. */
export function readingOrder(findings: readonly Finding[]): readonly number[] {
  const rank = (finding: Finding): number => (finding.outcome === 'fail' ? 0 : finding.awaitsMaterial ? 2 : 1)
  return findings.map((_, index) => index).sort((one, other) => rank(findings[one]) - rank(findings[other]))
}
