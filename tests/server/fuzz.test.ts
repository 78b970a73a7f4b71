import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FuzzOutcome } from '../../tools/torture/fuzz.ts'
import { fuzz } from '../../tools/torture/fuzz.ts'
import { bentRequest } from '../../tools/torture/bent-request.ts'
import { seeded } from '../../tools/torture/load.ts'
import { buildServerFiles } from './built-server.ts'
import { temporaryDatabase } from './postgres-support.ts'
import { temporaryFolder } from './support.ts'

// The short form of `npm run torture -- --only fuzz`, which sends 100,000.
let built: Awaited<ReturnType<typeof buildServerFiles>>
beforeAll(async () => {
  built = await buildServerFiles('fuzz')
}, 60_000)
afterAll(() => built?.remove())

const requests = 2500

function expectNoHarm(outcome: FuzzOutcome) {
  expect(outcome.serverErrors).toEqual([])
  expect([...outcome.statuses.keys()].filter((status) => status >= 500)).toEqual([])
  expect(outcome.isAlive).toBe(true)
  expect(outcome.requests).toBe(requests)
  // It looked where it should: things were found, refused, forbidden, too large, of the wrong type.
  expect([...outcome.statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 415]))
}

describe(`${requests} malformed requests over every route give no 5xx and no crash`, () => {
  test('SQLite', async () => {
    const place = { dataDirectory: temporaryFolder(), databaseUrl: null }
    expectNoHarm(await fuzz({ main: built.main, place, requests, seed: 5 }))
  }, 120_000)

  test('PostgreSQL', async () => {
    const place = { dataDirectory: '', databaseUrl: await temporaryDatabase() }
    expectNoHarm(await fuzz({ main: built.main, place, requests, seed: 6 }))
  }, 120_000)
})

test('the same seed sends the same', () => {
  const routes = [{ method: 'POST', path: '/api/events' }]
  const some = (seed: number) => {
    const random = seeded(seed)
    return Array.from({ length: 50 }, () => bentRequest(random, routes, 'host').manner).join()
  }
  expect(some(1)).toBe(some(1))
  expect(some(1)).not.toBe(some(2))
})
