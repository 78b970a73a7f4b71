import { normalReach } from '../statistics/distributions/normal.ts'
import { CONFIDENCE, type Interval } from '../statistics/interval.ts'

/** One thing that somebody did, and whether it counts. */
export interface PersonThing {
  readonly person: string
  readonly isCounted: boolean
}

/**
 * Interval of a share of things of which one person did several, such as choices: the share is a ratio of sums over
 * people, with the linearised variance of a ratio and the factor m / (m - 1) for m people, on the logit scale so that it
 * stays between 0 and 1. Null with fewer than two people, or where nothing or everything counts.
 * Source: Cochran, Sampling Techniques 1977, 6.3; logit form: Brown, Cai and DasGupta, Statistical Science 2001, 16:101.
 */
export function shareByPerson(things: readonly PersonThing[], confidence = CONFIDENCE): Interval | null {
  const people = new Map<string, { all: number; counted: number }>()
  for (const { person, isCounted } of things) {
    const own = people.get(person) ?? { all: 0, counted: 0 }
    people.set(person, { all: own.all + 1, counted: own.counted + (isCounted ? 1 : 0) })
  }
  const m = people.size
  const all = things.length
  const share = things.filter(({ isCounted }) => isCounted).length / all
  if (m < 2 || share === 0 || share === 1) return null
  const squares = [...people.values()].reduce((sum, own) => sum + (own.counted - share * own.all) ** 2, 0)
  const error = Math.sqrt((m / (m - 1)) * squares) / all
  const logit = Math.log(share / (1 - share))
  const reach = (normalReach(confidence) * error) / (share * (1 - share))
  return { low: fromLogit(logit - reach), high: fromLogit(logit + reach) }
}

const fromLogit = (value: number) => 1 / (1 + Math.exp(-value))
