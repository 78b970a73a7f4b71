import { type Arc, hideRings } from '../../disclosure/circulation.ts'
import { type DisclosureRule, isGroupShown, isSmallCount } from '../../disclosure/disclosure-rule.ts'
import type { Value } from '../figure.schema.ts'

/** Counts of the five points of a scale, as they may be seen. */
export interface SafePoints {
  readonly counts: readonly Value[]
  /** Whether nothing is hidden, so that means and tests of the answers give nothing away. */
  readonly isOpen: boolean
}

/**
 * Counts of the five points of a confidence question. How many were confident is told elsewhere, so the points below 4
 * and those from 4 up each add up to a number that is known: a hidden point needs another hidden one on its own side.
 */
export function suppressPoints(counts: readonly number[], rule: DisclosureRule): SafePoints {
  const withheld: SafePoints = { counts: counts.map(() => ({ hidden: 'guard' as const })), isOpen: false }
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (!isGroupShown(total, rule)) return withheld
  const [whole, low, high, people] = [0, 1, 2, 3]
  const sideOf = (at: number) => (at < 3 ? low : high)
  const sumOf = (side: number) =>
    counts.reduce((sum, count, at) => (sideOf(at) === side ? sum + count : sum), 0)
  const arc = (from: number, to: number, value: number, dearness: number): Arc => {
    const isSmall = isSmallCount(value, rule)
    return {
      from,
      to,
      value,
      lowest: isSmall ? 1 : rule.smallestCount,
      highest: isSmall ? rule.smallestCount - 1 : Number.POSITIVE_INFINITY,
      price: isSmall ? 0 : value === 0 ? Number.POSITIVE_INFINITY : dearness + value,
    }
  }
  const hidden = hideRings([
    ...counts.map((count, at) => arc(sideOf(at), people, count, 0)),
    arc(whole, low, sumOf(low), total * 100),
    arc(whole, high, sumOf(high), total * 100),
    { ...arc(people, whole, total, 0), price: total * 10_000 },
  ])
  // Where a side itself would have to be hidden, no point is told.
  if (hidden === null || [...hidden].some((at) => at >= counts.length)) return withheld
  return {
    counts: counts.map((count, at) => {
      if (!hidden.has(at)) return count
      return { hidden: isSmallCount(count, rule) ? 'small' : 'guard' }
    }),
    isOpen: hidden.size === 0,
  }
}
