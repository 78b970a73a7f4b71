import path from 'node:path'
import Database from 'libsql'
import { expect, test, vi } from 'vitest'
import { startDailyWork } from '../../../src/server/data-rules/daily-work.ts'
import { runRetention, usualRules } from '../../../src/server/data-rules/run-retention.ts'
import { openSqliteStore } from '../../../src/server/store/sqlite/sqlite-store.ts'
import { aNewEvent, newTestId, temporaryFolder } from '../support.ts'
import { readAll } from '../store/event-log.contract.ts'

const now = Date.parse('2027-03-31T10:00:00.000Z')
const hourMs = 3_600_000
const event = (receivedAt: string) => aNewEvent({ visit: newTestId(), receivedAt })

async function setUp() {
  const store = await openSqliteStore(temporaryFolder())
  await store.appendEvents([event('2026-03-31T09:59:59.000Z'), event('2026-03-31T10:00:01.000Z')])
  return store
}

test('answers older than the rule go, once a day, and the run is noted', async () => {
  const store = await setUp()
  expect(await runRetention(store, usualRules, now)).toEqual({ events: 1, visits: 1 })
  expect(await readAll(store)).toHaveLength(1)
  expect(await runRetention(store, usualRules, now + 60_000)).toBeNull()
  expect(await runRetention(store, usualRules, now + 86_400_000)).toEqual({ events: 1, visits: 1 })
  expect((await store.readAudit(null, 10)).map(({ action, about }) => [action, about])).toEqual([
    ['retention-run', '1 events of 1 visits; 0 audit entries'],
    ['retention-run', '1 events of 1 visits; 0 audit entries'],
  ])
  await store.close()
})

test('what broke in browsers is forgotten six months after it was last seen', async () => {
  const store = await setUp()
  const fault = { kind: 'script', name: 'TypeError', place: null, page: '/' } as const
  await store.countFaults([{ ...fault, version: 'old' }], '2026-09-29')
  await store.countFaults([{ ...fault, version: 'new' }], '2026-09-30')
  await runRetention(store, usualRules, now)
  expect((await store.readFaults(10)).map(({ version }) => version)).toEqual(['new'])
  await store.close()
})

test('the rule is a setting, and a month that is shorter ends earlier', async () => {
  const store = await setUp()
  await store.appendEvents([event('2027-02-28T09:00:00.000Z'), event('2027-02-28T11:00:00.000Z')])
  expect(await runRetention(store, { retentionMonths: 1, auditMonths: 1 }, now)).toEqual({
    events: 3,
    visits: 3,
  })
  await store.close()
})

test('a run that failed is tried again in the next hour, by one of the servers', async () => {
  const folder = temporaryFolder()
  const store = await openSqliteStore(folder)
  await store.appendEvents([event('2026-01-01T00:00:00.000Z')])
  const away: typeof store = { ...store, retireEvents: () => Promise.reject(new Error('away')) }
  await expect(runRetention(away, usualRules, now)).rejects.toThrow('away')
  expect(await runRetention(store, usualRules, now + 60_000)).toBeNull()

  const stores = [store, await openSqliteStore(folder)]
  const runs = await Promise.all(stores.map((one) => runRetention(one, usualRules, now + hourMs)))
  expect(runs.filter((run) => run !== null)).toEqual([{ events: 1, visits: 1 }])
  expect(await readAll(store)).toEqual([])
  expect(await runRetention(store, usualRules, now + 2 * hourMs)).toBeNull()
  for (const one of stores) await one.close()
})

test('however many days it runs, it leaves no row for each of them', async () => {
  const folder = temporaryFolder()
  const store = await openSqliteStore(folder)
  const rows = new Database(path.join(folder, 'house.db'))
  const facts = () => rows.prepare('select name from fact order by name').all()
  await runRetention(store, usualRules, now)
  const first = facts()
  for (const days of [1, 2, 3]) {
    expect(await runRetention(store, usualRules, now + days * 24 * hourMs)).not.toBeNull()
  }
  expect(facts()).toEqual(first)
  rows.close()
  await store.close()
})

test('two servers on one store: one of them does it', async () => {
  const folder = temporaryFolder()
  const stores = [await openSqliteStore(folder), await openSqliteStore(folder)]
  const runs = await Promise.all(stores.map((store) => runRetention(store, usualRules, now)))
  expect(runs.filter((run) => run !== null)).toHaveLength(1)
  for (const store of stores) await store.close()
})

test('a running server does it by itself, and a store that is away stops nothing', async () => {
  const store = await setUp()
  const log = { warn: vi.fn(), error: vi.fn() }
  const stop = startDailyWork(store, usualRules, log, () => now)
  await vi.waitFor(() => expect(log.warn).toHaveBeenCalledWith({ events: 1, visits: 1 }, expect.any(String)))
  stop()
  await store.close()
  startDailyWork(store, usualRules, log, () => now)()
  await vi.waitFor(() => expect(log.error).toHaveBeenCalledOnce())
})
