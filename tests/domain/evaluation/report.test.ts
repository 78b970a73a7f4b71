import { expect, test } from 'vitest'
import type { Cost } from '../../../src/domain/evaluation/analysis-plan.schema.ts'
import { costOfGain } from '../../../src/domain/evaluation/cost-of-gain.ts'
import { costFigure, pounds } from '../../../src/domain/evaluation/figures/cost.ts'
import { makeReport } from '../../../src/domain/evaluation/report/make-report.ts'
import type { StudyRow } from '../../../src/domain/evaluation/study-row.ts'
import { exampleStudy } from '../../support/example-figures.ts'

const study = await exampleStudy(700)
const [example] = study.rows
if (!example) throw new Error('there is no example')
const costs: readonly Cost[] = [
  { id: 'pay', kind: 'staff-time', label: 'Pay', pence: 1500, source: 'Council pay scale' },
  { id: 'trainer', kind: 'trainer', label: 'Two days', pence: 90_000, source: 'Invoice 7' },
]

let made = 0
/** People who answered before and weeks later, each in an hour. */
const answered = (count: number, before: number | null, later: number | null): StudyRow[] =>
  Array.from({ length: count }, () => ({
    ...example,
    id: `row ${++made}`,
    waves: { recommend: [before, null, later, null] },
    visits: [{ mode: 'self', way: 'lite', changes: [], seconds: 3600, finished: true }],
  }))

test('cost is divided by the net gain among all who started; who was lost counts as unchanged', () => {
  const rows = [
    ...answered(20, 2, 2),
    ...answered(30, 2, 5),
    ...answered(10, 5, 2),
    ...answered(20, 5, 5),
    ...answered(15, 5, null),
    ...answered(5, null, null),
  ]
  const found = costOfGain({ ...study, rows }, costs, 'recommend', 'later')
  expect(found).toMatchObject({
    hours: 100,
    staffPence: 150_000,
    otherPence: 90_000,
    people: 100,
    netGain: 20,
  })
  expect(found.perGain?.pence).toBe(12_000)
  // The gain of 20 in 100 is likely between 7 and 32.
  expect(found.perGain?.low).toBeLessThan(12_000)
  expect(found.perGain?.high).toBeGreaterThan(12_000)
})

test('no gain that is sure: not computable, and the figure says so', () => {
  const rows = [...answered(40, 2, 2), ...answered(6, 2, 5), ...answered(5, 5, 2), ...answered(20, 5, 5)]
  expect(costOfGain({ ...study, rows }, costs, 'recommend', 'later').perGain).toBeNull()
  const figure = costFigure({ ...study, rows }, costs)
  expect(figure.sentence).toContain('not computable')
  expect(costFigure({ ...study, rows }, []).sentence).toBe('No costs have been typed in yet.')
  expect([pounds(150), pounds(123_456_789)]).toEqual(['£1.50', '£1,234,568'])
})

test('the report of nine people says that there are not enough, and tells no number of them', () => {
  const report = makeReport({ ...study, rows: study.rows.slice(0, 9) }, costs)
  expect(report.parts[0]?.paragraphs).toEqual(['Not enough people yet. A report is made from 10 people on.'])
  expect(report.parts.flatMap(({ figures }) => figures)).toEqual([])
})

test('its text is made from its figures: every sentence of a shown figure stands in its part', () => {
  const { parts, firstDay, lastDay } = makeReport(study, costs)
  expect(parts.map(({ id }) => id)).toEqual([
    'summary',
    'took-part',
    'change',
    'deserved',
    'hard',
    'left-out',
    'cost',
    'limits',
    'methods',
    'tables',
  ])
  expect([firstDay, lastDay].every((day) => day?.startsWith('2026-'))).toBe(true)
  for (const part of parts.slice(1, 7)) {
    expect(part.figures.length, part.id).toBeGreaterThan(0)
    for (const { sentence } of part.figures) expect(part.paragraphs).toContain(sentence)
  }
  const text = parts.flatMap(({ paragraphs }) => paragraphs).join('\n')
  expect(text).toMatch(/\d+ of \d+ people who could be followed were confident to suggest technology before/)
  expect(text).toContain('No analysis plan was frozen before the data.')
  expect(text).toContain('The only comparison is with sites that were still waiting.')
  expect(text).not.toMatch(/NaN|undefined|null/)
  expect(text, 'two numbers that read as one').not.toMatch(/\d%? 4 to 12 weeks/)
})

test('a frozen plan is named with its date and hash, and decides on wave and outcomes', () => {
  const plan = {
    plan: {
      version: 1,
      primary: ['use' as const],
      wave: 'after',
      threshold: 4,
      windowFromDays: 28,
      windowToDays: 84,
      method: 'exact McNemar test, Newcombe interval',
      alpha: 0.05,
      smallestChange: 15,
      pairsNeeded: 85,
      design: 'one-group',
      order: null,
      notes: '',
    },
    text: '{}',
    hash: 'f'.repeat(64),
    frozenAt: '2026-04-01T09:00:00.000Z',
    frozenBy: 'green-kettle-27',
    visitsBefore: 0,
  } as const
  const { parts } = makeReport(
    { ...study, plan: { ...plan, plan: { ...plan.plan, primary: ['use'] } } },
    costs,
  )
  const summary = parts[0]?.paragraphs.join('\n') ?? ''
  expect(summary).toContain('frozen on 2026-04-01, before any answer came in')
  expect(summary).toContain('f'.repeat(64))
  expect(summary).toContain('confident to use technology before')
  expect(summary).not.toContain('confident to suggest technology before')
})
