import { STANDARD_RULE } from '../../domain/disclosure/disclosure-rule.ts'
import { analysisPlanSchema } from '../../domain/evaluation/analysis-plan.schema.ts'
import type { EvaluationContent } from '../../domain/evaluation/evaluation-content.ts'
import type { Study } from '../../domain/evaluation/study.ts'
import { makePublication } from '../../domain/exports/publication/make-publication.ts'
import { memorySpool } from '../../domain/exports/spool.ts'
import type { Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import { newHash } from './open-pack.ts'
import { createStudyKeeper, type StudyState } from './study-keeper.ts'

/** What a publication of a store is made with. */
export interface OpenPublicationParts {
  readonly version: string
  readonly studyNumber: Secrets['studyNumber']
  readonly hashPerson: Secrets['hashPerson']
  readonly nowMs: () => number
  readonly content: EvaluationContent
}

/** So long one look at the study waits for it to be worked out, before it looks again. */
const PATIENCE_MS = 60_000

/**
 * The publication of a whole pilot, from the weeks that are released. Visits without an invitation key count as they do
 * on the dashboard: while no invitation has been made.
 */
export async function openPublication(
  store: Store,
  { version, studyNumber, hashPerson, nowMs, content }: OpenPublicationParts,
): Promise<{ readonly purpose: 'real' | 'demo'; readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>> }> {
  const keeper = createStudyKeeper({ store, studyNumber, hashPerson, nowMs, patienceMs: PATIENCE_MS })
  let state: StudyState
  do state = await keeper.read()
  while (state.state === 'working')
  const { purpose, until } = state
  const study = await studyOf(store, state.rows, content)
  const about = { version, isDemonstration: purpose === 'demo', until, newHash }
  return { purpose, pieces: makePublication(study, about, memorySpool()) }
}

async function studyOf(store: Store, rows: Study['rows'], content: EvaluationContent): Promise<Study> {
  const [sites, targets, plans] = await Promise.all([
    store.listInvitations(null),
    store.listTargets(),
    store.listPlans(),
  ])
  const [plan] = plans
  return {
    rows: sites.length === 0 ? rows : rows.filter(({ keyed }) => keyed),
    content,
    sites,
    targets,
    plan: plan ? { ...plan, plan: analysisPlanSchema.parse(JSON.parse(plan.text)) } : null,
    rule: STANDARD_RULE,
  }
}
