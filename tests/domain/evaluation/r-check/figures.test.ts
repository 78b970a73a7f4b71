import { expect, test } from 'vitest'
import {
  type Chart,
  type Figure,
  figureSections,
  isShown,
} from '../../../../src/domain/evaluation/figure.schema.ts'
import { costFigure } from '../../../../src/domain/evaluation/figures/cost.ts'
import { makeFigures } from '../../../../src/domain/evaluation/figures/make-figures.ts'
import type { Study } from '../../../../src/domain/evaluation/study.ts'
import { makeReport } from '../../../../src/domain/evaluation/report/make-report.ts'
import expectedJson from './expected.json' with { type: 'json' }
import { readRPilot } from './r-pilot.ts'

/** One figure as R worked it out: rows by the text of their cells, and numbers that stand outside its table. */
interface Expected {
  readonly n: number
  readonly rows: readonly { readonly key: string; readonly values: Readonly<Record<string, number>> }[]
  readonly extra: readonly number[]
}

// Each figure has columns of its own, which the type of a JSON file spells out one by one.
const expected = expectedJson.figures as unknown as Readonly<Record<string, Expected>>
const { study, costs } = readRPilot()

const figuresOf = (of: Study) => [
  ...figureSections.flatMap((section) => makeFigures(section, of)),
  costFigure(of, costs),
]
/** As they are worked out, nothing hidden; and as anybody sees them. */
const open = figuresOf({ ...study, rule: { smallestGroup: 1, smallestCount: 1 } })
const shown = figuresOf(study)

/** Both programs carry 15 digits; p values down to 1e-12 are told apart by their size. */
function isSame(actual: number, wanted: number): boolean {
  return Math.abs(actual - wanted) <= 1e-6 * Math.max(Math.abs(wanted), 1e-6)
}

/** Every number of a table that is not R's, as sentences. */
function wrongCells({ id, table }: Figure): string[] {
  const rows = new Map((expected[id]?.rows ?? []).map(({ key, values }) => [key, values]))
  return table.rows.flatMap((row) => {
    const key = row.filter((cell) => typeof cell === 'string').join(' | ')
    const wanted = rows.get(key)
    return row.flatMap((cell, at) => {
      const column = table.columns[at]?.id ?? ''
      if (!isShown(cell)) return []
      const right = wanted?.[column]
      return right !== undefined && isSame(cell, right)
        ? []
        : [`${id}: ${key}: ${column} ${cell}, R ${right}`]
    })
  })
}

/** Numbers that R has for a figure, wherever they stand. */
function numbersOfR({ id }: Figure): readonly number[] {
  const own = expected[id]
  return own ? [own.n, ...own.extra, ...own.rows.flatMap(({ values }) => Object.values(values))] : []
}

const values = (list: readonly unknown[]) => list.filter((value) => typeof value === 'number')

function drawnNumbers(chart: Chart | null): readonly number[] {
  if (!chart) return []
  if (chart.kind === 'bars') return values(chart.bars.flatMap(({ value, target }) => [value, target]))
  if (chart.kind === 'line') return values([...chart.series.flatMap((one) => one.values), chart.target])
  if (chart.kind === 'distribution') return values(chart.rows.flatMap(({ n, counts }) => [n, ...counts]))
  if (chart.kind === 'changed') {
    const { pairs, stayedLow, gained, lost, stayedHigh, difference, exactP, midP } = chart
    const ends = difference ? [difference.value, difference.low, difference.high] : []
    return values([pairs, stayedLow, gained, lost, stayedHigh, ...ends, exactP, midP])
  }
  return values(
    chart.groups.flatMap(({ n, points }) => [
      n,
      ...points.flatMap(({ value, interval }) => [value, interval?.low, interval?.high]),
    ]),
  )
}

test('R worked out every figure, and none that there is not', () => {
  const ids = open.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(60)
  expect(
    Object.keys(expected)
      .filter((id) => id !== 'limits')
      .toSorted(),
  ).toEqual(ids.toSorted())
  expect(open.filter(({ state }) => state !== 'shown')).toEqual([])
})

const cells = (figures: readonly Figure[]) =>
  figures.flatMap(({ table }) => table.rows.flat()).filter(isShown)

test('every number of every table is the one R worked out from events.jsonl', () => {
  expect(open.flatMap(wrongCells)).toEqual([])
  expect(cells(open).length).toBeGreaterThan(2000)
})

test('no number of R is missing from the tables', () => {
  const missing = open.flatMap(({ id, table }) => {
    const cells = new Set(
      table.rows.flatMap((row) => {
        const key = row.filter((cell) => typeof cell === 'string').join(' | ')
        return row.flatMap((cell, at) => (isShown(cell) ? [`${key}/${table.columns[at]?.id}`] : []))
      }),
    )
    return (expected[id]?.rows ?? []).flatMap(({ key, values }) =>
      Object.keys(values)
        .filter((column) => !cells.has(`${key}/${column}`))
        .map((column) => `${id}: ${key}/${column}`),
    )
  })
  expect(missing).toEqual([])
})

test('how many a figure rests on, and every number that is drawn, is R’s', () => {
  const wrong = open.flatMap((figure) => {
    const known = numbersOfR(figure)
    const n = isShown(figure.n) && isSame(figure.n, expected[figure.id]?.n ?? Number.NaN) ? [] : [figure.n]
    const drawn = drawnNumbers(figure.chart).filter((value) => !known.some((one) => isSame(value, one)))
    return [...n, ...drawn].map((value) => `${figure.id}: ${JSON.stringify(value)}`)
  })
  expect(wrong).toEqual([])
})

test('what anybody sees is the same numbers with some of them hidden', () => {
  expect(shown.flatMap(wrongCells)).toEqual([])
  expect(cells(shown).length).toBeLessThan(cells(open).length)
  expect(cells(shown).length).toBeGreaterThan(cells(open).length / 2)
})

/** Numbers of a sentence, with how many digits stand after the point. Names in quotes and the window are no figures. */
function toldNumbers(sentence: string): readonly { readonly value: number; readonly digits: number }[] {
  const plain = sentence
    .replaceAll(/“[^”]*”|4 to 12 weeks|\(c[^)]*\)|of 5\.|of 100,/g, '')
    .replaceAll(/(\d),(\d{3})/g, '$1$2')
  return [...plain.matchAll(/\d+(?:\.(\d+))?/g)].map(([text, after]) => ({
    value: Number(text),
    digits: after?.length ?? 0,
  }))
}

test('every number of every sentence is R’s, rounded', () => {
  const told = shown
    .filter(({ state }) => state === 'shown')
    .flatMap((figure) => toldNumbers(figure.sentence).map((number) => ({ figure, ...number })))
  expect(told.length).toBeGreaterThan(150)
  const wrong = told.filter(({ figure, value, digits }) => {
    const half = 0.5 * 10 ** -digits + 1e-9
    return !numbersOfR(figure).some((one) => Math.abs(Math.abs(one) - value) <= half)
  })
  expect(wrong.map(({ figure, value }) => `${figure.id}: ${value} in ${figure.sentence}`)).toEqual([])
})

test('the report shows these figures and no others, and its limits count as R does', () => {
  const report = makeReport(study, costs)
  const known = new Map(shown.map((figure) => [figure.id, figure]))
  const figures = report.parts.flatMap((part) => part.figures)
  expect(figures.length).toBeGreaterThan(20)
  for (const figure of figures) expect(figure).toEqual(known.get(figure.id))
  const limits = report.parts.find(({ id }) => id === 'limits')?.paragraphs ?? []
  const [uncoded] = expected['limits']?.extra ?? []
  expect(limits.join(' ')).toContain(`${uncoded} of ${expected['limits']?.n} rows are single visits`)
  const sentences = new Set(shown.map(({ sentence }) => sentence))
  const summary = report.parts.find(({ id }) => id === 'summary')?.paragraphs ?? []
  expect(summary.filter((paragraph) => sentences.has(paragraph)).length).toBeGreaterThan(4)
})
