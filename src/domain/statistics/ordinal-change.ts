import { type BootstrapInterval, bootstrapInterval } from './bootstrap-interval.ts'
import { median, quantile } from './describe.ts'
import { type EffectSize, type PairedEffectSizes, pairedEffectSizes, rankBiserial } from './effect-sizes.ts'
import { type HodgesLehmann, hodgesLehmann } from './hodges-lehmann.ts'
import type { Interval } from './interval.ts'
import { type PairedT, pairedT } from './paired-t.ts'
import { type SignedRankTest, signedRankTest } from './signed-rank-test.ts'

/** The middle answer and the middle half of answers. */
export interface MiddleHalf extends Interval {
  readonly median: number
}

/** Everything that the plan reports of answers on a scale, or of an index, of the same people at two waves. */
export interface OrdinalChange {
  readonly n: number
  readonly before: MiddleHalf
  readonly after: MiddleHalf
  /** Mean change with the t interval. */
  readonly meanChange: PairedT
  /** The same mean with a bootstrap interval; null below two people. */
  readonly bootstrap: BootstrapInterval | null
  /** The test of the plan. */
  readonly pratt: SignedRankTest
  /** The other convention, beside it. */
  readonly wilcoxon: SignedRankTest
  readonly typicalChange: HodgesLehmann
  readonly rankBiserial: EffectSize | null
  readonly effectSizes: PairedEffectSizes | null
}

/**
 * Change of the same people from `before` to `after`, two lists in one order. Null of nobody. `random` is for the
 * bootstrap alone.
 */
export function ordinalChange(
  before: readonly number[],
  after: readonly number[],
  random: () => number,
): OrdinalChange | null {
  const differences = after.map((value, at) => value - (before[at] ?? value))
  const meanChange = pairedT(differences)
  const typicalChange = hodgesLehmann(differences)
  const [start, end] = [middleHalf(before), middleHalf(after)]
  if (!meanChange || !typicalChange || !start || !end) return null
  return {
    n: differences.length,
    before: start,
    after: end,
    meanChange,
    bootstrap: bootstrapInterval(differences, random),
    pratt: signedRankTest(differences, 'pratt'),
    wilcoxon: signedRankTest(differences, 'wilcoxon'),
    typicalChange,
    rankBiserial: rankBiserial(differences),
    effectSizes: pairedEffectSizes(before, after),
  }
}

/** Median and quartiles, or null of no values. */
export function middleHalf(values: readonly number[]): MiddleHalf | null {
  const [low, middle, high] = [quantile(values, 0.25), median(values), quantile(values, 0.75)]
  return low === null || middle === null || high === null ? null : { low, median: middle, high }
}
