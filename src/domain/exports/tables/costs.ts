import type { Cost } from '../../evaluation/analysis-plan.schema.ts'
import { defineTable } from '../table.ts'

/** One row a cost that was typed in. */
export const costsTable = defineTable<Cost, readonly Cost[]>({
  name: 'costs',
  title: 'One row a cost that the evaluator typed in',
  key: ['cost'],
  rows: (costs) => costs.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  fields: [
    { name: 'cost', label: 'Cost', type: 'string', required: true, read: ({ id }) => id },
    {
      name: 'cost_kind',
      label: 'What it is for',
      type: 'string',
      required: true,
      codes: [
        ['staff-time', 'Paid time of learners: pence are for one hour'],
        ['trainer', 'Trainer'],
        ['device', 'Devices'],
        ['support', 'Support'],
        ['content', 'Upkeep of stories and facts'],
        ['translation', 'Translation'],
        ['hosting', 'Hosting'],
        ['other', 'Other'],
      ],
      read: ({ kind }) => kind,
    },
    { name: 'label', label: 'Name of the cost', type: 'string', required: true, read: ({ label }) => label },
    {
      name: 'pence',
      label: 'Amount in pence; for staff-time of one hour, else in all',
      type: 'integer',
      required: true,
      read: ({ pence }) => pence,
    },
    {
      name: 'source',
      label: 'Where the amount is from',
      type: 'string',
      required: true,
      read: ({ source }) => source,
    },
  ],
})
