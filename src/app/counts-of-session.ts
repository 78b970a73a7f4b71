import { handsEvents } from '../domain/live/hands-events.ts'
import type { LiveEntry } from '../domain/live/live-entry.schema.ts'
import type { CountsAre } from '../features/train/session-counts.tsx'
import type { EventLog } from '../platform/event-log.ts'

/** The part of the log on this device that knows what was sent. */
export type SentLog = Pick<EventLog, 'append' | 'counts' | 'queued' | 'aside'>

/**
 * Where the counted hands of a session are: on this laptop, or with the server. Null while the session runs, and where no
 * hands were counted. What was left behind when the session's page closed too early is put into the queue here.
 */
export async function countsOfSession(
  entries: readonly LiveEntry[],
  log: SentLog,
): Promise<CountsAre | null> {
  const events = handsEvents(entries)
  if (events.length === 0) return null
  const ids = new Set<unknown>(events.map(({ id }) => id))
  try {
    await log.append(events)
    const { waiting } = await log.counts()
    const queued = waiting > 0 ? await log.queued(waiting) : []
    if (queued.some(({ event }) => ids.has(idOf(event)))) return 'waiting'
    const aside = await log.aside()
    return aside.some(({ from, record }) => from === 'server' && ids.has(idOf(record))) ? 'refused' : 'sent'
  } catch {
    // This device has no room for the queue now: the session itself still holds the counts.
    return 'waiting'
  }
}

function idOf(event: unknown): unknown {
  return typeof event === 'object' && event !== null && 'id' in event ? event.id : null
}
