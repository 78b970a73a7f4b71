import { normalCdf } from './distributions/normal.ts'
import { sum } from './describe.ts'
import { midRanks } from './ranks.ts'

/** What is done with people who did not change: ranked and then left out (Pratt), or left out at once (Wilcoxon). */
export type ZeroRule = 'pratt' | 'wilcoxon'

/** Result of a signed-rank test. The names of rule and method belong in every report of it. */
export interface SignedRankTest {
  readonly zeroRule: ZeroRule
  readonly method: 'exact' | 'normal'
  readonly n: number
  /** People who changed. */
  readonly nonZero: number
  /** Ranks of those who rose, added up. */
  readonly plus: number
  /** Ranks of those who fell, added up. */
  readonly minus: number
  /** Standard normal score with ties counted, no continuity correction; null when nobody changed. */
  readonly z: number | null
  /** Two-sided. */
  readonly p: number
}

/** Up to so many changed people every arrangement of signs is counted; above it the normal curve is as good. */
const EXACT_UP_TO = 500

/**
 * Wilcoxon's signed-rank test of differences within people, with ties. Exact means the distribution over all signs of
 * the mid-ranks that are there; two-sided is twice the smaller tail. With nobody changed p is 1.
 * Sources: Wilcoxon, Biometrics Bulletin 1945, 1:80; zeros: Pratt, J Am Stat Assoc 1959, 54:655; exact distribution
 * with ties: Streitberg and Röhmel, Statistical Software Newsletter 1986, 12:10.
 */
export function signedRankTest(differences: readonly number[], zeroRule: ZeroRule): SignedRankTest {
  const rounded = differences.map(withoutNoise)
  const ranked = zeroRule === 'pratt' ? rounded : rounded.filter((value) => value !== 0)
  const ranks = midRanks(ranked.map(Math.abs))
  const ranksOf = (wanted: (value: number) => boolean) => ranks.filter((_, at) => wanted(ranked[at] ?? 0))
  const plus = sum(ranksOf((value) => value > 0))
  const minus = sum(ranksOf((value) => value < 0))
  const signed = ranksOf((value) => value !== 0)
  const exact = signed.length <= EXACT_UP_TO
  const spread = Math.sqrt(sum(signed.map((rank) => rank * rank)))
  const z = signed.length === 0 ? null : (plus - minus) / spread
  return {
    zeroRule,
    method: exact ? 'exact' : 'normal',
    n: differences.length,
    nonZero: signed.length,
    plus,
    minus,
    z,
    p: z === null ? 1 : exact ? exactP(signed, Math.min(plus, minus)) : 2 * normalCdf(-Math.abs(z)),
  }
}

/** 0.3 - 0.2 and 0.2 - 0.1 are the same change; without this they would not be tied. */
function withoutNoise(difference: number): number {
  return Math.round(difference * 1e9) / 1e9
}

function exactP(ranks: readonly number[], smaller: number): number {
  const chances = signChances(ranks.map((rank) => Math.round(2 * rank)))
  return Math.min(1, 2 * sum([...chances.subarray(0, Math.round(2 * smaller) + 1)]))
}

/**
 * Chance of each sum when every one of these whole numbers is counted or not, as a fair coin falls. The index is the sum.
 */
export function signChances(numbers: readonly number[]): Float64Array {
  const chances = new Float64Array(numbers.reduce((total, number) => total + number, 0) + 1)
  chances[0] = 1
  let top = 0
  for (const number of numbers) {
    top += number
    // From the top down, so that each number is counted once.
    for (let at = top; at >= 0; at--) {
      chances[at] = ((chances[at] ?? 0) + (at >= number ? (chances[at - number] ?? 0) : 0)) / 2
    }
  }
  return chances
}
