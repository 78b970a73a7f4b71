import type { EventOf, VisitEvent } from '../../attempt/visit-event.schema.ts'
import { type Cell, defineTable, type Field } from '../table.ts'
import { type EventRow, eventHead, eventRows, eventTail, VISIT_LINK } from './shared-fields.ts'

type Practice = EventOf<'practice.started'> | EventOf<'practice.step'> | EventOf<'practice.finished'>
type Row = EventRow<Practice & VisitEvent>

const isPractice = (event: VisitEvent): event is Practice & VisitEvent => event.kind.startsWith('practice.')

const ofStep = (read: (event: EventOf<'practice.step'>) => Cell) => (row: Row) =>
  row.event.kind === 'practice.step' ? read(row.event) : null
const ofFinish = (read: (event: EventOf<'practice.finished'>) => Cell) => (row: Row) =>
  row.event.kind === 'practice.finished' ? read(row.event) : null

const count = (
  name: string,
  label: string,
  read: (event: EventOf<'practice.finished'>) => Cell,
): Field<Row> => ({
  name,
  label,
  type: 'integer',
  read: ofFinish(read),
})

/** One row for each event of practising with a device. */
export const practiceTable = defineTable<Row>({
  name: 'practice',
  title: 'One row for each start, action and end of practising with a device',
  links: [VISIT_LINK],
  rows: (pilot) => eventRows(pilot, isPractice),
  fields: [
    ...eventHead,
    {
      name: 'happened',
      label: 'What happened',
      type: 'string',
      required: true,
      codes: [
        ['started', 'Practice began'],
        ['step', 'Something was done to the device'],
        ['finished', 'Practice ended'],
      ],
      read: ({ event }) => event.kind.replace('practice.', ''),
    },
    { name: 'device', label: 'Device', type: 'string', required: true, read: ({ event }) => event.device },
    { name: 'task', label: 'Task', type: 'string', required: true, read: ({ event }) => event.task },
    {
      name: 'rung',
      label: 'How much was shown',
      type: 'string',
      required: true,
      codes: [
        ['show', 'Show me'],
        ['steps', 'With steps'],
        ['own', 'On my own'],
      ],
      read: ({ event }) => event.rung,
    },
    { name: 'action', label: 'What was done', type: 'string', read: ofStep(({ action }) => action) },
    { name: 'slip', label: 'It was a slip', type: 'boolean', read: ofStep(({ slip }) => slip) },
    { name: 'help', label: 'Help was asked for', type: 'boolean', read: ofStep(({ help }) => help) },
    {
      name: 'outcome',
      label: 'How it ended',
      type: 'string',
      codes: [
        ['done', 'Task done'],
        ['left', 'Left before the end'],
      ],
      read: ofFinish(({ outcome }) => outcome),
    },
    count('steps', 'Actions in all', ({ steps }) => steps),
    count('slips', 'Slips in all', ({ slips }) => slips),
    count('helped', 'Times help was asked for', ({ helped }) => helped),
    ...eventTail,
  ],
})
