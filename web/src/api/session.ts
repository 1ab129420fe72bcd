import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { answered, api, onReach, onSessionExpired } from './client'
import { Trouble } from './trouble'
import type { Role, Session } from './types'

/** Those who may add to cases; the server refuses everybody else. */
export const WRITERS: readonly Role[] = ['case-officer', 'team-lead', 'legal-reviewer', 'agency-head', 'deliberation-member', 'disclosure-clerk']

/** Those who hand cases over; the server refuses everybody else. */
export const LEADERS: readonly Role[] = ['team-lead', 'agency-head']

/** Who is signed in. An expired session keeps the page and its drafts; the person signs in over it and goes on. */
export const useSession = defineStore('session', () => {
  const current = ref<Session | null>(null)
  const isExpired = ref(false)
  const isOffline = ref(false)
  const roles = computed<readonly Role[]>(() => current.value?.roles ?? [])

  onSessionExpired(() => {
    if (current.value) isExpired.value = true
  })

  onReach(isReached => { isOffline.value = !isReached })

  /** Asks the server once; false when nobody is signed in. */
  async function restore(): Promise<boolean> {
    try {
      current.value = await answered(api.GET('/api/session'))
      return true
    } catch (problem) {
      if (problem instanceof Trouble && problem.status === 401) return false
      throw problem
    }
  }

  function accept(signedIn: Session): void {
    const isSomebodyElse = current.value !== null && current.value.account !== signedIn.account
    current.value = signedIn
    isExpired.value = false
    // What is on the page was read by another person.
    if (isSomebodyElse) location.assign('/')
  }

  const signIn = async (account: string, password: string): Promise<void> => accept(await answered(api.POST('/api/session', { body: { account, password } })))

  /** Signs in with what the agency's own sign-in sent back; without a code when it refused. */
  const signInReturned = async (code?: string, state?: string): Promise<void> => accept(await answered(api.POST('/api/session/oidc/answer', { body: { code, state } })))

  /** Whether somebody signed in elsewhere in this browser since the session expired. */
  async function resume(): Promise<boolean> {
    try {
      accept(await answered(api.GET('/api/session')))
      return true
    } catch {
      return false
    }
  }

  async function signOut(): Promise<void> {
    await answered(api.DELETE('/api/session'))
    current.value = null
    sessionStorage.clear()
  }

  const may = (allowed: readonly Role[]): boolean => allowed.length === 0 || allowed.some(role => roles.value.includes(role))

  return { current, isExpired, isOffline, roles, restore, resume, signIn, signInReturned, signOut, may }
})
