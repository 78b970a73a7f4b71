import { logChoose } from './distributions/log-gamma.ts'
import { fairBinomial } from './distributions/binomial.ts'
import { normalCdf, normalQuantile, normalReach } from './distributions/normal.ts'

/** What a plan wants to be able to see: shares of all people who will gain and lose. */
export interface ExpectedChange {
  readonly gained: number
  readonly lost: number
}

/** How sure a plan wants to be: 0.05 and 0.8 unless it says otherwise. Two primary questions need 0.025. */
export interface PlannedError {
  readonly alpha: number
  readonly power: number
}

/** Two-sided 5%, 80% power. */
export const USUAL_ERROR: PlannedError = { alpha: 0.05, power: 0.8 }

/**
 * Matched people needed to see a change with McNemar's test, by formula. Infinite when as many lose as gain.
 * Source: Connor, Biometrics 1987, 43:207, formula 3.
 */
export function pairsNeeded({ gained, lost }: ExpectedChange, { alpha, power } = USUAL_ERROR): number {
  const [changed, net] = [gained + lost, gained - lost]
  const root =
    normalReach(1 - alpha) * Math.sqrt(changed) + normalQuantile(power) * Math.sqrt(changed - net * net)
  return Math.ceil((root / net) ** 2)
}

/** Power that so many matched people give, by the same formula turned round. */
export function powerOfPairs(
  pairs: number,
  { gained, lost }: ExpectedChange,
  alpha = USUAL_ERROR.alpha,
): number {
  const [changed, net] = [gained + lost, Math.abs(gained - lost)]
  const left = Math.sqrt(changed - net * net)
  if (left === 0) return net > 0 ? 1 : alpha
  return normalCdf((Math.sqrt(pairs) * net - normalReach(1 - alpha) * Math.sqrt(changed)) / left)
}

/**
 * Power of the exact McNemar test with so many pairs, every outcome counted. Reaches a few people more than the formula.
 * Source: Duffy, Biometrics 1984, 40:1005 (unconditional power of the exact test).
 */
export function exactPowerOfPairs(
  pairs: number,
  { gained, lost }: ExpectedChange,
  alpha = USUAL_ERROR.alpha,
): number {
  const changed = gained + lost
  if (changed === 0) return 0
  let power = 0
  for (let some = 1; some <= pairs; some++) {
    const edge = rejectsUpTo(some, alpha)
    let rejects = 0
    for (let fewer = 0; fewer <= edge; fewer++) {
      rejects += binomial(fewer, some, lost / changed) + binomial(fewer, some, gained / changed)
    }
    power += binomial(some, pairs, changed) * rejects
  }
  return power
}

/** The largest count on one side of so many changes with which the exact test still rejects; -1 for none. */
function rejectsUpTo(changes: number, alpha: number): number {
  let below = 0
  let edge = -1
  while (edge + 1 < changes / 2) {
    below += fairBinomial(edge + 1, changes)
    if (2 * below > alpha) break
    edge++
  }
  return edge
}

function binomial(k: number, n: number, chance: number): number {
  if (chance === 0 || chance === 1) return k === n * chance ? 1 : 0
  return Math.exp(logChoose(n, k) + k * Math.log(chance) + (n - k) * Math.log1p(-chance))
}

/** Exact power goes up and down from one number to the next; it must hold for so many more, too. */
const HOLDS_FOR = 10
/** Above so many the formula is as good and the count takes seconds. */
const MOST_PAIRS = 400

/** Fewest pairs from which the exact McNemar test has the power, at that number and the ten after it. Null above 400. */
export function exactPairsNeeded(change: ExpectedChange, { alpha, power } = USUAL_ERROR): number | null {
  const start = pairsNeeded(change, { alpha, power })
  if (start > MOST_PAIRS) return null
  let enough = 0
  for (let pairs = Math.max(1, Math.floor(start * 0.8)); pairs <= MOST_PAIRS + HOLDS_FOR; pairs++) {
    enough = exactPowerOfPairs(pairs, change, alpha) >= power ? enough + 1 : 0
    if (enough > HOLDS_FOR) return pairs - HOLDS_FOR
  }
  return null
}

/**
 * People needed in each of two groups of different people to see one share become the other.
 * Source: Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions 2003, 4.14 (without continuity
 * correction).
 */
export function unpairedNeeded(before: number, after: number, { alpha, power } = USUAL_ERROR): number {
  const middle = (before + after) / 2
  const root =
    normalReach(1 - alpha) * Math.sqrt(2 * middle * (1 - middle)) +
    normalQuantile(power) * Math.sqrt(before * (1 - before) + after * (1 - after))
  return Math.ceil((root / (after - before)) ** 2)
}

/** Half the width of Wald's interval of a paired difference: what a plan may expect of so many pairs. */
export function expectedReach(pairs: number, { gained, lost }: ExpectedChange, confidence = 0.95): number {
  return normalReach(confidence) * Math.sqrt((gained + lost - (gained - lost) ** 2) / pairs)
}

/** What stands between people who start and pairs that count. Shares from 0 to 1. */
export interface ExpectedLoss {
  /** Share that comes back for the follow-up. */
  readonly returning: number
  /** Share of these whose answers can be linked. */
  readonly linked: number
  /** From `designEffect`; 1 for people who are not clustered. */
  readonly designEffect: number
}

/** People who must start so that so many matched pairs count. */
export function recruitFor(pairs: number, { returning, linked, designEffect }: ExpectedLoss): number {
  // Dust such as 60.00000000001 must not ask for one more.
  return Math.ceil((pairs * designEffect) / (returning * linked) - 1e-9)
}
