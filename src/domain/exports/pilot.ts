import type { EventOf, VisitEvent } from '../attempt/visit-event.schema.ts'
import { type CountedPurpose, type PersonLog, peopleOf, type VisitLog } from '../measures/people-of.ts'

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

/** One person with a code, or one visit of somebody without a code. */
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
  readonly studyNumberOf: (person: string | null) => string | null
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

/** Sorts records into visits and people. `studyNumber` is keyed to the store; no code goes further than here. */
export function gatherPilot(
  records: readonly PilotRecord[],
  studyNumber: (code: string) => string,
  purpose: CountedPurpose = 'real',
): Pilot {
  const kept = records.filter(({ event }) => event.kind !== 'link.given').toSorted(inOrder)
  const byId = new Map(kept.map((record) => [record.event.id, record]))
  const recordOf = (event: VisitEvent) => {
    const record = byId.get(event.id)
    if (!record) throw new Error(`event ${event.id} is not of this pilot`)
    return record
  }
  const studyNumberOf = (person: string | null) => (person === null ? null : studyNumber(person))

  const logs = peopleOf(
    kept.map(({ event }) => event),
    purpose,
  )
  const visits = logs
    .flatMap(({ person, visits: own }) =>
      own.flatMap((log) =>
        log.started
          ? [
              {
                log,
                started: log.started,
                studyNumber: studyNumberOf(person),
                keyed: recordOf(log.started).keyed,
              },
            ]
          : [],
      ),
    )
    .toSorted((a, b) => compare(a.started.at, b.started.at) || compare(a.log.visit, b.log.visit))
  const people = logs.map((log) => ({
    log,
    studyNumber: studyNumberOf(log.person),
    keyed: log.visits.every(({ started }) => started !== null && recordOf(started).keyed),
  }))
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
