import type { EventOf, VisitEvent } from '../../attempt/visit-event.schema.ts'
import { firstChoices } from '../../measures/first-choices.ts'
import type { Pilot } from '../pilot.ts'
import { defineTable } from '../table.ts'
import { type EventRow, eventHead, eventRows, eventTail, VISIT_LINK } from './shared-fields.ts'

type Decision = EventOf<'decision.made'> & VisitEvent
interface Row extends EventRow<Decision> {
  readonly isFirstChoice: boolean
}

const isDecision = (event: VisitEvent): event is Decision => event.kind === 'decision.made'

function decisionRows(pilot: Pilot): readonly Row[] {
  const first = new Set(pilot.people.flatMap(({ log }) => firstChoices(log).map(({ id }) => id)))
  return eventRows(pilot, isDecision).map((row) => ({ ...row, isFirstChoice: first.has(row.event.id) }))
}

/** One row for each decision made in a story. */
export const decisionsTable = defineTable<Row>({
  name: 'decisions',
  title: 'One row for each decision made in a story',
  links: [VISIT_LINK],
  rows: decisionRows,
  fields: [
    ...eventHead,
    { name: 'story', label: 'Story', type: 'string', required: true, read: ({ event }) => event.story },
    {
      name: 'play',
      label: 'Which time the story was played',
      type: 'integer',
      required: true,
      range: [1, 9999],
      read: ({ event }) => event.play,
    },
    { name: 'variant', label: 'Variant of the story', type: 'string', read: ({ event }) => event.variant },
    { name: 'step', label: 'Decision', type: 'string', required: true, read: ({ event }) => event.step },
    {
      name: 'option',
      label: 'Option chosen',
      type: 'string',
      required: true,
      read: ({ event }) => event.option,
    },
    {
      name: 'shown',
      label: 'Options in the order shown, with spaces between',
      type: 'string',
      read: ({ event }) => event.shown.join(' ') || null,
    },
    {
      name: 'confidence',
      label: 'Confidence in the choice: 1 Not at all to 5 Completely',
      type: 'integer',
      range: [1, 5],
      read: ({ event }) => event.confidence,
    },
    {
      name: 'phase',
      label: 'First choice, another try, or after talking',
      type: 'string',
      required: true,
      codes: [
        ['first', 'First'],
        ['again', 'Another try'],
        ['after-talk', 'After talking in the group'],
      ],
      read: ({ event }) => event.phase,
    },
    {
      name: 'first_choice',
      label: 'The choice that counts: first play, no variant, first phase',
      type: 'boolean',
      required: true,
      read: ({ isFirstChoice }) => isFirstChoice,
    },
    ...eventTail,
  ],
})
