import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** A session that this device leads or takes part in. */
export interface KeptSession {
  readonly session: string
  readonly as: 'trainer' | 'alone' | 'phone'
  /** Ticket of the trainer or of the seat, as the server gave it; null on the laptop alone. */
  readonly ticket: unknown
  readonly keptAtMs: number
}

/** Something that was done and that the host has not confirmed yet. */
interface PendingRow {
  readonly session: string
  readonly id: string
  readonly fact: unknown
}

interface LiveDatabaseSchema extends DBSchema {
  sessions: { key: string; value: KeptSession }
  entries: { key: [string, number]; value: { session: string; seq: number; entry: unknown } }
  pending: { key: [string, string]; value: PendingRow }
  views: { key: string; value: { session: string; view: unknown } }
}

type LiveDatabase = IDBPDatabase<LiveDatabaseSchema>

/** What this device keeps of led sessions: through a reload, a sleep and a lost connection. */
export interface LiveKeep {
  keepSession(kept: KeptSession): Promise<void>
  session(id: string): Promise<KeptSession | null>
  /** Sessions of this device, the newest first. */
  sessions(): Promise<readonly KeptSession[]>
  addEntries(session: string, entries: readonly { readonly seq: number }[]): Promise<void>
  entries(session: string): Promise<readonly unknown[]>
  addPending(session: string, id: string, fact: object): Promise<void>
  pending(session: string): Promise<readonly { readonly id: string; readonly fact: unknown }[]>
  dropPending(session: string, ids: readonly string[]): Promise<void>
  keepView(session: string, view: object): Promise<void>
  view(session: string): Promise<unknown>
  /** Forgets one session, or all of them. */
  forget(session?: string): Promise<void>
}

/** Name of the database on this device. */
const LIVE_DATABASE = 'virtual-house-live'
const stores = ['sessions', 'entries', 'pending', 'views'] as const
const lastKey = '\uffff'

/** Keys of everything of one session, where the second part of the key is a number, or a text. */
const entriesOf = (session: string) => IDBKeyRange.bound([session], [session, Number.MAX_SAFE_INTEGER])
const pendingOf = (session: string) => IDBKeyRange.bound([session], [session, lastKey])

/** Opens what this device keeps. Every call rejects where the browser keeps nothing; callers then go on in memory. */
export function openLiveKeep(name: string = LIVE_DATABASE): LiveKeep {
  let opening: Promise<LiveDatabase> | null = null

  function open(): Promise<LiveDatabase> {
    opening ??= openDB<LiveDatabaseSchema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('sessions', { keyPath: 'session' })
        database.createObjectStore('entries', { keyPath: ['session', 'seq'] })
        database.createObjectStore('pending', { keyPath: ['session', 'id'] })
        database.createObjectStore('views', { keyPath: 'session' })
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(), // the target is the connection
      terminated: () => {
        opening = null
      },
    }).catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
  return {
    async keepSession(kept) {
      await (await open()).put('sessions', kept)
    },
    session: async (id) => (await (await open()).get('sessions', id)) ?? null,
    async sessions() {
      const all = await (await open()).getAll('sessions')
      return all.toSorted((one, other) => other.keptAtMs - one.keptAtMs)
    },
    async addEntries(session, entries) {
      const transaction = (await open()).transaction('entries', 'readwrite', { durability: 'strict' })
      for (const entry of entries) void transaction.store.put({ session, seq: entry.seq, entry })
      // Asked for at once, a page that goes away in this moment takes nothing with it.
      transaction.commit()
      await transaction.done
    },
    async entries(session) {
      return (await (await open()).getAll('entries', entriesOf(session))).map(({ entry }) => entry)
    },
    async addPending(session, id, fact) {
      const transaction = (await open()).transaction('pending', 'readwrite', { durability: 'strict' })
      void transaction.store.put({ session, id, fact })
      transaction.commit()
      await transaction.done
    },
    async pending(session) {
      return (await open()).getAll('pending', pendingOf(session))
    },
    async dropPending(session, ids) {
      const transaction = (await open()).transaction('pending', 'readwrite')
      for (const id of ids) void transaction.store.delete([session, id])
      await transaction.done
    },
    async keepView(session, view) {
      await (await open()).put('views', { session, view })
    },
    view: async (session) => (await (await open()).get('views', session))?.view ?? null,
    async forget(session) {
      const transaction = (await open()).transaction(stores, 'readwrite')
      for (const store of stores) {
        if (session === undefined) void transaction.objectStore(store).clear()
      }
      if (session !== undefined) {
        void transaction.objectStore('sessions').delete(session)
        void transaction.objectStore('views').delete(session)
        void transaction.objectStore('entries').delete(entriesOf(session))
        void transaction.objectStore('pending').delete(pendingOf(session))
      }
      await transaction.done
    },
  }
}
