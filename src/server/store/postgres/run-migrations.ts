import type { PoolClient } from 'pg'
import type { Migration } from '../migrations.ts'

/** Lock that servers which start together take in turn. It holds in one database. */
const lock = 7_206_401

/** Runs each migration once, in the order of its number. Servers that start at the same moment wait for each other. */
export async function runMigrations(client: PoolClient, migrations: readonly Migration[]): Promise<void> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [lock])
    await client.query('create table if not exists migration (name text primary key, ran_at text not null)')
    const { rows } = await client.query<{ name: string }>('select name from migration')
    const done = new Set(rows.map(({ name }) => name))
    for (const { name, sql } of migrations) {
      if (done.has(name)) continue
      await client.query(sql)
      await client.query('insert into migration (name, ran_at) values ($1, $2)', [
        name,
        new Date().toISOString(),
      ])
    }
    await client.query('commit')
  } catch (error) {
    // A connection that broke has nothing left to roll back; the first error is the one that matters.
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}
