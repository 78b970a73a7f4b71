import type { EventOf, VisitEvent } from '../../attempt/visit-event.schema.ts'
import { type Cell, defineTable, type Field } from '../table.ts'
import { type EventRow, eventHead, eventRows, eventTail, VISIT_LINK } from './shared-fields.ts'

type LiveKind = 'live.joined' | 'live.left' | 'live.ended' | 'hands.counted'
type Row = EventRow<{ [K in LiveKind]: EventOf<K> }[LiveKind] & VisitEvent>

const kinds: readonly string[] = [
  'live.joined',
  'live.left',
  'live.ended',
  'hands.counted',
] satisfies LiveKind[]
const isLive = (event: VisitEvent): event is Row['event'] => kinds.includes(event.kind)

const ofHands = (read: (event: EventOf<'hands.counted'>) => Cell) => (row: Row) =>
  row.event.kind === 'hands.counted' ? read(row.event) : null

function seat({ event }: Row): Cell {
  return event.kind === 'live.joined' || event.kind === 'live.left' ? event.seat : null
}

function present({ event }: Row): Cell {
  return event.kind === 'live.ended' || event.kind === 'hands.counted' ? event.present : null
}

function counts(event: EventOf<'hands.counted'>): string {
  return Object.entries(event.counts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([option, hands]) => `${option}=${hands}`)
    .join(' ')
}

const text = (name: string, label: string, read: Field<Row>['read']): Field<Row> => ({
  name,
  label,
  type: 'string',
  read,
})

/** One row for each thing that happened in a led session. */
export const liveTable = defineTable<Row>({
  name: 'live',
  title: 'One row for each person who joined or left a led session, each count of hands, and each end',
  links: [VISIT_LINK],
  rows: (pilot) => eventRows(pilot, isLive),
  fields: [
    ...eventHead,
    {
      name: 'happened',
      label: 'What happened',
      type: 'string',
      required: true,
      codes: [
        ['joined', 'Joined the session'],
        ['left', 'Left the session'],
        ['ended', 'The session ended'],
        ['counted', 'Hands were counted by the trainer'],
      ],
      read: ({ event }) => event.kind.replace(/^.*\./, ''),
    },
    text('live', 'Led session', ({ event }) => event.live),
    text('seat', 'Seat in the session', seat),
    text(
      'story',
      'Story',
      ofHands(({ story }) => story),
    ),
    text(
      'step',
      'Decision',
      ofHands(({ step }) => step),
    ),
    text(
      'phase',
      'First vote, or after talking',
      ofHands(({ phase }) => phase),
    ),
    { name: 'present', label: 'People in the room', type: 'integer', read: present },
    text('counts', 'Hands for each option, with spaces between', ofHands(counts)),
    {
      name: 'minutes',
      label: 'Length of the session in minutes',
      type: 'integer',
      read: ({ event }) => (event.kind === 'live.ended' ? event.minutes : null),
    },
    ...eventTail,
  ],
})
