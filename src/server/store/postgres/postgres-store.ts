import { randomUUID } from 'node:crypto'
import { acceptedOf, type AppendOutcome, type NewEvent } from '../event-log.ts'
import { createGroupCommit } from '../group-commit.ts'
import type { ImportBatch } from '../import-book.ts'
import { createLiveListeners } from '../live-listeners.ts'
import { readMigrations } from '../migrations.ts'
import { noteImport } from '../operations/import-operations.ts'
import { type SharedName, sharedOperations } from '../operations/shared-operations.ts'
import { takeStudyMarkSql } from '../operations/study-operations.ts'
import { asAnswers, atomic, one, type Row, type Steps } from '../operations/steps.ts'
import { pageThrough } from '../page-through.ts'
import type { Store } from '../store.ts'
import { createLiveAppends, type LiveAppends } from './append-live.ts'
import { arrayLiteral } from './array-literal.ts'
import { type LiveListening, listenForLive } from './listen-for-live.ts'
import { connectPostgres, type PostgresDatabase } from './postgres-database.ts'
import { runMigrations } from './run-migrations.ts'

const takeEventsOf = (places: readonly string[]) =>
  `select accepted, erased from take_events(${places.join(', ')})`
const takeEventsSql = takeEventsOf(Array.from({ length: 12 }, (_, index) => `$${index + 1}`))
/** Some statements of one answer go side by side. */
const CONNECTIONS_FOR_FIGURES = 3
/**
 * Waits for every append that has begun, so that none slips in behind an erasure (see take_events). The study's mark comes
 * first: whoever holds it may need long, and to wait for it with the appends locked out would stop all collection.
 */
export const eraseLock = `${takeStudyMarkSql}; select pg_advisory_xact_lock(7206402)`
// One server counts at a time: two that make room in a full list would wait for each other's rows.
const faultLock = 'select pg_advisory_xact_lock(7206403)'
/** What stands at the head of a transaction. */
const locks: Partial<Record<SharedName, string>> = {
  erasePerson: eraseLock,
  rememberErasures: eraseLock,
  countFaults: faultLock,
  retireFaults: faultLock,
}
/** Operations that go over all events or over the whole study. */
const longOnes: readonly string[] = ['retireEvents', 'letIntoStudy', 'dropStudy'] satisfies SharedName[]

/**
 * Opens the store in a PostgreSQL database; any number of servers may share it. Resolves when every migration has run.
 * Rejects when the database would answer before a change is on disk. `longestMs` is the time an ordinary statement has.
 */
export async function openPostgresStore(
  url: string,
  use: 'server' | 'figures' = 'server',
  longestMs?: number,
): Promise<Store> {
  const most = use === 'figures' ? CONNECTIONS_FOR_FIGURES : undefined
  const database = connectPostgres(url, most, longestMs)
  const live = createLiveListeners()
  const origin = randomUUID()
  let listening: LiveListening | null = null
  const appends = createLiveAppends(database, origin, () => listening?.isAlone() ?? false)
  try {
    await database.withClient(async (client) => {
      const { rows } = await client.query<{ name: string; setting: string }>(
        `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit') and setting = 'off'`,
      )
      if (rows[0]) throw new Error(`its setting ${rows[0].name} is off, so a power cut would lose answers`)
      await runMigrations(client, readMigrations('postgres'))
    })
    if (use === 'server')
      listening = await listenForLive(url, origin, { tell: live.tell, onCompany: appends.makeUpForQuiet })
    return makeStore(database, live, appends, async () => listening?.stop())
  } catch (error) {
    await database.close()
    throw error
  }
}

function makeStore(
  database: PostgresDatabase,
  live: ReturnType<typeof createLiveListeners>,
  appends: LiveAppends,
  stopListening: () => Promise<void>,
): Store {
  const { readPage, ...shared } = asAnswers(sharedOperations, (name, values) =>
    database.perform(sharedOperations[name], values, { first: locks[name], isLong: longOnes.includes(name) }),
  )
  const append = createGroupCommit<NewEvent, AppendOutcome>((events) => appendEvents(database, events), {
    // While one is on its way to the disk, the next is read and sent.
    maxRunning: 2,
  })
  return {
    kind: 'postgres',
    ...shared,
    appendEvents: append,
    importEvents: async (batch, events) =>
      (await database.perform(importEvents, [batch, events])) as readonly AppendOutcome[], // what it returns
    appendLive: appends.append,
    readEvents: ({ pageSize = 2000, ...filter } = {}) =>
      pageThrough((after) => readPage(filter, after, pageSize)),
    onLiveChange: live.add,
    health: async () => void (await database.query('select 1', [])),
    async close() {
      appends.close()
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
