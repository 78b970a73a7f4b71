import { openPostgresStore } from './postgres/postgres-store.ts'
import { openSqliteStore } from './sqlite/sqlite-store.ts'
import type { Store } from './store.ts'

/** Where a store lies. */
export interface StorePlace {
  /** Folder of the embedded store; not used when there is a database. */
  readonly dataDirectory: string
  /** `postgres://…`, or null for the embedded store. */
  readonly databaseUrl: string | null
}

/** Opens the store of this place. */
export function openStore({ dataDirectory, databaseUrl }: StorePlace): Promise<Store> {
  return databaseUrl === null ? openSqliteStore(dataDirectory) : openPostgresStore(databaseUrl)
}
