import { type DisclosureRule, isGroupShown, STANDARD_RULE } from './disclosure-rule.ts'
import type { CountRows } from './suppress-table.ts'

/** Whether a crossing of role and council may be shown: each cell holds 10 people or more (DC6). */
export function mayCross(rows: CountRows, rule: DisclosureRule = STANDARD_RULE): boolean {
  const cells = rows.flat()
  return cells.length > 0 && cells.every((people) => isGroupShown(people, rule))
}
