import { standardDeviation } from './describe.ts'
import { noncentralityOf } from './distributions/noncentral-t.ts'
import { normalReach } from './distributions/normal.ts'
import { CONFIDENCE, type Interval } from './interval.ts'
import { pairedT } from './paired-t.ts'
import { signedRankTest } from './signed-rank-test.ts'

/** One effect size with its interval. */
export interface EffectSize {
  readonly value: number
  readonly interval: Interval | null
}

/** Sizes of a change within people. They are not comparable with each other: a report says which it shows. */
export interface PairedEffectSizes {
  /** Mean change in standard deviations of the change. */
  readonly dz: EffectSize
  /** Mean change in standard deviations of the answers: the mean of the two waves' own. Null without spread. */
  readonly dav: EffectSize | null
}

/**
 * d_z and d_av of the same people before and after. Their intervals come from the noncentral t distribution; for d_av
 * the ratio of spreads is taken as known. Null below two people or when everybody changed by the same.
 * Sources: Lakens, Front Psychol 2013, 4:863 (d_z, d_av); intervals: Cumming and Finch, Educ Psychol Meas 2001, 61:532;
 * Algina and Keselman, Educ Psychol Meas 2003, 63:537.
 */
export function pairedEffectSizes(
  before: readonly number[],
  after: readonly number[],
  confidence = CONFIDENCE,
): PairedEffectSizes | null {
  const change = pairedT(after.map((value, at) => value - (before[at] ?? value)))
  if (!change || change.t === null || change.standardDeviation === null) return null
  const { n, df, t } = change
  const tail = (1 - confidence) / 2
  const dz: EffectSize & { interval: Interval } = {
    value: t / Math.sqrt(n),
    interval: {
      low: noncentralityOf(t, df, 1 - tail) / Math.sqrt(n),
      high: noncentralityOf(t, df, tail) / Math.sqrt(n),
    },
  }
  const spread = ((standardDeviation(before) ?? 0) + (standardDeviation(after) ?? 0)) / 2
  if (spread === 0) return { dz, dav: null }
  const ratio = change.standardDeviation / spread
  return {
    dz,
    dav: {
      value: dz.value * ratio,
      interval: { low: dz.interval.low * ratio, high: dz.interval.high * ratio },
    },
  }
}

/**
 * Matched-pairs rank-biserial correlation: the share of ranks that rose less the share that fell, those who did not
 * change left out. From -1 (all fell) to 1 (all rose); its interval by Fisher's transformation, null at the very ends.
 * Null when nobody changed.
 * Sources: Kerby, Comprehensive Psychology 2014, 3:11.IT.3.1; interval: as in the R package effectsize 0.8.
 */
export function rankBiserial(differences: readonly number[], confidence = CONFIDENCE): EffectSize | null {
  const { plus, minus, nonZero: n } = signedRankTest(differences, 'wilcoxon')
  if (n === 0) return null
  const value = (plus - minus) / (plus + minus)
  if (Math.abs(value) === 1) return { value, interval: null }
  const error = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 6) / ((n * (n + 1)) / 2)
  const reach = normalReach(confidence) * error
  return {
    value,
    interval: { low: Math.tanh(Math.atanh(value) - reach), high: Math.tanh(Math.atanh(value) + reach) },
  }
}
