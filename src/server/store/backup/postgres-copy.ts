import { Client, types } from 'pg'
import type { Row } from '../operations/steps.ts'
import { walk } from '../postgres/postgres-database.ts'
import { eraseLock } from '../postgres/postgres-store.ts'
import {
  type BackupSource,
  type BackupTable,
  type BackupTarget,
  inOrderOfReference,
  ROWS_AT_ONCE,
} from './backup-source.ts'

const quote = (name: string) => `"${name}"`

/** Whole numbers of 64 bits as numbers: ours all fit. */
const asNumbers: typeof types = {
  ...types,
  getTypeParser: ((type: number, format?: 'text') =>
    type === types.builtins.INT8 ? Number : types.getTypeParser(type, format)) as typeof types.getTypeParser, // one overload is used
}

async function connect(url: string, begin: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: 'virtual-house-backup',
    types: asNumbers,
  })
  // The query that was running tells of a lost connection; without a listener it would end the process.
  client.on('error', () => undefined)
  await client.connect()
  await client.query(begin)
  return client
}

async function tablesOf(client: Client): Promise<readonly BackupTable[]> {
  const { rows: columns } = await client.query<{ table: string; name: string }>(
    `select table_name as table, column_name as name from information_schema.columns
     where table_schema = current_schema() and table_name <> 'migration' order by table_name, ordinal_position`,
  )
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
     where contype = 'f' and connamespace = current_schema()::regnamespace`,
  )
  const names = [...new Set(columns.map(({ table }) => table))]
  const tables = names.map((name) => ({
    name,
    columns: columns.filter(({ table }) => table === name).map((column) => column.name),
  }))
  return inOrderOfReference(tables, references)
}

async function keyOf(client: Client, table: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
     where indrelid = $1::regclass and indisprimary order by array_position(indkey::int[], attnum::int)`,
    [quote(table)],
  )
  return rows.map(({ name }) => quote(name)).join(', ')
}

/** Reads a store in PostgreSQL as it is now; servers may go on writing into it. */
export async function openPostgresSource(url: string): Promise<BackupSource> {
  const client = await connect(url, 'begin isolation level repeatable read, read only')
  const tables = await tablesOf(client)
  return {
    tables: async () => tables,
    async *rows({ name, columns }) {
      await client.query(
        `declare page cursor for select ${columns.map(quote).join(', ')} from ${quote(name)}
         order by ${await keyOf(client, name)}`,
      )
      for (;;) {
        const { rows } = await client.query<Row>(`fetch ${ROWS_AT_ONCE} from page`)
        if (rows.length === 0) break
        yield rows
      }
      await client.query('close page')
    },
    async close() {
      await client.end()
    },
  }
}

/** A store in PostgreSQL to be filled. Its migrations must have run. */
export async function openPostgresTarget(url: string): Promise<BackupTarget> {
  const client = await connect(url, `begin; ${eraseLock}`)
  const tables = await tablesOf(client)
  return {
    tables: async () => tables,
    async isEmpty() {
      for (const { name } of tables) {
        const { rowCount } = await client.query(`select from ${quote(name)} limit 1`)
        if (rowCount !== 0) return false
      }
      return true
    },
    async insert({ name, columns }, rows) {
      const list = columns.map(quote).join(', ')
      const objects = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])))
      await client.query(
        `insert into ${quote(name)} (${list}) select ${list} from json_populate_recordset(null::${quote(name)}, $1)`,
        [JSON.stringify(objects)],
      )
    },
    walk: (steps) => walk(client, steps),
    async commit() {
      const { rows } = await client.query<{ table: string; column: string }>(
        `select table_name as table, column_name as column from information_schema.columns
         where table_schema = current_schema() and is_identity = 'YES'`,
      )
      for (const { table, column } of rows) {
        // The next number follows the highest that came with the copy.
        await client.query(
          `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${quote(column)}), 0) + 1, false) from ${quote(table)}`,
          [table, column],
        )
      }
      await client.query('commit')
    },
    close: () => client.end(),
  }
}
