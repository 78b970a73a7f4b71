import { expect, test } from 'vitest'
import { calibrationShares } from '../../../src/domain/scoring/calibration-shares.ts'
import { clusteredMean } from '../../../src/domain/statistics/clustered-mean.ts'
import { wilsonInterval } from '../../../src/domain/statistics/wilson-interval.ts'

const strong = { outcome: 1, rights: 1, safety: 1, fit: 1, record: 0 } as const
const weak = { outcome: 0, rights: 0, safety: -1, fit: 0, record: 0 } as const

test('[SC10] shares are of rated choices, with intervals clustered by person', () => {
  const choices = [
    { person: 'a', vector: weak, confidence: 5 },
    { person: 'a', vector: weak, confidence: 4 },
    { person: 'a', vector: strong, confidence: 4 },
    { person: 'b', vector: strong, confidence: 1 },
    { person: 'b', vector: strong, confidence: null },
    { person: 'c', vector: weak, confidence: 3 },
  ]
  const people = ['a', 'a', 'a', 'b', 'c']
  expect(calibrationShares(choices)).toEqual({
    rated: 5,
    people: 3,
    sureAndWeak: {
      share: 0.4,
      interval: clusteredMean([1, 1, 0, 0, 0], people, { low: 0, high: 1 })?.interval,
    },
    unsureAndStrong: {
      share: 0.2,
      interval: clusteredMean([0, 0, 0, 1, 0], people, { low: 0, high: 1 })?.interval,
    },
  })
})

test('[SC10] none at all still has an interval, and nobody has no share', () => {
  const choices = ['a', 'b', 'b'].map((person) => ({ person, vector: weak, confidence: 5 }))
  const found = calibrationShares(choices)
  expect(found?.sureAndWeak).toEqual({ share: 1, interval: wilsonInterval(2, 2) })
  expect(found?.unsureAndStrong).toEqual({ share: 0, interval: wilsonInterval(0, 2) })
  expect(calibrationShares([{ person: 'a', vector: weak, confidence: null }])).toBeNull()
})
