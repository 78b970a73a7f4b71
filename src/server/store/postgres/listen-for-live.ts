import { Client } from 'pg'
import type { LiveChange } from '../live-log.ts'

const firstWaitMs = 200
const longestWaitMs = 5000
/** How often it is asked who else is there: a server of an older release comes without a word. */
const LOOK_ROUND_MS = 10_000
const NAME = 'virtual-house-listener'
const othersSql = `
  select from pg_stat_activity
  where datname = current_database() and application_name = $1 and pid <> pg_backend_pid() limit 1`

/** The ear of one server. */
export interface LiveListening {
  /** Whether nobody else listens, so that a commit needs to be told to nobody. */
  isAlone(): boolean
  stop(): Promise<void>
}

/** What to do with what is heard. */
export interface LiveHearing {
  /** Another server appended something. */
  readonly tell: (change: LiveChange) => void
  /** This server is not alone any more, or cannot know: whoever came must be told of what nobody was told of before. */
  readonly onCompany: () => void
}

/**
 * Listens for what other servers on this database append to led sessions. A lost connection is opened again, and
 * then everything counts as changed, because nobody knows what was missed. Says to others that it is here.
 */
export async function listenForLive(
  url: string,
  ownOrigin: string,
  { tell, onCompany }: LiveHearing,
  lookRoundMs = LOOK_ROUND_MS,
): Promise<LiveListening> {
  let client: Client | null = null
  let retry: NodeJS.Timeout | null = null
  let waitMs = firstWaitMs
  let isStopped = false
  let isAlone = false
  // How often others were heard of. Who was not there when it was asked may have said so before the answer is read.
  let meetings = 0

  function meet(): void {
    meetings++
    if (!isAlone) return
    isAlone = false
    onCompany()
  }

  async function lookRound(asked: Client): Promise<void> {
    const before = meetings
    try {
      const { rowCount } = await asked.query(othersSql, [NAME])
      if (rowCount !== 0) meet()
      else if (meetings === before && client === asked) isAlone = true
    } catch {
      lose(asked)
      asked.end().catch(() => undefined)
    }
  }

  /** Once for each connection: one that does not answer may end much later, when another has long taken its place. */
  function lose(lost: Client): void {
    if (client !== lost) return
    client = null
    meet()
    again()
  }

  async function connect(): Promise<void> {
    const fresh = new Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      query_timeout: lookRoundMs,
      application_name: NAME,
    })
    fresh.on('notification', ({ payload = '' }) => {
      const heard = readPayload(payload)
      if (heard.origin === ownOrigin) return
      meet()
      if (heard.change) tell(heard.change)
    })
    fresh.on('error', () => undefined) // `end` follows
    fresh.on('end', () => lose(fresh))
    try {
      await fresh.connect()
      await fresh.query('listen live')
      // Others hear this, or are seen by whoever looks round after having listened: of two that come at once, both know.
      await fresh.query(`select pg_notify('live', $1)`, [`${ownOrigin} ${HERE}`])
    } catch (error) {
      fresh.end().catch(() => undefined)
      throw error
    }
    client = fresh
    waitMs = firstWaitMs
    await lookRound(fresh)
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

  function stop(): void {
    isStopped = true
    clearInterval(looking)
    if (retry) clearTimeout(retry)
  }

  const looking = setInterval(() => {
    if (client) void lookRound(client)
  }, lookRoundMs)
  looking.unref()

  try {
    await connect()
  } catch (error) {
    stop()
    throw error
  }
  return {
    isAlone: () => isAlone,
    async stop() {
      stop()
      await client?.end()
    },
  }
}

const HERE = 'here'

/** "<origin> <session>,<session>…", "<origin> all", or "<origin> here" of one that has just come. */
function readPayload(payload: string): { readonly origin: string; readonly change: LiveChange | null } {
  const [origin = '', what = ''] = payload.split(' ')
  if (what === HERE) return { origin, change: null }
  return { origin, change: what === 'all' ? 'all' : what.split(',') }
}
