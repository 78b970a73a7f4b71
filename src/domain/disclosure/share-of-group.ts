import { isSmallCount } from './disclosure-rule.ts'

/** How many of a group of known size, or what may be said instead. */
export type ShareOfGroup =
  | { readonly shown: true; readonly value: number }
  | { readonly shown: false; readonly reason: 'under-5' | 'all-but-under-5' }

/**
 * How many of a group whose size stands beside it. Counts of 1 to 4 are hidden, and so is a count whose rest is 1 to 4:
 * from the size of the group anybody could work the rest out.
 */
export function shareOfGroup(count: number, people: number): ShareOfGroup {
  if (isSmallCount(count)) return { shown: false, reason: 'under-5' }
  if (isSmallCount(people - count)) return { shown: false, reason: 'all-but-under-5' }
  return { shown: true, value: count }
}
