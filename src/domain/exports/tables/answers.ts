import type { EventOf, VisitEvent } from '../../attempt/visit-event.schema.ts'
import { defineTable } from '../table.ts'
import { type EventRow, eventHead, eventRows, eventTail, VISIT_LINK } from './shared-fields.ts'

type Answer = EventOf<'answer.given'> & VisitEvent
const isAnswer = (event: VisitEvent): event is Answer => event.kind === 'answer.given'

/** One row for each answer that is no rating: a choice or a text. */
export const answersTable = defineTable<EventRow<Answer>>({
  name: 'answers',
  title: 'One row for each choice or text given as an answer',
  links: [VISIT_LINK],
  rows: (pilot) => eventRows(pilot, isAnswer),
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
      read: ({ event }) => event.wave,
    },
    {
      name: 'choices',
      label: 'Codes chosen, with spaces between',
      type: 'string',
      read: ({ event }) => event.choices?.join(' ') ?? null,
    },
    { name: 'text', label: 'Text written', type: 'string', read: ({ event }) => event.text ?? null },
    ...eventTail,
  ],
})
