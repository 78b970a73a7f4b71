import { parseVisitEvent, type VisitEvent } from '../../domain/attempt/visit-event.schema.ts'
import type { PostEventsAnswer } from '../../protocol/events-api.schema.ts'
import { refuseMisplaced } from '../data-rules/holds.ts'
import type { AppendOutcome, NewEvent } from '../store/event-log.ts'
import type { Store } from '../store/store.ts'
import type { FloodWatch } from './flood-watch.ts'
import { judgeClock } from './judge-clock.ts'

/** What taking in events needs beside the records. */
export interface TakeEventsParts {
  readonly store: Store
  /** Where good ones go, when it is not simply into the store. */
  readonly append?: (events: readonly NewEvent[]) => Promise<readonly AppendOutcome[]>
  /** Bounds what one sender can fill; left out where a person with an account, or a command, brings the events. */
  readonly flood?: FloodWatch
  readonly nowMs: number
  /** Whether the post carried the key of an invitation. */
  readonly keyed: boolean
  /** Keyed hash of a person code, the form in which an erased code is remembered. */
  readonly hashPerson: (code: string) => string
}

const tooMuch = 'This visit or code has sent more today than anybody can answer.'

/** Parses each record alone, stores the good ones, and answers when they are on disk. */
export async function takeEvents(
  records: readonly unknown[],
  parts: TakeEventsParts,
): Promise<PostEventsAnswer> {
  const { append = parts.store.appendEvents, flood } = parts
  const rejected: PostEventsAnswer['rejected'] = []
  const read: VisitEvent[] = []
  for (const record of records) {
    const parsed = parseVisitEvent(record)
    if (parsed.ok) read.push(parsed.event)
    else rejected.push({ id: idOf(record), reason: parsed.reason })
  }
  const misplaced = await refuseMisplaced(parts.store, read)
  const receivedAt = new Date(parts.nowMs).toISOString()
  const events: NewEvent[] = []
  for (const event of read) {
    if (misplaced?.visits.has(event.visit)) rejected.push({ id: event.id, reason: misplaced.reason })
    else if (flood?.isFull(event)) rejected.push({ id: event.id, reason: tooMuch })
    else events.push(toNewEvent(event, receivedAt, parts))
  }

  const outcomes = events.length > 0 ? await append(events) : []
  for (const [index, outcome] of outcomes.entries()) {
    const event = events[index]
    const id = event?.id ?? null
    if (event && outcome === 'accepted') flood?.note(event)
    if (outcome === 'erased') rejected.push({ id, reason: 'Everything under this code was forgotten.' })
  }
  return {
    accepted: outcomes.filter((outcome) => outcome === 'accepted').length,
    repeated: outcomes.filter((outcome) => outcome === 'repeated').length,
    rejected,
  }
}

function toNewEvent(
  event: VisitEvent,
  receivedAt: string,
  { keyed, hashPerson, nowMs }: TakeEventsParts,
): NewEvent {
  return {
    id: event.id,
    visit: event.visit,
    seq: event.seq,
    at: event.at,
    person: event.person,
    personHash: event.person === null ? null : hashPerson(event.person),
    live: event.live,
    kind: event.kind,
    keyed,
    clock: judgeClock(event.at, nowMs),
    receivedAt,
    body: JSON.stringify(event),
  }
}

/** The id of a record that cannot be read, when it has one. */
export function idOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null
  return typeof record.id === 'string' && record.id.length <= 100 ? record.id : null
}
