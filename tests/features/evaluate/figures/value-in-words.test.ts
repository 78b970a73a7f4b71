import { expect, test } from 'vitest'
import type { Column } from '../../../../src/domain/evaluation/figure.schema.ts'
import {
  cellInWords,
  numberInWords,
  valueInWords,
} from '../../../../src/features/evaluate/figures/value-in-words.ts'

test('each kind of number is written in its own way', () => {
  const written = (
    [
      ['count', 1234],
      ['percent', 37.5],
      ['points', 12.4],
      ['points', -12.4],
      ['points', 0.2],
      ['mean', 3.456],
      ['p', 0.0421],
      ['p', 0.00001],
      ['minutes', 12.34],
      ['pounds', 1525.5],
    ] as const
  ).map(([kind, value]) => numberInWords(value, kind))
  expect(written).toEqual([
    '1,234',
    '38%',
    '+12',
    '−12',
    '0',
    '3.46',
    '0.042',
    '< 0.001',
    '12.3',
    '£1,525.50',
  ])
})

test('a hidden number says only what cannot name anybody', () => {
  expect((['small', 'group', 'guard'] as const).map((hidden) => valueInWords({ hidden }))).toEqual([
    'A few',
    'Too few',
    'Hidden',
  ])
})

test('a cell is text, a number, or nothing', () => {
  const column: Column = { id: 'share', label: 'Share', kind: 'percent' }
  expect([cellInWords('Gateshead', column), cellInWords(25, column), cellInWords(null, column)]).toEqual([
    'Gateshead',
    '25%',
    '–',
  ])
})
