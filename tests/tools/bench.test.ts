import { expect, test } from 'vitest'
import { asTable, type Figure, fails, holds, notMeasured } from '../../tools/bench/budget.ts'
import { readOptions } from '../../tools/bench/options.ts'
import { median, quantile } from '../../tools/bench/statistics.ts'

const figure: Figure = { budget: '5', what: 'Walkable', value: 2, unit: 's', bar: 3 }

test('a figure over its bar fails, unless it is a time that is only reported', () => {
  expect(fails(figure)).toBe(false)
  expect(fails({ ...figure, value: 4 })).toBe(true)
  const reported = { ...figure, value: 4, isReportedOnly: true }
  expect([holds(reported), fails(reported)]).toEqual([false, false])
  expect(asTable([reported])).toContain('over (reported only)')
})

test('what could not be measured fails and says why on one line', () => {
  const missing = notMeasured('9', new Error('no GPU\nprocess | at all'))
  expect(fails(missing)).toBe(true)
  expect(fails({ ...figure, value: Number.NaN, isReportedOnly: true })).toBe(true)
  expect(asTable([missing]).split('\n').at(-1)).toBe(
    '| 9 | Could not be measured |  |  | MISSES | no GPU process / at all |',
  )
})

test('one budget or several can be measured alone; an unknown one is refused', () => {
  const budgets = ['5', '9', '12']
  expect(readOptions([], budgets)).toEqual({ only: null, minutes: null })
  expect(readOptions(['--only', '9, 12', '--minutes', '30'], budgets)).toEqual({
    only: ['9', '12'],
    minutes: 30,
  })
  expect(() => readOptions(['--only', '99'], budgets)).toThrow('There are 5, 9, 12.')
  expect(() => readOptions(['--minutes', 'long'], budgets)).toThrow('above 0')
})

test('the third quarter of twenty presses is the fifteenth, the median of five the third', () => {
  const presses = Array.from({ length: 20 }, (_, index) => 20 - index)
  expect(quantile(presses, 0.75)).toBe(15)
  expect(median([5, 1, 4, 2, 3])).toBe(3)
  expect(median([])).toBeNaN()
})
