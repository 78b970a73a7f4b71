import type { PairedTable } from '../measures/headline-counts.ts'
import { type DisclosureRule, STANDARD_RULE } from './disclosure-rule.ts'
import type { SafeCount } from './safe-count.ts'
import { suppressTable } from './suppress-table.ts'

/** The 2 x 2 table of who changed, as it may be seen. */
export interface SafePairs {
  readonly pairs: SafeCount
  readonly stayedLow: SafeCount
  readonly gained: SafeCount
  readonly lost: SafeCount
  readonly stayedHigh: SafeCount
  readonly confidentFirst: SafeCount
  readonly confidentSecond: SafeCount
  /** Whether p value and interval may be shown: only when no number of the table is hidden (DC5). */
  readonly isTestShown: boolean
}

/** The rule for pairs of answers; null when fewer than 10 people have both, or nothing can be shown safely. */
export function suppressPairs(
  { stayedLow, gained, lost, stayedHigh }: PairedTable,
  rule: DisclosureRule = STANDARD_RULE,
): SafePairs | null {
  const safe = suppressTable(
    [
      [stayedLow, gained],
      [lost, stayedHigh],
    ],
    'none',
    rule,
  )
  if (safe === null) return null
  const [low, high] = safe.cells
  const hidden: SafeCount = { shown: false, because: 'guard' }
  return {
    pairs: safe.total,
    stayedLow: low?.[0] ?? hidden,
    gained: low?.[1] ?? hidden,
    lost: high?.[0] ?? hidden,
    stayedHigh: high?.[1] ?? hidden,
    confidentFirst: safe.rowTotals[1] ?? hidden,
    confidentSecond: safe.columnTotals[1] ?? hidden,
    isTestShown: [safe.total, ...safe.rowTotals, ...safe.columnTotals, ...safe.cells.flat()].every(
      ({ shown }) => shown,
    ),
  }
}
