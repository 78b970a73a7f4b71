import { expect, test } from 'vitest'
import { missingSensitivity } from '../../../src/domain/statistics/missing-sensitivity.ts'
import { pairedProportions } from '../../../src/domain/statistics/paired-proportions.ts'
import { pairedT } from '../../../src/domain/statistics/paired-t.ts'
import { responseShift } from '../../../src/domain/statistics/response-shift.ts'
import { signedRankTest } from '../../../src/domain/statistics/signed-rank-test.ts'
import { randomFrom } from '../../../src/domain/story/random-from.ts'

const followed = { stayedLow: 20, gained: 25, lost: 5, stayedHigh: 14 }

test('[ST22] those lost count as unchanged, then as not confident', () => {
  expect(missingSensitivity(followed, { confident: 10, notConfident: 26 })).toEqual({
    followed: pairedProportions(followed),
    noChange: pairedProportions({ stayedLow: 46, gained: 25, lost: 5, stayedHigh: 24 }),
    worst: pairedProportions({ stayedLow: 46, gained: 25, lost: 15, stayedHigh: 14 }),
  })
})

test('[ST22] everybody who started is in both, and worst is never above no change', () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = randomFrom(`lost ${seed}`)
    const some = () => Math.floor(random() * 20)
    const counts = { stayedLow: some(), gained: some(), lost: some(), stayedHigh: some() }
    const lost = { confident: some(), notConfident: some() }
    const { followed: own, noChange, worst } = missingSensitivity(counts, lost)
    if (!own || !noChange || !worst) continue
    expect(noChange.pairs).toBe(own.pairs + lost.confident + lost.notConfident)
    expect(worst.pairs).toBe(noChange.pairs)
    expect(worst.before).toBeCloseTo(noChange.before, 12)
    expect(worst.difference).toBeLessThanOrEqual(noChange.difference + 1e-12)
    expect(Math.abs(noChange.difference)).toBeLessThanOrEqual(Math.abs(own.difference) + 1e-12)
  }
})

test('[ST22] with nobody followed up there is still a worst case', () => {
  const nobody = { stayedLow: 0, gained: 0, lost: 0, stayedHigh: 0 }
  const found = missingSensitivity(nobody, { confident: 3, notConfident: 4 })
  expect(found.followed).toBeNull()
  expect(found.noChange?.difference).toBe(0)
  expect(found.worst?.difference).toBeCloseTo(-3 / 7, 12)
})

test('[ST23] the shift of the yardstick and the change from either start', () => {
  const people = [
    { before: 4, after: 4, lookingBack: 2 },
    { before: 3, after: 4, lookingBack: 2 },
    { before: 2, after: 5, lookingBack: 2 },
    { before: 5, after: 3, lookingBack: 3 },
  ]
  const found = responseShift(people)
  expect(found).toEqual({
    n: 4,
    shift: pairedT([-2, -1, 0, -2]),
    test: signedRankTest([-2, -1, 0, -2], 'pratt'),
    conventional: pairedT([0, 1, 3, -2]),
    retrospective: pairedT([2, 2, 3, 0]),
  })
  expect(found?.retrospective.mean).toBeCloseTo(
    (found?.conventional.mean ?? 0) - (found?.shift.mean ?? 0),
    12,
  )
  expect(responseShift([])).toBeNull()
})
