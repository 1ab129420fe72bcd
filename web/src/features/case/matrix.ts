import type { MatrixRow } from '@/api/types'

/** Cells in which something is missing: evidence, or an article. What does not apply has no gaps. */
export function gapsOf(row: MatrixRow): { readonly evidence: boolean; readonly articles: boolean } {
  const isAsked = row.outcome !== 'not-applicable'
  return {
    evidence: isAsked && row.isProved && row.evidence.length === 0,
    articles: isAsked && row.articles.length === 0 && row.rules.length > 0,
  }
}

const MOST = 60

/** Words of a place on one line, cut where they are long. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > MOST ? line.slice(0, MOST - 1) + '…' : line
}
