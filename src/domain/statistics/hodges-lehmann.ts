import { normalReach } from './distributions/normal.ts'
import { CONFIDENCE, type Interval } from './interval.ts'
import { signChances } from './signed-rank-test.ts'

/** The typical change: the middle of the means of all pairs of people. */
export interface HodgesLehmann {
  readonly n: number
  readonly estimate: number
  /** Null where so few people cannot give an interval of this confidence. */
  readonly interval: Interval | null
}

/** Up to so many people the interval's place is worked out exactly; above it by the normal curve. */
const EXACT_UP_TO = 500

/**
 * Hodges-Lehmann estimate of the typical difference, zeros kept, with the interval that belongs to the signed-rank
 * test. With ties the interval covers at least what it names. Null of nobody.
 * Sources: Hodges and Lehmann, Ann Math Stat 1963, 34:598; interval: Hollander, Wolfe and Chicken, Nonparametric
 * Statistical Methods 2014, 3.3.
 */
export function hodgesLehmann(differences: readonly number[], confidence = CONFIDENCE): HodgesLehmann | null {
  const n = differences.length
  if (n === 0) return null
  const means = new PairMeans(differences)
  const middle = (means.count + 1) / 2
  const left = leftOut(n, (1 - confidence) / 2)
  return {
    n,
    estimate: (means.at(Math.floor(middle)) + means.at(Math.ceil(middle))) / 2,
    interval: left === 0 ? null : { low: means.at(left), high: means.at(means.count + 1 - left) },
  }
}

/** Place, from 1, of the pair mean that bounds the interval on each side; 0 when there is none. */
function leftOut(n: number, tail: number): number {
  if (n > EXACT_UP_TO) {
    const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)
    return Math.round((n * (n + 1)) / 4 - normalReach(1 - 2 * tail) * spread)
  }
  const chances = signChances(Array.from({ length: n }, (_, at) => at + 1))
  let below = 0
  let place = 0
  while (below + (chances[place] ?? 1) < tail) below += chances[place++] ?? 1
  return place
}

/** The means of all pairs of values, each value with itself too, by their order, without a list of them. */
class PairMeans {
  readonly count: number
  readonly #values: readonly number[]

  constructor(values: readonly number[]) {
    this.#values = values.toSorted((a, b) => a - b)
    this.count = (values.length * (values.length + 1)) / 2
  }

  /** The pair mean at this place, from 1, of all in order. */
  at(place: number): number {
    let low = this.#values[0] ?? 0
    let high = this.#values.at(-1) ?? 0
    // Halves the range until no pair mean is left inside it but the one looked for.
    while (low < high) {
      const half = (low + high) / 2
      // Between neighbouring numbers there is no middle, and the upper one would never move.
      const middle = half < high ? half : low
      const { upTo, last, next } = this.#around(middle)
      if (upTo >= place) high = last
      else low = next
    }
    return low
  }

  /** How many pair means are at most `limit`, the last of these, and the first above. */
  #around(limit: number): { upTo: number; last: number; next: number } {
    const values = this.#values
    let upTo = 0
    let last = Number.NEGATIVE_INFINITY
    let next = Number.POSITIVE_INFINITY
    let partner = values.length - 1
    for (let at = 0; at < values.length; at++) {
      const own = values[at] ?? 0
      const meanWith = (other: number) => (own + (values[other] ?? 0)) / 2
      while (partner >= at && meanWith(partner) > limit) partner--
      if (partner >= at) {
        upTo += partner - at + 1
        last = Math.max(last, meanWith(partner))
      }
      const above = Math.max(partner + 1, at)
      if (above < values.length) next = Math.min(next, meanWith(above))
    }
    return { upTo, last, next }
  }
}
