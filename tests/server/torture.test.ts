import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillTheDisk } from '../../tools/torture/full-disk.ts'
import { killAtRandom } from '../../tools/torture/kill.ts'
import { canMount } from '../../tools/torture/mounts.ts'
import { isUnharmed, type Outcome } from '../../tools/torture/outcome.ts'
import { restartPostgres } from '../../tools/torture/postgres-restart.ts'
import { cutThePower } from '../../tools/torture/power-cut.ts'
import { killOneOfTwo } from '../../tools/torture/two-servers.ts'
import { makeDatabase, type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { buildServerFiles } from './built-server.ts'

// The short form of `npm run torture`: the same code, a few rounds of each.
const seed = 3
let built: Awaited<ReturnType<typeof buildServerFiles>>
let postgres: PostgresServer
let folder = ''
beforeAll(async () => {
  built = await buildServerFiles('torture')
  postgres = await startPostgres()
  folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-torture-'))
}, 120_000)
afterAll(async () => {
  await postgres?.remove()
  built?.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Nothing lost or doubled, every start clean, and there was something to lose. */
function expectUnharmed(outcome: Outcome) {
  expect(outcome).toMatchObject({ lost: 0, doubled: 0, failedStarts: 0, faults: [] })
  expect(isUnharmed(outcome)).toBe(true)
  expect(outcome.acknowledged).toBeGreaterThan(50)
}

test('kill -9 of the server, SQLite', async () => {
  const place = { dataDirectory: folder, databaseUrl: null }
  expectUnharmed(await killAtRandom({ main: built.main, place, rounds: 6, seed }))
}, 180_000)

test('kill -9 of the server and of its database, PostgreSQL', async () => {
  const { url } = await makeDatabase(postgres.url)
  const place = { dataDirectory: '', databaseUrl: url }
  expectUnharmed(await killAtRandom({ main: built.main, place, rounds: 4, seed, postgres }))
}, 180_000)

test('PostgreSQL stopped and started under load', async () => {
  const { url } = await makeDatabase(postgres.url)
  expectUnharmed(await restartPostgres({ main: built.main, postgres, databaseUrl: url, rounds: 1, seed }))
}, 180_000)

test('two servers on one database, one killed under load', async () => {
  const { url } = await makeDatabase(postgres.url)
  expectUnharmed(await killOneOfTwo({ main: built.main, databaseUrl: url, rounds: 2, seed }))
}, 180_000)

describe.each(['sqlite', 'postgres'] as const)('on a disk of its own, %s', (store) => {
  test('the power is cut, and the disk is full', async () => {
    if (!canMount()) {
      console.log('Power cuts and full disks need root on Linux, so they were not tried here.')
      return
    }
    expectUnharmed(await cutThePower({ main: built.main, store, rounds: 1, seed }))
    expectUnharmed(await fillTheDisk({ main: built.main, store, rounds: 1, seed }))
  }, 180_000)
})
