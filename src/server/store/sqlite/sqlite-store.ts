import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { createGroupCommit } from '../group-commit.ts'
import { type AppendOutcome, type NewEvent, type Store, StoreUnavailableError } from '../store.ts'
import type { Migration } from './run-migrations.ts'
import type { SqliteOperations, SqliteOptions } from './sqlite-operations.ts'
import type { SqliteCall, SqliteReply } from './sqlite-worker.ts'

/** Opens the embedded store in `directory`. Resolves when the database is open and every migration has run. */
export async function openSqliteStore(directory: string): Promise<Store> {
  const thread = await startThread({ directory, migrations: readMigrations() })
  const { call } = thread
  const append = createGroupCommit<NewEvent, AppendOutcome>((events) => call('appendEvents', events))

  return {
    kind: 'sqlite',
    appendEvents: (events) => append(events),
    async *readEvents({ pageSize = 2000 } = {}) {
      let after = 0
      for (;;) {
        const page = await call('readPage', after, pageSize)
        const last = page.at(-1)
        if (!last) return
        yield page
        after = last.position
      }
    },
    readPerson: (person) => call('readPerson', person),
    erasePerson: (request) => call('erasePerson', request),
    secret: (name, fresh) => call('secret', name, fresh()),
    addInvitation: (keyHash, createdAt) => call('addInvitation', keyHash, createdAt),
    hasInvitation: (keyHash) => call('hasInvitation', keyHash),
    countInvitations: () => call('countInvitations'),
    setOneTimeLink: (keyHash, role, expiresAt) => call('setOneTimeLink', keyHash, role, expiresAt),
    createAccount: (account, linkHash, nowUtc) => call('createAccount', account, linkHash, nowUtc),
    findAccount: (signInName) => call('findAccount', signInName),
    countAccounts: () => call('countAccounts'),
    addSession: (session) => call('addSession', session),
    findSession: (tokenHash, nowUtc) => call('findSession', tokenHash, nowUtc),
    endSession: (tokenHash) => call('endSession', tokenHash),
    health: () => call('health'),
    async close() {
      await call('close')
      await thread.ended
    },
  }
}

// The same file runs from its TypeScript source (tests, `npm run dev`) and bundled, where Vite puts the worker
// and the migrations beside it.
const fromSource = import.meta.url.endsWith('.ts')

function readMigrations(): readonly Migration[] {
  const folder = new URL('./migrations/', import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => ({ name, sql: readFileSync(new URL(name, folder), 'utf8') }))
}

function newWorker(workerData: SqliteOptions): Worker {
  if (!fromSource) return new Worker(new URL('./sqlite-worker.js', import.meta.url), { workerData })
  // Node 20 cannot read TypeScript by itself, and loaders of this thread do not reach the other one.
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const loader = new URL('./dist/esm/api/index.mjs', tsx).href
  const source = new URL('./sqlite-worker.ts', import.meta.url).href
  const start = `import('${loader}').then(({ tsImport }) => tsImport('${source}', '${source}'))`
  return new Worker(start, { eval: true, workerData })
}

type Result<Name extends keyof SqliteOperations> = ReturnType<SqliteOperations[Name]>
type Values<Name extends keyof SqliteOperations> = Parameters<SqliteOperations[Name]>

async function startThread(options: SqliteOptions) {
  const worker = newWorker(options)
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
  worker.on('error', (error) => die(error.message))
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
  const opened = answerTo(0)

  try {
    await opened
  } catch (error) {
    await worker.terminate()
    throw error
  }
  return {
    ended,
    async call<Name extends keyof SqliteOperations>(
      operation: Name,
      ...values: Values<Name>
    ): Promise<Result<Name>> {
      const call = ++lastCall
      const answer = answerTo(call)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      if (!dead) worker.postMessage({ call, operation, values } satisfies SqliteCall)
      // The worker answers with what the operation of this name returned.
      return (await answer) as Result<Name>
    },
  }
}
