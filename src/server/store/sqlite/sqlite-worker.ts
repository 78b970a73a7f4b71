import { parentPort, workerData } from 'node:worker_threads'
import { openSqlite, type SqliteOperations, type SqliteOptions } from './sqlite-operations.ts'

/** A call into the worker thread. */
export interface SqliteCall {
  readonly call: number
  readonly operation: keyof SqliteOperations
  readonly values: readonly unknown[]
}

/** What the worker thread answers; call 0 says that the database is open. */
export type SqliteReply =
  | { readonly call: number; readonly result: unknown }
  | { readonly call: number; readonly error: string }

const port = parentPort
if (!port) throw new Error('sqlite-worker runs only as a worker thread')

try {
  // The thread is started by sqlite-store.ts alone, which gives it these options.
  const operations = openSqlite(workerData as SqliteOptions)
  port.on('message', ({ call, operation, values }: SqliteCall) => {
    try {
      const run = operations[operation] as (...values: readonly unknown[]) => unknown
      port.postMessage({ call, result: run(...values) } satisfies SqliteReply)
      if (operation === 'close') port.close()
    } catch (error) {
      port.postMessage({
        call,
        error: String(error instanceof Error ? error.message : error),
      } satisfies SqliteReply)
    }
  })
  port.postMessage({ call: 0, result: null } satisfies SqliteReply)
} catch (error) {
  port.postMessage({
    call: 0,
    error: String(error instanceof Error ? error.message : error),
  } satisfies SqliteReply)
}
