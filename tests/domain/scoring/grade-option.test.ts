import { describe, expect, test } from 'vitest'
import type { OptionVector } from '../../../src/domain/content/story.schema.ts'
import {
  bestOptionOf,
  effectsOf,
  gradeOption,
  isWeak,
  vectorSum,
} from '../../../src/domain/scoring/grade-option.ts'
import { option, step } from '../story/small-story.ts'

const vector = (marks: Partial<OptionVector>): OptionVector => ({
  outcome: 0,
  rights: 0,
  safety: 0,
  fit: 0,
  record: 0,
  ...marks,
})

test('[SC1] the sum adds all five marks', () => {
  expect(vectorSum({ outcome: 1, rights: -1, safety: 1, fit: 1, record: -1 })).toBe(1)
})

describe('[SC2] a choice is weak', () => {
  test('when rights or safety is -1, however much else it helps', () => {
    expect(isWeak(vector({ outcome: 1, fit: 1, record: 1, safety: 1, rights: -1 }))).toBe(true)
    expect(isWeak(vector({ outcome: 1, fit: 1, record: 1, rights: 1, safety: -1 }))).toBe(true)
  })

  test('when the sum is 0 or less, and not otherwise', () => {
    expect(isWeak(vector({}))).toBe(true)
    expect(isWeak(vector({ record: 1 }))).toBe(false)
    expect(isWeak(vector({ outcome: -1, safety: 1, fit: 1 }))).toBe(false)
  })
})

test('[SC3] weak fits poorly, 3 or more fits well, the rest fits in part', () => {
  expect(gradeOption(vector({ safety: 1, fit: 1, rights: -1 }))).toBe('fits-poorly')
  expect(gradeOption(vector({ safety: 1, fit: 1 }))).toBe('fits-in-part')
  expect(gradeOption(vector({ safety: 1, fit: 1, record: 1 }))).toBe('fits-well')
})

test('what helped and what was left open', () => {
  expect(effectsOf(vector({ outcome: 1, record: 1, rights: -1 }))).toEqual({
    helped: ['outcome', 'record'],
    gaps: ['rights'],
  })
})

test('[SC8] the best option has the highest sum; the first of equals', () => {
  const options = [
    option('low'),
    option('high', { vector: vector({ fit: 1 }) }),
    option('level', { vector: vector({ safety: 1 }) }),
  ]
  expect(bestOptionOf(step('talk', options)).id).toBe('high')
})
