import { expect, test } from 'vitest'
import { calibrationOf, isSure, surenessLists } from '../../../src/domain/scoring/calibration.ts'

const strong = { outcome: 1, rights: 1, safety: 1, fit: 1, record: 0 } as const
const weak = { outcome: 0, rights: 0, safety: -1, fit: 0, record: 0 } as const

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

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

test('[SC9] names sure weak, sure in part and unsure strong choices, each once, and no unrated ones', () => {
  const inPart = { outcome: 0, rights: 0, safety: 1, fit: 0, record: 0 } as const
  const choices = [
    { id: 'sure-weak', vector: weak, confidence: 4 },
    { id: 'sure-in-part', vector: inPart, confidence: 5 },
    { id: 'sure-strong', vector: strong, confidence: 5 },
    { id: 'unsure-weak', vector: weak, confidence: 2 },
    { id: 'unsure-in-part', vector: inPart, confidence: 3 },
    { id: 'unsure-strong', vector: strong, confidence: 1 },
    { id: 'unrated-weak', vector: weak, confidence: null },
    { id: 'unrated-in-part', vector: inPart, confidence: null },
  ]
  const lists = surenessLists(choices)
  expect(ids(lists.sureAndWeak)).toEqual(['sure-weak'])
  expect(ids(lists.sureAndInPart)).toEqual(['sure-in-part'])
  expect(ids(lists.unsureAndStrong)).toEqual(['unsure-in-part', 'unsure-strong'])
})
