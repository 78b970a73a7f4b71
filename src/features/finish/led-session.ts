import type { VisitEvent } from '../../domain/attempt/visit-event.schema.ts'
import type { PhoneView } from '../../domain/live/phone-view.ts'
import { spentMs } from '../../domain/measures/active-time.ts'
import { epochMsOf } from '../../domain/measures/timestamp.ts'

/** A session with a trainer that this person took part in. */
export interface LedSession {
  readonly session: string
  /** When the phone joined it. */
  readonly atMs: number
  /** Ids of the stories that the room took. */
  readonly stories: readonly string[]
  /** Null when this device does not know. */
  readonly minutes: number | null
}

/** What a phone keeps of the seat that it took. */
export interface KeptSeat {
  readonly joinedAtMs: number
  readonly view: PhoneView
}

/** Between two answers of a led session a room talks; after half an hour the phone was asleep. */
const LONGEST_TALK_MS = 30 * 60_000

/** The led session that belongs on the record: from the log of those who agreed to research, else from the seat. */
export function ledSession(events: readonly VisitEvent[], seat: KeptSeat | null): LedSession | null {
  const logged = fromLog(events)
  const kept = seat && fromSeat(seat)
  if (!logged || !kept) return logged ?? kept
  if (logged.session !== kept.session) return logged.atMs > kept.atMs ? logged : kept
  return { ...logged, atMs: kept.atMs, stories: [...new Set([...logged.stories, ...kept.stories])] }
}

/** What was done alone: in the visit of a led session all that came after its end, else everything. */
export function doneAlone(events: readonly VisitEvent[]): readonly VisitEvent[] {
  return events.slice(endOf(events))
}

function endOf(events: readonly VisitEvent[]): number {
  if (!events.some(({ kind }) => kind === 'live.joined')) return 0
  const left = events.findIndex(({ kind }) => kind === 'live.left')
  return left === -1 ? events.length : left + 1
}

function fromLog(events: readonly VisitEvent[]): LedSession | null {
  const joined = events.find(({ kind }) => kind === 'live.joined')
  if (!joined || joined.live === null) return null
  const led = events.slice(0, endOf(events))
  // Whoever never heard of the end may have gone on alone: a story that was begun here was not the room's.
  const own = led.flatMap((event) => (event.kind === 'story.started' ? [event.story] : []))
  const voted = led.flatMap((event) => (event.kind === 'decision.made' ? [event.story] : []))
  return {
    session: joined.live,
    atMs: epochMsOf(joined.at),
    stories: [...new Set(voted)].filter((story) => !own.includes(story)),
    minutes: Math.max(1, Math.round(spentMs(led, LONGEST_TALK_MS) / 60_000)),
  }
}

/** Nothing is known of a session before the trainer lets a phone in. */
function fromSeat({ joinedAtMs, view: { shared, own } }: KeptSeat): LedSession | null {
  if (!shared) return null
  // A choice is called by its story and its step.
  const voted = own.votes.map(({ choice }) => choice.split('.')[0] ?? choice)
  // A view that was kept by a version before this one has no stories.
  const stories = [...voted, ...(own.stories ?? [])]
  return { session: shared.session, atMs: joinedAtMs, stories: [...new Set(stories)], minutes: null }
}
