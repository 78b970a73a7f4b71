import type { Study } from '../../evaluation/study.ts'
import { defineTable, type Field, type TableMaker } from '../table.ts'
import type { CountRow } from './count-rows.ts'
import { type ChangeRow, publicationChanges } from './publication-changes.ts'
import { publicationCounts } from './publication-counts.ts'

const text = <Row>(
  name: string,
  label: string,
  read: (row: Row) => string | null,
  required = false,
): Field<Row> => ({
  name,
  label,
  type: 'string',
  required,
  read,
})
const number = <Row>(name: string, label: string, read: (row: Row) => number | null): Field<Row> => ({
  name,
  label,
  type: 'integer',
  read,
})

/** One row for each count that may be published, and for each that is hidden. */
const countsTable: TableMaker<Study> = defineTable<CountRow, Study>({
  name: 'counts',
  title: 'One row for each count, hidden ones too',
  rows: publicationCounts,
  fields: [
    text('figure', 'What is counted', ({ figure }) => figure, true),
    text('about', 'The question, story or device it is about', ({ about }) => about),
    text('part', 'The wave or the decision', ({ part }) => part),
    text('category', 'The answer; all for everybody who gave one', ({ category }) => category, true),
    number('people', 'People, rounded to the nearest 5; blank when hidden', ({ people }) => people),
    number('percent', 'Of all, in whole per cents; blank when hidden', ({ percent }) => percent),
    {
      name: 'hidden',
      label: 'Why it is hidden; blank when it is shown',
      type: 'string',
      codes: [
        ['small', 'Too few to be shown'],
        ['group', 'The group is too small to be shown'],
        ['guard', 'From it another hidden number could be worked out'],
      ],
      read: ({ hidden }) => hidden,
    },
  ],
})

/** One row for each headline question and second wave. */
const changesTable: TableMaker<Study> = defineTable<ChangeRow, Study>({
  name: 'changes',
  title:
    'One row for each headline question, before to after and before to weeks later, the same people twice',
  key: ['question', 'second_wave'],
  rows: publicationChanges,
  fields: [
    text('question', 'Headline question', ({ question }) => question, true),
    text('second_wave', 'The wave that before is compared with', ({ second }) => second, true),
    number('pairs', 'People with both answers, rounded to the nearest 5', ({ pairs }) => pairs),
    number('stayed_low', 'Not confident both times, rounded', ({ stayedLow }) => stayedLow),
    number('gained', 'Confident the second time only, rounded', ({ gained }) => gained),
    number('lost', 'Confident the first time only, rounded', ({ lost }) => lost),
    number('stayed_high', 'Confident both times, rounded', ({ stayedHigh }) => stayedHigh),
    number('percent_before', 'Confident before, in per cent', ({ percentBefore }) => percentBefore),
    number('percent_second', 'Confident the second time, in per cent', ({ percentSecond }) => percentSecond),
    number('change_points', 'Change in percentage points', ({ change }) => change),
    number('change_low', 'Newcombe 95% interval, lower end; blank when hidden', ({ changeLow }) => changeLow),
    number(
      'change_high',
      'Newcombe 95% interval, upper end; blank when hidden',
      ({ changeHigh }) => changeHigh,
    ),
    number(
      'p_thousandths',
      'Exact McNemar p in thousandths; 0 is below 0.001',
      ({ pThousandths }) => pThousandths,
    ),
  ],
})

/** The tables of the publication. */
export const publicationTables: readonly TableMaker<Study>[] = [changesTable, countsTable]
