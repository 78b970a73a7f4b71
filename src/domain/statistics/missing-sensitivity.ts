import { type PairedCounts, type PairedProportions, pairedProportions } from './paired-proportions.ts'

/** People who answered before and then were not followed up: confident before, or not. */
export interface LostPeople {
  readonly confident: number
  readonly notConfident: number
}

/** The headline three times: for those followed up, and for everybody who started under two assumptions. */
export interface MissingSensitivity {
  readonly followed: PairedProportions | null
  /** Everybody lost stayed as they were. */
  readonly noChange: PairedProportions | null
  /** Everybody lost is not confident now. */
  readonly worst: PairedProportions | null
}

/**
 * What the headline would be if those who were lost had answered: as before, or all "not confident". The last answer
 * is never carried forward as the headline itself.
 * Source: Little and others, N Engl J Med 2012, 367:1355 (sensitivity to what is missing).
 */
export function missingSensitivity(followed: PairedCounts, lost: LostPeople): MissingSensitivity {
  const stayedLow = followed.stayedLow + lost.notConfident
  return {
    followed: pairedProportions(followed),
    noChange: pairedProportions({
      ...followed,
      stayedLow,
      stayedHigh: followed.stayedHigh + lost.confident,
    }),
    worst: pairedProportions({ ...followed, stayedLow, lost: followed.lost + lost.confident }),
  }
}
