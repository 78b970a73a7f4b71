import type { PackSource } from '../../domain/exports/pack-source.ts'
import type { PilotRecord } from '../../domain/exports/pilot.ts'
import { createOutline } from '../../domain/exports/pilot-outline.ts'
import { readHolds } from '../data-rules/holds.ts'
import type { Secrets } from '../secrets.ts'
import type { StoredEvent } from '../store/event-log.ts'
import type { Store } from '../store/store.ts'
import { parseStored } from '../events/parse-stored.ts'
import { createSeenPositions, type SeenPositions } from './seen-positions.ts'

/** Visits that are read in one go, and events a page of the first reading: small, so that what was read dies young. */
const VISITS_AT_ONCE = 16
const EVENTS_AT_ONCE = 500

/** What is wanted of a store, and who waits for it. */
export interface StoreSourceParts {
  /** The form in which the ends of accepted links are kept. */
  readonly hashPerson: Secrets['hashPerson']
  /** One council, or null for everybody. */
  readonly authority: string | null
  /** Told how many events have been read so far for the outline. */
  readonly onRead?: (events: number) => void
  /** Aborted when nobody waits any more: the reading ends. */
  readonly signal?: AbortSignal
}

/**
 * A store as the source of a pack: everything is read once for the outline, then visit by visit. What comes in
 * meanwhile is left out; what is erased meanwhile is gone from what is still to be read.
 */
export async function sourceOfStore(
  store: Store,
  { authority, hashPerson, onRead, signal }: StoreSourceParts,
): Promise<PackSource> {
  const outline = createOutline()
  const unreadable: { id: string; reason: string }[] = []
  const seen = createSeenPositions()
  let read = 0
  for await (const page of store.readEvents({ pageSize: EVENTS_AT_ONCE })) {
    for (const stored of page) {
      seen.note(stored.position)
      const record = toRecord(stored)
      if ('event' in record) outline.add(record)
      else unreadable.push(record)
    }
    signal?.throwIfAborted()
    read += page.length
    onRead?.(read)
  }
  const purpose = (await readHolds(store)) === 'demo' ? 'demo' : 'real'
  const accepted = await store.listAcceptedLinks()
  const finished = outline.finish(purpose, authority, { hashOf: hashPerson, accepted })
  return {
    outline: finished,
    // Nobody can tell whose an unreadable record is, so one council is not shown any.
    unreadable: authority === null ? unreadable.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : [],
    recordsOf: readAhead(store, seen, [...finished.people.flat(), ...finished.others], signal),
  }
}

/** Answers the visits of one person after another, having read those that are asked for next along with them. */
function readAhead(
  store: Store,
  seen: SeenPositions,
  order: readonly string[],
  signal: AbortSignal | undefined,
): PackSource['recordsOf'] {
  let from = 0
  let held = new Map<string, PilotRecord[]>()
  return async (visits) => {
    if (!visits.every((visit) => held.has(visit))) {
      signal?.throwIfAborted()
      from = Math.max(0, order.indexOf(visits[0] ?? '', from))
      const wanted = order.slice(from, from + Math.max(VISITS_AT_ONCE, visits.length))
      held = new Map(wanted.map((visit) => [visit, []]))
      for (const stored of await store.readVisits(wanted)) {
        const record = toRecord(stored)
        if ('event' in record && seen.has(stored.position)) held.get(record.event.visit)?.push(record)
      }
    }
    return visits.flatMap((visit) => held.get(visit) ?? [])
  }
}

function toRecord(stored: StoredEvent): PilotRecord | { readonly id: string; readonly reason: string } {
  const parsed = parseStored(stored.body)
  if (!parsed.ok) return { id: stored.id, reason: parsed.reason }
  return { event: parsed.event, keyed: stored.keyed, clock: stored.clock }
}
