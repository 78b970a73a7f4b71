import type { VisitEvent } from '../attempt/visit-event.schema.ts'
import type { CountedPurpose } from '../measures/people-of.ts'
import type { Pilot, PilotRecord } from './pilot.ts'

/** Whose visits are whose, and what the read-me says about all of them: all that is kept of a log while it is read. */
export interface PilotOutline {
  readonly purpose: CountedPurpose
  /** The visits of each person who counts, in the order of `gatherPilot`: one list a person. */
  readonly people: readonly (readonly string[])[]
  /** Visits that do not count, by their ids. */
  readonly others: readonly string[]
  readonly leftOut: Pilot['leftOut']
  /** Time of the newest event from a clock that can be right; null without any. */
  readonly newest: string | null
  /** Content versions of the visits that count. */
  readonly contents: readonly string[]
}

/** Where an event stands in its visit. */
interface Place {
  readonly seq: number
  readonly at: string
  readonly id: string
}

/** What is kept of one visit: a few hundred bytes, whatever its length. */
interface VisitStub {
  readonly visit: string
  first: Place
  started:
    | (Place & { readonly purpose: string; readonly authority: string | null; readonly content: string })
    | null
  coded: (Place & { readonly person: string }) | null
}

/** Reads a log once, in any order, and keeps its outline. */
export function createOutline(): {
  add(record: PilotRecord): void
  /** `authority` narrows it to the people of one council; null leaves everybody in. */
  finish(purpose: CountedPurpose, authority: string | null): PilotOutline
} {
  const stubs = new Map<string, VisitStub>()
  let newest: string | null = null
  return {
    add({ event, clock }) {
      if (event.kind === 'link.given') return
      if (clock === 'ok' && (newest === null || event.at > newest)) newest = event.at
      const place = { seq: event.seq, at: event.at, id: event.id }
      const stub = stubs.get(event.visit)
      if (stub) widen(stub, event, place)
      else
        stubs.set(
          event.visit,
          widen({ visit: event.visit, first: place, started: null, coded: null }, event, place),
        )
    },
    finish: (purpose, authority) => finishOutline([...stubs.values()], newest, purpose, authority),
  }
}

function widen(stub: VisitStub, event: VisitEvent, place: Place): VisitStub {
  if (compare(place, stub.first) < 0) stub.first = place
  if (event.kind === 'visit.started' && (!stub.started || compare(place, stub.started) < 0)) {
    const { purpose, authority, content } = event
    stub.started = { ...place, purpose, authority, content }
  }
  if (event.person !== null && (!stub.coded || compare(place, stub.coded) > 0)) {
    stub.coded = { ...place, person: event.person }
  }
  return stub
}

function finishOutline(
  stubs: readonly VisitStub[],
  newest: string | null,
  purpose: CountedPurpose,
  authority: string | null,
): PilotOutline {
  const counted = stubs
    .filter(({ started }) => started?.purpose === purpose)
    .toSorted((a, b) => compareText(a.first.at, b.first.at) || compareText(a.visit, b.visit))
  const groups = new Map<string, VisitStub[]>()
  for (const stub of counted) {
    const key = stub.coded?.person ?? stub.visit
    const group = groups.get(key)
    if (group) group.push(stub)
    else groups.set(key, [stub])
  }
  const authorityOf = (visits: readonly VisitStub[]) =>
    visits.find(({ started }) => started?.authority)?.started?.authority ?? null
  const people = [...groups.values()].filter(
    (visits) => authority === null || authorityOf(visits) === authority,
  )
  const isTold = authority === null
  const count = (wanted: string | undefined) =>
    isTold ? stubs.filter(({ started }) => started?.purpose === wanted).length : 0
  return {
    purpose,
    people: people.map((visits) => visits.map(({ visit }) => visit)),
    others: isTold
      ? stubs.flatMap(({ visit, started }) => (started?.purpose === purpose ? [] : [visit])).toSorted()
      : [],
    leftOut: {
      otherPurpose: count(purpose === 'real' ? 'demo' : 'real'),
      test: count('test'),
      unstarted: count(undefined),
    },
    newest,
    contents: [
      ...new Set(people.flatMap((visits) => visits.flatMap(({ started }) => started?.content ?? []))),
    ].toSorted(),
  }
}

function compare(a: Place, b: Place): number {
  return a.seq - b.seq || compareText(a.at, b.at) || compareText(a.id, b.id)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
