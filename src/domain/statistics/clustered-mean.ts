import { sum } from './describe.ts'
import { studentReach, studentTwoSided } from './distributions/student-t.ts'
import { groupValues } from './group-values.ts'
import { CONFIDENCE, type Interval } from './interval.ts'

/** A mean of values that come in groups: people in sites, choices of people. */
export interface ClusteredMean {
  readonly n: number
  readonly groups: number
  readonly mean: number
  /** Null where there is one group only. */
  readonly standardError: number | null
  readonly interval: Interval | null
  /** Against a mean of 0; null where the groups do not differ at all. */
  readonly p: number | null
}

/**
 * Mean with a cluster-robust interval: values of one group may go together in any way. CR1 of the sandwich with t on
 * (groups - 1). `limits` cuts the interval to what the mean can be. Null of no values.
 * Sources: Liang and Zeger, Biometrika 1986, 73:13; small-sample factor and degrees of freedom: Cameron and Miller,
 * J Hum Resour 2015, 50:317, VI.
 */
export function clusteredMean(
  values: readonly number[],
  groupOf: readonly string[],
  limits: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
  confidence = CONFIDENCE,
): ClusteredMean | null {
  const n = values.length
  if (n === 0) return null
  const centre = sum(values) / n
  const lists = groupValues(values, groupOf)
  const groups = lists.length
  if (groups < 2) return { n, groups, mean: centre, standardError: null, interval: null, p: null }
  const squares = sum(lists.map((list) => sum(list.map((value) => value - centre)) ** 2))
  const standardError = Math.sqrt((groups / (groups - 1)) * squares) / n
  const reach = studentReach(confidence, groups - 1) * standardError
  return {
    n,
    groups,
    mean: centre,
    standardError,
    interval: {
      low: Math.max(limits.low, centre - reach),
      high: Math.min(limits.high, centre + reach),
    },
    p: standardError > 0 ? studentTwoSided(centre / standardError, groups - 1) : null,
  }
}
