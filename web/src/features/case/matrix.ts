import type { MatrixRow } from '@/api/types'

/** Cells in which something the element asks for is missing. */
export function gapsOf(row: MatrixRow): { readonly evidence: boolean; readonly articles: boolean } {
  return { evidence: row.isProved && row.evidence.length === 0, articles: row.isCited && row.articles.length === 0 }
}

const MOST = 60

/** Words of a place on one line, cut where they are long. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > MOST ? line.slice(0, MOST - 1) + '…' : line
}
