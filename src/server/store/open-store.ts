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

/** What a store is opened for: a whole server, or figures alone, which need few connections and hear of no session. */
export type StoreUse = 'server' | 'figures'

/** Opens the store of this place. `onLost` is told when it ended by itself and will not come back. */
export function openStore(
  { dataDirectory, databaseUrl }: StorePlace,
  use: StoreUse = 'server',
  onLost?: (reason: string) => void,
): Promise<Store> {
  return databaseUrl === null ? openSqliteStore(dataDirectory, onLost) : openPostgresStore(databaseUrl, use)
}
