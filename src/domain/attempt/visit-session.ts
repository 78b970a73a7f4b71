import type { Clock } from '../ports/clock.ts'
import type { EventStore } from '../ports/event-store.ts'
import { EVENT_VERSION } from './event-version.ts'
import type { VisitEvent, VisitFact } from './visit-event.schema.ts'
import { emptyVisitState, foldVisit, type VisitState } from './visit-state.ts'

/** One visit under way: its log so far and the one way to add to it. */
export interface VisitSession {
  readonly visit: string
  /** Everything worked out from the log so far. The same object until the next event. */
  state(): VisitState
  /** The log so far, in order. */
  events(): readonly VisitEvent[]
  subscribe(listener: () => void): () => void
  /** States facts. Resolves when they are on disk: a screen moves on only then. */
  record(...facts: readonly VisitFact[]): Promise<void>
}

/** What a session needs from outside. */
export interface VisitSessionParts {
  readonly store: EventStore
  readonly clock: Clock
  /** A fresh UUID version 7. */
  readonly newId: () => string
  /** Version of the content files in use. */
  readonly contentVersion: string
  readonly visit: string
  /** The person code that goes on every event from now on; null while there is none. */
  readonly person: () => string | null
  /** The live session that the visit belongs to; null, or left out, for a visit alone. */
  readonly live?: string | null
  /** Events read back for a visit that goes on. */
  readonly resumed?: readonly VisitEvent[]
}

/**
 * Opens a visit. Events are numbered from 0, stamped, stored, and only then folded into the state and told to
 * listeners. Calls are queued, so two quick presses keep their order.
 */
export function createVisitSession(parts: VisitSessionParts): VisitSession {
  const listeners = new Set<() => void>()
  let events: readonly VisitEvent[] = parts.resumed ?? []
  let state = events.reduce(foldVisit, emptyVisitState)
  let nextSeq = events.reduce((highest, event) => Math.max(highest, event.seq + 1), 0)
  let queue: Promise<unknown> = Promise.resolve()

  async function append(facts: readonly VisitFact[]) {
    const stamped = facts.map(
      (fact): VisitEvent => ({
        id: parts.newId(),
        v: EVENT_VERSION,
        visit: parts.visit,
        seq: nextSeq++,
        at: parts.clock.timestamp(),
        person: parts.person(),
        content: parts.contentVersion,
        live: parts.live ?? null,
        ...fact,
      }),
    )
    try {
      await parts.store.append(stamped)
    } catch (error) {
      nextSeq -= stamped.length
      throw error
    }
    events = [...events, ...stamped]
    state = stamped.reduce(foldVisit, state)
    for (const listener of listeners) listener()
  }

  return {
    visit: parts.visit,
    state: () => state,
    events: () => events,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    record(...facts) {
      const done = queue.then(() => append(facts))
      // A failed write is told to its caller; it must not stop the writes after it.
      queue = done.catch(() => undefined)
      return done
    },
  }
}
