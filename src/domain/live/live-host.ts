import type { LivePort, LiveStatus, PhoneLive, TrainerLive } from '../ports/live-session.ts'
import type { LiveEntry, LiveFact, LiveStamp, TrainerFact } from './live-entry.schema.ts'
import type { SeatFact } from './seat-fact.schema.ts'
import { type LiveRun, foldLive, mayTake, stateOf, takeEntry } from './live-run.ts'
import type { LiveState } from './live-state.ts'
import { phoneView } from './phone-view.ts'

/** What a host needs from outside. */
export interface LiveHostParts {
  /** The log so far; its first entry is the one that created the session. */
  readonly entries: readonly LiveEntry[]
  /** Now, as entries carry it. */
  readonly timestamp: () => string
  /** A fresh UUID version 7. */
  readonly newId: () => string
  /** Told of each entry that was taken, to keep it. */
  readonly keep?: (entry: LiveEntry) => void
}

/** A session held in this program: the laptop alone, a rehearsal, a test. */
export interface LiveHost {
  state(): LiveState
  entries(): readonly LiveEntry[]
  /** Takes a fact of the trainer (seat null) or of a phone. Gives its entry, or null when the rules do not allow it. */
  take(fact: LiveFact, seat: string | null): LiveEntry | null
  subscribe(listener: () => void): () => void
  trainer(): TrainerLive
  /** The view of one phone; `take({ kind: 'joined' }, seat)` lets it in. */
  phone(seat: string): PhoneLive
}

const alone: LiveStatus = { link: 'alone', pending: 0 }

/** Opens a session that this program holds. Throws when the log does not begin with its creation. */
export function createLiveHost(parts: LiveHostParts): LiveHost {
  const started = foldLive(parts.entries)
  if (!started) throw new Error('The log of a session begins with its creation.')
  let run: LiveRun = started
  let entries = parts.entries
  const listeners = new Set<() => void>()

  function take(fact: LiveFact, seat: string | null): LiveEntry | null {
    const stamp: LiveStamp = { id: parts.newId(), seq: run.seq + 1, at: parts.timestamp(), seat }
    const entry: LiveEntry = { ...stamp, ...fact }
    if (!mayTake(run, entry)) return null
    run = takeEntry(run, entry)
    entries = [...entries, entry]
    parts.keep?.(entry)
    for (const listener of listeners) listener()
    return entry
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  function portOf<Snapshot, Fact extends LiveFact>(
    view: (state: LiveState) => Snapshot,
    seat: string | null,
  ): LivePort<Snapshot, Fact> {
    let seen: { readonly run: LiveRun; readonly snapshot: Snapshot } | null = null
    return {
      snapshot() {
        if (seen?.run !== run) seen = { run, snapshot: view(stateOf(run)) }
        return seen.snapshot
      },
      status: () => alone,
      subscribe,
      send: (fact) => take(fact, seat)?.id ?? null,
      close: () => undefined,
    }
  }

  return {
    state: () => stateOf(run),
    entries: () => entries,
    take,
    subscribe,
    trainer: () => ({
      ...portOf<LiveState, TrainerFact>((state) => state, null),
      entries: () => entries,
    }),
    phone: (seat) => portOf<ReturnType<typeof phoneView>, SeatFact>((state) => phoneView(state, seat), seat),
  }
}

/** The first entry of a session. */
export function createdEntry(
  fact: Extract<LiveFact, { readonly kind: 'created' }>,
  stamp: Pick<LiveStamp, 'id' | 'at'>,
): LiveEntry {
  return { ...stamp, seq: 1, seat: null, ...fact }
}
