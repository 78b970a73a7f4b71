import { suppressPairs } from '../../disclosure/suppress-pairs.ts'
import { pairedProportions } from '../../statistics/paired-proportions.ts'
import type { ChartOf, Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { type Pair, pairedTableOf } from '../waves.ts'
import {
  inPercent,
  type FigureHead,
  peopleSaid,
  percentOf,
  said,
  saidAt,
  shownFigure,
  toValue,
  tooFew,
} from './figure-kit.ts'

/** What the two answers of a pair are, in words of the figure. */
export interface ChangedParts extends Pick<FigureHead, 'id' | 'section' | 'title'> {
  readonly first: string
  readonly second: string
  /** What they were asked: "to suggest technology". */
  readonly able: string
}

/** Below this many pairs a change is told with a caution. */
const CAUTION_BELOW = 30

/** The 2 x 2 of who changed, with the paired difference. Small numbers take the p value and the interval with them. */
export function changedFigure({ rule }: Study, pairs: readonly Pair[], parts: ChangedParts): Figure {
  const { first, second, able, ...names } = parts
  const head: FigureHead = {
    ...names,
    counted: `people who answered ${first} and ${second}`,
    notes: ['Confident means Very or Completely.', 'Exact McNemar test; Newcombe’s paired 95% interval.'],
  }
  const table = pairedTableOf(pairs)
  const safe = suppressPairs(table, rule)
  if (!safe) return tooFew(head, rule)
  const found = safe.isTestShown ? pairedProportions(table) : null
  const [pairsShown, firstShown, secondShown] = [safe.pairs, safe.confidentFirst, safe.confidentSecond].map(
    toValue,
  )
  const n = pairsShown ?? 0
  const chart: ChartOf<'changed'> = {
    kind: 'changed',
    first,
    second,
    pairs: n,
    stayedLow: toValue(safe.stayedLow),
    gained: toValue(safe.gained),
    lost: toValue(safe.lost),
    stayedHigh: toValue(safe.stayedHigh),
    difference: found ? { value: 100 * found.difference, ...inPercent(found.interval) } : null,
    exactP: found?.test.p ?? null,
    midP: found?.test.midP ?? null,
  }
  const row = (label: string, value: typeof n) => [label, value, percentOf(value, n)]
  return shownFigure(head, {
    n,
    sentence: sentenceOf(chart, { able, firstShown, secondShown }),
    notes: [
      ...(table.pairs < CAUTION_BELOW ? [`Fewer than ${CAUTION_BELOW} people: read this with caution.`] : []),
      ...(found
        ? []
        : [
            'The interval and the p value are not shown, because small numbers could be worked out from them.',
          ]),
    ],
    chart,
    table: {
      columns: [
        { id: 'who', label: 'Who', kind: 'text' },
        { id: 'people', label: 'People', kind: 'count' },
        { id: 'percent', label: 'Of all', kind: 'percent' },
      ],
      rows: [
        row(`Not confident ${first}, not confident ${second}`, chart.stayedLow),
        row(`Not confident ${first}, confident ${second}`, chart.gained),
        row(`Confident ${first}, not confident ${second}`, chart.lost),
        row(`Confident ${first}, confident ${second}`, chart.stayedHigh),
        row(`Confident ${first}`, firstShown ?? 0),
        row(`Confident ${second}`, secondShown ?? 0),
      ],
    },
  })
}

interface Said {
  readonly able: string
  readonly firstShown: Figure['n'] | undefined
  readonly secondShown: Figure['n'] | undefined
}

/** "38 of 100 people who could be followed were confident before, 61 after; the change is likely between …". */
function sentenceOf(chart: ChartOf<'changed'>, { able, firstShown, secondShown }: Said): string {
  const { pairs, first, second, difference } = chart
  const counts = `${said(firstShown ?? 0)} of ${peopleSaid(pairs)} who could be followed were confident ${able} ${first}, ${saidAt(said(secondShown ?? 0), 'were', second)}`
  if (!difference) return `${counts}. Some numbers are too small to be shown.`
  return `${counts}; ${betweenSaid(difference)}.`
}

/** Where a change in percentage points lies. */
export function betweenSaid({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [Math.round(low), Math.round(high)]
  if (from > 0) return `the change is likely between ${from} and ${to} points up`
  if (to < 0) return `the change is likely between ${-to} and ${-from} points down`
  return `the change is likely between ${-from} points down and ${to} points up, so it is not clear`
}
