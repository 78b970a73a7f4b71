import { inject, onTestFinished } from 'vitest'
import { makeDatabase } from '../support/postgres-server.ts'

/** Address of a PostgreSQL on which databases can be made. */
export function postgresServerUrl(): string {
  const postgres = inject('postgres')
  if ('missing' in postgres) throw new Error(postgres.missing)
  return postgres.url
}

/** Address of an empty database of this test's own, dropped when it ends. */
export async function temporaryDatabase(): Promise<string> {
  const { url, drop } = await makeDatabase(postgresServerUrl())
  onTestFinished(drop)
  return url
}
