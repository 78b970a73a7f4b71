import type { EventOf, VisitEvent } from '../attempt/visit-event.schema.ts'
import { joinPeople } from '../linking/join-people.ts'
import {
  codeOf,
  type CountedPurpose,
  type PersonLog,
  peopleOf,
  standsFor,
  subjectOf,
  type VisitLog,
} from '../measures/people-of.ts'

/** An event as the store gives it, with what was noted when it came in. */
export interface PilotRecord {
  readonly event: VisitEvent
  /** Whether it came with the key of an invitation link. */
  readonly keyed: boolean
  /** Whether the clock of the device can have been right. */
  readonly clock: 'ok' | 'future' | 'before-2026' | 'not-a-time'
}

/** One visit that counts. */
export interface PilotVisit {
  readonly log: VisitLog
  readonly started: EventOf<'visit.started'>
  /** What stands for the person everywhere outside the store; null without a code. */
  readonly studyNumber: string | null
  readonly keyed: boolean
}

/** One person with a code or with linked visits, or one visit of somebody without a code. */
export interface PilotPerson {
  readonly log: PersonLog
  readonly studyNumber: string | null
  /** Whether every visit came by an invitation link. */
  readonly keyed: boolean
}

/** Everything that tables and figures are made from, in one fixed order whatever the order of arrival. */
export interface Pilot {
  /** Every record but `link.given`, which is never exported. */
  readonly records: readonly PilotRecord[]
  readonly visits: readonly PilotVisit[]
  readonly people: readonly PilotPerson[]
  readonly recordOf: (event: VisitEvent) => PilotRecord
  /** The number of the person whom an event belongs to; null before a code was given, and without one. */
  readonly studyNumberOf: (event: VisitEvent) => string | null
  /** Whether the visits are real, or all of them are a demonstration. */
  readonly purpose: CountedPurpose
  /** Visits that do not count, and why. */
  readonly leftOut: {
    /** Demonstration visits in a real pilot, or the other way round. */
    readonly otherPurpose: number
    readonly test: number
    /** The first event has not arrived, so that nobody knows what kind of visit it is. */
    readonly unstarted: number
  }
}

/**
 * Sorts records into visits and people. `studyNumber` is keyed to the store; no code goes further than here. `rootOf`
 * says which codes and visits were linked (`PilotOutline`); left out, nobody is.
 */
export function gatherPilot(
  records: readonly PilotRecord[],
  studyNumber: (code: string) => string,
  purpose: CountedPurpose = 'real',
  rootOf: (subject: string) => string = (subject) => subject,
): Pilot {
  const kept = records.filter(({ event }) => event.kind !== 'link.given').toSorted(inOrder)
  const byId = new Map(kept.map((record) => [record.event.id, record]))
  const recordOf = (event: VisitEvent) => {
    const record = byId.get(event.id)
    if (!record) throw new Error(`event ${event.id} is not of this pilot`)
    return record
  }
  const numberFor = (code: string | null) => (code === null ? null : studyNumber(code))

  const logs = peopleOf(
    kept.map(({ event }) => event),
    purpose,
  )
  const people = joinPeople(new Map(logs.map((log) => [subjectOf(log), log])), rootOf).map((log) => ({
    log,
    studyNumber: numberFor(standsFor(log)),
    keyed: log.visits.every(({ started }) => started !== null && recordOf(started).keyed),
  }))
  const visits = people
    .flatMap(({ log: { visits: own }, studyNumber }) =>
      own.flatMap((log) =>
        log.started ? [{ log, started: log.started, studyNumber, keyed: recordOf(log.started).keyed }] : [],
      ),
    )
    .toSorted((a, b) => compare(a.started.at, b.started.at) || compare(a.log.visit, b.log.visit))
  const joined = joinedVisits(people)
  const studyNumberOf = (event: VisitEvent) => {
    const own = joined.get(event.visit)
    return own && (event.person !== null || own.isUncoded) ? own.studyNumber : numberFor(event.person)
  }
  return {
    records: kept,
    visits,
    people,
    recordOf,
    studyNumberOf,
    purpose,
    leftOut: countLeftOut(kept, purpose),
  }
}

/** Visits that a link put under the number of another code, or that have none of their own. */
function joinedVisits(people: readonly PilotPerson[]) {
  return new Map(
    people.flatMap(({ log: { person, visits }, studyNumber }) =>
      visits.flatMap((visit) => {
        const code = codeOf(visit)
        const isJoined = code !== person || (code === null && visits.length > 1)
        return isJoined ? [[visit.visit, { studyNumber, isUncoded: code === null }] as const] : []
      }),
    ),
  )
}

function countLeftOut(records: readonly PilotRecord[], counted: CountedPurpose): Pilot['leftOut'] {
  const purposes = new Map<string, 'real' | 'demo' | 'test' | 'unstarted'>()
  for (const { event } of records) {
    if (event.kind === 'visit.started') purposes.set(event.visit, event.purpose)
    else if (!purposes.has(event.visit)) purposes.set(event.visit, 'unstarted')
  }
  const count = (wanted: string) => [...purposes.values()].filter((purpose) => purpose === wanted).length
  return {
    otherPurpose: count(counted === 'real' ? 'demo' : 'real'),
    test: count('test'),
    unstarted: count('unstarted'),
  }
}

function inOrder({ event: a }: PilotRecord, { event: b }: PilotRecord): number {
  return compare(a.visit, b.visit) || a.seq - b.seq || compare(a.at, b.at) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
