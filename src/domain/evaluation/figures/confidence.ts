import { wilsonInterval } from '../../statistics/wilson-interval.ts'
import { keepApart } from '../../disclosure/keep-apart.ts'
import { suppressPairs } from '../../disclosure/suppress-pairs.ts'
import { usualPlan } from '../analysis-plan.schema.ts'
import { type Figure, type Interval, isShown, type Value } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { pairedTableOf, pairsOf, type WaveName } from '../waves.ts'
import { changedFigure } from './changed.ts'
import {
  type FigureHead,
  inPercent,
  percentOf,
  percentSaid,
  saidAt,
  shownFigure,
  toValue,
  tooFew,
} from './figure-kit.ts'

const section = 'confidence'

/** The two headline questions: what one is confident to do. */
export const headlines = [
  { question: 'recommend', name: 'Recommend', able: 'to suggest technology' },
  { question: 'use', name: 'Use', able: 'to use technology' },
] as const
/** One headline question. */
export type Headline = (typeof headlines)[number]

const spans = [
  { wave: 'after', label: 'Before and after the session', second: 'after' },
  { wave: 'later', label: 'Before and 4 to 12 weeks later', second: '4 to 12 weeks later' },
] as const

/** Per cent confident and who changed, for both headline questions. */
export function headlineFigures(study: Study): readonly Figure[] {
  return headlines.flatMap((headline) => {
    const told = toldPairs(study, headline.question)
    const changed = spans.map(({ wave, second }) =>
      changedFigure(study, told.has(wave) ? pairsOf(study.rows, headline.question, 'before', wave) : [], {
        id: `changed-${headline.question}-${wave}`,
        section,
        title: `${headline.name}: who changed, before and ${second}`,
        first: 'before',
        second,
        able: headline.able,
      }),
    )
    return [confident(study, headline, told), ...changed]
  })
}

/**
 * Of which pairs of answers to a question may be told side by side: those that decide first. People who answered
 * before and after, before and later, before and looking back are told of when they are the same or clearly others.
 */
export function toldPairs({ rows, rule, plan }: Study, question: string): ReadonlySet<string> {
  const { wave } = plan?.plan ?? usualPlan
  const order: readonly WaveName[] =
    wave === 'later' ? ['later', 'after', 'lookingBack'] : ['after', 'later', 'lookingBack']
  return keepApart(
    order.map((id) => ({
      id,
      people: new Set(pairsOf(rows, question, 'before', id).map(({ row }) => row.id)),
    })),
    rule,
  )
}

/**
 * Per cent confident with Wilson intervals, among people who answered at both times of a span. Two spans whose people
 * differ by a few are not both shown: the one that decides stays.
 */
function confident(study: Study, { question, name, able }: Headline, told: ReadonlySet<string>): Figure {
  const { rows, rule } = study
  const head: FigureHead = {
    id: `confident-${question}`,
    section,
    title: `${name}: how many were confident`,
    counted: 'people who answered at both times',
    notes: [
      'Confident means Very or Completely. Wilson’s 95% intervals.',
      'An earlier figure for the region, 25%, answered another question; it cannot be compared with these.',
    ],
  }
  const groups = spans.flatMap(({ wave, label, second }) => {
    if (!told.has(wave)) return []
    const safe = suppressPairs(pairedTableOf(pairsOf(rows, question, 'before', wave)), rule)
    if (!safe) return []
    const n = toValue(safe.pairs)
    return [
      {
        id: wave,
        label,
        n,
        points: [
          pointOf('before', 'Before', toValue(safe.confidentFirst), n),
          pointOf(wave, capital(second), toValue(safe.confidentSecond), n),
        ],
      },
    ]
  })
  const newest = groups.at(-1)
  if (!newest) return tooFew(head, rule)
  const [before, second] = newest.points
  return shownFigure(head, {
    n: newest.n,
    sentence:
      before && second && isShown(before.value) && isShown(second.value)
        ? `${percentSaid(before.value)} were confident ${able} before and ${saidAt(percentSaid(second.value), 'were', second.label.toLowerCase())}, of the same people.`
        : 'Some numbers are too small to be shown.',
    notes:
      groups.length < spans.length
        ? ['One of the two spans is not shown: too few people, or too near to the other.']
        : [],
    chart: {
      kind: 'intervals',
      unit: 'percent',
      lowest: 0,
      highest: 100,
      groups: groups.map(({ points, ...group }) => ({
        ...group,
        points: points.map(({ id, label, value, interval }) => ({ id, label, value, interval })),
      })),
    },
    table: {
      columns: [
        { id: 'when', label: 'When', kind: 'text' },
        { id: 'of', label: 'People', kind: 'count' },
        { id: 'confident', label: 'Confident', kind: 'count' },
        { id: 'percent', label: 'Per cent', kind: 'percent' },
        { id: 'low', label: 'Interval from', kind: 'percent' },
        { id: 'high', label: 'to', kind: 'percent' },
      ],
      rows: groups.flatMap((group) =>
        group.points.map((point) => [
          `${group.label}: ${point.label.toLowerCase()}`,
          group.n,
          point.count,
          point.value,
          point.interval?.low ?? null,
          point.interval?.high ?? null,
        ]),
      ),
    },
  })
}

function pointOf(id: string, label: string, count: Value, n: Value) {
  const interval: Interval = isShown(count) && isShown(n) ? percentInterval(count, n) : null
  return { id, label, count, value: percentOf(count, n), interval }
}

/** Wilson's interval in per cent. */
export function percentInterval(count: number, n: number): Interval {
  const found = wilsonInterval(count, n)
  return found && inPercent(found)
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
