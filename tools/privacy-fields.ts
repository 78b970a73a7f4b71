import { writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { toJSONSchema, type z } from 'zod/mini'
import { factSchemas } from '../src/domain/attempt/visit-event.schema.ts'
import { readMigrations } from '../src/server/store/migrations.ts'
import { runMigrations } from '../src/server/store/sqlite/run-migrations.ts'
import { privacyTables } from './privacy-tables.ts'

/** Where the list of fields lies. */
export const FIELDS_FILE = 'docs/privacy/fields.md'

/** Every table of the store with its columns, as the migrations make them. */
export function storedTables(): ReadonlyMap<string, readonly string[]> {
  const database = new Database(':memory:')
  runMigrations(database, readMigrations('sqlite'))
  const names = (sql: string) => (database.prepare(sql).all() as { name: string }[]).map(({ name }) => name) // both queries name that column
  const tables = names(
    `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`,
  )
  const found = new Map(
    tables.map((table) => [table, names(`select name from pragma_table_info('${table}')`)]),
  )
  database.close()
  return found
}

/** What a field can hold, in a few words. */
function inWords(schema: z.core.JSONSchema._JSONSchema): string {
  if (typeof schema === 'boolean') return 'anything'
  if (schema.const !== undefined) return `\`${String(schema.const)}\``
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ')
  if (schema.anyOf) return schema.anyOf.map(inWords).join(' or ')
  if (schema.type === 'null') return 'nothing'
  if (schema.type === 'array') return 'a list of codes'
  if (schema.type === 'object') return 'codes with codes or counts'
  if (schema.type === 'string') {
    if (schema.pattern?.includes('a-z0-9][a-z0-9-]')) return 'a code of the content'
    return schema.maxLength === undefined ? 'text' : `text, at most ${schema.maxLength} characters`
  }
  return schema.type === 'integer' || schema.type === 'number' ? 'a whole number' : String(schema.type)
}

/** The list of everything that the server stores, as text. It is made from the schemas and migrations themselves. */
export function privacyFields(): string {
  const events = Object.entries(factSchemas).map(([kind, schema]) => {
    const { properties = {} } = toJSONSchema(schema)
    const rows = Object.entries(properties)
      .filter(([name]) => name !== 'kind')
      .map(([name, property]) => `| \`${name}\` | ${inWords(property)} |`)
    return [`### ${kind}`, '', '| Field | Holds |', '| --- | --- |', ...rows].join('\n')
  })
  const tables = [...storedTables()].map(([table, columns]) => {
    const { what, about, kept } = privacyTables[table] ?? {
      what: 'Not described yet.',
      about: 'nobody',
      kept: '',
    }
    return [
      `### ${table}`,
      '',
      what,
      '',
      `- About: ${about}`,
      `- Kept: ${kept}`,
      `- Columns: ${columns.map((column) => `\`${column}\``).join(', ')}`,
    ].join('\n')
  })
  return `${[
    '# Every field that the server stores',
    '',
    'Made from the code by `npx tsx tools/privacy-fields.ts`. A test fails when it is out of date. Do not write in it by hand.',
    '',
    '## Events',
    '',
    'Every event also has: `id` and `visit` (random), `v`, `seq`, `at` (time of the device), `person` (a random code or',
    'nothing), `content` (version of the stories), `live` (a random id of a led session or nothing).',
    '',
    events.join('\n\n'),
    '',
    '## Tables',
    '',
    tables.join('\n\n'),
    '',
    '## Not in the store',
    '',
    'Network addresses are held in memory for at most 15 minutes, to slow down wrong codes and passwords. They, user agents',
    'and names are in no table, no log and no export.',
  ].join('\n')}\n`
}

if (process.argv[1]?.endsWith('privacy-fields.ts'))
  writeFileSync(path.resolve(import.meta.dirname, '..', FIELDS_FILE), privacyFields())
