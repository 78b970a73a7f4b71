import type Database from 'libsql'
import type { Migration } from '../migrations.ts'

/** Runs each migration once, in the order of its number, under the database's own write lock. */
export function runMigrations(database: Database.Database, migrations: readonly Migration[]): void {
  database.exec('begin immediate')
  try {
    database.exec('create table if not exists migration (name text primary key, ran_at text not null)')
    const done = new Set(
      // The column list of the statement is the shape of its rows.
      (database.prepare('select name from migration').all() as { name: string }[]).map((row) => row.name),
    )
    const note = database.prepare('insert into migration (name, ran_at) values (?, ?)')
    for (const { name, sql } of migrations) {
      if (done.has(name)) continue
      database.exec(sql)
      note.run(name, new Date().toISOString())
    }
    database.exec('commit')
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}
