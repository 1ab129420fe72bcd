import type { Episode, EpisodeState, Role } from '@/api/types'
import { momentOf, type TimeSpan } from '@/ui/series/moments'

export const STATES = ['open', 'watch', 'lead', 'dismissed'] as const satisfies readonly EpisodeState[]
export const QUEUE_KEYS = ['state', 'search', 'outlet', 'firm', 'episode'] as const
/** Rows asked for at once; the next page follows while scrolling. */
export const PAGE_ROWS = 200
/** How often the queue asks again: what a packet shows must be on the desk within five seconds. */
export const POLL_MILLIS = 2000
/** Those who may give verdicts and make leads; the server refuses everybody else. */
export const JUDGES: readonly Role[] = ['case-officer', 'team-lead', 'agency-head']
export const VERDICTS = ['dismissed', 'instrument-fault', 'confirmed'] as const

/** A state of the address where it is one; else the one that asks for something. */
export function stateOf(value: string | undefined): EpisodeState {
  return STATES.find(one => one === value) ?? 'open'
}

/** Changes when an episode does: what is shown of it in full is asked for again then, and not every two seconds. */
export function stampOf(episode: Episode | undefined): string {
  return episode ? [episode.state, episode.until, episode.score, episode.lead ?? '', episode.detectors.length].join(' ') : ''
}

/** What was seen, without the firm and the outlet where they stand beside it. */
export function wordsOf(episode: Pick<Episode, 'sentence' | 'firmName' | 'outletName'>): string {
  const place = episode.firmName + episode.outletName
  return episode.sentence.startsWith(place) && episode.sentence.length > place.length ? episode.sentence.slice(place.length) : episode.sentence
}

const MARGIN = 0.6
const LEAST_MARGIN = 6 * 3_600_000

/** The time around an episode that is worth seeing: before and after, more than half its length, and six hours at least. */
export function around(episode: { readonly from: string; readonly until: string }): TimeSpan {
  const from = momentOf(episode.from)
  const until = Math.max(from, momentOf(episode.until))
  const margin = Math.max(LEAST_MARGIN, (until - from) * MARGIN)
  return { from: from - margin, until: until + margin }
}

const HIGH = 80
const MIDDLE = 50

/** Three steps of a score, for a word and a shape beside the number. */
export function urgencyOf(score: number): 'high' | 'middle' | 'low' {
  return score >= HIGH ? 'high' : score >= MIDDLE ? 'middle' : 'low'
}

/** A share in per cent with one figure after the point; empty when it is not known. */
export function shareWords(share: number | null | undefined): string {
  return share === null || share === undefined || !Number.isFinite(share) ? '' : `${Math.round(share * 1000) / 10}%`
}

/** False alarms among those decided; undefined before anybody decided. */
export function falseRate(record: { readonly confirmed: number; readonly falseAlarms: number }): number | undefined {
  const decided = record.confirmed + record.falseAlarms
  return decided === 0 ? undefined : record.falseAlarms / decided
}
