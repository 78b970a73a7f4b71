import { fairBinomial, fairBinomialCdf } from './distributions/binomial.ts'

/** Whether more people changed one way than the other. */
export interface McnemarTest {
  /** People who changed at all. */
  readonly changed: number
  /** Two-sided exact p value. */
  readonly p: number
  /** Two-sided mid-p value: less cautious, closer to the level it names. */
  readonly midP: number
}

/**
 * McNemar's exact test of `gained` against `lost`: were changes in both directions equally likely? Two-sided means
 * twice the smaller tail, at most 1. With nobody changed p is 1.
 * Source: McNemar, Psychometrika 1947, 12:153; mid-p: Fagerland, Lydersen and Laake, BMC Med Res Methodol 2013, 13:91
 * (twice the one-sided mid-p of Lancaster, J Am Stat Assoc 1961, 56:223).
 */
export function mcnemarTest(gained: number, lost: number): McnemarTest {
  const changed = gained + lost
  const fewer = Math.min(gained, lost)
  const twoTails = 2 * fairBinomialCdf(fewer, changed)
  return {
    changed,
    p: Math.min(1, twoTails),
    midP: changed === 0 ? 1 : Math.min(1, twoTails - fairBinomial(fewer, changed)),
  }
}
