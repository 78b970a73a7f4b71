import type { StoryNames } from '../../evaluation/evaluation-content.ts'
import { vectorSum } from '../../scoring/grade-option.ts'
import { defineTable, type Field } from '../table.ts'

/** The stories of one content version, as far as options need them. */
export interface ContentOptions {
  readonly version: string
  readonly stories: readonly Pick<StoryNames, 'id' | 'steps'>[]
}

type Step = StoryNames['steps'][number]

interface Row {
  readonly content: string
  readonly story: string
  readonly step: string
  readonly option: Step['options'][number]
}

function optionRows(contents: readonly ContentOptions[]): readonly Row[] {
  return contents
    .toSorted((a, b) => (a.version < b.version ? -1 : 1))
    .flatMap(({ version, stories }) =>
      stories
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .flatMap((story) =>
          story.steps.flatMap((step) =>
            step.options.map((option) => ({ content: version, story: story.id, step: step.id, option })),
          ),
        ),
    )
}

const text = (name: string, label: string, read: Field<Row>['read']): Field<Row> => ({
  name,
  label,
  type: 'string',
  required: true,
  read,
})

const directions = [
  ['outcome', 'What it does for what the person wants'],
  ['rights', 'What it does to rights and control'],
  ['safety', 'What it does to safety'],
  ['fit', 'How it fits the person and home'],
  ['record', 'What it does to the record and the follow-up'],
] as const

/** One row for each option of each decision in every content version that somebody used. */
export const optionsTable = defineTable<Row, readonly ContentOptions[]>({
  name: 'options',
  title: 'One row for each option of each decision, with the mark of the authors in five directions',
  key: ['content', 'story', 'step', 'option'],
  rows: optionRows,
  fields: [
    text('content', 'Version of the stories and questions', ({ content }) => content),
    text('story', 'Story', ({ story }) => story),
    text('step', 'Decision', ({ step }) => step),
    text('option', 'Option', ({ option }) => option.id),
    text('label', 'What the option says', ({ option }) => option.name),
    ...directions.map(
      ([name, label]): Field<Row> => ({
        name,
        label: `${label}: -1, 0 or 1`,
        type: 'integer',
        required: true,
        range: [-1, 1],
        read: ({ option }) => option.vector[name],
      }),
    ),
    {
      name: 'vector_sum',
      label: 'The five marks added up',
      type: 'integer',
      required: true,
      range: [-5, 5],
      read: ({ option }) => vectorSum(option.vector),
    },
  ],
})
