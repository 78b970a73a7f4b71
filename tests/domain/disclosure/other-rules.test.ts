import { expect, test } from 'vitest'
import { councilScope } from '../../../src/domain/disclosure/council-scope.ts'
import {
  isGroupShown,
  roundForPublication,
  stricterRule,
} from '../../../src/domain/disclosure/disclosure-rule.ts'
import { mayCross } from '../../../src/domain/disclosure/may-cross.ts'
import { publishCount, safePercent } from '../../../src/domain/disclosure/safe-count.ts'
import { suppressCounts } from '../../../src/domain/disclosure/suppress-counts.ts'
import { suppressPairs } from '../../../src/domain/disclosure/suppress-pairs.ts'
import { releasedWeek, weekOf } from '../../../src/domain/disclosure/weekly-release.ts'

const councils = (...sizes: number[]) =>
  suppressCounts(sizes, { areGroups: true })?.counts.map((count) =>
    count.shown ? count.value : count.because,
  )

const arrivals = (day: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => ({
    person: `p${from + at}`,
    receivedAt: `${day}T12:00:00.000Z`,
  }))

const shown = (value: number) => ({ shown: true, value }) as const

test('[DC1] no group of fewer than 10 is shown', () => {
  expect([0, 1, 9, 10, 11].map((people) => isGroupShown(people))).toEqual([false, false, false, true, true])
})

test('[DC2] one line of counts: in every group from 10 to 60 a shown count leaves 0 or at least 5 beside it', () => {
  for (let people = 10; people <= 60; people++) {
    for (let count = 0; count <= people; count++) {
      const safe = suppressCounts([count, people - count])
      const isSmall = [1, 2, 3, 4].includes(count) || [1, 2, 3, 4].includes(people - count)
      expect(
        safe?.counts.every((part) => part.shown === !isSmall),
        `${count} of ${people}`,
      ).toBe(true)
    }
  }
})

test('[DC4] councils: a small one hides the next larger, and small ones hide one another', () => {
  expect(councils(40, 6, 12, 30)).toEqual([40, 'group', 'guard', 30])
  expect(councils(40, 6, 7, 30)).toEqual([40, 'group', 'group', 30])
  expect(councils(4, 5)).toBeUndefined()
})

test('[DC5] a hidden number of the 2 x 2 hides p value and interval', () => {
  const open = suppressPairs({ pairs: 60, stayedLow: 20, gained: 18, lost: 0, stayedHigh: 22 })
  expect([open?.isTestShown, open?.confidentFirst, open?.confidentSecond, open?.pairs]).toEqual([
    true,
    shown(22),
    shown(40),
    shown(60),
  ])
  const closed = suppressPairs({ pairs: 60, stayedLow: 20, gained: 18, lost: 2, stayedHigh: 20 })
  expect(closed).toMatchObject({ isTestShown: false, lost: { because: 'small' }, confidentFirst: shown(22) })
  expect(suppressPairs({ pairs: 9, stayedLow: 9, gained: 0, lost: 0, stayedHigh: 0 })).toBeNull()
})

test('[DC6] role by council only with 10 or more in each cell', () => {
  expect(
    mayCross([
      [10, 12],
      [30, 11],
    ]),
  ).toBe(true)
  expect(
    mayCross([
      [10, 12],
      [30, 0],
    ]),
  ).toBe(false)
  expect(mayCross([])).toBe(false)
})

test('[DC7] stricter, never less strict', () => {
  expect(stricterRule({ smallestGroup: 20 })).toEqual({ smallestGroup: 20, smallestCount: 5 })
  expect(stricterRule({ smallestGroup: 3, smallestCount: 8 })).toEqual({
    smallestGroup: 10,
    smallestCount: 8,
  })
  const rule = stricterRule({ smallestGroup: 20, smallestCount: 8 })
  expect(suppressCounts([7, 30], { rule })?.counts).toEqual([
    { shown: false, because: 'small' },
    { shown: false, because: 'guard' },
  ])
  expect(suppressCounts([9, 10], { rule })).toBeNull()
})

test('[DC8] a publication rounds to 5 and gives whole per cents', () => {
  expect([0, 5, 7, 8, 12, 13].map(roundForPublication)).toEqual([0, 5, 5, 10, 10, 15])
  expect(publishCount(shown(23))).toEqual(shown(25))
  expect(publishCount({ shown: false, because: 'guard' })).toEqual({ shown: false, because: 'guard' })
  expect(safePercent(shown(23), shown(60))).toBe(38)
  expect(safePercent({ shown: false, because: 'small' }, shown(60))).toBeNull()
  expect(safePercent(shown(0), shown(0))).toBeNull()
})

test('[DV1] a week begins on Monday, 00:00 UTC', () => {
  expect(weekOf('2026-11-23T00:00:00.000Z') - weekOf('2026-11-22T23:59:59.999Z')).toBe(1)
  expect(weekOf('2026-11-23T00:00:00.000Z')).toBe(weekOf('2026-11-29T23:59:59.999Z'))
})

test('[DV1] [DV2] weeks are let in when they are over and bring at least 10 people', () => {
  const first = arrivals('2026-11-04', 0, 25)
  const few = arrivals('2026-11-11', 20, 24)
  const more = arrivals('2026-11-18', 30, 36)
  const now = '2026-11-25T09:00:00.000Z'
  expect(releasedWeek(first, '2026-11-05T09:00:00.000Z')).toBeNull()
  expect(releasedWeek(first, '2026-11-09T00:00:00.000Z')).toBe(weekOf('2026-11-04'))
  expect(releasedWeek([...few, ...first], now)).toBe(weekOf('2026-11-04'))
  expect(releasedWeek([...more, ...few, ...first], now)).toBe(weekOf('2026-11-18'))
  expect(releasedWeek(few, now)).toBeNull()
})

test('[DA1] [DA2] a council sees its own people, and the region only with three other councils of 10 or more', () => {
  const others = { durham: 10, gateshead: 11, hartlepool: 12 }
  expect(councilScope({ ...others, darlington: 14 }, 'darlington')).toEqual({ own: true, region: true })
  expect(councilScope({ ...others, darlington: 3 }, 'darlington')).toEqual({ own: false, region: true })
  expect(councilScope({ ...others, hartlepool: 9, darlington: 14 }, 'darlington')).toEqual({
    own: true,
    region: false,
  })
  expect(councilScope({ darlington: 500 }, 'darlington')).toEqual({ own: true, region: false })
})
