import { expect, test } from 'vitest'
import { clusteredMean } from '../../../src/domain/statistics/clustered-mean.ts'
import { cronbachAlpha } from '../../../src/domain/statistics/cronbach-alpha.ts'
import { holm } from '../../../src/domain/statistics/holm.ts'
import { designEffect, intraclassCorrelation } from '../../../src/domain/statistics/intraclass-correlation.ts'
import { type FivePoints, netConfidence, netScore } from '../../../src/domain/statistics/net-confidence.ts'
import { meanDifference, shareDifference } from '../../../src/domain/statistics/two-groups.ts'
import { randomFrom } from '../../../src/domain/story/random-from.ts'
import { expectClose, expectInterval, expectSameChance } from './close-to.ts'
import reference from './fixtures/effects.json' with { type: 'json' }

test('[ST11] alpha and its interval are those of R', () => {
  expect(reference.alpha.length).toBe(2)
  for (const { rows, alpha, interval } of reference.alpha) {
    const found = cronbachAlpha(rows)
    expect([found?.n, found?.questions]).toEqual([rows.length, rows[0]?.length])
    expectClose(found?.alpha, alpha)
    expectInterval(found?.interval, interval)
  }
})

test('[ST11] questions that say the same have an alpha of 1; people who left one out are not in it', () => {
  const rows = [
    [1, 1],
    [2, 2],
    [5, 5],
    [4, null],
  ]
  expect(cronbachAlpha(rows)).toMatchObject({ n: 3, alpha: expect.closeTo(1, 12) })
  expect(cronbachAlpha([[1, 2]])).toBeNull()
  expect(cronbachAlpha([[1], [2]])).toBeNull()
  expect(
    cronbachAlpha([
      [3, 3],
      [3, 3],
    ]),
  ).toBeNull()
})

test.each(reference.sites)(
  '[ST12] cluster-robust mean of R: $name',
  ({ site, value, mean, se, interval, p }) => {
    const found = clusteredMean(value, site)
    expectClose(found?.mean, mean, 'mean')
    expectClose(found?.standardError, se, 'standard error')
    expectInterval(found?.interval, interval, 'interval')
    expectClose(found?.p ?? null, p, 'p')
  },
)

test.each(reference.sites)('[ST13] intraclass correlation of R: $name', ({ site, value, size, icc }) => {
  const found = intraclassCorrelation(value, site)
  expectClose(found?.sizeOfGroup, size)
  expectClose(found?.icc, icc)
})

test('[ST12] [ST13] nobody, one site and sites of one have what can be worked out', () => {
  expect(clusteredMean([], [])).toBeNull()
  expect(clusteredMean([1, 2], ['a', 'a'])).toEqual({
    n: 2,
    groups: 1,
    mean: 1.5,
    standardError: null,
    interval: null,
    p: null,
  })
  expect(clusteredMean([1, 1, 0], ['a', 'b', 'c'], { low: 0, high: 1 })?.interval?.high).toBe(1)
  expect(intraclassCorrelation([1, 2], ['a', 'b'])).toBeNull()
  expect(intraclassCorrelation([1, 2], ['a', 'a'])).toBeNull()
  expect(intraclassCorrelation([1, 1, 1], ['a', 'a', 'b'])).toBeNull()
})

test('[ST12] with everybody in a group of their own it is the usual interval; names and order do not matter', () => {
  const random = randomFrom('sites')
  const values = Array.from({ length: 60 }, () => Math.floor(random() * 3) - 1)
  const sites = values.map(() => `s${Math.floor(random() * 7)}`)
  const found = clusteredMean(values, sites)
  const turned = clusteredMean(
    values.toReversed(),
    sites.toReversed().map((site) => `x${site}`),
  )
  expectClose(turned?.standardError, found?.standardError ?? null)
  expectClose(turned?.p, found?.p ?? null)
})

test('[ST13] the design effect of the plan: 8 a site and 0.05 make 1.35', () => {
  expectClose(designEffect(8, 0.05), 1.35)
  expect(designEffect(8, -0.1)).toBe(1)
  expect(designEffect(0.5, 0.3)).toBe(1)
})

test('[ST14] Holm is that of R', () => {
  for (const { p, adjusted } of reference.holm) {
    const found = holm(p)
    for (const [at, value] of adjusted.entries()) expectSameChance(found[at] ?? 0, value, p.join(' '))
  }
  expect(holm([])).toEqual([])
})

test('[ST15] net confidence is that of R, with its parts', () => {
  for (const { points, net, interval } of reference.net) {
    const [one = 0, two = 0, three = 0, four = 0, five = 0] = points
    const found = netConfidence([one, two, three, four, five] satisfies FivePoints)
    expectClose(found?.net, net)
    expectClose((found?.top ?? 0) - (found?.bottom ?? 0), net)
    expectInterval(found?.interval, interval)
  }
  expect(netConfidence([0, 0, 0, 0, 0])).toBeNull()
  expect([1, 2, 3, 4, 5].map(netScore)).toEqual([-1, -1, 0, 1, 1])
})

test('[ST16] two groups are compared as in R', () => {
  for (const { counts, difference, interval } of reference.two_shares) {
    const [count = 0, n = 0, otherCount = 0, otherN = 0] = counts
    const found = shareDifference({ count, n }, { count: otherCount, n: otherN })
    expectClose(found?.difference, difference)
    expectInterval(found?.interval, interval)
  }
  for (const { first, second, difference, interval, p } of reference.two_means) {
    const found = meanDifference(first, second)
    expectClose(found?.difference, difference)
    expectInterval(found?.interval, interval)
    expectSameChance(found?.p ?? 0, p)
  }
  expect(shareDifference({ count: 0, n: 0 }, { count: 1, n: 2 })).toBeNull()
  expect(meanDifference([], [1])).toBeNull()
  expect(meanDifference([2], [1, 2, 3])).toMatchObject({ difference: 0, interval: null, p: null })
})
