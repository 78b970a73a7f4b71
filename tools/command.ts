import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openStore } from '../src/server/store/open-store.ts'
import { STORE_FILE } from '../src/server/store/sqlite/sqlite-operations.ts'
import type { Store } from '../src/server/store/store.ts'
import { settingsOrStop } from './settings.ts'

/** Ends a command with one plain sentence. */
export function stop(sentence: string): never {
  console.error(sentence)
  return process.exit(1)
}

/** The arguments of a command; `--help`, and what it does not know, ends it with how it is used. */
export function readArguments<const Names extends readonly string[]>(
  names: Names,
  usage: string,
): { readonly words: readonly string[]; readonly options: { readonly [Name in Names[number]]?: string } } {
  const sentence = `Use it like this: ${usage}`
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(sentence)
    process.exit(0)
  }
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    return { words: positionals, options: values as { [Name in Names[number]]?: string } } // all are texts
  } catch {
    return stop(sentence)
  }
}

/**
 * Ends a command that reads or empties a store when there is none: a slip in `DATA_DIR` would make an empty one, and
 * an empty backup or export would look like a good one.
 */
export function storeOrStop(): void {
  const { databaseUrl, dataDirectory } = settingsOrStop()
  if (databaseUrl !== null || existsSync(path.join(dataDirectory, STORE_FILE))) return
  stop(
    `There is no store in ${path.resolve(dataDirectory)}. Set DATA_DIR, or DATABASE_URL, to that of the server.`,
  )
}

/** Runs a command on the store that the environment names. What goes wrong ends it with its sentence. */
export async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const place = settingsOrStop()
  try {
    const store = await openStore(place)
    try {
      await work(store)
    } finally {
      await store.close()
    }
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error))
  }
}
