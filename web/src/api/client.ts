import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from './schema'
import { Trouble } from './trouble'

const CSRF_COOKIE = 'XSRF-TOKEN'
export const CSRF_HEADER = 'X-XSRF-TOKEN'
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The token the server put into its readable cookie; empty before the first answer. */
export function csrfToken(cookies: string): string {
  const pair = cookies.split('; ').find(part => part.startsWith(CSRF_COOKIE + '='))
  return pair ? decodeURIComponent(pair.slice(CSRF_COOKIE.length + 1)) : ''
}

/** What the server says of a token that is missing or old. */
const STALE_TOKEN = 'ACCOUNT-008'

export const isStaleToken = (status: number, body: unknown): boolean => status === 403 && (body as { code?: unknown } | null)?.code === STALE_TOKEN

/** Has the server put a token into the cookie anew; whether it was reached. */
export const freshToken = (): Promise<boolean> => globalThis.fetch('/api/session/ways').then(() => true, () => false)

const csrf: Middleware = {
  onRequest({ request }) {
    if (!SAFE.has(request.method)) request.headers.set(CSRF_HEADER, csrfToken(document.cookie))
    return request
  },
}

/** Sends a request; one with an old token once more with a new one, which nobody needs to know of. */
async function sent(request: Request): Promise<Response> {
  if (SAFE.has(request.method)) return globalThis.fetch(request)
  const again = request.clone()
  const answer = await globalThis.fetch(request)
  if (answer.status !== 403 || !isStaleToken(403, await answer.clone().json().catch(() => null)) || !(await freshToken())) return answer
  again.headers.set(CSRF_HEADER, csrfToken(document.cookie))
  return globalThis.fetch(again)
}

/** Typed calls to the server. Addresses and bodies are checked against openapi.yaml by the compiler. */
export const api = createClient<paths>({
  baseUrl: typeof location === 'undefined' ? 'http://localhost' : location.origin,
  fetch: sent,
})
api.use(csrf)

type Answer<T> = { data?: T; error?: unknown; response: Response }

const expiryListeners = new Set<() => void>()

/** Calls back whenever the server says that nobody is signed in. */
export function onSessionExpired(listener: () => void): () => void {
  expiryListeners.add(listener)
  return () => expiryListeners.delete(listener)
}

const reachListeners = new Set<(isReached: boolean) => void>()

/** Calls back after every call: whether the server was reached, whatever it said. */
export function onReach(listener: (isReached: boolean) => void): () => void {
  reachListeners.add(listener)
  return () => reachListeners.delete(listener)
}

/** The body of a good answer; every other outcome is thrown as {@link Trouble}. */
export async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>
  try {
    answer = await call
    reachListeners.forEach(listener => listener(true))
  } catch {
    reachListeners.forEach(listener => listener(false))
    throw Trouble.offline()
  }
  if (answer.response.ok) return answer.data as T
  throw refused(answer.response.status, answer.error)
}

/** What a refusal says; that nobody is signed in is told on. */
export function refused(status: number, body: unknown): Trouble {
  if (status === 401) expiryListeners.forEach(listener => listener())
  return Trouble.of(status, body)
}

/** Rule ids contain slashes, which stay slashes in the address. */
export const slashed = { pathSerializer: (path: string, values: Record<string, unknown>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]).split('/').map(encodeURIComponent).join('/')) }
