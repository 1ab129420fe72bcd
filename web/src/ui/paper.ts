import type { Block, Finding, PaperBlock, Span } from '@/api/types'
import { marksOf, segments, type Mark } from './marks'

/** A piece of a paper: words of one field or fixed wording, with the findings that point to them. */
export interface Piece {
  readonly text: string
  readonly findings: readonly number[]
}

/** Words that belong together: of one field, or fixed wording that nobody may change here. */
export interface Stretch {
  readonly field: string
  readonly isBlank: boolean
  readonly pieces: readonly Piece[]
}

const words = (spans: readonly Span[]) => spans.map(span => span.text).join('')

/** The words of a block, cells separated by tabs. */
export function wordsOf(block: PaperBlock): string {
  return block.kind === 'row' ? (block.cells ?? []).map(words).join('\t') : words(block.spans ?? [])
}

/** The paper as blocks of text, numbered as the places of findings number them. */
export function textOf(blocks: readonly PaperBlock[]): readonly Block[] {
  return blocks.map((block, index) => ({ page: 1, paragraph: index + 1, text: wordsOf(block) }))
}

/** Where findings point to in this paper. */
export function paperMarks(blocks: readonly PaperBlock[], file: string, findings: readonly Finding[]): readonly Mark[] {
  return marksOf(textOf(blocks), file, findings.map(finding => ({ ...finding, places: finding.places.map(place => ({ ...place, page: 1 })) })))
}

/** The cells of a block (a line has one) as stretches, cut where fields and marks begin and end. */
export function stretches(block: PaperBlock, marks: readonly Mark[]): readonly (readonly Stretch[])[] {
  const text = wordsOf(block)
  let at = 0
  const cells = block.kind === 'row' ? (block.cells ?? []) : [block.spans ?? []]
  return cells.map(cell => {
    const found = cell.map(span => {
      const from = at
      at += span.text.length
      return { field: span.field ?? '', isBlank: span.blank === true, pieces: segments(text, marks, from, at).filter(piece => piece.text !== '' || span.text === '') }
    })
    at += 1
    return found
  })
}

/** Neighbouring rows form one table. */
export type Part = { readonly kind: 'line'; readonly index: number } | { readonly kind: 'break'; readonly index: number } | { readonly kind: 'table'; readonly isForm: boolean; readonly rows: readonly number[] }

export function parts(blocks: readonly PaperBlock[]): readonly Part[] {
  const found: Part[] = []
  blocks.forEach((block, index) => {
    const last = found.at(-1)
    if (block.kind === 'page-break') found.push({ kind: 'break', index })
    else if (block.kind === 'line') found.push({ kind: 'line', index })
    else if (last?.kind === 'table' && last.isForm === (block.isForm === true)) found[found.length - 1] = { ...last, rows: [...last.rows, index] }
    else found.push({ kind: 'table', isForm: block.isForm === true, rows: [index] })
  })
  return found
}
