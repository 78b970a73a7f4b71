import { activeMs } from '../../measures/active-time.ts'
import type { Background } from '../../measures/background-of.ts'
import type { Pilot, PilotVisit } from '../pilot.ts'
import { defineTable } from '../table.ts'
import { backgroundFields, type EventRow, eventHead, eventTail } from './shared-fields.ts'

type Row = EventRow<PilotVisit['started']>

function startedRows(pilot: Pilot): readonly Row[] {
  return pilot.visits.map((visit) => ({ ...pilot.recordOf(visit.started), event: visit.started, visit }))
}

function backgroundOf({ event }: Row): Background {
  const { authority, role, setting, years, about } = event
  return { authority, role, setting, years, about: about ?? {} }
}

function partsDone({ visit }: Row): string | null {
  const finished = visit.log.events.findLast((event) => event.kind === 'visit.finished')
  return finished?.kind === 'visit.finished' ? finished.parts.join(' ') : null
}

/** One row a visit. */
export const visitsTable = defineTable<Row>({
  name: 'visits',
  title: 'One row a visit',
  key: ['visit'],
  rows: startedRows,
  fields: [
    ...eventHead,
    {
      name: 'purpose',
      label: 'What the visit was for',
      type: 'string',
      required: true,
      codes: [
        ['real', 'A real visit'],
        ['demo', 'A demonstration: made up, not a result'],
      ],
      read: ({ event }) => event.purpose,
    },
    {
      name: 'mode',
      label: 'Alone or in a group',
      type: 'string',
      required: true,
      codes: [
        ['self', 'Alone'],
        ['group', 'In a group'],
      ],
      read: ({ event }) => event.mode,
    },
    {
      name: 'way',
      label: 'How the house was shown at first',
      type: 'string',
      required: true,
      codes: [
        ['full', 'Full 3D'],
        ['lite', 'Lite 3D'],
        ['pictures', 'Pictures'],
        ['list', 'House list'],
      ],
      read: ({ event }) => event.way,
    },
    {
      name: 'research',
      label: 'Agreed that answers are used',
      type: 'boolean',
      required: true,
      read: ({ event }) => event.research,
    },
    {
      name: 'notice',
      label: 'Version of the notice agreed to',
      type: 'string',
      read: ({ event }) => event.notice,
    },
    {
      name: 'site',
      label: 'Site code of the invitation link',
      type: 'string',
      read: ({ event }) => event.site,
    },
    ...backgroundFields<Row>(backgroundOf),
    {
      name: 'content',
      label: 'Version of the stories and questions',
      type: 'string',
      required: true,
      read: ({ event }) => event.content,
    },
    {
      name: 'finished',
      label: 'Came to the finish',
      type: 'boolean',
      required: true,
      read: ({ visit }) => visit.log.events.some((event) => event.kind === 'visit.finished'),
    },
    { name: 'parts', label: 'Parts done, with spaces between', type: 'string', read: partsDone },
    {
      name: 'active_seconds',
      label: 'Time spent, each gap counted as 5 minutes at most',
      type: 'integer',
      required: true,
      read: ({ visit }) => Math.round(activeMs(visit.log) / 1000),
    },
    {
      name: 'events',
      label: 'Events received',
      type: 'integer',
      required: true,
      read: ({ visit }) => visit.log.events.length,
    },
    ...eventTail,
  ],
})
