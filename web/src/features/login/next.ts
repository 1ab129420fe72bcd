const KEPT = 'xiezhi.next'

/** Only addresses of this site: a link must not lead anywhere else after signing in. */
export function safe(asked: unknown): string {
  return typeof asked === 'string' && asked.startsWith('/') && !asked.startsWith('//') ? asked : '/'
}

/** Keeps the address asked for while the browser is at the agency's own sign-in. */
export const keep = (asked: unknown): void => sessionStorage.setItem(KEPT, safe(asked))

/** The address that was asked for before. */
export function taken(): string {
  const next = safe(sessionStorage.getItem(KEPT))
  sessionStorage.removeItem(KEPT)
  return next
}
