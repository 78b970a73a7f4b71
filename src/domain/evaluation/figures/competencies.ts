import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { suppressPairs } from '../../disclosure/suppress-pairs.ts'
import { pairedProportions } from '../../statistics/paired-proportions.ts'
import { type Figure, isShown } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import { pairedTableOf, pairsOf } from '../waves.ts'
import { percentInterval } from './confidence.ts'
import { type FigureHead, guarded, percentOf, wholeSaid, shownFigure, toValue, tooFew } from './figure-kit.ts'

/** The eight competencies: per cent confident before and after the session, of the same people. */
export function competencyFigures({ rows, rule, content }: Study): readonly Figure[] {
  const head: FigureHead = {
    id: 'competencies',
    section: 'confidence',
    title: 'The eight competencies, before and after the session',
    counted: 'people who answered the first of the eight questions before and after',
    notes: [
      'Each line says how many it rests on.',
      'Exploratory: these do not decide. Confident means Very or Completely.',
    ],
  }
  const questions = content.measures.questions.filter(
    (question) => question.kind === 'rating' && question.index !== undefined,
  )
  const lines = questions.flatMap(({ id, short }) => {
    const table = pairedTableOf(pairsOf(rows, id, 'before', 'after'))
    if (!isGroupShown(table.pairs, rule)) return []
    const safe = suppressPairs(table, rule)
    if (!safe) return []
    const found = safe.isTestShown ? pairedProportions(table) : null
    const [n, before, after] = [safe.pairs, safe.confidentFirst, safe.confidentSecond].map(toValue)
    if (n === undefined || before === undefined || after === undefined) return []
    return [{ id, short, n, before, after, difference: found && 100 * found.difference, found }]
  })
  const [first] = lines
  if (!first) return [tooFew(head, rule)]
  const told = lines.flatMap(({ short, difference }) => (difference === null ? [] : [{ short, difference }]))
  const [least, most] = [
    told.toSorted((a, b) => a.difference - b.difference)[0],
    told.toSorted((a, b) => b.difference - a.difference)[0],
  ]
  const point = (id: string, label: string, count: typeof first.n, n: typeof first.n) => ({
    id,
    label,
    value: percentOf(count, n),
    interval: isShown(count) && isShown(n) ? percentInterval(count, n) : null,
  })
  return [
    shownFigure(head, {
      n: first.n,
      sentence:
        least && most && told.length > 1
          ? `Confidence rose most for “${most.short}” (${wholeSaid(most.difference)} points) and least for “${least.short}” (${wholeSaid(least.difference)} points).`
          : 'Some numbers are too small to be shown.',
      chart: {
        kind: 'intervals',
        unit: 'percent',
        lowest: 0,
        highest: 100,
        groups: lines.map(({ id, short, n, before, after }) => ({
          id,
          label: short,
          n,
          points: [point('before', 'Before', before, n), point('after', 'After', after, n)],
        })),
      },
      table: {
        columns: [
          { id: 'competency', label: 'Competency', kind: 'text' },
          { id: 'people', label: 'People', kind: 'count' },
          { id: 'before', label: 'Confident before', kind: 'count' },
          { id: 'after', label: 'Confident after', kind: 'count' },
          { id: 'change', label: 'Change', kind: 'points' },
          { id: 'low', label: 'Interval from', kind: 'points' },
          { id: 'high', label: 'to', kind: 'points' },
        ],
        rows: lines.map(({ short, n, before, after, difference, found }) => [
          short,
          n,
          before,
          after,
          difference ?? guarded,
          found ? 100 * found.interval.low : guarded,
          found ? 100 * found.interval.high : guarded,
        ]),
      },
    }),
  ]
}
