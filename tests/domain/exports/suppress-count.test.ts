import { expect, test } from 'vitest'
import { isGroupShown, suppressCount } from '../../../src/domain/exports/suppress-count.ts'

test('no group of fewer than 10 is shown', () => {
  expect([0, 1, 9, 10, 11].map(isGroupShown)).toEqual([false, false, false, true, true])
})

test('in every group from 10 to 60: a shown count never leaves 1 to 4 people in or out of it', () => {
  for (let people = 10; people <= 60; people++) {
    for (let count = 0; count <= people; count++) {
      const safe = suppressCount(count, people)
      const isSmall = [1, 2, 3, 4].includes(count) || [1, 2, 3, 4].includes(people - count)
      expect(safe.shown, `${count} of ${people}`).toBe(!isSmall)
      if (safe.shown) expect(safe.value).toBe(count)
    }
  }
})

test('says which side is small', () => {
  expect(suppressCount(3, 20)).toEqual({ shown: false, reason: 'under-5' })
  expect(suppressCount(17, 20)).toEqual({ shown: false, reason: 'all-but-under-5' })
})
