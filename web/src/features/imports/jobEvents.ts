import { onScopeDispose } from 'vue'
import { answered, api } from '@/api/client'
import type { Job } from '@/api/types'

const POLL_MILLIS = 2000

export const isEnded = (job: Job) => job.state === 'done' || job.state === 'cancelled' || job.state === 'failed'

/** How a stream is opened; the browser's EventSource, or none where it is missing. */
export type OpenStream = ((address: string) => EventSource) | null

const opened: OpenStream = typeof EventSource === 'undefined' ? null : address => new EventSource(address)

/**
 * Follows a job until it ends: server-sent events, and polling once the stream breaks or cannot be opened.
 * Returns how to stop.
 */
export function followJob(id: string, onJob: (job: Job) => void, read: () => Promise<Job> = () => answered(api.GET('/api/imports/{id}', { params: { path: { id } } })), open: OpenStream = opened, pollMillis = POLL_MILLIS): () => void {
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let stream: EventSource | undefined

  function stop(): void {
    isStopped = true
    clearTimeout(timer)
    stream?.close()
  }
  function took(job: Job): void {
    if (isStopped) return
    onJob(job)
    if (isEnded(job)) stop()
  }
  async function poll(): Promise<void> {
    try {
      took(await read())
    } catch {
      // The next round asks again; the page shows the last known state meanwhile.
    }
    if (!isStopped) timer = setTimeout(() => void poll(), pollMillis)
  }
  if (open === null) {
    void poll()
    return stop
  }
  stream = open(`/api/imports/${encodeURIComponent(id)}/events`)
  stream.addEventListener('job', event => took(JSON.parse((event as MessageEvent<string>).data) as Job))
  stream.addEventListener('error', () => {
    stream?.close()
    if (!isStopped) void poll()
  })
  return stop
}

/** Follows a job while the component lives. */
export function useJob(id: string, onJob: (job: Job) => void): void {
  onScopeDispose(followJob(id, onJob))
}
