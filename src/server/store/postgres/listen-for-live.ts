import { Client } from 'pg'
import type { LiveChange } from '../live-log.ts'

const firstWaitMs = 200
const longestWaitMs = 5000

/**
 * Listens for what other servers on this database append to led sessions. A lost connection is opened again, and
 * then everything counts as changed, because nobody knows what was missed.
 */
export async function listenForLive(
  url: string,
  ownOrigin: string,
  tell: (change: LiveChange) => void,
): Promise<{ stop(): Promise<void> }> {
  let client: Client | null = null
  let retry: NodeJS.Timeout | null = null
  let waitMs = firstWaitMs
  let isStopped = false

  async function connect(): Promise<void> {
    const fresh = new Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      application_name: 'virtual-house-listener',
    })
    fresh.on('notification', ({ payload = '' }) => {
      const change = readPayload(payload, ownOrigin)
      if (change) tell(change)
    })
    fresh.on('error', () => undefined) // `end` follows
    fresh.on('end', () => {
      if (client === fresh) client = null
      again()
    })
    await fresh.connect()
    await fresh.query('listen live')
    client = fresh
    waitMs = firstWaitMs
  }

  function again(): void {
    if (isStopped || retry) return
    retry = setTimeout(() => {
      retry = null
      connect().then(
        () => tell('all'),
        () => again(),
      )
    }, waitMs)
    waitMs = Math.min(waitMs * 2, longestWaitMs)
  }

  await connect()
  return {
    async stop() {
      isStopped = true
      if (retry) clearTimeout(retry)
      await client?.end()
    },
  }
}

/** "<origin> <session>,<session>…" or "<origin> all"; null for what this server appended itself. */
function readPayload(payload: string, ownOrigin: string): LiveChange | null {
  const [origin, sessions = ''] = payload.split(' ')
  if (origin === ownOrigin) return null
  return sessions === 'all' ? 'all' : sessions.split(',')
}
