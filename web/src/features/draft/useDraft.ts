import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { answered, api } from '@/api/client'
import { useSession } from '@/api/session'
import { Trouble } from '@/api/trouble'
import type { Draft } from '@/api/types'
import { dropDraft, keepDraft, keptDraft } from '@/ui/draft'
import { differences, isSame, merged, sendable, wrongFields, type Values } from './values'

/** Where what was typed stands. */
export type SaveState = 'saved' | 'changed' | 'saving' | 'offline' | 'waiting' | 'expired' | 'conflict' | 'failed'

interface Kept { revision: number; lawOn: string; base: Values; values: Values }

export const SAVE_AFTER_MILLIS = 2000
const RETRY_AFTER_MILLIS = 10_000
/** The server is there and will take it later: too many requests, no database, no answer through a proxy. */
const PASSING = new Set([429, 502, 503, 504])

/** A draft being edited: saved when typing rests, kept in the browser until it is, merged when somebody else saved it too. */
export function useDraft(caseId: string, draftId: string) {
  const session = useSession()
  const keptId = `${caseId}.paper.${draftId}`
  const path = { params: { path: { case: caseId, draft: draftId } } }
  const draft = shallowRef<Draft | null>(null)
  const values = shallowRef<Values>({})
  const lawOn = ref('')
  const base = shallowRef<Values>({})
  const state = ref<SaveState>('saved')
  const theirs = shallowRef<Draft | null>(null)
  const problem = shallowRef<Trouble | null>(null)
  const isRestored = ref(false)
  const fields = computed(() => draft.value?.fields ?? [])
  const wrong = computed(() => wrongFields(fields.value, values.value))
  const payload = computed(() => ({ lawOn: lawOn.value, values: sendable(fields.value, values.value, base.value) }))
  const isDirty = computed(() => draft.value !== null && (lawOn.value !== draft.value.lawOn || !isSame(values.value, base.value)))
  const isUnsent = computed(() => draft.value !== null && (lawOn.value !== draft.value.lawOn || !isSame(payload.value.values, sendable(fields.value, base.value, {}))))
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null

  function saveLater(millis: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), millis)
  }

  function adopt(next: Draft, now: Values): void {
    draft.value = next
    base.value = next.values
    lawOn.value = next.lawOn
    values.value = structuredClone(now)
  }

  async function load(): Promise<void> {
    problem.value = null
    try {
      const found = await answered(api.GET('/api/cases/{case}/drafts/{draft}', path))
      const kept = keptDraft<Kept>(keptId)
      adopt(found, found.values)
      if (!kept || isSame(kept.values, found.values)) return dropDraft(keptId)
      isRestored.value = true
      values.value = kept.values
      if (kept.revision === found.revision) { lawOn.value = kept.lawOn; return }
      base.value = kept.base
      theirs.value = found
      state.value = 'conflict'
    } catch (trouble) {
      problem.value = trouble instanceof Trouble ? trouble : new Trouble(-1, '', String(trouble))
    }
  }

  function failed(trouble: unknown): void {
    if (!(trouble instanceof Trouble)) throw trouble
    problem.value = trouble
    const other = trouble.said.draft as Draft | undefined
    if (trouble.status === 409 && other) { theirs.value = other; state.value = 'conflict' }
    else if (trouble.status === 401) state.value = 'expired'
    else if (trouble.status === 0) { state.value = 'offline'; saveLater(RETRY_AFTER_MILLIS) }
    else if (PASSING.has(trouble.status)) { state.value = 'waiting'; saveLater(RETRY_AFTER_MILLIS) }
    else state.value = 'failed'
  }

  async function send(): Promise<void> {
    if (!draft.value || theirs.value) return
    if (!isUnsent.value) { state.value = 'saved'; return }
    const sent = structuredClone({ revision: draft.value.revision, lawOn: lawOn.value, values: payload.value.values })
    state.value = 'saving'
    try {
      const saved = await answered(api.PUT('/api/cases/{case}/drafts/{draft}', { ...path, body: sent }))
      problem.value = null
      draft.value = saved
      base.value = sent.values
      state.value = isUnsent.value ? 'changed' : 'saved'
      if (isUnsent.value) saveLater(SAVE_AFTER_MILLIS)
      // What cannot be sent stays in the browser.
      if (isUnsent.value || wrong.value.length > 0) keep()
      else dropDraft(keptId)
    } catch (trouble) {
      failed(trouble)
    }
  }

  /** Saves what is unsent, one call after the other; resolves when the server has it or said why not. */
  async function save(): Promise<void> {
    clearTimeout(timer)
    while (running) await running
    running = send()
    try { await running } finally { running = null }
  }

  function keep(): void {
    if (draft.value) keepDraft(keptId, { revision: draft.value.revision, lawOn: lawOn.value, base: base.value, values: values.value } satisfies Kept)
  }

  const change = (id: string, value: unknown) => { values.value = { ...values.value, [id]: value } }

  /** Goes on from what the other person saved, with those of my values that were chosen. */
  async function merge(chosen: Readonly<Record<string, 'mine' | 'theirs'>>): Promise<void> {
    const other = theirs.value
    if (!other) return
    const mine = values.value
    theirs.value = null
    problem.value = null
    adopt(other, merged(mine, other.values, chosen))
    keep()
    await save()
  }

  /** Nothing is kept of it: it was issued or thrown away. */
  function forget(): void {
    clearTimeout(timer)
    draft.value = null
    dropDraft(keptId)
  }

  watch([values, lawOn], () => {
    if (!draft.value || !isDirty.value) return
    keep()
    // What is typed beside the merge view is kept here and goes with the merge.
    if (theirs.value) return
    if (state.value !== 'saving' && state.value !== 'expired') state.value = 'changed'
    saveLater(SAVE_AFTER_MILLIS)
  })
  watch(() => session.isExpired, isExpired => { if (!isExpired && state.value === 'expired') void save() })
  watch(() => session.isOffline, isOffline => { if (!isOffline && state.value === 'offline') void save() })
  onScopeDispose(() => { if (isUnsent.value && !theirs.value) void save(); clearTimeout(timer) })

  return { draft, values, lawOn, fields, wrong, payload, state, theirs, problem, isRestored, isUnsent, base, differences: computed(() => (theirs.value ? differences(base.value, values.value, theirs.value.values) : [])), load, save, change, merge, forget }
}
