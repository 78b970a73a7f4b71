/** A count that may be shown, or what may be said instead. */
export type SafeCount =
  | { readonly shown: true; readonly value: number }
  | { readonly shown: false; readonly reason: 'under-5' | 'all-but-under-5' }

/** No group smaller than this is shown at all. */
const SMALLEST_GROUP = 10
const smallestCount = 5

/** Whether a group is big enough to be shown (measures guide, section 6, rule 1). */
export function isGroupShown(people: number): boolean {
  return people >= SMALLEST_GROUP
}

/**
 * A count within a group of known size. Counts of 1 to 4 are hidden, and so is a count whose rest is 1 to 4:
 * from the size of the group anybody could work the rest out.
 */
export function suppressCount(count: number, people: number): SafeCount {
  if (isSmall(count)) return { shown: false, reason: 'under-5' }
  if (isSmall(people - count)) return { shown: false, reason: 'all-but-under-5' }
  return { shown: true, value: count }
}

function isSmall(count: number): boolean {
  return count > 0 && count < smallestCount
}
