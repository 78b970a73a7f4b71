import type { VisitEvent } from '../../domain/attempt/visit-event.schema.ts'
import { type StudyRow, type StudyRowParts, studyRowOf } from '../../domain/evaluation/study-row.ts'
import { type CountedPurpose, peopleOf, subjectOf } from '../../domain/measures/people-of.ts'
import type { StudyEvent, StudyVisit } from '../store/study-book.ts'
import { parseStored } from '../events/parse-stored.ts'

/** Rows and what became of visits. */
export interface WorkedOut {
  readonly visits: readonly StudyVisit[]
  readonly rows: readonly { readonly subject: string; readonly row: StudyRow }[]
}

/** What stands beside the events. */
export interface WorkOutParts {
  /** Visits that waited. */
  readonly waiting: readonly string[]
  readonly purpose: CountedPurpose
  readonly studyNumber: (code: string) => string
}

/**
 * Works out the rows of the people that some visits belong to, from all events of these people. Storage is an outside
 * edge, so every event is parsed again.
 */
export function workOutRows(
  stored: readonly StudyEvent[],
  { waiting, purpose, studyNumber }: WorkOutParts,
): WorkedOut {
  const { events, logs, marks, unreadable } = readLogs(stored, purpose)
  const isWaiting = new Set(waiting)
  const rows = logs
    .filter(({ visits }) => visits.some(({ visit }) => isWaiting.has(visit)))
    .map((log) => {
      const subject = subjectOf(log)
      const id = log.person === null ? subject : studyNumber(log.person)
      return { subject, row: studyRowOf(log, { ...marks, id }), log }
    })
  const counted = rows.flatMap(({ subject, log }) =>
    log.visits.map(
      ({ visit }): StudyVisit => ({
        visit,
        subject,
        leftOut: null,
        unreadable: unreadable.get(visit) ?? 0,
      }),
    ),
  )
  const known = new Set(counted.map(({ visit }) => visit))
  const others = waiting
    .filter((visit) => !known.has(visit))
    .map(
      (visit): StudyVisit => ({
        visit,
        subject: visit,
        leftOut: reasonOf(events, visit),
        unreadable: unreadable.get(visit) ?? 0,
      }),
    )
  return { visits: [...counted, ...others], rows: rows.map(({ subject, row }) => ({ subject, row })) }
}

/** Stored events as logs, with what was noted of each event when it came in, and how many could not be read by visit. */
export function readLogs(stored: readonly StudyEvent[], purpose: CountedPurpose) {
  const events: VisitEvent[] = []
  const unreadable = new Map<string, number>()
  const noted = new Map<string, StudyEvent>()
  for (const one of stored) {
    const parsed = parseStored(one.body)
    if (parsed.ok) {
      events.push(parsed.event)
      noted.set(parsed.event.id, one)
    } else unreadable.set(one.visit, (unreadable.get(one.visit) ?? 0) + 1)
  }
  const marks: Pick<StudyRowParts, 'isKeyed' | 'hasTime'> = {
    isKeyed: ({ id }) => noted.get(id)?.keyed === true,
    hasTime: ({ id }) => noted.get(id)?.clock === 'ok',
  }
  return { events, logs: peopleOf(events, purpose), marks, unreadable }
}

function reasonOf(events: readonly VisitEvent[], visit: string): StudyVisit['leftOut'] {
  const started = events.find((event) => event.visit === visit && event.kind === 'visit.started')
  if (started?.kind !== 'visit.started') return 'unstarted'
  return started.purpose === 'test' ? 'test' : 'other-purpose'
}
