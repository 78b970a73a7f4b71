import { join } from 'node:path'
import Database from 'libsql'
import type { AppendOutcome, NewEvent } from '../event-log.ts'
import { acceptedOf } from '../event-log.ts'
import type { ImportBatch } from '../import-book.ts'
import type { LiveOutcome, NewLiveEntry } from '../live-log.ts'
import { makeFolder } from '../make-folder.ts'
import { noteImport } from '../operations/import-operations.ts'
import { type SharedName, sharedOperations } from '../operations/shared-operations.ts'
import type { Operation } from '../operations/steps.ts'
import type { Migration } from '../migrations.ts'
import { BUSY_MS, createLogEmptier } from './log-emptier.ts'
import { runMigrations } from './run-migrations.ts'
import { createWalk } from './walk-steps.ts'

/** What the worker thread is started with. */
export interface SqliteOptions {
  readonly directory: string
  readonly migrations: readonly Migration[]
}

/** Name of an operation that the worker thread answers. */
export type SqliteName = SharedName | 'appendEvents' | 'importEvents' | 'appendLive' | 'health' | 'close'

/** Operations after which nothing of what they deleted may be left in a file. */
const forgetting: readonly string[] = [
  'erasePerson',
  'rememberErasures',
  'undoImport',
  'retireEvents',
  'dropLiveSessions',
] satisfies SharedName[]

/** Operations after which the log of a session may begin again. */
const endingSessions: readonly string[] = ['addLiveSession', 'dropLiveSessions'] satisfies SharedName[]

/**
 * Pages of the write-ahead log at which it is copied into the database in the middle of the work: 8 MB, more than a hall of
 * 300 that votes writes between two rests of the thread. A longer log can take the last space of a small disk, and then
 * the database has none to take it in: the house would refuse until somebody made room.
 */
const MOST_LOG_PAGES = 2000

/** The file of the embedded store, in its folder. */
export const STORE_FILE = 'house.db'

/** Opens the database file of a folder with the settings that every writer must use. */
export function openDatabase(directory: string): Database.Database {
  makeFolder(directory)
  const database = new Database(join(directory, STORE_FILE))
  database.pragma(`busy_timeout = ${BUSY_MS}`)
  database.pragma('journal_mode = WAL')
  // FULL is what makes "answered" mean "on disk" when the power goes.
  database.pragma('synchronous = FULL')
  database.pragma(`wal_autocheckpoint = ${MOST_LOG_PAGES}`)
  database.pragma('foreign_keys = ON')
  database.pragma('secure_delete = ON')
  return database
}

/** Prepares what the store needs. Synchronous: it lives in a thread of its own. */
export function openSqlite({ directory, migrations }: SqliteOptions) {
  const database = openDatabase(directory)
  runMigrations(database, migrations)
  const log = createLogEmptier(database)
  const walk = createWalk(database)

  const insertEvent = database.prepare(
    `insert into event (id, visit, seq, at, person, live, kind, keyed, clock, received_at, body)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing`,
  )
  const refusePerson = database.prepare(
    'update erased_person set refused = refused + 1 where person_hash = ?',
  )
  const refuseVisit = database.prepare('update erased_visit set refused = refused + 1 where visit = ?')

  const findLive = database.prepare('select 1 from live_session where id = ?')
  const latestLive = database.prepare('select max(seq) as seq from live_entry where session = ?')
  const insertLive = database.prepare(
    `insert into live_entry (session, seq, id, at, seat, kind, body)
     select id, ?2, ?3, ?4, ?5, ?6, ?7 from live_session where id = ?1
     on conflict do nothing`,
  )
  const findEntry = database.prepare('select 1 from live_entry where session = ? and id = ?')
  /** Place of the latest entry of sessions, as far as this thread knows: to ask each time takes a tenth of an entry's time. */
  const places = new Map<string, number>()

  const begin = database.prepare('begin immediate')
  const commit = database.prepare('commit')

  function inTransaction<T>(work: () => T): T {
    begin.run([])
    try {
      const result = work()
      commit.run([])
      return result
    } catch (error) {
      // SQLite may have rolled back by itself (disk full); the first error is the one that matters.
      try {
        database.exec('rollback')
      } catch {}
      throw error
    }
  }

  function appendOne(event: NewEvent): AppendOutcome {
    // Counted where it is found, once.
    if (refusePerson.run([event.personHash]).changes > 0 || refuseVisit.run([event.visit]).changes > 0) {
      return 'erased'
    }
    const { id, visit, seq, at, person, live, kind, keyed, clock, receivedAt, body } = event
    const values = [id, visit, seq, at, person, live, kind, keyed ? 1 : 0, clock, receivedAt, body]
    return insertEvent.run(values).changes > 0 ? 'accepted' : 'repeated'
  }

  /** Place of the latest entry of a session; 0 when it has none. */
  function placeOf(session: string): number {
    const { seq } = latestLive.get([session]) as { seq: number | null } // an aggregate always gives a row
    return seq ?? 0
  }

  function appendOneLive({ session, id, at, seat, kind, body }: NewLiveEntry): LiveOutcome {
    for (;;) {
      const seq = (places.get(session) ?? placeOf(session)) + 1
      places.set(session, seq)
      if (insertLive.run([session, seq, id, at, seat, kind, body]).changes > 0) return seq
      places.delete(session)
      if (!findLive.get([session])) return 'gone'
      if (findEntry.get([session, id])) return 'repeated'
      // Somebody else on this file took the place.
    }
  }

  function appendEntries(entries: readonly NewLiveEntry[]): readonly LiveOutcome[] {
    try {
      // One statement is a transaction of its own; in a room that votes there is seldom more than one at a time.
      if (entries.length === 1) return entries.map(appendOneLive)
      return inTransaction(() => entries.map(appendOneLive))
    } catch (error) {
      // What was counted may not be on disk.
      places.clear()
      throw error
    }
  }

  function share(name: SharedName, values: readonly unknown[]): unknown {
    const operation = sharedOperations[name] as Operation
    const work = () => walk(operation(...(values as never[]))) // the values of a call of this name
    if (endingSessions.includes(name)) places.clear()
    const result = operation.isAtomic ? inTransaction(work) : work()
    if (forgetting.includes(name)) log.empty()
    return result
  }

  return {
    /** Copies the write-ahead log into the database, so that the next answer need not wait for that. */
    rest(): void {
      database.pragma('wal_checkpoint(PASSIVE)')
    },
    /** Empties the write-ahead log if that was due and somebody else was reading from it. */
    forget: log.emptyIfDue,
    perform(name: SqliteName, values: readonly unknown[]): unknown {
      switch (name) {
        case 'appendEvents': {
          const [events] = values as [readonly NewEvent[]] // only sqlite-store.ts calls it
          return inTransaction(() => events.map(appendOne))
        }
        case 'importEvents': {
          const [batch, events] = values as [ImportBatch, readonly NewEvent[]] // only sqlite-store.ts calls it
          return inTransaction(() => {
            const outcomes = events.map(appendOne)
            walk(noteImport(batch, acceptedOf(events, outcomes)))
            return outcomes
          })
        }
        case 'appendLive': {
          const [entries] = values as [readonly NewLiveEntry[]] // only sqlite-store.ts calls it
          return appendEntries(entries)
        }
        case 'health':
          return void database.prepare('select 1').get()
        case 'close':
          return database.close()
        default:
          return share(name, values)
      }
    },
  }
}
