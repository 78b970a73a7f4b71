import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { median, quantile } from '../../statistics/describe.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { countBy, countLine } from './count-line.ts'
import { type FigureHead, shownFigure, tooFew } from './figure-kit.ts'

const section = 'use'
const ways = [
  { id: 'full', label: 'Full 3D' },
  { id: 'lite', label: 'Lite 3D' },
  { id: 'pictures', label: 'Pictures' },
  { id: 'list', label: 'House list' },
]
const bands = [
  { id: 'under-5', label: 'Under 5 minutes', from: 0, below: 5 },
  { id: '5-to-14', label: '5 to 14 minutes', from: 5, below: 15 },
  { id: '15-to-29', label: '15 to 29 minutes', from: 15, below: 30 },
  { id: '30-to-59', label: '30 to 59 minutes', from: 30, below: 60 },
  { id: '60-or-more', label: '60 minutes or more', from: 60, below: Number.POSITIVE_INFINITY },
]

/** Time spent, and the ways in which the house was shown. */
export function useFigures(study: Study): readonly Figure[] {
  const { rows } = study
  const firstWays = rows.flatMap(({ visits }) => visits[0]?.way ?? [])
  return [
    timeBands(study),
    timeSpent(study),
    countLine(
      { id: 'ways', section, title: 'How the house was shown at first', counted: 'people who took part' },
      study,
      countBy(ways, firstWays),
      { unit: 'people', label: 'Way' },
    ),
    countLine(
      {
        id: 'ways-changed',
        section,
        title: 'Who changed the way it was shown',
        counted: 'people who took part',
        notes: ['The device changes to pictures or the list when 3D cannot be shown.'],
      },
      study,
      countBy(
        [
          { id: 'never', label: 'Stayed as it was' },
          { id: 'person', label: 'Changed by choice' },
          { id: 'device', label: 'Changed because the device could not' },
        ],
        rows.map(({ visits }) => changedBy(visits)),
      ),
      { unit: 'people', label: 'Change' },
    ),
    countLine(
      { id: 'modes', section, title: 'Alone or in a group', counted: 'people who took part' },
      study,
      countBy(
        [
          { id: 'self', label: 'Alone' },
          { id: 'group', label: 'In a group' },
          { id: 'both', label: 'Both' },
        ],
        rows.map(({ visits }) => {
          const modes = new Set(visits.map(({ mode }) => mode))
          return modes.size > 1 ? 'both' : ([...modes][0] ?? null)
        }),
      ),
      { unit: 'people', label: 'How' },
    ),
  ]
}

/** Forced counts before chosen: what could not be shown is what must be known. */
function changedBy(visits: Study['rows'][number]['visits']): string {
  const makers = visits.flatMap(({ changes }) => changes.map(({ by }) => by))
  return makers.includes('device') ? 'device' : makers.includes('person') ? 'person' : 'never'
}

const minutesOf = (row: Study['rows'][number]) =>
  row.visits.reduce((sum, { seconds }) => sum + seconds, 0) / 60

function timeBands(study: Study): Figure {
  const minutes = study.rows.map(minutesOf)
  return countLine(
    {
      id: 'time',
      section,
      title: 'Time spent, all visits of a person together',
      counted: 'people who took part',
      notes: ['Time is the sum of gaps between what people did, each counted as 5 minutes at most.'],
    },
    study,
    bands.map(({ id, label, from, below }) => ({
      id,
      label,
      count: minutes.filter((time) => time >= from && time < below).length,
    })),
    { unit: 'people', label: 'Time' },
  )
}

const round = (value: number | null) => Math.round(value ?? 0)

/** Time in one line: the middle, the middle half, and all of it, for the costs. Whole minutes. */
function timeSpent({ rows, rule }: Study): Figure {
  const head: FigureHead = {
    id: 'time-spent',
    section,
    title: 'Time spent in figures',
    counted: 'people who took part',
  }
  if (!isGroupShown(rows.length, rule)) return tooFew(head, rule)
  const minutes = rows.map(minutesOf)
  const middle = round(median(minutes))
  const [low, high] = [round(quantile(minutes, 0.25)), round(quantile(minutes, 0.75))]
  const all = round(minutes.reduce((sum, time) => sum + time, 0))
  return shownFigure(head, {
    n: rows.length,
    sentence: `Half of the people spent ${middle} minutes or less; the middle half between ${low} and ${high}.`,
    chart: null,
    table: {
      columns: [
        { id: 'what', label: 'What', kind: 'text' },
        { id: 'minutes', label: 'Minutes', kind: 'minutes' },
      ],
      rows: [
        ['Median', middle],
        ['Lower quarter', low],
        ['Upper quarter', high],
        ['All people together', all],
      ],
    },
  })
}
