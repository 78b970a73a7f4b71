import { mean, standardDeviation } from './describe.ts'
import { studentReach, studentTwoSided } from './distributions/student-t.ts'
import { CONFIDENCE, type Interval } from './interval.ts'

/** Mean change within people. What cannot be worked out is null: everything but the mean for one person. */
export interface PairedT {
  readonly n: number
  readonly mean: number
  readonly standardDeviation: number | null
  readonly interval: Interval | null
  readonly t: number | null
  readonly df: number
  readonly p: number | null
}

/**
 * Student's paired t: the mean of the differences within people, its interval and its test. When everybody changed by
 * the same there is no spread to test against, so t and p are null. Null of nobody.
 * Source: Student, Biometrika 1908, 6:1.
 */
export function pairedT(differences: readonly number[], confidence = CONFIDENCE): PairedT | null {
  const centre = mean(differences)
  if (centre === null) return null
  const n = differences.length
  const df = n - 1
  const spread = standardDeviation(differences)
  if (spread === null)
    return { n, mean: centre, standardDeviation: null, interval: null, t: null, df, p: null }
  const error = spread / Math.sqrt(n)
  const reach = studentReach(confidence, df) * error
  // Differences such as 0.1 leave dust in the spread of values that are all alike.
  const t = error > Math.abs(centre) * 1e-12 ? centre / error : null
  return {
    n,
    mean: centre,
    standardDeviation: spread,
    interval: { low: centre - reach, high: centre + reach },
    t,
    df,
    p: t === null ? null : studentTwoSided(t, df),
  }
}
