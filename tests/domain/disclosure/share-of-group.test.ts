import { expect, test } from 'vitest'
import { shareOfGroup } from '../../../src/domain/disclosure/share-of-group.ts'

test('a small count is hidden, and so is one whose rest is small', () => {
  expect(shareOfGroup(0, 12)).toEqual({ shown: true, value: 0 })
  expect(shareOfGroup(1, 12)).toEqual({ shown: false, reason: 'under-5' })
  expect(shareOfGroup(4, 12)).toEqual({ shown: false, reason: 'under-5' })
  expect(shareOfGroup(5, 12)).toEqual({ shown: true, value: 5 })
  expect(shareOfGroup(7, 12)).toEqual({ shown: true, value: 7 })
  expect(shareOfGroup(8, 12)).toEqual({ shown: false, reason: 'all-but-under-5' })
  expect(shareOfGroup(12, 12)).toEqual({ shown: true, value: 12 })
})
