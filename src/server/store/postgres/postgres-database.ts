import { type ClientBase, DatabaseError, Pool, type PoolClient } from 'pg'
import type { Operation, SqlValue, Statement, StatementResult, Steps } from '../operations/steps.ts'
import { StoreUnavailableError } from '../store.ts'

/** How one operation is done, where that is not as most are. */
export interface Manner {
  /** A statement at the head of its transaction. */
  readonly first?: string | undefined
  /** Its statements may take an hour; it must be atomic. */
  readonly isLong?: boolean
}

/** PostgreSQL as the store uses it. Every failure that may pass is a `StoreUnavailableError`. */
export interface PostgresDatabase {
  perform(operation: Operation, values: readonly unknown[], manner?: Manner): Promise<unknown>
  /** Asks one statement; with a `name` each connection reads it once and keeps it. */
  query(sql: string, values: readonly unknown[], name?: string): Promise<readonly Record<string, unknown>[]>
  withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Connections that one server opens at most. The docs count on it when they size a database. */
const MAX_CONNECTIONS = 10
/** Time that one statement may take. */
const LONGEST_MS = 60_000
/** The same where a statement goes over all events: cut off at the usual time, it would be cut off each time. */
const LONG_MS = 3_600_000
/** The driver gives up this much later: by then the database has told why. */
const GRACE_MS = 5000

/** A pool of connections. Nothing is opened before the first use. */
export function connectPostgres(
  url: string,
  most = MAX_CONNECTIONS,
  longestMs = LONGEST_MS,
): PostgresDatabase {
  const pool = new Pool({
    connectionString: url,
    max: most,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    statement_timeout: longestMs,
    query_timeout: longestMs + GRACE_MS,
    application_name: 'virtual-house',
  })
  // A connection that breaks is replaced at the next use. Whoever uses it at that moment is told by the query; without a
  // listener on both, the broken connection would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  let closed: Promise<void> | null = null

  async function withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    if (closed) throw new StoreUnavailableError('The store is closed.')
    let client: PoolClient | null = null
    try {
      client = await pool.connect()
      const result = await work(client)
      client.release()
      return result
    } catch (error) {
      // What state a failed connection is in nobody knows: a fresh one takes its place.
      client?.release(true)
      throw asStoreError(error)
    }
  }

  return {
    withClient,
    perform: (operation, values, { first, isLong = false } = {}) =>
      withClient(async (client) => {
        const steps = operation(...(values as never[])) // the values of a call of this operation
        if (!operation.isAtomic) return walk(client, steps)
        const bound = isLong ? `set local statement_timeout = ${LONG_MS}` : undefined
        await client.query(['begin', bound, first].filter(Boolean).join('; '))
        const result = await walk(client, steps, isLong ? forLong : {})
        await client.query('commit')
        return result
      }),
    query: (text, values, name) =>
      withClient(async (client) => {
        const { rows } = await client.query({ text, values: [...values], ...(name ? { name } : {}) })
        return rows
      }),
    close: () => (closed ??= pool.end()),
  }
}

/** How long the driver waits for one answer, where that is not the usual time. Its types do not know of it. */
interface Patience {
  readonly query_timeout?: number
}

const forLong: Patience = { query_timeout: LONG_MS + GRACE_MS }

/** Takes the steps of an operation on one connection, and gives what it comes to. */
export async function walk<T>(client: ClientBase, steps: Steps<T>, patience: Patience = {}): Promise<T> {
  let step = steps.next()
  while (!step.done) step = steps.next(await answer(client, step.value, patience))
  return step.value
}

async function answer(
  client: ClientBase,
  { sql, values, wants }: Statement,
  patience: Patience,
): Promise<StatementResult> {
  let place = 0
  const text = sql.replaceAll('?', () => `$${++place}`)
  const result = await client.query({ text, values: values.map(withoutNul), ...patience })
  return wants === 'rows' ? { rows: result.rows, changes: 0 } : { rows: [], changes: result.rowCount ?? 0 }
}

/** Classes of SQLSTATE that say the statement is wrong: a fault of ours, which trying again does not mend. */
const ourFault = new Set(['22', '23', '42'])

function asStoreError(error: unknown): unknown {
  if (error instanceof DatabaseError && ourFault.has(error.code?.slice(0, 2) ?? '')) return error
  return new StoreUnavailableError(error instanceof Error ? error.message : String(error))
}

/** PostgreSQL refuses the one character that no text of ours has; a look-up with it finds nothing, as in SQLite. */
function withoutNul(value: SqlValue): SqlValue {
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value
}
