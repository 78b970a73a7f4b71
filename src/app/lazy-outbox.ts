import type { OutboxStatus } from '../domain/ports/outbox-status.ts'
import type { EventLog } from '../platform/event-log.ts'
import type { RunningOutbox } from '../platform/outbox.ts'

/** How long after the start the outbox is fetched by itself: the first room comes first. */
const PATIENCE_MS = 3000

/** An outbox that can say when its status is more than a guess. */
export interface LazyOutbox extends RunningOutbox {
  /** Resolves when the status tells what really waits on this device. */
  known(): Promise<void>
}

/** An outbox whose code comes after the first room, or at once when it is asked to send. */
export function createLazyOutbox(
  log: Pick<EventLog, 'counts'>,
  load: () => Promise<RunningOutbox>,
): LazyOutbox {
  let counted: OutboxStatus = { waiting: 0, refused: 0, reached: null }
  const listeners = new Set<() => void>()
  let real: RunningOutbox | null = null
  let loading: Promise<RunningOutbox> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function open() {
    loading ??= load().then(async (outbox) => {
      counted = { ...(await log.counts()), reached: null }
      real = outbox
      outbox.subscribe(tell)
      outbox.start()
      tell()
      return outbox
    })
    return loading
  }

  function tell() {
    for (const listener of listeners) listener()
  }

  return {
    // The real one counts again after its first attempt; until then what was counted here is the truth.
    status: () => (real && real.status().reached !== null ? real.status() : counted),
    known: async () => void (await open()),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    flush: async () => (await open()).flush(),
    start() {
      timer = setTimeout(() => void open(), PATIENCE_MS)
    },
    stop() {
      clearTimeout(timer)
      real?.stop()
    },
  }
}
