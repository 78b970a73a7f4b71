import path from 'node:path'
import Database from 'libsql'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { readMigrations } from '../../../src/server/store/migrations.ts'
import { openPostgresStore } from '../../../src/server/store/postgres/postgres-store.ts'
import { openDatabase } from '../../../src/server/store/sqlite/sqlite-operations.ts'
import { openSqliteStore } from '../../../src/server/store/sqlite/sqlite-store.ts'
import { runMigrations } from '../../../src/server/store/sqlite/run-migrations.ts'
import type { Store } from '../../../src/server/store/store.ts'
import { temporaryDatabase } from '../postgres-support.ts'
import { temporaryFolder } from '../support.ts'

const before = (kind: 'sqlite' | 'postgres') => readMigrations(kind).filter(({ name }) => name < '0010')
const account = `insert into account (id, sign_in_name, role, password_hash, created_at)
  values ('a', 'green-kettle-27', 'administrator', 'hash', '2026-11-01T10:00:00.000Z')`
const session = `insert into session (token_hash, account_id, expires_at) values ('t', 'a', '2030-01-01T00:00:00.000Z')`

async function expectKept(store: Store) {
  const kept = {
    id: 'a',
    signInName: 'green-kettle-27',
    role: 'administrator',
    authority: null,
    createdAt: '2026-11-01T10:00:00.000Z',
    revokedAt: null,
  }
  expect(await store.findAccount('green-kettle-27')).toEqual(kept)
  expect(await store.passwordOf('a')).toBe('hash')
  expect(await store.findSession('t', '2026-11-02T10:00:00.000Z')).toEqual(kept)
  await store.close()
}

test('an account from before there were passkeys keeps its password and stays signed in: SQLite', async () => {
  const folder = temporaryFolder()
  const database = openDatabase(folder)
  runMigrations(database, before('sqlite'))
  database.exec(account)
  database.exec(session)
  database.close()
  await expectKept(await openSqliteStore(folder))
  const reader = new Database(path.join(folder, 'house.db'))
  expect(JSON.stringify(reader.prepare('select * from account').all())).not.toContain('hash')
  reader.close()
})

test('an account from before there were passkeys keeps its password and stays signed in: PostgreSQL', async () => {
  const url = await temporaryDatabase()
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('create table migration (name text primary key, ran_at text not null)')
  for (const { name, sql } of before('postgres')) {
    await client.query(sql)
    await client.query('insert into migration (name, ran_at) values ($1, $2)', [name, 'then'])
  }
  await client.query(account)
  await client.query(session)
  await client.end()
  await expectKept(await openPostgresStore(url))
})
