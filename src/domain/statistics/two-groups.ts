import { mean, variance } from './describe.ts'
import { studentReach, studentTwoSided } from './distributions/student-t.ts'
import { CONFIDENCE, type Interval } from './interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** Share in each of two groups of different people, and the first less the second. */
export interface ShareDifference {
  readonly shares: readonly [number, number]
  readonly difference: number
  readonly interval: Interval
}

/**
 * Difference of two shares of different people with Newcombe's hybrid score interval. Null when a group is empty.
 * Source: Newcombe, Stat Med 1998, 17:873, method 10.
 */
export function shareDifference(
  first: { readonly count: number; readonly n: number },
  second: { readonly count: number; readonly n: number },
  confidence = CONFIDENCE,
): ShareDifference | null {
  const one = wilsonInterval(first.count, first.n, confidence)
  const other = wilsonInterval(second.count, second.n, confidence)
  if (!one || !other) return null
  const [p, q] = [first.count / first.n, second.count / second.n]
  return {
    shares: [p, q],
    difference: p - q,
    interval: {
      low: p - q - Math.hypot(p - one.low, other.high - q),
      high: p - q + Math.hypot(one.high - p, q - other.low),
    },
  }
}

/** Means of two groups of different people, and the first less the second. */
export interface MeanDifference {
  readonly means: readonly [number, number]
  readonly difference: number
  /** Null when a group has one person only, or nobody in either differs. */
  readonly interval: Interval | null
  readonly p: number | null
}

/**
 * Difference of two means of different people whose spreads may differ. Null when a group is empty.
 * Source: Welch, Biometrika 1947, 34:28.
 */
export function meanDifference(
  first: readonly number[],
  second: readonly number[],
  confidence = CONFIDENCE,
): MeanDifference | null {
  const [one, other] = [mean(first), mean(second)]
  if (one === null || other === null) return null
  const plain = { means: [one, other] as const, difference: one - other }
  const [spread, otherSpread] = [variance(first), variance(second)]
  if (spread === null || otherSpread === null || spread + otherSpread === 0) {
    return { ...plain, interval: null, p: null }
  }
  const [u, v] = [spread / first.length, otherSpread / second.length]
  const df = (u + v) ** 2 / (u ** 2 / (first.length - 1) + v ** 2 / (second.length - 1))
  const error = Math.sqrt(u + v)
  const reach = studentReach(confidence, df) * error
  return {
    ...plain,
    interval: { low: one - other - reach, high: one - other + reach },
    p: studentTwoSided((one - other) / error, df),
  }
}
