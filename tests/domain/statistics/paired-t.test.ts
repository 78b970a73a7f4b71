import { expect, test } from 'vitest'
import { bootstrapInterval } from '../../../src/domain/statistics/bootstrap-interval.ts'
import { pairedEffectSizes, rankBiserial } from '../../../src/domain/statistics/effect-sizes.ts'
import { middleHalf, ordinalChange } from '../../../src/domain/statistics/ordinal-change.ts'
import { pairedT } from '../../../src/domain/statistics/paired-t.ts'
import { randomFrom } from '../../../src/domain/story/random-from.ts'
import { expectClose, expectInterval, expectSameChance } from './close-to.ts'
import effects from './fixtures/effects.json' with { type: 'json' }
import paired from './fixtures/paired.json' with { type: 'json' }

const sets = paired.paired.map((set, index) => {
  const [before, after] = [[set.before].flat(), [set.after].flat()]
  const differences = after.map((value, at) => value - (before[at] ?? 0))
  return { name: set.name, before, after, differences, expected: effects.means[index] }
})

test.each(sets)('[ST8] mean change of R: $name', ({ name, differences, expected }) => {
  expect(expected?.name).toBe(name)
  const found = pairedT(differences)
  expectClose(found?.mean, expected?.mean ?? null, 'mean')
  expectClose(found?.standardDeviation, expected?.sd ?? null, 'spread')
  expectClose(found?.t, expected?.t ?? null, 't')
  expectInterval(found?.interval, expected?.interval ?? null, 'interval')
  if (typeof expected?.p === 'number') expectSameChance(found?.p ?? 0, expected.p, 'p')
  else expect(found?.p).toBeNull()
})

test.each(sets)('[ST8] quartiles of R: $name', ({ before, after, expected }) => {
  for (const [values, [low, middle, high]] of [
    [before, expected?.before ?? []],
    [after, expected?.after ?? []],
  ] as const) {
    expect(middleHalf(values)).toEqual({
      low: expect.closeTo(low ?? 0, 9),
      median: expect.closeTo(middle ?? 0, 9),
      high: expect.closeTo(high ?? 0, 9),
    })
  }
})

test.each(sets)('[ST9] effect sizes of R: $name', ({ before, after, differences, expected }) => {
  const found = pairedEffectSizes(before, after)
  expectClose(found?.dz.value, expected?.dz ?? null, 'dz')
  expectInterval(found?.dz.interval, expected?.dz_interval ?? null, 'dz')
  expectClose(found?.dav?.value, expected?.dav ?? null, 'dav')
  expectInterval(found?.dav?.interval, expected?.dav_interval ?? null, 'dav')
  if (expected?.rank_biserial === undefined) return
  const size = rankBiserial(differences)
  expectClose(size?.value, expected.rank_biserial, 'rank-biserial')
  expectInterval(size?.interval, expected.rank_biserial_interval ?? null, 'rank-biserial')
})

test('[ST8] [ST9] nobody, one person and no change give what there is and null for the rest', () => {
  expect(pairedT([])).toBeNull()
  expect(pairedT([2])).toEqual({
    n: 1,
    mean: 2,
    standardDeviation: null,
    interval: null,
    t: null,
    df: 0,
    p: null,
  })
  expect(pairedEffectSizes([1, 2], [2, 3])).toBeNull()
  expect(pairedEffectSizes([3, 3, 3], [3, 3, 4])?.dav).not.toBeNull()
  expect(rankBiserial([0, 0])).toBeNull()
  expect(rankBiserial([1, 2])).toEqual({ value: 1, interval: null })
})

test('[ST9] an effect size does not mind the unit, and turns with the change', () => {
  for (let seed = 0; seed < 40; seed++) {
    const random = randomFrom(`effect ${seed}`)
    const before = Array.from({ length: 2 + Math.floor(random() * 30) }, () => Math.ceil(random() * 5))
    const after = before.map((value) => Math.min(5, Math.max(1, value + Math.floor(random() * 4) - 1)))
    const plain = pairedEffectSizes(before, after)
    if (!plain) continue
    const tenfold = pairedEffectSizes(
      before.map((value) => value * 10),
      after.map((value) => value * 10),
    )
    const turned = pairedEffectSizes(after, before)
    expectClose(tenfold?.dz.value, plain.dz.value)
    expectClose(tenfold?.dz.interval?.low, plain.dz.interval?.low ?? null)
    expectClose(turned?.dz.value, -plain.dz.value)
    expectClose(turned?.dz.interval?.low, -(plain.dz.interval?.high ?? 0))
    expect(plain.dz.interval?.low).toBeLessThan(plain.dz.value)
    expect(plain.dz.interval?.high).toBeGreaterThan(plain.dz.value)
  }
})

test('[ST10] with the people that R drew, the bootstrap interval is that of R', () => {
  const { values, drawn, interval } = effects.bootstrap
  let next = 0
  const asDrawn = () => ((drawn[next++] ?? 1) - 0.5) / values.length
  const found = bootstrapInterval(values, asDrawn, 0.95, drawn.length / values.length)
  expect(found?.method).toBe('bootstrap')
  expect(next).toBe(drawn.length)
  expectInterval(found?.interval, interval)
})

test('[ST10] the same seed draws the same people, and the interval comes near to that of t', () => {
  const random = randomFrom('people')
  const values = Array.from({ length: 300 }, () => Math.floor(random() * 5) - 1)
  const [one, other] = [
    bootstrapInterval(values, randomFrom('a')),
    bootstrapInterval(values, randomFrom('a')),
  ]
  expect(one).toEqual(other)
  const t = pairedT(values)?.interval
  expect(Math.abs((one?.interval.low ?? 0) - (t?.low ?? 9))).toBeLessThan(0.02)
  expect(Math.abs((one?.interval.high ?? 0) - (t?.high ?? 9))).toBeLessThan(0.02)
})

test('[ST10] above 2,000 people the t interval is given, and named', () => {
  const values = Array.from({ length: 2001 }, (_, at) => at % 3)
  expect(bootstrapInterval(values, () => 0.5)).toEqual({
    method: 't',
    resamples: 0,
    interval: pairedT(values)?.interval,
  })
  expect(bootstrapInterval([1], () => 0.5)).toBeNull()
})

test('all figures of a change on a scale stand together, and nobody has none', () => {
  const found = ordinalChange([1, 2, 3, 3], [3, 2, 4, 5], randomFrom('x'))
  expect(found).toMatchObject({
    n: 4,
    before: { low: 1.75, median: 2.5, high: 3 },
    after: { low: 2.75, median: 3.5, high: 4.25 },
    meanChange: { mean: 1.25 },
    pratt: { zeroRule: 'pratt', nonZero: 3, p: 0.25 },
    wilcoxon: { zeroRule: 'wilcoxon', nonZero: 3, p: 0.25 },
    rankBiserial: { value: 1 },
  })
  expect(ordinalChange([], [], randomFrom('x'))).toBeNull()
})
