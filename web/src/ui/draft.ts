/** Drafts outlive a reload and an expired session, and end with the browser tab. */
const PREFIX = 'xiezhi.draft.'

export function keepDraft(id: string, draft: unknown, storage: Storage = sessionStorage): void {
  try {
    storage.setItem(PREFIX + id, JSON.stringify(draft))
  } catch {
    // The browser keeps no more: typing goes on, and the server saves what it can.
  }
}

/** The draft kept under this id; null when there is none or it cannot be read any more. */
export function keptDraft<T>(id: string, storage: Storage = sessionStorage): T | null {
  const stored = storage.getItem(PREFIX + id)
  if (stored === null) return null
  try {
    return JSON.parse(stored) as T
  } catch {
    return null
  }
}

export function dropDraft(id: string, storage: Storage = sessionStorage): void {
  storage.removeItem(PREFIX + id)
}
