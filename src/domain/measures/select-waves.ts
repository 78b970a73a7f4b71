import type { EventOf, VisitEvent } from '../attempt/visit-event.schema.ts'
import { eventsOf, type PersonLog } from './people-of.ts'
import { dayNumberOf } from './timestamp.ts'

/** A rating as the log holds it. */
export type RatingEvent = EventOf<'rating.given'>

/** The ratings of one question that count for one person; null where there is none. */
export interface SelectedWaves {
  readonly t0: RatingEvent | null
  readonly t1: RatingEvent | null
  readonly t2: RatingEvent | null
  /** The looking-back rating of the visit that T1 is from, or the first one. */
  readonly lookingBack: RatingEvent | null
}

/** The follow-up counts from this day after T1 … */
const LATER_FROM_DAYS = 28
/** … to this one. */
const LATER_TO_DAYS = 84

/** Picks the ratings of one question that stand for before, after and weeks later. */
export function selectWaves(log: PersonLog, question: string): SelectedWaves {
  const events = eventsOf(log)
  const firstStory = events.findIndex((event) => event.kind === 'story.started')
  const beforeStories = firstStory < 0 ? events : events.slice(0, firstStory)
  const session = events.find((event) => event.kind === 'rating.given' && event.wave === 'after')
  const after = answers(events, question, ['after'])
  const later = answers(events, question, ['later']).filter((rating) => isInWindow(session, rating))
  const then = answers(events, question, ['then'])
  const t1 = after[0] ?? null
  return {
    t0: answers(beforeStories, question, ['before', 'wait']).at(-1) ?? null,
    t1,
    t2: later[0] ?? null,
    lookingBack: then.find((rating) => rating.visit === t1?.visit) ?? then[0] ?? null,
  }
}

/** The last rating of each visit, in order; visits whose last one is a skip have none. */
function answers(
  events: readonly VisitEvent[],
  question: string,
  waves: readonly RatingEvent['wave'][],
): readonly RatingEvent[] {
  const last = new Map<string, RatingEvent>()
  for (const event of events) {
    if (event.kind === 'rating.given' && event.question === question && waves.includes(event.wave)) {
      last.set(event.visit, event)
    }
  }
  return [...last.values()].filter((rating) => rating.value !== null || rating.missing === 'not-my-job')
}

function isInWindow(session: VisitEvent | undefined, rating: RatingEvent): boolean {
  if (!session) return false
  const days = dayNumberOf(rating.at) - dayNumberOf(session.at)
  return days >= LATER_FROM_DAYS && days <= LATER_TO_DAYS
}
