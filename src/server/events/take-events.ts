import { parseVisitEvent } from '../../domain/attempt/visit-event.schema.ts'
import type { PostEventsAnswer } from '../../protocol/events-api.schema.ts'
import type { NewEvent } from '../store/event-log.ts'
import type { Store } from '../store/store.ts'
import { judgeClock } from './judge-clock.ts'

/** What taking in events needs beside the records. */
export interface TakeEventsParts {
  readonly store: Store
  readonly nowMs: number
  /** Whether the post carried the key of an invitation. */
  readonly keyed: boolean
  /** Keyed hash of a person code, the form in which an erased code is remembered. */
  readonly hashPerson: (code: string) => string
}

/** Parses each record alone, stores the good ones, and answers when they are on disk. */
export async function takeEvents(
  records: readonly unknown[],
  parts: TakeEventsParts,
): Promise<PostEventsAnswer> {
  const rejected: PostEventsAnswer['rejected'] = []
  const events: NewEvent[] = []
  const receivedAt = new Date(parts.nowMs).toISOString()
  for (const record of records) {
    const parsed = parseVisitEvent(record)
    if (!parsed.ok) {
      rejected.push({ id: idOf(record), reason: parsed.reason })
      continue
    }
    const { event } = parsed
    events.push({
      id: event.id,
      visit: event.visit,
      seq: event.seq,
      at: event.at,
      person: event.person,
      personHash: event.person === null ? null : parts.hashPerson(event.person),
      live: event.live,
      kind: event.kind,
      keyed: parts.keyed,
      clock: judgeClock(event.at, parts.nowMs),
      receivedAt,
      body: JSON.stringify(event),
    })
  }

  const outcomes = events.length > 0 ? await parts.store.appendEvents(events) : []
  for (const [index, outcome] of outcomes.entries()) {
    const id = events[index]?.id ?? null
    if (outcome === 'erased') rejected.push({ id, reason: 'Everything under this code was forgotten.' })
  }
  return {
    accepted: outcomes.filter((outcome) => outcome === 'accepted').length,
    repeated: outcomes.filter((outcome) => outcome === 'repeated').length,
    rejected,
  }
}

function idOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null
  return typeof record.id === 'string' && record.id.length <= 100 ? record.id : null
}
