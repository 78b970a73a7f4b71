import { roundForPublication } from './disclosure-rule.ts'

/**
 * Why a number is hidden: `small`, it is 1 to 4; `group`, it belongs to a group of fewer than 10; `guard`, from it
 * another hidden number could be worked out. With a stricter rule the bounds are that rule's.
 */
export type HiddenBecause = 'small' | 'group' | 'guard'

/** A number that may be seen, or why it may not. */
export type SafeCount =
  | { readonly shown: true; readonly value: number }
  | { readonly shown: false; readonly because: HiddenBecause }

/** A count as a publication shows it (DC8). */
export function publishCount(count: SafeCount): SafeCount {
  return count.shown ? { shown: true, value: roundForPublication(count.value) } : count
}

/** A share in whole per cents, or null when either number is hidden or the whole is nobody. */
export function safePercent(part: SafeCount, whole: SafeCount): number | null {
  if (!part.shown || !whole.shown || whole.value === 0) return null
  return Math.round((100 * part.value) / whole.value)
}
