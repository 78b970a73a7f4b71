import { analysisPlanSchema, type FrozenPlan } from '../../domain/evaluation/analysis-plan.schema.ts'
import type { PlanRecord } from '../store/plan-book.ts'

/** Plans as they can be read; a text that no longer fits is left where it is. */
export function frozenOf(records: readonly PlanRecord[]): readonly FrozenPlan[] {
  return records.flatMap((record) => {
    const plan = analysisPlanSchema.safeParse(JSON.parse(record.text))
    return plan.success ? [{ plan: plan.data, ...record }] : []
  })
}
