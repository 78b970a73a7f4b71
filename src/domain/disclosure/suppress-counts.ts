import { type Arc, hideRings } from './circulation.ts'
import { type DisclosureRule, isGroupShown, isSmallCount, STANDARD_RULE } from './disclosure-rule.ts'
import type { SafeCount } from './safe-count.ts'

/** Counts that add up to a total, as they may be seen. */
export interface SafeCounts {
  readonly counts: readonly SafeCount[]
  readonly total: SafeCount
}

const totalPrice = 1_000_000

/**
 * The rule for one line of counts that add up to a shown total: how many gave each answer, or, with `areGroups`, how
 * many people each council has. Null when the line must be withheld (RULES.md, DC1 to DC4).
 */
export function suppressCounts(
  counts: readonly number[],
  {
    areGroups = false,
    rule = STANDARD_RULE,
  }: { readonly areGroups?: boolean; readonly rule?: DisclosureRule } = {},
): SafeCounts | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (!isGroupShown(total, rule)) return null
  const arcs = counts.map((value): Arc => {
    const ends = { from: 0, to: 1, value }
    if (areGroups && !isGroupShown(value, rule)) {
      return { ...ends, lowest: 0, highest: rule.smallestGroup - 1, price: 0 }
    }
    if (isSmallCount(value, rule)) return { ...ends, lowest: 1, highest: rule.smallestCount - 1, price: 0 }
    return {
      ...ends,
      lowest: areGroups ? rule.smallestGroup : rule.smallestCount,
      highest: Number.POSITIVE_INFINITY,
      price: value === 0 ? Number.POSITIVE_INFINITY : value,
    }
  })
  const whole: Arc = {
    from: 1,
    to: 0,
    value: total,
    lowest: rule.smallestGroup,
    highest: Number.POSITIVE_INFINITY,
    price: totalPrice,
  }
  const hidden = hideRings([...arcs, whole])
  if (hidden === null) return null
  const because = areGroups ? 'group' : 'small'
  return {
    counts: arcs.map(({ value, price }, index): SafeCount => {
      if (!hidden.has(index)) return { shown: true, value }
      return { shown: false, because: price === 0 ? because : 'guard' }
    }),
    total: hidden.has(arcs.length) ? { shown: false, because: 'guard' } : { shown: true, value: total },
  }
}
