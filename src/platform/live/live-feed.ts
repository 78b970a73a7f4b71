import type { LiveStatus } from '../../domain/ports/live-session.ts'
import { LIVE_PATHS } from '../../protocol/live-phone.ts'
import { PROBLEM_MEDIA_TYPE } from '../../protocol/problem.ts'
import { createWakeablePause } from './wakeable-pause.ts'

/** Follows a session on the server. */
export interface LiveFeed {
  /** Tries again at once, when there is reason to think that the connection is back. */
  kick(): void
  stop(): void
}

/** What a feed works with. */
export interface LiveFeedParts {
  readonly ask: typeof fetch
  /** Where the app lies: `/` or a subfolder. */
  readonly base: string
  readonly token: string
  /** What was seen already: place in the log, or version; -1 for nothing. */
  readonly after: () => number
  /** A frame as it came in. It is parsed by whoever knows what it must be. */
  readonly onFrame: (frame: unknown) => void
  readonly onLink: (link: LiveStatus['link']) => void
  /** Shorter in tests. */
  readonly silenceMs?: number
}

/** The server's first word comes at once; without it within this time something holds the stream up. */
const SILENCE_MS = 3000
/** The server says something every 10 seconds. */
const LONGEST_PAUSE_MS = 25_000
const LONGEST_POLL_MS = 30_000
const longestWaitMs = 1500
/** Asking again and again goes on this long before a stream is tried once more. */
const POLLING_MS = 120_000

type Outcome = 'over' | 'held-up' | 'ended' | 'failed'

/**
 * Follows a session by a stream of server-sent events, read with `fetch` so that the token stays out of the address.
 * Where a box on the way holds the stream back until it is complete, long-polls take its place after 3 seconds.
 */
export function followLive(parts: LiveFeedParts): LiveFeed {
  const { ask, base, token, after, onFrame, onLink, silenceMs = SILENCE_MS } = parts
  const headers = { authorization: `Bearer ${token}` }
  const url = (path: string, more = '') => `${base.replace(/\/$/, '')}${path}?after=${after()}${more}`
  const stopped = new AbortController()
  let cut: AbortController | null = null
  const pause = createWakeablePause()
  let failures = 0
  let lastHeardMs = 0

  function heard() {
    lastHeardMs = performance.now()
    if (failures > 0) failures = 0
    onLink('connected')
  }

  /** Asks, and gives up when `ms` go by without an answer; each piece of the answer winds the clock up again. */
  async function asked<T>(
    path: string,
    ms: number,
    read: (response: Response, wind: (ms: number) => void) => Promise<T>,
  ) {
    const control = new AbortController()
    cut = control
    let timer = setTimeout(() => control.abort(), ms)
    const wind = (next: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => control.abort(), next)
    }
    try {
      return await read(await ask(path, { headers, signal: control.signal, cache: 'no-store' }), wind)
    } finally {
      clearTimeout(timer)
      // An answer that nobody reads to its end keeps its connection.
      control.abort()
    }
  }

  async function stream(): Promise<Outcome> {
    let hasSpoken = false
    try {
      return await asked(url(LIVE_PATHS.stream), silenceMs, async (response, wind) => {
        const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false
        if (isOver(response)) return 'over'
        if (!isStream || !response.body) return 'failed'
        const reader = response.body.getReader()
        const decoder = new TextDecoder()
        let text = ''
        for (;;) {
          const { done, value } = await reader.read()
          if (done) return 'ended'
          hasSpoken = true
          wind(LONGEST_PAUSE_MS)
          heard()
          text = takeFrames(text + decoder.decode(value, { stream: true }), onFrame)
        }
      })
    } catch {
      return hasSpoken ? 'ended' : 'held-up'
    }
  }

  /** One long-poll; without waiting it only finds out whether the server can be reached. */
  async function poll(isWaiting: boolean): Promise<Outcome> {
    try {
      const path = url(LIVE_PATHS.state, isWaiting ? '' : '&wait=0')
      return await asked(path, isWaiting ? LONGEST_POLL_MS : silenceMs, async (response) => {
        if (isOver(response)) return 'over'
        if (!response.ok) return 'failed'
        const frame: unknown = await response.json()
        heard()
        if (typeof frame === 'object' && frame !== null && Object.keys(frame).length > 0) onFrame(frame)
        return 'ended'
      })
    } catch {
      return 'failed'
    }
  }

  async function pollForAWhile(): Promise<Outcome> {
    const until = performance.now() + POLLING_MS
    let outcome = await poll(false)
    while (outcome === 'ended' && !stopped.signal.aborted && performance.now() < until)
      outcome = await poll(true)
    return outcome
  }

  async function run() {
    while (!stopped.signal.aborted) {
      let outcome = await stream()
      if (outcome === 'held-up' && !stopped.signal.aborted) outcome = await pollForAWhile()
      if (stopped.signal.aborted) return
      if (outcome === 'over') return onLink('over')
      if (outcome !== 'ended') onLink('lost')
      await pause.wait(
        outcome === 'ended' && failures === 0 ? 100 : Math.min(250 * 2 ** failures, longestWaitMs),
      )
      failures++
    }
  }

  /** A phone that slept may hold a connection that is long gone; the server would have spoken by now. */
  function kick() {
    if (pause.wake()) failures = 0
    else if (performance.now() - lastHeardMs > 12_000) cut?.abort()
  }
  const whenSeen = () => {
    if (document.visibilityState === 'visible') kick()
  }
  // The device knows that its network is gone: waiting for the stream to go quiet would cost half a minute.
  const whenOffline = () => cut?.abort()
  window.addEventListener('online', kick)
  window.addEventListener('offline', whenOffline)
  window.addEventListener('pageshow', kick)
  document.addEventListener('visibilitychange', whenSeen)
  void run()
  return {
    kick,
    stop() {
      stopped.abort()
      cut?.abort()
      pause.wake()
      window.removeEventListener('online', kick)
      window.removeEventListener('offline', whenOffline)
      window.removeEventListener('pageshow', kick)
      document.removeEventListener('visibilitychange', whenSeen)
    },
  }
}

/** The server does not know the session any more, or nobody by this token. */
export function isOver({ status, headers }: Response): boolean {
  // A page of some box on the way can say 404 too; only our own words count.
  const isOurs = headers.get('content-type')?.startsWith(PROBLEM_MEDIA_TYPE) ?? false
  return isOurs && (status === 401 || status === 404)
}

/** Hands on every whole frame and gives what is left. Lines without data keep the connection alive. */
function takeFrames(text: string, onFrame: (frame: unknown) => void): string {
  const parts = text.split('\n\n')
  const rest = parts.pop() ?? ''
  for (const part of parts) {
    if (!part.startsWith('data: ')) continue
    try {
      onFrame(JSON.parse(part.slice(6)))
    } catch {
      // A line that is no JSON came from a box on the way.
    }
  }
  return rest
}
