/** The body of a request that hands in one file. */
export function listBody(file: File): { body: { file: string }; bodySerializer: () => FormData } {
  const form = new FormData()
  form.append('file', file, file.name)
  return { body: { file: file.name }, bodySerializer: () => form }
}
