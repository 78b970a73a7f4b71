import type Database from 'libsql'
import type { Row } from '../operations/steps.ts'
import { createLogEmptier } from '../sqlite/log-emptier.ts'
import { openDatabase } from '../sqlite/sqlite-operations.ts'
import { createWalk } from '../sqlite/walk-steps.ts'
import {
  type BackupSource,
  type BackupTable,
  type BackupTarget,
  inOrderOfReference,
  ROWS_AT_ONCE,
} from './backup-source.ts'

const quote = (name: string) => `"${name}"`

function tablesOf(database: Database.Database): readonly BackupTable[] {
  const all = (sql: string) => database.prepare(sql).all() as { name: string; table: string }[] // as selected below
  const names = all(
    `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> 'migration'`,
  ).map(({ name }) => name)
  const tables = names.map((name) => ({
    name,
    columns: all(`select name from pragma_table_info('${name}')`).map((column) => column.name),
  }))
  const references = names.flatMap((from) =>
    all(`select "table" from pragma_foreign_key_list('${from}')`).map(({ table: to }) => ({ from, to })),
  )
  return inOrderOfReference(tables, references)
}

/** Reads an embedded store as it is now; a server may go on writing into it. */
export async function openSqliteSource(directory: string): Promise<BackupSource> {
  const database = openDatabase(directory)
  // The first read fixes the moment: from then on this connection sees nothing newer.
  database.exec('begin')
  const tables = tablesOf(database)
  return {
    tables: async () => tables,
    async *rows({ name, columns }) {
      const key = (
        database.prepare(`select name from pragma_table_info('${name}') where pk > 0 order by pk`).all() as {
          name: string
        }[]
      ) // as selected
        .map((column) => quote(column.name))
      const sql = `select ${columns.map(quote).join(', ')} from ${quote(name)} order by ${key.join(', ')}`
      let some: Row[] = []
      for (const row of database.prepare(sql).iterate()) {
        some.push(row as Row) // a row is a plain object
        if (some.length < ROWS_AT_ONCE) continue
        yield some
        some = []
      }
      if (some.length > 0) yield some
    },
    async close() {
      database.exec('commit')
      database.close()
    },
  }
}

/** An embedded store to be filled. Its migrations must have run. */
export async function openSqliteTarget(directory: string): Promise<BackupTarget> {
  const database = openDatabase(directory)
  database.exec('begin immediate')
  const tables = tablesOf(database)
  const walk = createWalk(database)
  return {
    tables: async () => tables,
    isEmpty: async () =>
      tables.every(({ name }) => database.prepare(`select 1 from ${quote(name)} limit 1`).all().length === 0),
    async insert({ name, columns }, rows) {
      const statement = database.prepare(
        `insert into ${quote(name)} (${columns.map(quote).join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      )
      for (const row of rows) statement.run([...row])
    },
    walk: async (steps) => walk(steps),
    async commit() {
      database.exec('commit')
      // What was inserted and erased again may still stand in the log.
      createLogEmptier(database).empty()
    },
    async close() {
      if (database.inTransaction) database.exec('rollback')
      database.close()
    },
  }
}
