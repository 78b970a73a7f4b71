import type { Outbox, OutboxStatus } from '../domain/ports/outbox-status.ts'
import {
  EVENTS_PATH,
  INVITATION_HEADER,
  MAX_BODY_BYTES,
  MAX_EVENTS_PER_POST,
  type PostEventsAnswer,
  postEventsAnswerSchema,
} from '../protocol/events-api.schema.ts'
import type { EventLog, QueuedEvent } from './event-log.ts'

/** What the outbox works with. All but `log` have the browser's own as default. */
export interface OutboxParts {
  readonly log: EventLog
  readonly post?: typeof fetch
  readonly path?: string
  /** Key of the invitation link that the person came by, or null. */
  readonly invitation?: () => string | null
  readonly locks?: Pick<LockManager, 'request'> | null
  readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'> | null
  readonly random?: () => number
}

/** The outbox with its triggers. */
export interface RunningOutbox extends Outbox {
  /** Starts sending: now, when something is queued, when the network is back, when the page is looked at. */
  start(): void
  stop(): void
}

const firstWaitMs = 2000
const longestWaitMs = 5 * 60_000
const postTimeoutMs = 30_000
// A body is cut well below the limit: the server counts bytes, a string's length counts letters.
const maxBodyLength = MAX_BODY_BYTES / 4

type Answer =
  | { readonly kind: 'taken'; readonly answer: PostEventsAnswer }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'not-now' }

/** Makes the outbox of this tab. Only one tab sends at a time; an event goes from the queue only after a 2xx. */
export function createOutbox(parts: OutboxParts): RunningOutbox {
  const { log, path = EVENTS_PATH, invitation = () => null, random = Math.random } = parts
  const post = parts.post ?? ((...request: Parameters<typeof fetch>) => fetch(...request))
  // Missing where the page comes over plain HTTP: then every tab sends, and the server sorts out repeats.
  const locks = parts.locks === undefined ? (globalThis.navigator?.locks ?? null) : parts.locks
  const channel = parts.channel === undefined ? openChannel() : parts.channel
  const listeners = new Set<() => void>()
  let status: OutboxStatus = { waiting: 0, refused: 0, reached: null }
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let stops: (() => void)[] = []

  async function refresh(reached: boolean | null, tellOthers: boolean) {
    const counts = await log.counts()
    const next: OutboxStatus = { ...counts, reached }
    const isSame =
      next.waiting === status.waiting && next.refused === status.refused && next.reached === status.reached
    if (isSame) return
    status = next
    for (const listener of listeners) listener()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel belongs to one origin
    if (tellOthers) channel?.postMessage({ reached })
  }

  async function send(events: readonly QueuedEvent[]): Promise<Answer> {
    const key = invitation()
    try {
      const response = await post(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key ? { [INVITATION_HEADER]: key } : {}) },
        body: JSON.stringify({ events: events.map(({ event }) => event) }),
        signal: AbortSignal.timeout(postTimeoutMs),
        keepalive: false,
      })
      if (response.ok) {
        // A guest-wifi page also says 200: only our own answer proves that the events arrived.
        const parsed = postEventsAnswerSchema.safeParse(await response.json())
        return parsed.success ? { kind: 'taken', answer: parsed.data } : { kind: 'not-now' }
      }
      // These say that the post itself is wrong. Others (no server here, busy, broken) are tried again later.
      const isWrong = [400, 413, 415, 422].includes(response.status)
      return isWrong
        ? { kind: 'refused', reason: `The server answered ${response.status}.` }
        : { kind: 'not-now' }
    } catch {
      return { kind: 'not-now' }
    }
  }

  /** Sends some events; a post that is refused as a whole is halved until the wrong event stands alone. */
  async function deliver(events: readonly QueuedEvent[]): Promise<boolean> {
    const result = await send(events)
    if (result.kind === 'not-now') return false
    if (result.kind === 'refused' && events.length > 1) {
      const middle = Math.ceil(events.length / 2)
      return (await deliver(events.slice(0, middle))) && deliver(events.slice(middle))
    }
    const reasons = new Map<string | null, string>()
    if (result.kind === 'taken') for (const { id, reason } of result.answer.rejected) reasons.set(id, reason)
    const refused: { position: number; reason: string }[] = []
    const delivered: number[] = []
    for (const { position, event } of events) {
      const reason = result.kind === 'refused' ? result.reason : reasons.get(idOf(event))
      if (reason === undefined) delivered.push(position)
      else refused.push({ position, reason })
    }
    await log.settle({ delivered, refused })
    return true
  }

  async function drain(): Promise<boolean | null> {
    let reached: boolean | null = null
    for (;;) {
      const batch = fit(await log.queued(MAX_EVENTS_PER_POST))
      if (batch.length === 0) return reached
      reached = await deliver(batch)
      if (!reached) return false
      await refresh(true, true)
    }
  }

  async function run() {
    const reached = await drain()
    if (reached !== null) failures = reached ? 0 : failures + 1
    await refresh(reached ?? status.reached, true)
  }

  async function attempt(canWait: boolean): Promise<void> {
    if (!locks) return run()
    // A background attempt leaves it to the tab that is sending; "Finish and clear" waits for its turn.
    await locks.request('virtual-house-outbox', canWait ? {} : { ifAvailable: true }, (lock) =>
      lock ? run() : refresh(status.reached, false),
    )
  }

  function plan() {
    clearTimeout(timer)
    if (stops.length === 0 || status.waiting === 0) return
    const wait = Math.min(firstWaitMs * 2 ** Math.max(0, failures - 1), longestWaitMs)
    timer = setTimeout(kick, wait * (0.75 + random() / 2))
  }

  let isSending = false
  let isAskedAgain = false
  async function kick(): Promise<void> {
    // Something may be queued just after the last look into the queue: then look once more.
    isAskedAgain = isSending
    if (isSending) return
    isSending = true
    try {
      await attempt(false)
    } catch {
      // The log cannot be read just now; the next trigger tries again.
    }
    isSending = false
    if (isAskedAgain && failures === 0) return kick()
    plan()
  }

  channel?.addEventListener('message', (message: MessageEvent) => {
    const data: unknown = message.data
    const reached = typeof data === 'object' && data !== null && 'reached' in data ? data.reached : null
    void refresh(typeof reached === 'boolean' ? reached : null, false)
  })

  function on(target: EventTarget, name: string, run: () => void) {
    target.addEventListener(name, run)
    stops.push(() => target.removeEventListener(name, run))
  }

  return {
    status: () => status,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async flush() {
      await attempt(true)
      plan()
      return status
    },
    start() {
      if (stops.length > 0) return
      const retryNow = () => {
        failures = 0
        void kick()
      }
      stops.push(log.onQueued(() => void kick()))
      on(window, 'online', retryNow)
      on(document, 'visibilitychange', () => {
        if (document.visibilityState === 'visible') retryNow()
      })
      void kick()
    },
    stop() {
      clearTimeout(timer)
      for (const end of stops) end()
      stops = []
    },
  }
}

function openChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('virtual-house-outbox')
}

/** As many events from the front as fit into one body; always at least one. */
function fit(events: readonly QueuedEvent[]): readonly QueuedEvent[] {
  let length = 0
  const end = events.findIndex(({ event }) => {
    length += JSON.stringify(event).length + 1
    return length > maxBodyLength
  })
  return end === -1 ? events : events.slice(0, Math.max(1, end))
}

function idOf(event: unknown): string | null {
  if (typeof event !== 'object' || event === null || !('id' in event)) return null
  return typeof event.id === 'string' ? event.id : null
}
