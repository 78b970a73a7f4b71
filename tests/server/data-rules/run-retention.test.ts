import { expect, test, vi } from 'vitest'
import { startDailyWork } from '../../../src/server/data-rules/daily-work.ts'
import { runRetention, usualRules } from '../../../src/server/data-rules/run-retention.ts'
import { openSqliteStore } from '../../../src/server/store/sqlite/sqlite-store.ts'
import { aNewEvent, newTestId, temporaryFolder } from '../support.ts'
import { readAll } from '../store/event-log.contract.ts'

const now = Date.parse('2027-03-31T10:00:00.000Z')
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

test('the rule is a setting, and a month that is shorter ends earlier', async () => {
  const store = await setUp()
  await store.appendEvents([event('2027-02-28T09:00:00.000Z'), event('2027-02-28T11:00:00.000Z')])
  expect(await runRetention(store, { retentionMonths: 1, auditMonths: 1 }, now)).toEqual({
    events: 3,
    visits: 3,
  })
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
