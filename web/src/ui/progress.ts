/** What a progress bar may honestly say. */
export interface Progress {
  /** 0 to 100; null while the total is unknown. */
  readonly percent: number | null
  readonly perSecond: number | null
  readonly secondsLeft: number | null
}

const MIN_ELAPSED_MILLIS = 500

/** Rate and remaining time of a job from what is done since it started. */
export function progressOf(done: number, total: number | null, startedAt: string, nowMillis: number): Progress {
  const elapsed = nowMillis - Date.parse(startedAt)
  const percent = total === null || total === 0 ? null : Math.min(100, (done / total) * 100)
  if (done === 0 || elapsed < MIN_ELAPSED_MILLIS) return { percent, perSecond: null, secondsLeft: null }
  const perSecond = (done / elapsed) * 1000
  return { percent, perSecond, secondsLeft: total === null ? null : Math.max(0, Math.ceil((total - done) / perSecond)) }
}
