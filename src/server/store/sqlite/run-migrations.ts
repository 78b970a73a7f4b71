import type Database from 'libsql'

/** One numbered `.sql` file. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

/** Runs each migration once, in the order of its number, under the database's own write lock. */
export function runMigrations(database: Database.Database, migrations: readonly Migration[]): void {
  if (migrations.length === 0) throw new Error('There are no migration files: the build is incomplete.')
  database.exec('begin immediate')
  try {
    database.exec('create table if not exists migration (name text primary key, ran_at text not null)')
    const done = new Set(
      // The column list of the statement is the shape of its rows.
      (database.prepare('select name from migration').all() as { name: string }[]).map((row) => row.name),
    )
    const note = database.prepare('insert into migration (name, ran_at) values (?, ?)')
    for (const { name, sql } of migrations.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
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
