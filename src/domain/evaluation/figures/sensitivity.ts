import { isConfident } from '../../measures/headline-counts.ts'
import { suppressTable } from '../../disclosure/suppress-table.ts'
import { suppressPairs } from '../../disclosure/suppress-pairs.ts'
import { missingSensitivity } from '../../statistics/missing-sensitivity.ts'
import type { PairedProportions } from '../../statistics/paired-proportions.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { answerAt, pairedTableOf, pairsOf } from '../waves.ts'
import { type Headline, headlines } from './confidence.ts'
import { inPercent, type FigureHead, shownFigure, tooFew } from './figure-kit.ts'

/** What the change would be if those who did not come back had answered. */
export function sensitivityFigures(study: Study): readonly Figure[] {
  return headlines.map((headline) => sensitivity(study, headline))
}

/** People who answered before and not weeks later, by whether they were confident. */
export function lostPeople({ rows }: Pick<Study, 'rows'>, question: string) {
  const lost = rows.flatMap((row) => {
    const before = answerAt(row, question, 'before')
    return before !== null && answerAt(row, question, 'later') === null ? [before] : []
  })
  const confident = lost.filter(isConfident).length
  return { confident, notConfident: lost.length - confident }
}

function sensitivity(study: Study, { question, name }: Headline): Figure {
  const { rows, rule } = study
  const head: FigureHead = {
    id: `sensitivity-${question}`,
    section: 'left-out',
    title: `${name}: if those who did not come back had answered`,
    counted: 'people who answered before',
    notes: ['Worst plausible: everybody who did not come back is not confident now.'],
  }
  const table = pairedTableOf(pairsOf(rows, question, 'before', 'later'))
  const lost = lostPeople(study, question)
  const safe = suppressPairs(table, rule)
  // The same numbers as in who came back: they decide what may be told here.
  const began = suppressTable(
    [
      [table.stayedLow + table.gained, table.stayedHigh + table.lost],
      [lost.notConfident, lost.confident],
    ],
    'rows',
    rule,
  )
  const isOpen = began && [...began.cells.flat(), ...began.rowTotals, began.total].every(({ shown }) => shown)
  if (!safe?.isTestShown || !isOpen)
    return tooFew(head, rule, 'Not enough people yet, or too few in one part of them.')
  const { followed, noChange, worst } = missingSensitivity(table, lost)
  const lines = [
    ['Those who came back', followed],
    ['Everybody, the others unchanged', noChange],
    ['Everybody, worst plausible', worst],
  ] as const
  return shownFigure(head, {
    n: table.pairs + lost.confident + lost.notConfident,
    sentence: `The change is ${pointsSaid(followed)} among those who came back, ${pointsSaid(noChange)} if nobody else changed, and ${pointsSaid(worst)} at worst.`,
    chart: {
      kind: 'intervals',
      unit: 'points',
      lowest: -100,
      highest: 100,
      groups: lines.flatMap(([label, found], at) =>
        found
          ? [
              {
                id: String(at),
                label,
                n: found.pairs,
                points: [
                  {
                    id: question,
                    label: name,
                    value: 100 * found.difference,
                    interval: inPercent(found.interval),
                  },
                ],
              },
            ]
          : [],
      ),
    },
    table: {
      columns: [
        { id: 'who', label: 'Who', kind: 'text' },
        { id: 'people', label: 'People', kind: 'count' },
        { id: 'before', label: 'Confident before', kind: 'percent' },
        { id: 'later', label: 'Confident later', kind: 'percent' },
        { id: 'change', label: 'Change', kind: 'points' },
        { id: 'low', label: 'Interval from', kind: 'points' },
        { id: 'high', label: 'to', kind: 'points' },
      ],
      rows: lines.flatMap(([label, found]) =>
        found
          ? [
              [
                label,
                found.pairs,
                100 * found.before,
                100 * found.after,
                100 * found.difference,
                100 * found.interval.low,
                100 * found.interval.high,
              ],
            ]
          : [],
      ),
    },
  })
}

function pointsSaid(found: PairedProportions | null): string {
  if (!found) return 'not known'
  const points = Math.round(100 * found.difference)
  return `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)} points`
}
