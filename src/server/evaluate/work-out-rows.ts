import type { VisitEvent } from '../../domain/attempt/visit-event.schema.ts'
import { type StudyRow, studyRowOf } from '../../domain/evaluation/study-row.ts'
import { type CountedPurpose, peopleOf } from '../../domain/measures/people-of.ts'
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
  const events: VisitEvent[] = []
  const unreadable = new Map<string, number>()
  const marks = new Map<string, StudyEvent>()
  for (const one of stored) {
    const parsed = parseStored(one.body)
    if (parsed.ok) {
      events.push(parsed.event)
      marks.set(parsed.event.id, one)
    } else unreadable.set(one.visit, (unreadable.get(one.visit) ?? 0) + 1)
  }
  const isWaiting = new Set(waiting)
  const logs = peopleOf(events, purpose).filter(({ visits }) =>
    visits.some(({ visit }) => isWaiting.has(visit)),
  )
  const rows = logs.map((log) => {
    const visit = log.visits[0]?.visit ?? ''
    const parts = {
      id: log.person === null ? visit : studyNumber(log.person),
      isKeyed: ({ id }: VisitEvent) => marks.get(id)?.keyed === true,
      hasTime: ({ id }: VisitEvent) => marks.get(id)?.clock === 'ok',
    }
    return { subject: log.person ?? visit, row: studyRowOf(log, parts), log }
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

function reasonOf(events: readonly VisitEvent[], visit: string): StudyVisit['leftOut'] {
  const started = events.find((event) => event.visit === visit && event.kind === 'visit.started')
  if (started?.kind !== 'visit.started') return 'unstarted'
  return started.purpose === 'test' ? 'test' : 'other-purpose'
}
