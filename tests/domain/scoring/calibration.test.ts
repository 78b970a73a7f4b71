import { expect, test } from 'vitest'
import { calibrationOf, isSure } from '../../../src/domain/scoring/calibration.ts'

const strong = { outcome: 1, rights: 1, safety: 1, fit: 1, record: 0 } as const
const weak = { outcome: 0, rights: 0, safety: -1, fit: 0, record: 0 } as const

test('[SC4] sure is Very or Completely', () => {
  expect([1, 2, 3, 4, 5].map(isSure)).toEqual([false, false, false, true, true])
})

test('[SC5] counts rated choices, sure and weak, unsure and strong', () => {
  expect(
    calibrationOf([
      { vector: weak, confidence: 5 },
      { vector: weak, confidence: 4 },
      { vector: weak, confidence: 3 },
      { vector: strong, confidence: 3 },
      { vector: strong, confidence: 1 },
      { vector: strong, confidence: 5 },
      { vector: weak, confidence: null },
      { vector: strong, confidence: null },
    ]),
  ).toEqual({ rated: 6, sureAndWeak: 2, unsureAndStrong: 2 })
})
