import { normalReach } from './distributions/normal.ts'
import { CONFIDENCE, type Interval } from './interval.ts'

/**
 * Wilson's score interval for a share: `count` of `n`. Null of nobody. It stays between 0 and 1 and works when nobody
 * or everybody is counted.
 * Source: Wilson, J Am Stat Assoc 1927, 22:209; Newcombe, Stat Med 1998, 17:857, method 3.
 */
export function wilsonInterval(count: number, n: number, confidence = CONFIDENCE): Interval | null {
  if (n === 0) return null
  const z = normalReach(confidence)
  const share = count / n
  const centre = share + (z * z) / (2 * n)
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return {
    low: count === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    high: count === n ? 1 : Math.min(1, (centre + reach) / scale),
  }
}
