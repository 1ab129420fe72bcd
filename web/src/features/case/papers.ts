import type { DocumentHead, Paper } from '@/api/types'

/** The issued paper a document of the volume is; a document from outside is none. */
export function paperOf(papers: readonly Paper[], document: DocumentHead | undefined): Paper | undefined {
  if (!document) return undefined
  return papers.find(paper => paper.file !== undefined && paper.file === document.file)
    ?? papers.find(paper => paper.file === undefined && paper.kind === document.kind && paper.number === document.number && paper.date === document.date)
}

/** Where the file of a version is; the browser fetches it as a download. */
export const fileAddress = (caseId: string, paper: string, version: number, kind: string) => `/api/cases/${encodeURIComponent(caseId)}/papers/${encodeURIComponent(paper)}/${version}.${kind}`
