import { expect, test } from 'vitest'
import { randomFrom } from '../../../src/domain/story/random-from.ts'
import { hodgesLehmann } from '../../../src/domain/statistics/hodges-lehmann.ts'
import { midRanks } from '../../../src/domain/statistics/ranks.ts'
import { signedRankTest } from '../../../src/domain/statistics/signed-rank-test.ts'
import { expectClose, expectInterval, expectSameChance } from './close-to.ts'
import reference from './fixtures/paired.json' with { type: 'json' }

const sets = reference.paired.map((set) => {
  const [before, after] = [[set.before].flat(), [set.after].flat()]
  return { ...set, differences: after.map((value, at) => value - (before[at] ?? 0)) }
})

test.each(sets)('[ST4] [ST5] signed ranks of R: $name', ({ differences, pratt, wilcoxon }) => {
  for (const [zeroRule, expected] of [
    ['pratt', pratt],
    ['wilcoxon', wilcoxon],
  ] as const) {
    const found = signedRankTest(differences, zeroRule)
    expect(found.zeroRule).toBe(zeroRule)
    expect(found.method).toBe(expected.method)
    expect(found.nonZero).toBe(expected.nonZero)
    expectClose(found.plus, expected.plus, 'plus')
    expectClose(found.minus, expected.minus, 'minus')
    expectClose(found.z, expected.z, 'z')
    expectSameChance(found.p, expected.p, 'p')
  }
})

test('[ST4] R works p out in two ways, and both are ours', () => {
  const withCoin = sets.filter(({ pratt }) => typeof pratt.p_coin === 'number')
  expect(withCoin.length).toBeGreaterThan(8)
  for (const { name, differences, pratt, wilcoxon } of withCoin) {
    expectSameChance(signedRankTest(differences, 'pratt').p, pratt.p_coin ?? 0, name)
    expectSameChance(signedRankTest(differences, 'wilcoxon').p, wilcoxon.p_coin ?? 0, name)
  }
})

test('[ST5] above 500 people the normal curve takes over without a step', () => {
  const random = randomFrom('step')
  const differences = Array.from({ length: 501 }, () => random() - 0.47)
  const exact = signedRankTest(differences.slice(0, 500), 'pratt')
  const normal = signedRankTest(differences, 'pratt')
  expect([exact.method, normal.method]).toEqual(['exact', 'normal'])
  expect(Math.abs(exact.p - normal.p)).toBeLessThan(0.01)
})

test.each(sets)('[ST6] typical change of R: $name', ({ differences, hodgesLehmann: expected }) => {
  const found = hodgesLehmann(differences)
  expectClose(found?.estimate, expected.estimate)
  expectInterval(found?.interval, expected.interval)
})

test('[ST6] nobody has no typical change, and five people no interval', () => {
  expect(hodgesLehmann([])).toBeNull()
  expect(hodgesLehmann([1, 2, 3, 4, 5])).toEqual({ n: 5, estimate: 3, interval: null })
  expect(hodgesLehmann([1, 2, 3, 4, 5, 6])?.interval).toEqual({ low: 1, high: 6 })
})

test('[ST6] the quick way through pairs is the slow way, whatever the values', () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = randomFrom(`pairs ${seed}`)
    const steps = 1 + Math.floor(random() * 30)
    const values = Array.from(
      { length: 1 + Math.floor(random() * 25) },
      () => Math.round((random() - 0.4) * steps) / (seed % 2 === 0 ? 1 : 5),
    )
    const means = values.flatMap((value, at) => values.slice(at).map((other) => (value + other) / 2))
    means.sort((a, b) => a - b)
    const middle = (means.length - 1) / 2
    const expected = ((means[Math.floor(middle)] ?? 0) + (means[Math.ceil(middle)] ?? 0)) / 2
    expectClose(hodgesLehmann(values)?.estimate, expected, values.join(' '))
  }
})

test('[ST4] [ST6] turning all signs round keeps p and turns the change; order does not matter', () => {
  for (let seed = 0; seed < 100; seed++) {
    const random = randomFrom(`signs ${seed}`)
    const values = Array.from({ length: 1 + Math.floor(random() * 40) }, () => Math.round(random() * 8) - 4)
    const turned = values.map((value) => -value).toReversed()
    for (const rule of ['pratt', 'wilcoxon'] as const) {
      const [one, other] = [signedRankTest(values, rule), signedRankTest(turned, rule)]
      expectClose(other.p, one.p)
      expect([other.plus, other.minus]).toEqual([one.minus, one.plus])
      expect(one.p).toBeGreaterThan(0)
      expect(one.p).toBeLessThanOrEqual(1)
    }
    expectClose(hodgesLehmann(turned)?.estimate, -(hodgesLehmann(values)?.estimate ?? 0))
  }
})

test('ranks share the mean of their places, and always add up', () => {
  expect(midRanks([3, 1, 3, 3, 2])).toEqual([4, 1, 4, 4, 2])
  expect(midRanks([])).toEqual([])
})
