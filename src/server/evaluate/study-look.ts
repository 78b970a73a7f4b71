import type { DisclosureRule } from '../../domain/disclosure/disclosure-rule.ts'
import type { Cost, FrozenPlan, Target } from '../../domain/evaluation/analysis-plan.schema.ts'
import type { EvaluationContent } from '../../domain/evaluation/evaluation-content.ts'
import type { Study, StudySite } from '../../domain/evaluation/study.ts'
import type { StudyRow } from '../../domain/evaluation/study-row.ts'
import { createStudyViews, type StudyViews, WHOLE_REGION } from '../../domain/evaluation/view.ts'
import type { Figures, View } from '../../protocol/evaluate-api.schema.ts'
import type { StudyLookQuestion } from './evaluation-desk.ts'
import type { StudyState } from './study-keeper.ts'

type Ready = Extract<StudyState, { state: 'ready' }>

/** What stands beside the rows. */
interface Beside {
  readonly sites: readonly StudySite[]
  readonly targets: readonly Target[]
  /** The plan in force. */
  readonly plan: FrozenPlan | null
  readonly costs: readonly Cost[]
  readonly content: EvaluationContent
}

/** The study that a question is about, or the answer that says why there is none. */
export type StudyLook = {
  readonly beside: Beside
  readonly found:
    | { readonly study: Study; readonly view: View }
    | { readonly answer: Extract<Figures, { state: 'refused' }> }
}

/** Makes the way of looking at a study. Views over the newest rows are made once for them. */
export function createStudyLook({ rule }: { readonly rule: DisclosureRule }) {
  let held: { readonly rows: readonly StudyRow[]; readonly views: StudyViews } | null = null

  return ({ filter, authority }: StudyLookQuestion, state: Ready, beside: Beside): StudyLook['found'] => {
    if (held?.rows !== state.rows)
      held = { rows: state.rows, views: createStudyViews(state.rows, beside.content, rule) }
    const includesUnkeyed = filter.unkeyed ? filter.unkeyed === 'include' : beside.sites.length === 0
    const found = held.views.look(filter, authority, includesUnkeyed)
    const view: View = {
      filter,
      authority,
      people: found.ok ? found.rows.length : { hidden: 'group' },
      until: state.until ?? '',
      isDemonstration: state.purpose === 'demo',
      includesUnkeyed,
      periods: [...found.periods],
      // Nobody can tell whose these are, so one council is not told.
      leftOut: authority === null ? state.leftOut : { test: 0, otherPurpose: 0, unstarted: 0, unreadable: 0 },
      filters: found.filters.map(({ id, label, choices }) => ({ id, label, choices: [...choices] })),
    }
    if (!found.ok) return { answer: { state: 'refused', sentence: found.sentence, view } }
    const isWhole = filter.authority.includes(WHOLE_REGION)
    const councils = isWhole ? [] : authority === null ? filter.authority : [authority]
    const isAsked = (one: { readonly authority: string }) =>
      councils.length === 0 || councils.includes(one.authority)
    const study: Study = {
      rows: found.rows,
      content: beside.content,
      sites: beside.sites
        .filter(isAsked)
        .filter(({ site }) => filter.site.length === 0 || filter.site.includes(site)),
      targets: beside.targets.filter(isAsked),
      plan: beside.plan,
      rule,
      returns: state.returns,
    }
    return { study, view }
  }
}
