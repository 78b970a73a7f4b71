import type { StoreNames } from 'idb'
import type { EventStore } from '../domain/ports/event-store.ts'
import type { VisitEvent } from '../domain/attempt/visit-event.schema.ts'
import {
  type AsideRow,
  type EventDatabase,
  type EventDatabaseSchema,
  openEventDatabase,
  type VisitRow,
} from './event-database.ts'

/** Why an answer could not be saved on this device. */
class EventLogError extends Error {
  override readonly name = 'EventLogError'
  readonly reason: 'full' | 'unavailable'

  constructor(reason: 'full' | 'unavailable', cause: unknown) {
    super(reason === 'full' ? 'This device has no room left.' : 'This browser cannot save anything here.', {
      cause,
    })
    this.reason = reason
  }
}

/** An event on its way to the server, with its place in the queue. */
export interface QueuedEvent {
  readonly position: number
  readonly event: unknown
}

/** What became of queued events: delivered ones go, refused ones are kept aside with the server's reason. */
interface Delivery {
  readonly delivered: readonly number[]
  readonly refused: readonly { readonly position: number; readonly reason: string }[]
}

/** The log on this device, with the queue of what waits to be sent. */
export interface EventLog extends EventStore {
  /** The first events of the queue, oldest first. */
  queued(limit: number): Promise<readonly QueuedEvent[]>
  settle(delivery: Delivery): Promise<void>
  counts(): Promise<{ readonly waiting: number; readonly refused: number }>
  /** Everything that could not be used, to be shown and saved as a file. */
  aside(): Promise<readonly AsideRow[]>
  /** Forgets everything; with `keepUnsent` the queue and what was refused stay until they are delivered. */
  clear(options?: { readonly keepUnsent?: boolean }): Promise<void>
  /** Told after each append that put something in the queue. */
  onQueued(listener: () => void): () => void
}

/** Where and when: tests give a database of their own. */
export interface EventLogOptions {
  readonly databaseName?: string
  readonly timestamp?: () => string
}

/** A transaction that counts as done only when the browser has flushed it to the disk. */
function begin<Names extends StoreNames<EventDatabaseSchema>[]>(open: EventDatabase, names: Names) {
  const transaction = open.transaction(names, 'readwrite', { durability: 'strict' })
  // A failed request throws where it was awaited; `done` fails too, and nobody may be waiting for it by then.
  transaction.done.catch(() => undefined)
  return transaction
}

/** Opens the log in IndexedDB. The database opens on first use, so that a page that only reads text pays nothing. */
export function createEventLog(options: EventLogOptions = {}): EventLog {
  const { timestamp = () => new Date().toISOString() } = options
  const listeners = new Set<() => void>()
  let opening: Promise<EventDatabase> | null = null

  async function database(): Promise<EventDatabase> {
    opening ??= openEventDatabase(options.databaseName)
    try {
      return await opening
    } catch (error) {
      opening = null
      throw new EventLogError('unavailable', error)
    }
  }

  /** Runs `work` and resolves only when the browser says that the transaction is on disk. */
  async function write<T>(work: (open: EventDatabase) => Promise<T>, isRetry = false): Promise<T> {
    const open = await database()
    try {
      return await work(open)
    } catch (error) {
      const name = error instanceof DOMException ? error.name : ''
      if (name === 'InvalidStateError' && !isRetry) {
        // The browser closed it (cleared by hand, or a newer build in another tab); a fresh one works.
        opening = null
        return write(work, true)
      }
      throw new EventLogError(name === 'QuotaExceededError' ? 'full' : 'unavailable', error)
    }
  }

  return {
    async append(events) {
      const queuedSome = await write((open) => appendAll(open, events))
      if (queuedSome) for (const listener of listeners) listener()
    },

    read: async (visit) => {
      // The schemas come only where there is something to read: a first visit has nothing.
      const { parseVisitEvent } = await import('../domain/attempt/visit-event.schema.ts')
      return write(async (open) => {
        const transaction = begin(open, ['events', 'aside'])
        const records = await transaction.objectStore('events').index('visit').getAll(visit)
        const readable: VisitEvent[] = []
        for (const record of records) {
          const parsed = parseVisitEvent(record)
          if (parsed.ok) {
            readable.push(parsed.event)
            continue
          }
          await transaction
            .objectStore('aside')
            .add({ reason: parsed.reason, atUtc: timestamp(), from: 'storage', record })
          await transaction.objectStore('events').delete((record as { id: string }).id) // `id` is the store's key path
        }
        await transaction.done
        return readable.toSorted((a, b) => a.seq - b.seq)
      })
    },

    lastVisit: () =>
      write(async (open) => {
        const visits = await open.getAll('visits')
        const underWay = visits.filter((visit) => !visit.finished)
        return underWay.toSorted((a, b) => (a.lastAt < b.lastAt ? 1 : -1))[0]?.visit ?? null
      }),

    queued: (limit) =>
      write(async (open) => {
        const rows = await open.getAll('outbox', null, limit)
        return rows.map(({ position = 0, event }) => ({ position, event }))
      }),

    settle: ({ delivered, refused }) =>
      write(async (open) => {
        const transaction = begin(open, ['outbox', 'aside'])
        const outbox = transaction.objectStore('outbox')
        for (const position of delivered) await outbox.delete(position)
        for (const { position, reason } of refused) {
          const row = await outbox.get(position)
          if (!row) continue
          await transaction
            .objectStore('aside')
            .add({ reason, atUtc: timestamp(), from: 'server', record: row.event })
          await outbox.delete(position)
        }
        await transaction.done
      }),

    counts: () =>
      write(async (open) => {
        const aside = await open.getAll('aside')
        return {
          waiting: await open.count('outbox'),
          refused: aside.filter((row) => row.from === 'server').length,
        }
      }),

    aside: () => write((open) => open.getAll('aside')),

    clear: ({ keepUnsent = false } = {}) =>
      write(async (open) => {
        const transaction = begin(open, ['events', 'visits', 'outbox', 'aside'])
        await transaction.objectStore('events').clear()
        await transaction.objectStore('visits').clear()
        if (!keepUnsent) {
          await transaction.objectStore('outbox').clear()
          await transaction.objectStore('aside').clear()
        }
        await transaction.done
      }),

    onQueued(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Writes events, and the queue entries of those that may be sent, in one transaction. */
async function appendAll(open: EventDatabase, events: readonly VisitEvent[]): Promise<boolean> {
  const transaction = begin(open, ['events', 'outbox', 'visits'])
  const log = transaction.objectStore('events')
  const outbox = transaction.objectStore('outbox')
  const visits = transaction.objectStore('visits')
  let queuedSome = false

  async function enqueue(id: string, event: unknown) {
    if ((await outbox.index('id').getKey(id)) !== undefined) return
    await outbox.add({ id, event })
    queuedSome = true
  }

  for (const event of events) {
    if ((await log.getKey(event.id)) !== undefined) continue
    await log.add(event)
    const before: VisitRow | undefined = await visits.get(event.visit)
    const research = event.kind === 'visit.started' ? event.research : (before?.research ?? false)
    await visits.put({
      visit: event.visit,
      research,
      finished: event.kind === 'visit.finished' || (before?.finished ?? false),
      lastAt: event.at,
    })
    if (!research) continue
    if (event.kind === 'visit.started') {
      // What was noted before the person agreed belongs to the same visit.
      for (const earlier of await log.index('visit').getAll(event.visit)) {
        await enqueue((earlier as { id: string }).id, earlier) // `id` is the store's key path
      }
    } else await enqueue(event.id, event)
  }
  await transaction.done
  return queuedSome
}
