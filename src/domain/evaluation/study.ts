import type { ReturnFate } from '../linking/linking-report.ts'
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts'
import type { FrozenPlan, Target } from './analysis-plan.schema.ts'
import type { EvaluationContent } from './evaluation-content.ts'
import type { StudyRow } from './study-row.ts'

/** A place that people were invited at. */
export interface StudySite {
  readonly site: string
  readonly authority: string
  readonly arm: 'first' | 'waiting' | 'none'
  /** `YYYY-MM`. */
  readonly startMonth: string
  readonly invited: number
}

/** Everything that figures are made from: the people a filter leaves, and what stands beside them. */
export interface Study {
  readonly rows: readonly StudyRow[]
  readonly content: EvaluationContent
  /** The sites that the filter leaves. */
  readonly sites: readonly StudySite[]
  readonly targets: readonly Target[]
  /** The plan in force; null while none is frozen. */
  readonly plan: FrozenPlan | null
  readonly rule: DisclosureRule
  /** What became of returns, by the ids of their rows; left out where nobody looked for links. */
  readonly returns?: ReadonlyMap<string, ReturnFate>
}
