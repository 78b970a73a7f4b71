import type { ResourceLimits } from 'node:worker_threads'
import { startThread } from '../../start-thread.ts'
import { StoreUnavailableError } from '../store.ts'
import type { SqliteName, SqliteOptions } from './sqlite-operations.ts'
import type { SqliteCall, SqliteReply } from './sqlite-worker.ts'

/** The thread that holds the database. */
export interface SqliteThread {
  /** Has an operation done; rejects with `StoreUnavailableError` when it failed or the thread has ended. */
  call(name: SqliteName, ...values: readonly unknown[]): Promise<unknown>
  readonly ended: Promise<void>
}

/**
 * Starts the thread. Resolves when the database is open and every migration has run. `onLost` is told when it ends by
 * itself later on, as when it runs out of memory: it does not come back.
 */
export async function startSqliteThread(
  options: SqliteOptions,
  onLost: (reason: string) => void,
  limits: ResourceLimits = {},
): Promise<SqliteThread> {
  const worker = startThread('sqlite-worker', new URL('./sqlite-worker.ts', import.meta.url), {
    workerData: options,
    resourceLimits: limits,
  })
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  let lastCall = 0
  let dead: StoreUnavailableError | null = null

  function die(reason: string) {
    dead = new StoreUnavailableError(reason)
    for (const { reject } of waiting.values()) reject(dead)
    waiting.clear()
  }
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      die('The store is closed.')
      resolve()
    })
  })
  let isOpen = false
  worker.on('error', (error) => {
    die(error.message)
    if (isOpen) onLost(error.message)
  })
  worker.on('message', (reply: SqliteReply) => {
    const caller = waiting.get(reply.call)
    waiting.delete(reply.call)
    if ('error' in reply) caller?.reject(new StoreUnavailableError(reply.error))
    else caller?.resolve(reply.result)
  })

  function answerTo(call: number): Promise<unknown> {
    if (dead) return Promise.reject(dead)
    return new Promise((resolve, reject) => {
      waiting.set(call, { resolve, reject })
    })
  }

  try {
    await answerTo(0)
  } catch (error) {
    await worker.terminate()
    throw error
  }
  isOpen = true
  return {
    ended,
    call(name, ...values) {
      const call = ++lastCall
      const answer = answerTo(call)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      if (!dead) worker.postMessage({ call, name, values } satisfies SqliteCall)
      return answer
    },
  }
}
