import { type DisclosureRule, isGroupShown } from '../disclosure/disclosure-rule.ts'

/**
 * The first Mondays of periods of one or more weeks in each of which enough people began. What is left at the end goes
 * with the last one. None when there are too few people in all.
 */
export function periodsOf(mondays: readonly string[], rule: DisclosureRule): readonly string[] {
  const counts = new Map<string, number>()
  for (const monday of mondays) counts.set(monday, (counts.get(monday) ?? 0) + 1)
  const periods: string[] = []
  let start: string | null = null
  let people = 0
  for (const [monday, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    start ??= monday
    people += count
    if (!isGroupShown(people, rule)) continue
    periods.push(start)
    start = null
    people = 0
  }
  return periods
}
