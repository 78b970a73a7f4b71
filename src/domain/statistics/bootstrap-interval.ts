import { mean, quantile } from './describe.ts'
import { CONFIDENCE, type Interval } from './interval.ts'
import { pairedT } from './paired-t.ts'

/** An interval of a mean, and how it was made. */
export interface BootstrapInterval {
  readonly method: 'bootstrap' | 't'
  readonly resamples: number
  readonly interval: Interval
}

const RESAMPLES = 2000
/** Above so many people the t interval is the same to the third digit and takes no time. */
const BOOTSTRAP_UP_TO = 2000

/**
 * Bootstrap interval of a mean: the middle of the means of people drawn again with replacement. `random` gives numbers
 * from 0 to below 1; from the same seed comes the same interval. Null below two people.
 * Source: Efron and Tibshirani, An Introduction to the Bootstrap 1993, 13.3 (percentile interval).
 */
export function bootstrapInterval(
  values: readonly number[],
  random: () => number,
  confidence = CONFIDENCE,
  resamples = RESAMPLES,
): BootstrapInterval | null {
  const n = values.length
  if (n < 2) return null
  if (n > BOOTSTRAP_UP_TO) {
    const interval = pairedT(values, confidence)?.interval
    return interval ? { method: 't', resamples: 0, interval } : null
  }
  const means = Array.from({ length: resamples }, () =>
    mean(Array.from({ length: n }, () => values[Math.floor(random() * n)] ?? 0)),
  ).map((value) => value ?? 0)
  const tail = (1 - confidence) / 2
  const [low, high] = [quantile(means, tail), quantile(means, 1 - tail)]
  return low === null || high === null ? null : { method: 'bootstrap', resamples, interval: { low, high } }
}
