import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server on which the tests make databases, or why there is none. */
    postgres: { readonly url: string } | { readonly missing: string }
  }
}

/** One PostgreSQL for all tests of the server: `TEST_DATABASE_URL`, or one of our own. */
export default async function setup(project: TestProject) {
  const named = process.env.TEST_DATABASE_URL
  if (named) {
    project.provide('postgres', { url: named })
    return undefined
  }
  try {
    const server = await startPostgres()
    project.provide('postgres', { url: server.url })
    return () => server.remove()
  } catch (error) {
    // Only the tests that need it fail.
    project.provide('postgres', { missing: error instanceof Error ? error.message : String(error) })
    return undefined
  }
}
