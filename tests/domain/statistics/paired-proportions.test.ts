import { expect, test } from 'vitest'
import { mcnemarTest } from '../../../src/domain/statistics/mcnemar-test.ts'
import { type PairedCounts, pairedProportions } from '../../../src/domain/statistics/paired-proportions.ts'
import { wilsonInterval } from '../../../src/domain/statistics/wilson-interval.ts'
import { expectClose, expectInterval, expectSameChance } from './close-to.ts'
import reference from './fixtures/paired.json' with { type: 'json' }

/** The four counts as R holds them: stayed low, gained, lost, stayed high. */
function countsOf([stayedLow = 0, gained = 0, lost = 0, stayedHigh = 0]: readonly number[]): PairedCounts {
  return { stayedLow, gained, lost, stayedHigh }
}

test('[ST1] Wilson intervals are those of R', () => {
  expect(reference.wilson.length).toBeGreaterThan(9)
  for (const { count, n, interval } of reference.wilson) {
    expectInterval(wilsonInterval(count, n), interval, `${count} of ${n}`)
  }
})

test('[ST1] nobody has no share', () => {
  expect(wilsonInterval(0, 0)).toBeNull()
})

test('[ST1] every interval lies within 0 and 1, holds its share, and narrows with more people', () => {
  let narrowest = 1
  for (const n of [1, 2, 3, 7, 50, 1000, 30_000]) {
    for (const count of [0, 1, Math.floor(n / 2), n]) {
      const interval = wilsonInterval(Math.min(count, n), n)
      const share = Math.min(count, n) / n
      expect(interval?.low).toBeGreaterThanOrEqual(0)
      expect(interval?.high).toBeLessThanOrEqual(1)
      expect(interval?.low).toBeLessThanOrEqual(share)
      expect(interval?.high).toBeGreaterThanOrEqual(share)
    }
    const whole = wilsonInterval(n, n)
    expect(1 - (whole?.low ?? 0)).toBeLessThan(narrowest)
    narrowest = 1 - (whole?.low ?? 0)
  }
})

test('[ST2] Newcombe intervals are those of R', () => {
  expect(reference.newcombe.length).toBeGreaterThan(15)
  for (const { counts, before, after, difference, interval } of reference.newcombe) {
    const found = pairedProportions(countsOf(counts))
    const what = counts.join(', ')
    expectClose(found?.difference, difference, what)
    expectInterval(found?.interval, interval, what)
    expectInterval(found?.beforeInterval, before, what)
    expectInterval(found?.afterInterval, after, what)
  }
})

test('[ST2] no pairs give no figure', () => {
  expect(pairedProportions(countsOf([]))).toBeNull()
})

test('[ST2] turning before and after round turns the difference round', () => {
  for (const { counts } of reference.newcombe) {
    const one = pairedProportions(countsOf(counts))
    const [stayedLow = 0, gained = 0, lost = 0, stayedHigh = 0] = counts
    const other = pairedProportions({ stayedLow, gained: lost, lost: gained, stayedHigh })
    expectClose(other?.interval.low, -(one?.interval.high ?? 0))
    expectClose(other?.interval.high, -(one?.interval.low ?? 0))
    expectClose(other?.test.p, one?.test.p ?? null)
  }
})

test('[ST3] McNemar p and mid-p are those of R', () => {
  for (const { counts, p, midP } of reference.mcnemar) {
    const { gained, lost } = countsOf(counts)
    const found = mcnemarTest(gained, lost)
    expect(found.changed).toBe(gained + lost)
    expectSameChance(found.p, p, counts.join(', '))
    expectSameChance(found.midP, midP, counts.join(', '))
  }
})

test('[ST3] mid-p is never above p, and no p is above 1 or below 0', () => {
  for (let gained = 0; gained < 40; gained++) {
    for (let lost = 0; lost < 40; lost++) {
      const { p, midP } = mcnemarTest(gained, lost)
      expect(midP).toBeLessThanOrEqual(p)
      expect(p).toBeLessThanOrEqual(1)
      expect(midP).toBeGreaterThan(0)
    }
  }
})
