import { isGroupShown } from '../../disclosure/disclosure-rule.ts'
import { competencyIndex } from '../../measures/competency-index.ts'
import { cronbachAlpha } from '../../statistics/cronbach-alpha.ts'
import { mean } from '../../statistics/describe.ts'
import { pairedEffectSizes } from '../../statistics/effect-sizes.ts'
import { pairedT } from '../../statistics/paired-t.ts'
import type { Figure } from '../figure.schema.ts'
import type { Study } from '../study.ts'
import type { StudyRow } from '../study-row.ts'
import { answerAt } from '../waves.ts'
import { type FigureHead, shownFigure, tooFew } from './figure-kit.ts'

const names = { recommend: 'Recommend index (c1 to c4, c8)', use: 'Use index (c5 to c7)' } as const
const indexes = ['recommend', 'use'] as const

/** The two indexes of the competencies before and after the session: mean change, effect size, Cronbach's alpha. */
export function indexFigures({ rows, rule, content }: Study): readonly Figure[] {
  const { measures } = content
  const head: FigureHead = {
    id: 'indexes',
    section: 'confidence',
    title: 'Indexes of the competencies, before and after the session',
    counted: 'people with the first index before and after',
    notes: [
      'Each line says how many it rests on.',
      'An index is the mean of its questions, from 1 to 5, where at least two thirds were answered.',
      'Paired t intervals; d_z and d_av as effect sizes.',
    ],
  }
  const lines = indexes.flatMap((index) => {
    const of = (row: StudyRow, wave: 'before' | 'after') =>
      competencyIndex(measures, index, (question) => answerAt(row, question, wave))
    const pairs = rows.flatMap((row) => {
      const [before, after] = [of(row, 'before'), of(row, 'after')]
      return before === null || after === null ? [] : [{ before, after }]
    })
    if (!isGroupShown(pairs.length, rule)) return []
    const [before, after] = [pairs.map(({ before }) => before), pairs.map(({ after }) => after)]
    const items = measures.questions.filter(
      (question) => question.kind === 'rating' && question.index === index,
    )
    const answers = rows
      .map((row) => items.map(({ id }) => answerAt(row, id, 'before')))
      .filter((answers) => answers.every((answer) => answer !== null))
    return [
      {
        index,
        n: pairs.length,
        before: mean(before) ?? 0,
        after: mean(after) ?? 0,
        change: pairedT(after.map((value, at) => value - (before[at] ?? value))),
        sizes: pairedEffectSizes(before, after),
        alpha: isGroupShown(answers.length, rule) ? cronbachAlpha(answers) : null,
      },
    ]
  })
  const [first] = lines
  if (!first) return [tooFew(head, rule)]
  return [
    shownFigure(head, {
      n: first.n,
      sentence: lines
        .map(
          ({ index, before, after }) =>
            `${names[index]}: ${before.toFixed(1)} before, ${after.toFixed(1)} after, of 5.`,
        )
        .join(' '),
      chart: {
        kind: 'intervals',
        unit: 'mean',
        lowest: 1,
        highest: 5,
        groups: lines.map(({ index, n, before, after }) => ({
          id: index,
          label: names[index],
          n,
          points: [
            { id: 'before', label: 'Before', value: before, interval: null },
            { id: 'after', label: 'After', value: after, interval: null },
          ],
        })),
      },
      table: {
        columns: [
          { id: 'index', label: 'Index', kind: 'text' },
          { id: 'people', label: 'People', kind: 'count' },
          { id: 'before', label: 'Mean before', kind: 'mean' },
          { id: 'after', label: 'Mean after', kind: 'mean' },
          { id: 'change', label: 'Change', kind: 'mean' },
          { id: 'low', label: 'Interval from', kind: 'mean' },
          { id: 'high', label: 'to', kind: 'mean' },
          { id: 'dz', label: 'd_z', kind: 'mean' },
          { id: 'dav', label: 'd_av', kind: 'mean' },
          { id: 'alpha', label: 'Cronbach’s alpha before', kind: 'mean' },
        ],
        rows: lines.map(({ index, n, before, after, change, sizes, alpha }) => [
          names[index],
          n,
          before,
          after,
          change?.mean ?? null,
          change?.interval?.low ?? null,
          change?.interval?.high ?? null,
          sizes?.dz.value ?? null,
          sizes?.dav?.value ?? null,
          alpha?.alpha ?? null,
        ]),
      },
    }),
  ]
}
