import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { openSqliteStore } from '../../../../src/server/store/sqlite/sqlite-store.ts'
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
