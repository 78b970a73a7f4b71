import type { EventOf } from '../../attempt/visit-event.schema.ts'
import { backgroundOf } from '../../measures/background-of.ts'
import { eventsOf } from '../../measures/people-of.ts'
import type { RatingEvent, SelectedWaves } from '../../measures/select-waves.ts'
import { defineTable, type Field } from '../table.ts'
import { type PersonRow, personHead, personRows, personSums, tableTimeOf } from './people.ts'
import { backgroundFields } from './shared-fields.ts'

const NOT_MY_JOB = -8

const points = [
  ['before', 'before the first story', 't0'],
  ['after', 'after the visit', 't1'],
  ['then', 'looking back at before', 'lookingBack'],
  ['later', '28 to 84 days later', 't2'],
] as const satisfies readonly (readonly [string, string, keyof SelectedWaves])[]

const confidenceQuestions = ['recommend', 'use', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'] as const
const afterQuestions = [
  ['relevance', 'Like my work: 1 to 5', 5],
  ['umux-1', 'UMUX-Lite, does what I need: 1 to 7', 7],
  ['umux-2', 'UMUX-Lite, easy to use: 1 to 7', 7],
] as const
const laterChoices = ['did-talk', 'did-test', 'did-fault', 'did-stop', 'did-ask'] as const

function code(rating: RatingEvent | null): number | null {
  return rating?.missing === 'not-my-job' ? NOT_MY_JOB : (rating?.value ?? null)
}

function confidenceFields(): readonly Field<PersonRow>[] {
  return confidenceQuestions.flatMap((question) =>
    points.map(([name, when, wave]) => ({
      name: `${question}_${name}`,
      label: `Confidence, ${question}, ${when}: 1 Not at all to 5 Completely`,
      type: 'integer' as const,
      range: [1, 5] as const,
      read: ({ wavesOf }: PersonRow) => code(wavesOf(question)[wave]),
    })),
  )
}

function choiceGiven(
  { person }: PersonRow,
  question: string,
  wave: EventOf<'answer.given'>['wave'],
): string | null {
  const answer = eventsOf(person.log).findLast(
    (event) => event.kind === 'answer.given' && event.question === question && event.wave === wave,
  )
  return answer?.kind === 'answer.given' ? (answer.choices?.join(' ') ?? null) : null
}

/** One row a person, for programs that want everything side by side. */
export const wideTable = defineTable<PersonRow>({
  name: 'wide',
  title: 'One row a person who has a code, all answers side by side',
  key: ['study_number'],
  missingCodes: [[String(NOT_MY_JOB), 'Not part of my job']],
  rows: personRows,
  fields: [
    ...personHead,
    ...backgroundFields<PersonRow>(({ person }) => backgroundOf(person.log)),
    ...confidenceFields(),
    ...afterQuestions.map(
      ([question, label, highest]): Field<PersonRow> => ({
        name: `${question.replace('-', '_')}_after`,
        label,
        type: 'integer',
        range: [1, highest],
        read: ({ wavesOf }) => code(wavesOf(question).t1),
      }),
    ),
    {
      name: 'commitment_after',
      label: 'Means to talk to somebody about technology in the next month',
      type: 'string',
      codes: [
        ['yes', 'Yes'],
        ['no', 'No'],
        ['not-sure', 'Not sure'],
      ],
      read: (row) => choiceGiven(row, 'commitment', 'after'),
    },
    ...laterChoices.map(
      (question): Field<PersonRow> => ({
        name: `${question.replace('-', '_')}_later`,
        label: `Since then, ${question.slice(4)}: how many times`,
        type: 'string',
        codes: [
          ['none', 'No'],
          ['once', '1 time'],
          ['two-to-four', '2 to 4 times'],
          ['five-or-more', '5 times or more'],
        ],
        read: (row) => choiceGiven(row, question, 'later'),
      }),
    ),
    {
      name: 'recorded_at_utc_before',
      label: 'Time of the rating recommend_before',
      type: 'datetime',
      read: (row) => tableTimeOf(row, row.wavesOf('recommend').t0),
    },
    {
      name: 'recorded_at_utc_after',
      label: 'Time of the rating recommend_after',
      type: 'datetime',
      read: (row) => tableTimeOf(row, row.wavesOf('recommend').t1),
    },
    ...personSums,
  ],
})
