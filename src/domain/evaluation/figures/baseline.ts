import { suppressTable } from '../../disclosure/suppress-table.ts'
import { baselineDifference } from '../../linking/baseline-difference.ts'
import { isConfident } from '../../measures/headline-counts.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { answerAt } from '../waves.ts'
import { headlines } from './confidence.ts'
import { type FigureHead, guarded, wholeSaid, shownFigure, tooFew } from './figure-kit.ts'
import { pointCounts } from './open-pairs.ts'
import { suppressPoints } from './suppress-points.ts'

/** The cells of a mean that is there and may not be told. */
const hiddenMean = [guarded, guarded, guarded] as const

/** How those who could be followed differ at baseline from those who could not: share confident and mean answer. */
export function baselineFigures({ rows, rule }: Study): readonly Figure[] {
  const head: FigureHead = {
    id: 'baseline',
    section: 'left-out',
    title: 'How those who came back differed at the start',
    counted: 'people who answered before',
    notes: [
      'Followed less not followed. Newcombe’s interval for the share in percentage points, Welch’s for the mean of the five points.',
    ],
  }
  const lines = headlines.flatMap(({ question, name }) => {
    const answers = rows.flatMap((row) => {
      const before = answerAt(row, question, 'before')
      return before === null ? [] : [{ before, followed: answerAt(row, question, 'later') !== null }]
    })
    const groups = [true, false].map((wanted) =>
      answers.filter(({ followed }) => followed === wanted).map(({ before }) => before),
    )
    const cells = groups.map((values) => {
      const confident = values.filter(isConfident).length
      return [values.length - confident, confident]
    })
    const safe = suppressTable(cells, 'rows', rule)
    const isOpen = safe && [...safe.cells.flat(), ...safe.rowTotals, safe.total].every(({ shown }) => shown)
    const { confident, mean, followed, rest } = baselineDifference(answers)
    if (!isOpen || !confident) return []
    // From a mean of few people at one point, these could be found.
    const isMeanOpen = groups.every((values) => suppressPoints(pointCounts(values), rule).isOpen)
    return [{ name, n: answers.length, followed, rest, confident, mean: isMeanOpen ? mean : null }]
  })
  const [first] = lines
  if (!first) return [tooFew(head, rule, 'Not enough people yet, or too few in one part of them.')]
  return [
    shownFigure(head, {
      n: first.n,
      sentence: lines
        .map(({ name, confident: { difference, interval } }) => {
          const [points, low, high] = [difference, interval.low, interval.high].map((share) =>
            wholeSaid(100 * share),
          )
          return `${name}: those who came back differed at the start by ${points} points (${low} to ${high}).`
        })
        .join(' '),
      chart: null,
      table: {
        columns: [
          { id: 'question', label: 'Question', kind: 'text' },
          { id: 'followed', label: 'Came back', kind: 'count' },
          { id: 'rest', label: 'Did not', kind: 'count' },
          { id: 'share', label: 'Difference in share', kind: 'points' },
          { id: 'share-low', label: 'Interval from', kind: 'points' },
          { id: 'share-high', label: 'to', kind: 'points' },
          { id: 'mean', label: 'Difference in mean', kind: 'mean' },
          { id: 'mean-low', label: 'Interval from', kind: 'mean' },
          { id: 'mean-high', label: 'to', kind: 'mean' },
        ],
        rows: lines.map(({ name, followed, rest, confident, mean }) => [
          name,
          followed,
          rest,
          100 * confident.difference,
          100 * confident.interval.low,
          100 * confident.interval.high,
          ...(mean ? [mean.difference, mean.interval?.low ?? null, mean.interval?.high ?? null] : hiddenMean),
        ]),
      },
    }),
  ]
}
