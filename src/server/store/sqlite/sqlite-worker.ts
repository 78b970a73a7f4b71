import { parentPort, workerData } from 'node:worker_threads'
import { openSqlite, type SqliteName, type SqliteOptions } from './sqlite-operations.ts'

/** A call into the worker thread. */
export interface SqliteCall {
  readonly call: number
  readonly name: SqliteName
  readonly values: readonly unknown[]
}

/** What the worker thread answers; call 0 says that the database is open. */
export type SqliteReply =
  | { readonly call: number; readonly result: unknown }
  | { readonly call: number; readonly error: string }

const port = parentPort
if (!port) throw new Error('sqlite-worker runs only as a worker thread')

function reply(call: number, work: () => unknown): void {
  try {
    port?.postMessage({ call, result: work() } satisfies SqliteReply)
  } catch (error) {
    const reason = String(error instanceof Error ? error.message : error)
    port?.postMessage({ call, error: reason } satisfies SqliteReply)
  }
}

/** Quiet after which the thread tidies up, and the calls that make it worth the while. */
const QUIET_MS = 200
const CALLS_WORTH_A_REST = 200
/** Time between two tries to empty a log that somebody is reading. By the clock: a room that votes is never quiet. */
const FORGET_MS = 1000

reply(0, () => {
  // The thread is started by sqlite-thread.ts alone, which gives it these options.
  const { perform, rest, forget } = openSqlite(workerData as SqliteOptions)
  let calls = 0
  const quiet = setTimeout(() => {
    if (calls < CALLS_WORTH_A_REST) return
    calls = 0
    try {
      rest()
    } catch {
      // A full disk: whoever writes next is told.
    }
  }, QUIET_MS)
  const forgetting = setInterval(forget, FORGET_MS)
  port.on('message', ({ call, name, values }: SqliteCall) => {
    reply(call, () => perform(name, values))
    calls++
    quiet.refresh()
    if (name !== 'close') return
    clearTimeout(quiet)
    clearInterval(forgetting)
    port.close()
  })
})
