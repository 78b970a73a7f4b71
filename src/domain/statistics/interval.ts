/** A two-sided interval: from `low` to `high`, both within what the figure can be. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** How sure an interval is unless somebody says otherwise. */
export const CONFIDENCE = 0.95
