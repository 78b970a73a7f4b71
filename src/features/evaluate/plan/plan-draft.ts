import { type AnalysisPlan, usualPlan } from '../../../domain/evaluation/analysis-plan.schema.ts'
import type { FieldFault } from '../../../ui/error-summary.tsx'
import { planMessages } from './plan.messages.ts'

const words = planMessages.form

/** A plan as it is being written: numbers are still text. */
export interface PlanDraft {
  readonly primary: 'recommend' | 'use' | 'both'
  readonly wave: AnalysisPlan['wave']
  readonly smallest: string
  readonly needed: string
  readonly design: AnalysisPlan['design']
  readonly seed: string
  readonly drawnOn: string
  readonly notes: string
}

/** The draft of the plan that is recommended. */
export const usualDraft: PlanDraft = {
  primary: 'both',
  wave: usualPlan.wave,
  smallest: String(usualPlan.smallestChange),
  needed: String(usualPlan.pairsNeeded),
  design: 'waiting-list',
  seed: '',
  drawnOn: '',
  notes: '',
}

/** The plan that a draft stands for, or what is to mend in it. */
export function planOf(draft: PlanDraft): { plan: AnalysisPlan } | { faults: readonly FieldFault[] } {
  const smallest = wholeOf(draft.smallest, 100)
  const needed = wholeOf(draft.needed, 100_000)
  const isDrawn = draft.design === 'waiting-list'
  const faults = [
    ...(smallest === null ? [{ fieldId: 'plan-smallest', text: words.smallestWrong }] : []),
    ...(needed === null ? [{ fieldId: 'plan-needed', text: words.neededWrong }] : []),
    ...(isDrawn && draft.seed.trim() === '' ? [{ fieldId: 'plan-seed', text: words.seedMissing }] : []),
    ...(isDrawn && !/^\d{4}-\d\d-\d\d$/.test(draft.drawnOn)
      ? [{ fieldId: 'plan-drawn-on', text: words.dayMissing }]
      : []),
  ]
  if (faults.length > 0 || smallest === null || needed === null) return { faults }
  return {
    plan: {
      ...usualPlan,
      primary: draft.primary === 'both' ? ['recommend', 'use'] : [draft.primary],
      wave: draft.wave,
      smallestChange: smallest,
      pairsNeeded: needed,
      design: draft.design,
      order: isDrawn ? { seed: draft.seed.trim(), drawnOn: draft.drawnOn } : null,
      notes: draft.notes.trim(),
    },
  }
}

function wholeOf(text: string, most: number): number | null {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0
  return number >= 1 && number <= most ? number : null
}
