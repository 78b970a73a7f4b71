import { readdirSync, readFileSync } from 'node:fs'

/** One numbered `.sql` file. */
export interface Migration {
  readonly name: string
  readonly sql: string
}

/** The migrations of one kind of store, in the order of their numbers. */
export function readMigrations(kind: 'sqlite' | 'postgres'): readonly Migration[] {
  // The same file runs from its TypeScript source (tests, `npm run dev`) and bundled, with the files beside it.
  const fromSource = import.meta.url.endsWith('.ts')
  const folder = new URL(fromSource ? `./${kind}/migrations/` : `./migrations/${kind}/`, import.meta.url)
  const migrations = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => ({ name, sql: readFileSync(new URL(name, folder), 'utf8') }))
  if (migrations.length === 0) throw new Error('There are no migration files: the build is incomplete.')
  return migrations
}
