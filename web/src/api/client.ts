import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from './schema'
import { Trouble } from './trouble'

const CSRF_COOKIE = 'XSRF-TOKEN'
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The token the server put into its readable cookie; empty before the first answer. */
export function csrfToken(cookies: string): string {
  const pair = cookies.split('; ').find(part => part.startsWith(CSRF_COOKIE + '='))
  return pair ? decodeURIComponent(pair.slice(CSRF_COOKIE.length + 1)) : ''
}

const csrf: Middleware = {
  onRequest({ request }) {
    if (!SAFE.has(request.method)) request.headers.set('X-XSRF-TOKEN', csrfToken(document.cookie))
    return request
  },
}

/** Typed calls to the server. Addresses and bodies are checked against openapi.yaml by the compiler. */
export const api = createClient<paths>({
  baseUrl: typeof location === 'undefined' ? 'http://localhost' : location.origin,
  fetch: request => globalThis.fetch(request),
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
  const trouble = Trouble.of(answer.response.status, answer.error)
  if (trouble.status === 401) expiryListeners.forEach(listener => listener())
  throw trouble
}

/** Rule ids contain slashes, which stay slashes in the address. */
export const slashed = { pathSerializer: (path: string, values: Record<string, unknown>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]).split('/').map(encodeURIComponent).join('/')) }
