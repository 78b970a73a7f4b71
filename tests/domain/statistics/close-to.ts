import { expect } from 'vitest'
import type { Interval } from '../../../src/domain/statistics/interval.ts'

/** Two programs agree when they differ by less than this share of the value (or this much, for values below 1). */
const TOLERANCE = 1e-6

/** Expects the number that R gives; null where R gives none. */
export function expectClose(actual: number | null | undefined, expected: number | null, what = '') {
  if (expected === null || actual === null || actual === undefined) {
    expect(actual ?? null, what).toBe(expected)
    return
  }
  const distance = Math.abs(actual - expected) / Math.max(1, Math.abs(expected))
  expect(distance, `${what}: ${actual} is not ${expected}`).toBeLessThan(TOLERANCE)
}

/** The same for a chance, whose size matters when it is tiny: 1e-9 is not 2e-9. */
export function expectSameChance(actual: number, expected: number, what = '') {
  const distance = Math.abs(actual - expected) / Math.max(expected, 1e-300)
  expect(distance, `${what}: ${actual} is not ${expected}`).toBeLessThan(TOLERANCE)
}

/** The same for an interval, which R writes as a list of two. */
export function expectInterval(
  actual: Interval | null | undefined,
  expected: readonly number[] | null,
  what = '',
) {
  expectClose(actual?.low ?? null, expected?.[0] ?? null, `${what}, low end`)
  expectClose(actual?.high ?? null, expected?.[1] ?? null, `${what}, high end`)
}
