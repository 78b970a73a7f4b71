import { normalReach } from './distributions/normal.ts'
import { CONFIDENCE, type Interval } from './interval.ts'

/** Share of confident answers less the share of unconfident ones, with its parts. Fractions, not per cent. */
export interface NetConfidence {
  readonly n: number
  /** Very or Completely. */
  readonly top: number
  /** Not at all or Slightly. */
  readonly bottom: number
  readonly net: number
  readonly interval: Interval
}

/** How many chose each of the five points, from 1 to 5. */
export type FivePoints = readonly [number, number, number, number, number]

/**
 * Net confidence of one wave. Null of nobody.
 * Source of the interval (the difference of two shares of the same people): Bonett and Price, J Educ Behav Stat 2012,
 * 37:479, adjusted Wald.
 */
export function netConfidence(points: FivePoints, confidence = CONFIDENCE): NetConfidence | null {
  const [one, two, three, four, five] = points
  const n = one + two + three + four + five
  if (n === 0) return null
  const [top, bottom] = [(four + five) / n, (one + two) / n]
  const [upper, lower] = [(four + five + 1) / (n + 2), (one + two + 1) / (n + 2)]
  const middle = upper - lower
  const reach = normalReach(confidence) * Math.sqrt((upper + lower - middle * middle) / (n + 2))
  return {
    n,
    top,
    bottom,
    net: top - bottom,
    interval: { low: Math.max(-1, middle - reach), high: Math.min(1, middle + reach) },
  }
}

/** What one answer from 1 to 5 adds to net confidence: 1, 0 or -1. Its change within people is the change of the net. */
export function netScore(value: number): -1 | 0 | 1 {
  if (value >= 4) return 1
  return value <= 2 ? -1 : 0
}
