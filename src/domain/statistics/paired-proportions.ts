import { CONFIDENCE, type Interval } from './interval.ts'
import { type McnemarTest, mcnemarTest } from './mcnemar-test.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** The same people at two waves: who was confident at neither, only after, only before, at both. */
export interface PairedCounts {
  readonly stayedLow: number
  readonly gained: number
  readonly lost: number
  readonly stayedHigh: number
}

/** Change of a share among the same people. Shares and differences are fractions, not per cent. */
export interface PairedProportions {
  readonly pairs: number
  readonly before: number
  readonly beforeInterval: Interval
  readonly after: number
  readonly afterInterval: Interval
  /** After minus before. */
  readonly difference: number
  /** Newcombe's paired interval of the difference. */
  readonly interval: Interval
  readonly test: McnemarTest
}

/**
 * The headline method of the plan: share confident before and after with Wilson intervals, the paired difference with
 * Newcombe's interval, and McNemar's exact test. Null of no pairs.
 */
export function pairedProportions(counts: PairedCounts, confidence = CONFIDENCE): PairedProportions | null {
  const { stayedLow, gained, lost, stayedHigh } = counts
  const pairs = stayedLow + gained + lost + stayedHigh
  const beforeInterval = wilsonInterval(lost + stayedHigh, pairs, confidence)
  const afterInterval = wilsonInterval(gained + stayedHigh, pairs, confidence)
  if (!beforeInterval || !afterInterval) return null
  const before = (lost + stayedHigh) / pairs
  const after = (gained + stayedHigh) / pairs
  const difference = (gained - lost) / pairs
  const phi = correctedPhi(counts)
  const distance = (one: number, other: number) =>
    Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other))
  return {
    pairs,
    before,
    beforeInterval,
    after,
    afterInterval,
    difference,
    interval: {
      low: Math.max(-1, difference - distance(after - afterInterval.low, beforeInterval.high - before)),
      high: Math.min(1, difference + distance(afterInterval.high - after, before - beforeInterval.low)),
    },
    test: mcnemarTest(gained, lost),
  }
}

/**
 * How much the two waves go together, from -1 to 1, with the continuity correction that Newcombe's method 10 asks for:
 * a positive association is made smaller, one near none is none, a negative one is left.
 * Source: Newcombe, Stat Med 1998, 17:2635, method 10.
 */
function correctedPhi({ stayedLow, gained, lost, stayedHigh }: PairedCounts): number {
  const pairs = stayedLow + gained + lost + stayedHigh
  const margins = (stayedHigh + lost) * (gained + stayedLow) * (stayedHigh + gained) * (lost + stayedLow)
  if (margins === 0) return 0
  const cross = stayedHigh * stayedLow - gained * lost
  const corrected = cross > 0 ? Math.max(cross - pairs / 2, 0) : cross
  return corrected / Math.sqrt(margins)
}
