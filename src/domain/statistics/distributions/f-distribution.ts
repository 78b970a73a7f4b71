import { findRoot } from './find-root.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/**
 * The point below which `share` of the F distribution lies.
 * Source: Abramowitz and Stegun 1964, 26.6.2, through the beta distribution.
 */
export function fQuantile(share: number, df1: number, df2: number): number {
  const beta = findRoot((x) => incompleteBeta(x, df1 / 2, df2 / 2) - share, 0, 1)
  return (df2 * beta) / (df1 * (1 - beta))
}
