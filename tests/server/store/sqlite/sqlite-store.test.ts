import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { expect, test, vi } from 'vitest'
import { readMigrations } from '../../../../src/server/store/migrations.ts'
import { openSqliteStore } from '../../../../src/server/store/sqlite/sqlite-store.ts'
import { startSqliteThread } from '../../../../src/server/store/sqlite/sqlite-thread.ts'
import type { Store } from '../../../../src/server/store/store.ts'
import { aNewEvent, newTestId, temporaryFolder } from '../../support.ts'

test('a write is committed before it is answered, in a write-ahead log', async () => {
  const folder = temporaryFolder()
  const store = await openSqliteStore(folder)
  const id = newTestId()
  await store.appendEvents([aNewEvent({ id })])
  // A second connection sees only what was committed.
  const reader = new Database(path.join(folder, 'house.db'))
  expect(reader.prepare('select id from event').all()).toEqual([{ id }])
  expect(reader.pragma('journal_mode', { simple: true })).toMatchObject({ journal_mode: 'wal' })
  reader.close()
  await store.close()
})

test('a folder that is a file, and a file that is no database, are refused in words', async () => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'file'), '')
  await expect(openSqliteStore(path.join(folder, 'file', 'data'))).rejects.toThrow(/not a folder/i)
  const broken = path.join(folder, 'broken')
  mkdirSync(broken)
  writeFileSync(path.join(broken, 'house.db'), 'this is a shopping list, not a database. '.repeat(200))
  await expect(openSqliteStore(broken)).rejects.toThrow(/not a database/i)
})

/** Whether a file of the store holds a text. */
function holds(folder: string, file: string, text: string): boolean {
  return readFileSync(path.join(folder, file), { flag: 'a+' }).includes(text)
}

const secret = 'Mrs Bell from number nine'
const erasures: readonly (readonly [string, (store: Store, visit: string) => Promise<unknown>])[] = [
  [
    'erasePerson',
    (store) =>
      store.erasePerson({ person: 'K7M4-Q2XL', personHash: 'hash', atUtc: '2026-11-23T10:00:00.000Z' }),
  ],
  ['undoImport', (store) => store.undoImport('import')],
  ['rememberErasures', (store, visit) => store.rememberErasures([], [visit])],
]

test.each(erasures)(
  '%s waits for no reader, and the log is emptied when the reader has gone',
  async (name, erase) => {
    const folder = temporaryFolder()
    const store = await openSqliteStore(folder)
    const person = name === 'erasePerson' ? 'K7M4-Q2XL' : null
    const event = aNewEvent({ visit: newTestId(), person, body: JSON.stringify({ text: secret }) })
    await store.importEvents({ id: 'import', importedAt: event.receivedAt, importedBy: 'ada' }, [event])
    // What a backup holds for as long as it runs.
    const reader = new Database(path.join(folder, 'house.db'))
    reader.exec('begin')
    reader.prepare('select count(*) from event').get()

    const begun = performance.now()
    expect(await erase(store, event.visit)).toBe(1)
    await store.health()
    expect(performance.now() - begun).toBeLessThan(2500)
    expect(holds(folder, 'house.db-wal', secret)).toBe(true)

    reader.exec('commit')
    await vi.waitFor(() => expect(holds(folder, 'house.db-wal', secret)).toBe(false), 10_000)
    expect(holds(folder, 'house.db', secret)).toBe(false)
    reader.close()
    await store.close()
  },
)

test('a thread that runs out of memory says so, and answers everybody with words', async () => {
  const lost: string[] = []
  const thread = await startSqliteThread(
    { directory: temporaryFolder(), migrations: readMigrations('sqlite') },
    (reason) => lost.push(reason),
    { maxOldGenerationSizeMb: 16 },
  )
  const body = 'x'.repeat(1_000_000)
  const person = 'K7M4-Q2XL'
  for (let part = 0; part < 40; part++) {
    const events = Array.from({ length: 2 }, (_, at) => aNewEvent({ seq: 2 * part + at, person, body }))
    await thread.call('appendEvents', events).catch(() => undefined)
  }
  await expect(thread.call('readPerson', person)).rejects.toThrow(/memory|closed/i)
  expect(lost).toEqual([expect.stringMatching(/memory/i)])
})
