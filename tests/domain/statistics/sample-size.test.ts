import { expect, test } from 'vitest'
import {
  exactPairsNeeded,
  exactPowerOfPairs,
  expectedReach,
  pairsNeeded,
  powerOfPairs,
  recruitFor,
  unpairedNeeded,
} from '../../../src/domain/statistics/sample-size.ts'
import { pairsNeededForMean, powerOfMean } from '../../../src/domain/statistics/sample-size-of-mean.ts'
import { expectClose } from './close-to.ts'
import reference from './fixtures/planning.json' with { type: 'json' }

test('[ST17] the formula for matched pairs is that of R and of the plan', () => {
  for (const { gained, lost, alpha, power, pairs } of reference.pairs) {
    expect(pairsNeeded({ gained, lost }, { alpha, power })).toBe(pairs)
    expect(powerOfPairs(pairs, { gained, lost }, alpha)).toBeGreaterThanOrEqual(power)
    expect(powerOfPairs(pairs - 1, { gained, lost }, alpha)).toBeLessThan(power)
  }
  const found = reference.pairs.map(({ pairs }) => pairs)
  expect(found).toEqual([42, 55, 55, 72, 29, 38, 85, 113, 155, 206, 51, 103, 188])
})

test('[ST17] the power of the exact test is that of R', () => {
  for (const { pairs, gained, lost, power } of reference.exact_power) {
    expectClose(exactPowerOfPairs(pairs, { gained, lost }), power, `${pairs} pairs`)
  }
})

test('[ST17] the exact test needs a few more, as the simulation of the plan found', () => {
  // The plan's simulation says 45, 60, 31 and 92; exact power wavers, so the count that holds is up to 3 higher.
  for (const [change, simulated] of [
    [{ gained: 0.3, lost: 0.05 }, 45],
    [{ gained: 0.35, lost: 0.1 }, 60],
    [{ gained: 0.25, lost: 0 }, 31],
    [{ gained: 0.2, lost: 0.05 }, 92],
  ] as const) {
    const found = exactPairsNeeded(change) ?? 0
    expect(found).toBeGreaterThan(pairsNeeded(change))
    expect(Math.abs(found - simulated), `${found} for ${simulated}`).toBeLessThanOrEqual(3)
  }
  expect(exactPairsNeeded({ gained: 0.06, lost: 0.05 })).toBeNull()
})

test('[ST17] no net change needs more people than there are', () => {
  expect(pairsNeeded({ gained: 0.1, lost: 0.1 })).toBe(Number.POSITIVE_INFINITY)
  expect(pairsNeededForMean(0)).toBe(Number.POSITIVE_INFINITY)
  expect(exactPowerOfPairs(50, { gained: 0, lost: 0 })).toBe(0)
  expect(powerOfPairs(50, { gained: 1, lost: 0 })).toBe(1)
})

test('[ST18] people for a mean change and for two groups of different people are those of R', () => {
  for (const { dz, alpha, power, pairs } of reference.mean_pairs) {
    expect(pairsNeededForMean(dz, { alpha, power })).toBe(pairs)
    expect(pairsNeededForMean(-dz, { alpha, power })).toBe(pairs)
    expect(powerOfMean(pairs, dz, alpha)).toBeGreaterThanOrEqual(power)
  }
  for (const { before, after, power, people } of reference.unpaired) {
    expect(unpairedNeeded(before, after, { alpha: 0.05, power })).toBe(people)
  }
})

test('[ST19] the plan may expect these widths, and must recruit for loss and clusters', () => {
  const change = { gained: 0.3, lost: 0.05 }
  const widths = [40, 60, 100, 200].map((pairs) => Math.round(expectedReach(pairs, change) * 1000) / 10)
  expect(widths).toEqual([16.6, 13.6, 10.5, 7.4])
  const loss = { returning: 0.7, linked: 0.85 }
  expect(recruitFor(60, { ...loss, designEffect: 1 })).toBe(101)
  expect(recruitFor(60, { ...loss, designEffect: 1.35 })).toBe(137)
  expect(recruitFor(100, { ...loss, designEffect: 1.35 })).toBe(227)
  expect(recruitFor(60, { returning: 0.5, linked: 1, designEffect: 1 })).toBe(120)
})
