import { dayNumberOf } from '../measures/timestamp.ts'
import { type DisclosureRule, isGroupShown, STANDARD_RULE } from './disclosure-rule.ts'

/** Somebody had something new in the store at a time. */
export interface Arrival {
  /** Any text that is the same for the same person: a study number, or the visit of somebody without a code. */
  readonly person: string
  /** When the store took it in, ISO 8601 in UTC. */
  readonly receivedAt: string
}

// Day 0, 1 January 1970, was a Thursday.
const DAYS_FROM_MONDAY_TO_DAY_0 = 3

/** The number of the week of a time: weeks begin on Monday, 00:00 UTC. */
export function weekOf(timestamp: string): number {
  return Math.floor((dayNumberOf(timestamp) + DAYS_FROM_MONDAY_TO_DAY_0) / 7)
}

/**
 * The last week whose arrivals are in the figures now (RULES.md, DV1 and DV2): no week before it is over, and a week
 * with few new people waits for the next. Between two releases at least 10 people have something new, so what changed
 * is never one person. Null while nothing may be shown. Arrivals may come in any order.
 */
export function releasedWeek(
  arrivals: Iterable<Arrival>,
  nowUtc: string,
  rule: DisclosureRule = STANDARD_RULE,
): number | null {
  const thisWeek = weekOf(nowUtc)
  const peopleByWeek = new Map<number, Set<string>>()
  for (const { person, receivedAt } of arrivals) {
    const week = weekOf(receivedAt)
    if (week >= thisWeek) continue
    const people = peopleByWeek.get(week) ?? new Set()
    peopleByWeek.set(week, people.add(person))
  }
  let released: number | null = null
  const waiting = new Set<string>()
  for (const [week, people] of [...peopleByWeek].toSorted(([a], [b]) => a - b)) {
    for (const person of people) waiting.add(person)
    if (!isGroupShown(waiting.size, rule)) continue
    released = week
    waiting.clear()
  }
  return released
}
