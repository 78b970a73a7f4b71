import { test } from 'vitest'
import { fQuantile } from '../../../src/domain/statistics/distributions/f-distribution.ts'
import { findRoot } from '../../../src/domain/statistics/distributions/find-root.ts'
import { logGamma } from '../../../src/domain/statistics/distributions/log-gamma.ts'
import { noncentralityOf, noncentralTCdf } from '../../../src/domain/statistics/distributions/noncentral-t.ts'
import { normalCdf, normalQuantile } from '../../../src/domain/statistics/distributions/normal.ts'
import { studentReach, studentTwoSided } from '../../../src/domain/statistics/distributions/student-t.ts'
import { expectClose, expectSameChance } from './close-to.ts'
import reference from './fixtures/planning.json' with { type: 'json' }

test('[ST7] the normal curve is that of R, far tails too', () => {
  for (const { z, share } of reference.normal) expectSameChance(normalCdf(z), share, `z ${z}`)
  for (const { share, z } of reference.normal_quantile)
    expectClose(normalQuantile(share), z, `share ${share}`)
})

test('[ST7] Student and F are those of R', () => {
  for (const { df, reach } of reference.t_reach) expectClose(studentReach(0.95, df), reach, `df ${df}`)
  for (const { t, df, p } of reference.t_two_sided) expectSameChance(studentTwoSided(t, df), p, `t ${t}`)
  for (const { share, df1, df2, f } of reference.f_quantile) expectClose(fQuantile(share, df1, df2), f)
})

test('[ST7] the noncentral t is that of R where R works it out', () => {
  for (const { t, df, ncp, share } of reference.noncentral_t) {
    expectClose(noncentralTCdf(t, df, ncp), share, `t ${t}, df ${df}, ncp ${ncp}`)
  }
})

test('[ST7] the noncentrality that gives a share gives it back, for few people and for many', () => {
  for (const df of [1, 2, 5, 40, 1999, 30_000]) {
    for (const t of [-30, -2, 0.1, 1, 8, 150]) {
      for (const share of [0.025, 0.5, 0.975]) {
        expectClose(noncentralTCdf(t, df, noncentralityOf(t, df, share)), share, `t ${t}, df ${df}`)
      }
    }
  }
})

test('[ST7] the logarithm of the gamma function is that of R', () => {
  for (const { x, value } of reference.log_gamma) expectClose(logGamma(x), value, `at ${x}`)
})

test('a root is found whether the function rises or falls, and the nearer end where there is none', () => {
  expectClose(
    findRoot((x) => x * x - 2, 0, 2),
    Math.SQRT2,
  )
  expectClose(
    findRoot((x) => 2 - x * x, 0, 2),
    Math.SQRT2,
  )
  expectClose(
    findRoot((x) => x + 1, 0, 2),
    0,
  )
})
