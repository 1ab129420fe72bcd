import type { DocumentHead, Paper } from '@/api/types'

/** The issued paper a document of the volume is, and which version; one from outside is none. */
export function paperOf(papers: readonly Paper[], document: DocumentHead | undefined): { paper: Paper; version: number } | undefined {
  for (const paper of papers) {
    const version = paper.versions.find(one => one.file === document?.file)
    if (version) return { paper, version: version.version }
  }
  return undefined
}

/** Where the file of a version is; the browser fetches it as a download. */
export const fileAddress = (caseId: string, paper: string, version: number, kind: string) => `/api/cases/${encodeURIComponent(caseId)}/papers/${encodeURIComponent(paper)}/${version}.${kind}`
