import { handsEvents } from '../domain/live/hands-events.ts'
import type { EventStore } from '../domain/ports/event-store.ts'
import type { TrainerLive } from '../domain/ports/live-session.ts'
import type { Outbox } from '../domain/ports/outbox-status.ts'

/**
 * Puts counted hands into the event log once their session is over; the outbox takes them to the server, now or when
 * there is one again. An event that is there already is left alone, so it may be called at every look at the session.
 * Gives the way to stop waiting for the end.
 */
export function deliverHands(
  port: TrainerLive,
  { log, outbox }: { readonly log: Pick<EventStore, 'append'>; readonly outbox: Pick<Outbox, 'flush'> },
): () => void {
  let isDone = false
  async function look() {
    if (isDone || !port.snapshot()?.ended) return
    isDone = true
    const events = handsEvents(port.entries())
    if (events.length === 0) return
    try {
      await log.append(events)
      await outbox.flush()
    } catch {
      // The device has no room now; the next look at the session tries again.
      isDone = false
    }
  }
  void look()
  return port.subscribe(() => void look())
}
