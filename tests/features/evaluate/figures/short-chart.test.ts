import { expect, test } from 'vitest'
import type { ChartOf, Value } from '../../../../src/domain/evaluation/figure.schema.ts'
import { shortChart } from '../../../../src/features/evaluate/figures/short-chart.ts'

const bars = (values: readonly Value[]): ChartOf<'bars'> => ({
  kind: 'bars',
  unit: 'people',
  bars: values.map((value, at) => ({ id: `bar-${at}`, label: `Bar ${at}`, value, target: null })),
})
const valuesOf = (chart: ReturnType<typeof shortChart>) =>
  (chart.chart as ChartOf<'bars'>).bars.map(({ value }) => value) // bars stay bars

test('of 52 bars the 12 largest stay, in their order; 15 are all shown', () => {
  const values = Array.from({ length: 52 }, (_, at) => 10 + ((at * 17) % 52))
  const short = shortChart(bars(values))
  expect(short.left).toBe(40)
  expect(valuesOf(short)).toEqual(values.filter((value) => value >= 50))
  const few = bars(values.slice(0, 15))
  expect(shortChart(few)).toEqual({ chart: few, left: 0 })
})

test('hidden numbers go before shown ones', () => {
  const short = shortChart(
    bars([...Array.from({ length: 8 }, (): Value => ({ hidden: 'small' })), ...Array(12).fill(0)]),
  )
  expect(valuesOf(short)).toEqual(Array(12).fill(0))
})
