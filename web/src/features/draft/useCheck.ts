import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { answered, api } from '@/api/client'
import { useSession } from '@/api/session'
import { Trouble } from '@/api/trouble'
import type { Check } from '@/api/types'

export const CHECK_AFTER_MILLIS = 200
const RETRY_AFTER_MILLIS = 5000

/** What the paper would be as typed: asked when typing rests, the newest answer wins, the last one stays meanwhile. */
export function useCheck(caseId: string, draftId: string, payload: Ref<{ lawOn: string; values: Record<string, unknown> } | null>) {
  const session = useSession()
  const check = shallowRef<Check | null>(null)
  const problem = shallowRef<Trouble | null>(null)
  const isChecking = ref(false)
  const millis = ref<number | null>(null)
  const asked = computed(() => (payload.value ? JSON.stringify(payload.value) : ''))
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | null = null

  async function run(): Promise<void> {
    clearTimeout(timer)
    if (!payload.value) return
    running?.abort()
    const mine = new AbortController()
    running = mine
    const began = performance.now()
    try {
      const found = await answered(api.POST('/api/cases/{case}/drafts/{draft}/check', { params: { path: { case: caseId, draft: draftId } }, body: JSON.parse(asked.value) as { lawOn: string; values: Record<string, unknown> }, signal: mine.signal }))
      if (running !== mine) return
      check.value = found
      problem.value = null
      millis.value = performance.now() - began
    } catch (trouble) {
      if (running !== mine) return
      problem.value = trouble instanceof Trouble ? trouble : new Trouble(-1, '', String(trouble))
      if (problem.value.status === 0 || problem.value.status === 503) timer = setTimeout(() => void run(), RETRY_AFTER_MILLIS)
    }
    isChecking.value = false
  }

  watch(asked, (now, before) => {
    if (!now) return
    clearTimeout(timer)
    isChecking.value = true
    timer = setTimeout(() => void run(), before ? CHECK_AFTER_MILLIS : 0)
  }, { immediate: true })
  watch(() => session.isExpired, isExpired => { if (!isExpired && problem.value?.status === 401) void run() })
  onScopeDispose(() => { clearTimeout(timer); running?.abort(); running = null })

  return { check, problem, isChecking, millis, run }
}
