import { openPostgresStore } from '../../../src/server/store/postgres/postgres-store.ts'
import { openSqliteStore } from '../../../src/server/store/sqlite/sqlite-store.ts'
import { temporaryDatabase } from '../postgres-support.ts'
import { temporaryFolder } from '../support.ts'
import type { StoreKind } from './fresh-store.ts'

/** Every store there is: each contract runs over all of them. */
export const storeKinds: readonly StoreKind[] = [
  {
    name: 'sqlite',
    async prepare() {
      const folder = temporaryFolder()
      return { open: () => openSqliteStore(folder) }
    },
  },
  {
    name: 'postgres',
    async prepare() {
      const url = await temporaryDatabase()
      return { open: () => openPostgresStore(url) }
    },
  },
]
