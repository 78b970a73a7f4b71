import { findRoot } from './find-root.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/** No quantile asked for here lies farther out. */
const FARTHEST = 1e9

/**
 * Chance that |T| is at least |t| under Student's t distribution with `df` degrees of freedom: a two-sided p value.
 * Source: Abramowitz and Stegun 1964, 26.7.1.
 */
export function studentTwoSided(t: number, df: number): number {
  return incompleteBeta(df / (df + t * t), df / 2, 0.5)
}

/** How many standard errors an interval of this confidence reaches to each side: 2.09 for 0.95 and 20. */
export function studentReach(confidence: number, df: number): number {
  return findRoot((t) => studentTwoSided(t, df) - (1 - confidence), 0, FARTHEST)
}
