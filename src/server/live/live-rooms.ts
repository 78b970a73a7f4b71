import { type LiveEntry, type LiveFact, parseLiveEntry } from '../../domain/live/live-entry.schema.ts'
import { foldLive, mayTake, takeEntry } from '../../domain/live/live-run.ts'
import type { SendAnswer } from '../../protocol/live-phone.ts'
import type { NewLiveEntry, StoredLiveEntry } from '../store/live-log.ts'
import type { Store } from '../store/store.ts'
import { createLiveRoom, type LiveRoom } from './live-room.ts'
import { createShortTurns } from './short-turns.ts'

/** A fact on its way into a session. */
export interface LiveOffer {
  readonly id: string
  readonly fact: LiveFact
}

/** The sessions that this server has in memory. Whatever is here can be read again from the store. */
export interface LiveRooms {
  /** The room of a session; null when there is none, or its time is over. */
  find(session: string): Promise<LiveRoom | null>
  /** The room behind a join code. */
  findByCode(code: string): Promise<LiveRoom | null>
  /** Puts facts into a session as far as its rules allow; answers when they are on disk. */
  offer(room: LiveRoom, seat: string | null, offers: readonly LiveOffer[]): Promise<SendAnswer>
  /** Entries after a place of the log, up to where the room stands. */
  entriesAfter(room: LiveRoom, after: number): Promise<readonly LiveEntry[]>
  /** Lets go of rooms that nobody used for a minute, and of those whose time is over. */
  tidy(): void
  close(): void
}

/** What rooms are made with. */
export interface LiveRoomsParts {
  readonly store: Store
  readonly nowMs: () => number
}

/** Entries of one seat in a session: more than any hand can make, too few to fill a disk. */
const MOST_OF_ONE_SEAT = 500

interface Held {
  readonly room: LiveRoom
  readonly expiresAtMs: number
  usedMs: number
  reading: Promise<void> | null
  isBehind: boolean
}

const IDLE_MS = 60_000

/** The rooms of a store. What other servers on it append arrives here too. */
export function createLiveRooms({ store, nowMs }: LiveRoomsParts): LiveRooms {
  const rooms = new Map<string, Promise<Held | null>>()
  const turns = createShortTurns()
  const nowUtc = () => new Date(nowMs()).toISOString()

  async function load(session: string): Promise<Held | null> {
    const record = await store.findLiveSession(session, nowUtc())
    const entries = record ? readEntries(await store.readLive(session, 0)) : []
    const run = foldLive(entries)
    if (!record || !run) return null
    const counts = new Map<string, number>()
    for (const { seat } of entries) if (seat !== null) counts.set(seat, (counts.get(seat) ?? 0) + 1)
    const ids = entries.map(({ id }) => id)
    return {
      room: createLiveRoom(run, ids, counts, turns),
      expiresAtMs: Date.parse(record.expiresAt),
      usedMs: nowMs(),
      reading: null,
      isBehind: false,
    }
  }

  async function hold(session: string): Promise<Held | null> {
    const known = rooms.get(session)
    const held = known ?? load(session)
    if (!known) rooms.set(session, held)
    try {
      const found = await held
      if (found && found.expiresAtMs > nowMs()) {
        found.usedMs = nowMs()
        return found
      }
    } catch (error) {
      rooms.delete(session)
      throw error
    }
    // A session that is not there must not take room in memory for whoever asks for it.
    rooms.delete(session)
    return null
  }

  /** Reads what the store has and the room has not; once more when something came meanwhile. */
  function catchUp(held: Held): Promise<void> {
    held.isBehind = true
    held.reading ??= (async () => {
      while (held.isBehind) {
        held.isBehind = false
        const rows = await store.readLive(held.room.session, held.room.seq())
        held.room.apply(readEntries(rows), true)
      }
    })().finally(() => {
      held.reading = null
    })
    return held.reading
  }

  const stopListening = store.onLiveChange((change) => {
    for (const session of change === 'all' ? rooms.keys() : change) {
      const held = rooms.get(session)
      // A store that is away now tells "all" when it is back.
      void held?.then((found) => found && catchUp(found)).catch(() => undefined)
    }
  })

  /** Judges facts one after the other: each may rest on the one before it. */
  function judge(room: LiveRoom, seat: string | null, offers: readonly LiveOffer[]) {
    const taken: string[] = []
    const refused: string[] = []
    const entries: LiveEntry[] = []
    let draft = room.run()
    for (const { id, fact } of offers) {
      const entry: LiveEntry = { id, seq: draft.seq + 1, at: nowUtc(), seat, ...fact }
      const isTooMuch = seat !== null && room.countOf(seat) + entries.length >= MOST_OF_ONE_SEAT
      if (room.has(id) || entries.some((one) => one.id === id)) taken.push(id)
      else if (isTooMuch || !mayTake(draft, entry)) refused.push(id)
      else {
        entries.push(entry)
        if (offers.length > 1) draft = takeEntry(draft, entry)
      }
    }
    return { taken, refused, entries }
  }

  async function append(held: Held, entries: readonly LiveEntry[]): Promise<readonly string[]> {
    const { room } = held
    const outcomes = await store.appendLive(entries.map((entry) => toNewEntry(room.session, entry)))
    const stored = entries.flatMap((entry, at) => {
      const seq = outcomes[at]
      return typeof seq === 'number' ? [{ ...entry, seq }] : []
    })
    if (!room.apply(stored)) await catchUp(held)
    return entries.flatMap(({ id }, at) => (outcomes[at] === 'gone' ? [] : [id]))
  }

  return {
    find: async (session) => (await hold(session))?.room ?? null,
    async findByCode(code) {
      const record = await store.findLiveCode(code, nowUtc())
      return record ? ((await hold(record.session))?.room ?? null) : null
    },
    async offer(room, seat, offers) {
      const held = await hold(room.session)
      if (!held) return { taken: [], refused: offers.map(({ id }) => id) }
      const { taken, refused, entries } = judge(held.room, seat, offers)
      const kept = entries.length > 0 ? await append(held, entries) : []
      const ended = held.room.state().ended
      if (ended && entries.some(({ kind }) => kind === 'ended'))
        await store.endLiveSession(room.session, ended.at)
      return { taken: [...taken, ...kept], refused }
    },
    async entriesAfter(room, after) {
      const upTo = room.seq()
      if (after >= upTo) return []
      return readEntries(await store.readLive(room.session, after)).filter(({ seq }) => seq <= upTo)
    },
    tidy() {
      for (const [session, waiting] of rooms) {
        void waiting.then(
          (held) => {
            const isOver = !held || held.expiresAtMs <= nowMs()
            const isIdle = held?.room.followers() === 0 && nowMs() - held.usedMs > IDLE_MS
            if (isOver || isIdle) rooms.delete(session)
          },
          () => rooms.delete(session),
        )
      }
    },
    close: stopListening,
  }
}

/** Entries that cannot be read any more are passed over; the ones around them still tell where the session stands. */
function readEntries(rows: readonly StoredLiveEntry[]): LiveEntry[] {
  return rows.flatMap(({ seq, id, at, seat, body }) => {
    const entry = parseLiveEntry({ ...safeJson(body), id, seq, at, seat })
    return entry ? [entry] : []
  })
}

function safeJson(body: string): object {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function toNewEntry(session: string, { id, at, seat, seq: _seq, ...fact }: LiveEntry): NewLiveEntry {
  return { session, id, at, seat, kind: fact.kind, body: JSON.stringify(fact) }
}
