import type { EventOf, VisitEvent } from '../../attempt/visit-event.schema.ts'
import { selectWaves } from '../../measures/select-waves.ts'
import type { Pilot } from '../pilot.ts'
import { defineTable } from '../table.ts'
import { type EventRow, eventHead, eventRows, eventTail, VISIT_LINK } from './shared-fields.ts'

type Rating = EventOf<'rating.given'> & VisitEvent
interface Row extends EventRow<Rating> {
  /** The point in time that this very rating stands for, when it is the one that counts. */
  readonly countsAs: string | null
}

const isRating = (event: VisitEvent): event is Rating => event.kind === 'rating.given'

function ratingRows(pilot: Pilot): readonly Row[] {
  const countsAs = new Map<string, string>()
  for (const { log } of pilot.people) {
    const ratings = log.visits.flatMap(({ events }) => events.filter(isRating))
    for (const question of new Set(ratings.map((rating) => rating.question))) {
      const { t0, t1, t2, lookingBack } = selectWaves(log, question)
      if (t0) countsAs.set(t0.id, 't0')
      if (t1) countsAs.set(t1.id, 't1')
      if (t2) countsAs.set(t2.id, 't2')
      if (lookingBack) countsAs.set(lookingBack.id, 'then')
    }
  }
  return eventRows(pilot, isRating).map((row) => ({ ...row, countsAs: countsAs.get(row.event.id) ?? null }))
}

/** One row for each time that a rating question was answered or skipped. */
export const ratingsTable = defineTable<Row>({
  name: 'ratings',
  title: 'One row for each rating given or skipped',
  links: [VISIT_LINK],
  rows: ratingRows,
  fields: [
    ...eventHead,
    {
      name: 'question',
      label: 'Question',
      type: 'string',
      required: true,
      read: ({ event }) => event.question,
    },
    {
      name: 'wave',
      label: 'When it was asked',
      type: 'string',
      required: true,
      codes: [
        ['before', 'Before the first story'],
        ['wait', 'While waiting to start'],
        ['after', 'After the visit'],
        ['then', 'Looking back at before the visit'],
        ['later', 'Weeks later'],
      ],
      read: ({ event }) => event.wave,
    },
    {
      name: 'value',
      label: 'Answer: 1 Not at all to 5 Completely (UMUX-Lite 1 to 7)',
      type: 'integer',
      range: [1, 7],
      read: ({ event }) => event.value,
    },
    {
      name: 'missing',
      label: 'Why there is no answer',
      type: 'string',
      codes: [
        ['skipped', 'Skipped'],
        ['not-my-job', 'Not part of my job'],
      ],
      read: ({ event }) => event.missing,
    },
    { name: 'story', label: 'Story it was asked with', type: 'string', read: ({ event }) => event.story },
    {
      name: 'entry',
      label: 'How it was entered',
      type: 'string',
      required: true,
      codes: [
        ['self', 'By the person'],
        ['slip', 'Typed in from a paper slip'],
      ],
      read: ({ event }) => event.entry,
    },
    {
      name: 'counts_as',
      label: 'Which point in time this rating stands for; blank for one that another replaced',
      type: 'string',
      codes: [
        ['t0', 'Before: last rating before the first story'],
        ['t1', 'After: first rating after'],
        ['t2', 'Later: first rating 28 to 84 days after'],
        ['then', 'Looking back, with t1'],
      ],
      read: ({ countsAs }) => countsAs,
    },
    ...eventTail,
  ],
})
