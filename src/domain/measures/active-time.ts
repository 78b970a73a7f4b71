import type { VisitLog } from './people-of.ts'
import { epochMsOf } from './timestamp.ts'

/** A longer gap than this means that nobody was there for the rest of it. */
const LONGEST_GAP_MS = 5 * 60_000

/** Time that somebody spent on a visit. */
export function activeMs(visit: VisitLog): number {
  return spentMs(visit.events, LONGEST_GAP_MS)
}

/** Time from event to event, where of a longer gap only so much counts. A clock that was set back counts as no time. */
export function spentMs(events: readonly { readonly at: string }[], longestGapMs: number): number {
  const times = events.map(({ at }) => epochMsOf(at))
  return times.slice(1).reduce((sum, time, at) => {
    const gap = time - (times[at] ?? time)
    return sum + Math.min(Math.max(gap, 0), longestGapMs)
  }, 0)
}
