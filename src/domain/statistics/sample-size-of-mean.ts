import { noncentralTCdf } from './distributions/noncentral-t.ts'
import { normalQuantile, normalReach } from './distributions/normal.ts'
import { studentReach } from './distributions/student-t.ts'
import { USUAL_ERROR } from './sample-size.ts'

/**
 * Matched people needed to see a mean change of this d_z with the paired t test. Infinite for no change.
 * Source: Cohen, Statistical Power Analysis 1988, 2.3.5, with the noncentral t distribution instead of tables.
 */
export function pairsNeededForMean(dz: number, { alpha, power } = USUAL_ERROR): number {
  if (dz === 0) return Number.POSITIVE_INFINITY
  // With the spread known fewer would do, so the answer is never below this.
  let pairs = Math.max(2, Math.floor(((normalReach(1 - alpha) + normalQuantile(power)) / dz) ** 2))
  while (powerOfMean(pairs, dz, alpha) < power) pairs++
  return pairs
}

/** Power of the paired t test for a d_z with so many people; the far tail is left out. */
export function powerOfMean(pairs: number, dz: number, alpha = USUAL_ERROR.alpha): number {
  const df = pairs - 1
  return 1 - noncentralTCdf(studentReach(1 - alpha, df), df, Math.abs(dz) * Math.sqrt(pairs))
}
