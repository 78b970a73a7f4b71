import { randomUUID } from 'node:crypto'
import { acceptedOf, type AppendOutcome, type NewEvent } from '../event-log.ts'
import { createGroupCommit } from '../group-commit.ts'
import type { ImportBatch } from '../import-book.ts'
import { createLiveListeners } from '../live-listeners.ts'
import type { LiveOutcome, NewLiveEntry } from '../live-log.ts'
import { readMigrations } from '../migrations.ts'
import { noteImport } from '../operations/import-operations.ts'
import { type SharedName, sharedOperations } from '../operations/shared-operations.ts'
import { asAnswers, atomic, one, type Row, type Steps } from '../operations/steps.ts'
import { pageThrough } from '../page-through.ts'
import type { Store } from '../store.ts'
import { arrayLiteral } from './array-literal.ts'
import { listenForLive } from './listen-for-live.ts'
import { connectPostgres, type PostgresDatabase } from './postgres-database.ts'
import { runMigrations } from './run-migrations.ts'

const takeEventsOf = (places: readonly string[]) =>
  `select accepted, erased from take_events(${places.join(', ')})`
const takeEventsSql = takeEventsOf(Array.from({ length: 12 }, (_, index) => `$${index + 1}`))
const appendLiveSql = 'select places, numbers, gone from append_live($1, $2, $3, $4, $5, $6, $7)'
/**
 * Appends one entry as append_live_one does, in one statement of half the time. It finds its place before it has the
 * session for itself, so of two servers that append at once one may find the place taken: then it appends nothing.
 */
const tryOneLiveSql = `
  with held as materialized (select id from live_session where id = $2 for update),
  added as (
    insert into live_entry (session, seq, id, at, seat, kind, body)
    select held.id, coalesce((select max(seq) from live_entry where session = $2), 0) + 1, $3, $4, $5, $6, $7 from held
    on conflict do nothing
    returning seq
  )
  select seq as number, pg_notify('live', $1 || ' ' || $2::text) from added`
/** Says why nothing was appended, or appends it after all. */
const appendOneLiveSql = 'select number, gone from append_live_one($1, $2, $3, $4, $5, $6, $7)'
/** Some statements of one answer go side by side. */
const CONNECTIONS_FOR_FIGURES = 3
// Waits for every append that has begun, so that none slips in behind an erasure (see take_events).
const eraseLock = 'select pg_advisory_xact_lock(7206402)'
const erasures: readonly string[] = ['erasePerson', 'rememberErasures'] satisfies SharedName[]

/**
 * Opens the store in a PostgreSQL database; any number of servers may share it. Resolves when every migration has run.
 * Rejects when the database would answer before a change is on disk.
 */
export async function openPostgresStore(url: string, use: 'server' | 'figures' = 'server'): Promise<Store> {
  const database = connectPostgres(url, use === 'figures' ? CONNECTIONS_FOR_FIGURES : undefined)
  const live = createLiveListeners()
  const origin = randomUUID()
  try {
    await database.withClient(async (client) => {
      const { rows } = await client.query<{ name: string; setting: string }>(
        `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit') and setting = 'off'`,
      )
      if (rows[0]) throw new Error(`its setting ${rows[0].name} is off, so a power cut would lose answers`)
      await runMigrations(client, readMigrations('postgres'))
    })
    const listening = use === 'server' ? await listenForLive(url, origin, live.tell) : null
    return makeStore(database, live, origin, async () => listening?.stop())
  } catch (error) {
    await database.close()
    throw error
  }
}

function makeStore(
  database: PostgresDatabase,
  live: ReturnType<typeof createLiveListeners>,
  origin: string,
  stopListening: () => Promise<void>,
): Store {
  const { readPage, ...shared } = asAnswers(sharedOperations, (name, values) =>
    database.perform(sharedOperations[name], values, erasures.includes(name) ? eraseLock : undefined),
  )
  const append = createGroupCommit<NewEvent, AppendOutcome>((events) => appendEvents(database, events), {
    // While one is on its way to the disk, the next is read and sent.
    maxRunning: 2,
  })
  const appendLive = createGroupCommit<NewLiveEntry, LiveOutcome>((entries) =>
    appendLiveEntries(database, origin, entries),
  )
  return {
    kind: 'postgres',
    ...shared,
    appendEvents: append,
    importEvents: async (batch, events) =>
      (await database.perform(importEvents, [batch, events])) as readonly AppendOutcome[], // what it returns
    appendLive,
    readEvents: ({ pageSize = 2000, ...filter } = {}) =>
      pageThrough((after) => readPage(filter, after, pageSize)),
    onLiveChange: live.add,
    health: async () => void (await database.query('select 1', [])),
    async close() {
      await stopListening()
      await database.close()
    },
  }
}

async function appendEvents(
  database: PostgresDatabase,
  events: readonly NewEvent[],
): Promise<readonly AppendOutcome[]> {
  const [answer] = await database.query(takeEventsSql, columnsOf(events), 'take_events')
  return outcomesOf(events, answer)
}

/** Takes in the events of a file and notes them with it, in one transaction. */
const importEvents = atomic(function* (
  batch: ImportBatch,
  events: readonly NewEvent[],
): Steps<readonly AppendOutcome[]> {
  const columns = columnsOf(events)
  const answer = yield* one(takeEventsOf(columns.map(() => '?')), ...columns)
  const outcomes = outcomesOf(events, answer)
  yield* noteImport(batch, acceptedOf(events, outcomes))
  return outcomes
})

/** What take_events is asked with: lists of columns, and the bodies as JSON Lines. */
function columnsOf(events: readonly NewEvent[]): readonly string[] {
  const column = (read: (event: NewEvent) => string | number | null) => arrayLiteral(events.map(read))
  return [
    column(({ id }) => id),
    column(({ visit }) => visit),
    column(({ seq }) => seq),
    column(({ at }) => at),
    column(({ person }) => person),
    column(({ personHash }) => personHash),
    column(({ live }) => live),
    column(({ kind }) => kind),
    column(({ keyed }) => (keyed ? 1 : 0)),
    column(({ clock }) => clock),
    column(({ receivedAt }) => receivedAt),
    events.map(({ body }) => body).join('\n'),
  ]
}

function outcomesOf(events: readonly NewEvent[], answer: Row | undefined): readonly AppendOutcome[] {
  // The function gives one row, of uuid[] and bigint[].
  const lists = answer as { readonly accepted: readonly string[] | null; readonly erased: readonly string[] }
  const accepted = lists.accepted && new Set(lists.accepted)
  const erased = new Set(lists.erased.map(Number))
  return events.map(({ id }, index) => {
    if (erased.has(index + 1)) return 'erased'
    // Of an id that is twice in the batch only the first is new.
    return !accepted || accepted.delete(id) ? 'accepted' : 'repeated'
  })
}

async function appendLiveEntries(
  database: PostgresDatabase,
  origin: string,
  entries: readonly NewLiveEntry[],
): Promise<readonly LiveOutcome[]> {
  const [first] = entries
  if (first && entries.length === 1) return [await appendOneLive(database, origin, first)]
  const column = <T>(read: (entry: NewLiveEntry) => T): readonly T[] => entries.map(read)
  const [answer] = await database.query(
    appendLiveSql,
    [
      origin,
      column(({ session }) => session),
      column(({ id }) => id),
      column(({ at }) => at),
      column(({ seat }) => seat),
      column(({ kind }) => kind),
      column(({ body }) => body),
    ],
    'append_live',
  )
  // The function gives one row of bigint[].
  const lists = answer as Readonly<Record<'places' | 'numbers' | 'gone', readonly string[]>>
  const numbers = new Map(lists.places.map((place, at) => [Number(place), Number(lists.numbers[at])]))
  const gone = new Set(lists.gone.map(Number))
  return entries.map((_, at) => numbers.get(at + 1) ?? (gone.has(at + 1) ? 'gone' : 'repeated'))
}

async function appendOneLive(
  database: PostgresDatabase,
  origin: string,
  { session, id, at, seat, kind, body }: NewLiveEntry,
): Promise<LiveOutcome> {
  const values = [origin, session, id, at, seat, kind, body]
  const [added] = await database.query(tryOneLiveSql, values, 'try_one_live')
  if (added) return Number(added.number)
  const [answer] = await database.query(appendOneLiveSql, values, 'append_live_one')
  const { number, gone } = answer as { readonly number: string | null; readonly gone: boolean } // the function's one row
  if (gone) return 'gone'
  return number === null ? 'repeated' : Number(number)
}
