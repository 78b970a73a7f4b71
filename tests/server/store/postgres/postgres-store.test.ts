import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import type { NewEvent } from '../../../../src/server/store/event-log.ts'
import type { LiveChange } from '../../../../src/server/store/live-log.ts'
import { openPostgresStore } from '../../../../src/server/store/postgres/postgres-store.ts'
import { StoreUnavailableError } from '../../../../src/server/store/store.ts'
import { freePort } from '../../../support/house-server.ts'
import { temporaryDatabase } from '../../postgres-support.ts'
import { aNewEvent, newTestId } from '../../support.ts'
import { readAll } from '../event-log.contract.ts'
import { aLiveEntry, aLiveSession } from '../live-log.contract.ts'
import { listenAsServer } from './listen-as-server.ts'

async function openStoreAt(url: string) {
  const store = await openPostgresStore(url)
  onTestFinished(() => store.close())
  return store
}

/** Ends every connection to a database but this one. */
async function cutConnections(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await client.end()
}

test('a database that would answer before a change is on disk is refused in words', async () => {
  const url = new URL(await temporaryDatabase())
  url.searchParams.set('options', '-c synchronous_commit=off')
  await expect(openPostgresStore(url.href)).rejects.toThrow(
    'its setting synchronous_commit is off, so a power cut would lose answers',
  )
})

test('no database at the address is told, and nothing is left waiting', async () => {
  const url = `postgres://house@127.0.0.1:${await freePort()}/house`
  await expect(openPostgresStore(url)).rejects.toThrow(StoreUnavailableError)
})

test('connections that the database ends are opened again; whoever listens is told that anything may have changed', async () => {
  const url = await temporaryDatabase()
  const store = await openStoreAt(url)
  const other = await openStoreAt(url)
  const heard: LiveChange[] = []
  store.onLiveChange((change) => heard.push(change))
  await cutConnections(url)
  await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['all'])

  const { session: live } = await aLiveSession(other)
  const keep = () => other.appendLive([aLiveEntry(live)]).catch(() => null)
  await expect.poll(keep, { timeout: 10_000 }).toEqual([expect.any(Number)])
  await expect.poll(() => heard.at(-1), { timeout: 10_000 }).toEqual([live])
})

test('one commit for what came together, and one notification in it', async () => {
  const url = await temporaryDatabase()
  const { listener, payloads } = await listenAsServer(url)
  const store = await openStoreAt(url)
  const { session: live } = await aLiveSession(store)
  await Promise.all(Array.from({ length: 50 }, () => store.appendLive([aLiveEntry(live)])))
  // The first went alone; the other 49 came while it was written.
  await expect.poll(() => payloads.filter((payload) => payload.endsWith(live)).length).toBe(2)
  const { rows } = await listener.query('select count(distinct xmin::text)::int as commits from live_entry')
  expect(rows).toEqual([{ commits: 2 }])
})

/** Makes each deletion of kept answers take so many seconds, as on a large database. */
async function slowDown(client: Client, seconds: number): Promise<void> {
  await client.query(
    `create or replace function dawdle() returns trigger language plpgsql
     as $$ begin perform pg_sleep(${seconds}); return null; end $$;
     create or replace trigger dawdle before delete on study_answer for each statement execute function dawdle()`,
  )
}

test('what goes over all events may take its time; any other statement is cut off', async () => {
  const url = await temporaryDatabase()
  const old = aNewEvent({ person: 'K7M4-Q2XL', personHash: 'p1', receivedAt: '2025-01-01T10:00:00.000Z' })
  await (await openStoreAt(url)).appendEvents([old])
  const client = new Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  const longestMs = 800
  const store = await openPostgresStore(url, 'figures', longestMs)
  onTestFinished(() => store.close())

  await slowDown(client, 1)
  const erase = { person: 'K7M4-Q2XL', personHash: 'p1', atUtc: '2026-11-21T10:00:00.000Z' }
  await expect(store.erasePerson(erase)).rejects.toThrow('statement timeout')
  await store.letIntoStudy(1, '2026-11-20T00:00:00.000Z')
  await store.dropStudy()
  // Longer than the driver waits for other answers.
  await slowDown(client, 6)
  expect(await store.retireEvents('2026-01-01T00:00:00.000Z')).toEqual({ events: 1, visits: 1 })
}, 30_000)

test('whoever is erased while another server keeps the study waits for it; neither is refused', async () => {
  const url = await temporaryDatabase()
  const store = await openStoreAt(url)
  const person = 'K7M4-Q2XL'
  const event = aNewEvent({ person, personHash: 'p1', receivedAt: '2026-11-01T10:00:00.000Z' })
  await store.appendEvents([event])
  await store.letIntoStudy(1, '2026-11-20T00:00:00.000Z')
  const { generation = 0 } = (await store.readStudyMark()) ?? {}
  const visit = { visit: event.visit, subject: person, leftOut: null, unreadable: 0 }
  expect(await store.keepStudy(generation, [visit], [{ subject: person, body: '{}' }])).toBe(true)

  const other = new Client({ connectionString: url })
  await other.connect()
  onTestFinished(() => other.end())
  // As keepStudy does: the mark first, then the rows.
  await other.query('begin; update study_mark set generation = generation')
  const erased = store.erasePerson({ person, personHash: 'p1', atUtc: '2026-11-21T10:00:00.000Z' })
  const waits = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
  await expect.poll(async () => (await other.query(waits)).rowCount).toBe(1)
  // What the study does may take long: answers of everybody else come in all the while.
  expect(await store.appendEvents([aNewEvent({ visit: newTestId() })])).toEqual(['accepted'])
  await other.query(`update study_row set body = '[]'; commit`)
  expect(await erased).toBe(1)
})

test('a server of the release before shares the database: it appends as it always did', async () => {
  const url = await temporaryDatabase()
  const store = await openStoreAt(url)
  const person = 'K7M4-Q2XL'
  await store.erasePerson({ person, personHash: 'p1', atUtc: '2026-11-21T10:00:00.000Z' })
  const events = [aNewEvent(), aNewEvent({ person, personHash: 'p1' }), aNewEvent({ body: '{"a":"b\\nc"}' })]
  const column = <T>(read: (event: NewEvent) => T) => events.map(read)
  const older = new Client({ connectionString: url })
  await older.connect()
  onTestFinished(() => older.end())
  const append = () =>
    older.query(
      'select accepted, erased from append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)',
      [
        'older',
        column(({ id }) => id),
        column(({ visit }) => visit),
        column(({ seq }) => seq),
        column(({ at }) => at),
        column((event) => event.person),
        column(({ personHash }) => personHash),
        column(({ live }) => live),
        column(({ kind }) => kind),
        column(({ keyed }) => (keyed ? 1 : 0)),
        column(({ clock }) => clock),
        column(({ receivedAt }) => receivedAt),
        column(({ body }) => body),
      ],
    )
  expect((await append()).rows).toEqual([{ accepted: [events[0]?.id, events[2]?.id], erased: ['2'] }])
  expect((await append()).rows).toEqual([{ accepted: [], erased: ['2'] }])
  expect((await readAll(store)).map(({ body }) => body)).toEqual([events[0]?.body, events[2]?.body])
})
