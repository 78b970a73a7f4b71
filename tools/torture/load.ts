import { randomUUID } from 'node:crypto'

/** People who keep posting events the way the outbox does: a batch is sent again until it is answered. */
export interface Load {
  /** Ids of events that a server said it has. */
  readonly acknowledged: ReadonlySet<string>
  /** How often a server or the network said no, by status; 0 when nobody answered. */
  readonly refusals: ReadonlyMap<number, number>
  /** The sentence of the latest refusal. */
  lastDetail(): string
  /** Stops. With `deliver` each sender first gets its last batch through. */
  stop(options?: { readonly deliver?: boolean }): Promise<void>
}

/** What the load is made of. */
export interface LoadOptions {
  /** Servers that can be posted to now; a sender that is turned away tries the next. */
  readonly urls: readonly string[]
  readonly seed: number
  readonly senders?: number
  /** Letters of text in each event, to fill a disk faster. */
  readonly textLength?: number
}

const content = 'torture'
const deliverWithinMs = 60_000

/** A stream of numbers from 0 up to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed % 2147483647 || 1
  return () => (state = (state * 16807) % 2147483647) / 2147483647
}

/** An event as a browser sends it. */
export function loadEvent(text = ''): Record<string, unknown> & { id: string } {
  const common = { id: randomUUID(), v: 1, visit: randomUUID(), seq: 0, person: null, content, live: null }
  const at = new Date().toISOString()
  return text === ''
    ? { ...common, at, kind: 'room.entered', room: 'hall' }
    : { ...common, at, kind: 'reason.written', story: 'a-story', step: 'a-step', text }
}

/** Starts the senders. */
export function startLoad({ urls, seed, senders = 4, textLength = 0 }: LoadOptions): Load {
  const acknowledged = new Set<string>()
  const refusals = new Map<number, number>()
  const random = seeded(seed)
  const text = 'x'.repeat(textLength)
  let detail = ''
  let isLate = false
  const asked = { toEnd: false, toDropTheRest: false }

  async function post(url: string, events: readonly { readonly id: string }[]): Promise<boolean> {
    try {
      const answer = await fetch(`${url}/api/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ events }),
        signal: AbortSignal.timeout(30_000),
      })
      const said = await answer.json()
      if (answer.ok && said.accepted + said.repeated === events.length) {
        for (const { id } of events) acknowledged.add(id)
        return true
      }
      detail = String(said.detail)
      refusals.set(answer.status, (refusals.get(answer.status) ?? 0) + 1)
    } catch {
      // Killed under our hands or not there: never acknowledged, so nothing is promised.
      refusals.set(0, (refusals.get(0) ?? 0) + 1)
    }
    return false
  }

  async function sender(first: number): Promise<void> {
    let at = first
    while (!asked.toEnd) {
      const batch = Array.from({ length: 1 + Math.floor(random() * 20) }, () => loadEvent(text))
      while (!asked.toDropTheRest && !(await post(urls[at % urls.length] ?? '', batch))) {
        at++
        await pause(20 + random() * 60)
      }
      // What a load balancer does: the next request goes to the next server.
      at++
    }
  }

  const running = Array.from({ length: senders }, (_, index) => sender(index))
  return {
    acknowledged,
    refusals,
    lastDetail: () => detail,
    async stop({ deliver = false } = {}) {
      asked.toEnd = true
      asked.toDropTheRest = !deliver
      const limit = setTimeout(() => {
        asked.toDropTheRest = true
        isLate = true
      }, deliverWithinMs)
      await Promise.all(running)
      clearTimeout(limit)
      if (isLate)
        throw new Error('Events could not be delivered within a minute after everything was up again.')
    },
  }
}

/** Waits. */
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
