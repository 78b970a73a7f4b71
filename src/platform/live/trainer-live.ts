import {
  type LiveEntry,
  parseLiveEntries,
  readTrainerCommand,
  type TrainerFact,
} from '../../domain/live/live-entry.schema.ts'
import { foldLive, type LiveRun, mayTake, stateOf, takeEntry } from '../../domain/live/live-run.ts'
import type { Clock } from '../../domain/ports/clock.ts'
import type { LiveStatus, TrainerLive } from '../../domain/ports/live-session.ts'
import { type LiveTicket, trainerFrameSchema } from '../../protocol/live-api.schema.ts'
import type { LiveKeep } from './live-database.ts'
import { followLive } from './live-feed.ts'
import { createLiveSender, type LiveSender } from './live-sender.ts'

/** What a live side works with. */
export interface LiveSideParts {
  readonly ask: typeof fetch
  readonly base: string
  readonly keep: LiveKeep
  readonly clock: Clock
  readonly newId: () => string
}

/**
 * The trainer's side of a session on the server. It holds the whole log, so the room goes on when the connection does
 * not: what the trainer does shows at once, is kept on this device, and catches up later.
 */
export function createTrainerLive(
  { session, token }: Pick<LiveTicket, 'session' | 'token'>,
  parts: LiveSideParts,
): TrainerLive {
  const { keep, clock, newId } = parts
  const listeners = new Set<() => void>()
  let confirmed: readonly LiveEntry[] = []
  let run: LiveRun | null = null
  let shown: LiveRun | null = null
  let link: LiveStatus['link'] = 'connecting'
  let status: LiveStatus = { link, pending: 0 }
  let sender: LiveSender<TrainerFact> | null = null
  let isClosed = false

  function tell() {
    const pending = sender?.sending().filter(({ isTaken }) => !isTaken).length ?? 0
    if (status.link !== link || status.pending !== pending) status = { link, pending }
    for (const listener of listeners) listener()
  }

  function asEntry(id: string, fact: TrainerFact, seq: number): LiveEntry {
    return { id, seq, at: clock.timestamp(), seat: null, ...fact }
  }

  /** What is shown: what the host has, and after it what it has not confirmed. */
  function refold() {
    const waiting = sender?.sending() ?? []
    shown =
      run && waiting.reduce((at: LiveRun, { id, fact }) => takeEntry(at, asEntry(id, fact, at.seq + 1)), run)
  }

  function take(entries: readonly LiveEntry[]) {
    const last = run?.seq ?? 0
    const fresh = entries.filter(({ seq }) => seq > last).toSorted((one, other) => one.seq - other.seq)
    if (fresh.length === 0) return fresh
    confirmed = [...confirmed, ...fresh]
    run = run ? fresh.reduce(takeEntry, run) : foldLive(confirmed)
    return fresh
  }

  function onFrame(value: unknown) {
    const frame = trainerFrameSchema.safeParse(value)
    if (!frame.success) return
    const fresh = take(parseLiveEntries(frame.data.entries))
    if (fresh.length === 0) return
    // Where nothing can be kept, the server has it all the same.
    void keep.addEntries(session, fresh).catch(() => undefined)
    sender?.drop(fresh.map(({ id }) => id))
    refold()
    tell()
  }

  async function readKept() {
    const entries = await keep.entries(session).catch(() => [])
    take(parseLiveEntries(entries))
    const pending = await keep.pending(session).catch(() => [])
    return pending.flatMap(({ id, fact }) => {
      return readTrainerCommand({ id, ...(fact as object) }) ?? [] // only this module keeps them
    })
  }

  function onChange() {
    refold()
    tell()
  }

  let feed: ReturnType<typeof followLive> | null = null
  const ready = readKept().then((left) => {
    if (isClosed) return
    sender = createLiveSender<TrainerFact>({ ...parts, session, token, left, onChange })
    refold()
    tell()
    feed = followLive({
      ...parts,
      token,
      after: () => run?.seq ?? 0,
      onFrame,
      onLink(next) {
        const isBack = next === 'connected' && link !== 'connected'
        if (next === link) return
        link = next
        if (isBack) sender?.kick()
        tell()
      },
    })
  })
  // A device that keeps nothing still follows: readKept never rejects.
  void ready

  return {
    snapshot: () => (shown ? stateOf(shown) : null),
    status: () => status,
    entries() {
      let seq = run?.seq ?? 0
      return [...confirmed, ...(sender?.sending() ?? []).map(({ id, fact }) => asEntry(id, fact, ++seq))]
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send(fact) {
      if (!sender || !shown) return null
      const id = newId()
      if (!mayTake(shown, asEntry(id, fact, shown.seq + 1))) return null
      sender.add(id, fact)
      return id
    },
    close() {
      isClosed = true
      feed?.stop()
      sender?.stop()
    },
  }
}
