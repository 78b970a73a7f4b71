import type { EventOf, VisitEvent } from '../attempt/visit-event.schema.ts'
import { groupBy } from './group-by.ts'

/** One visit with its events in order. */
export interface VisitLog {
  readonly visit: string
  readonly started: EventOf<'visit.started'> | null
  readonly events: readonly VisitEvent[]
}

/** Everything that one person left: the visits under one code, or one visit without a code. */
export interface PersonLog {
  readonly person: string | null
  /** In the order in which they began. */
  readonly visits: readonly VisitLog[]
}

/** Which visits are counted. Test visits never are; demonstration visits only by themselves. */
export type CountedPurpose = 'real' | 'demo'

/** Sorts events into people and visits. A visit without its `visit.started` has no known purpose and is left out. */
export function peopleOf(
  events: readonly VisitEvent[],
  purpose: CountedPurpose = 'real',
): readonly PersonLog[] {
  const visits = [...groupBy(events, (event) => event.visit)]
    .map(([visit, found]) => visitLog(visit, found))
    .filter((visit) => visit.started?.purpose === purpose)
    .toSorted((a, b) => compare(firstAt(a), firstAt(b)) || compare(a.visit, b.visit))
  const byPerson = groupBy(visits, (visit) => codeOf(visit) ?? visit.visit)
  return [...byPerson.values()].map((own) => ({ person: own[0] ? codeOf(own[0]) : null, visits: own }))
}

/** All events of a person: visit by visit, and in each by number. */
export function eventsOf(log: PersonLog): readonly VisitEvent[] {
  return log.visits.flatMap((visit) => visit.events)
}

/** The code of a visit: it comes after the start page, so that the first events may have none. */
export function codeOf(visit: VisitLog): string | null {
  return visit.events.findLast((event) => event.person !== null)?.person ?? null
}

/** What a log is filed under: its code, or its one visit. */
export function subjectOf({ person, visits }: PersonLog): string {
  return person ?? visits[0]?.visit ?? ''
}

/**
 * What a study number is made from: the code; for visits without a code that were linked the first of them; null for
 * a single visit without a code, which nobody can tell apart from another one of the same person.
 */
export function standsFor(log: PersonLog): string | null {
  return log.person ?? (log.visits.length > 1 ? subjectOf(log) : null)
}

function visitLog(visit: string, found: readonly VisitEvent[]): VisitLog {
  const events = found.toSorted((a, b) => a.seq - b.seq)
  return { visit, started: events.find((event) => event.kind === 'visit.started') ?? null, events }
}

const firstAt = (visit: VisitLog) => visit.events[0]?.at ?? ''
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
