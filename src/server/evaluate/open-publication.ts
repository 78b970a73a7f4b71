import type { DisclosureRule } from '../../domain/disclosure/disclosure-rule.ts'
import type { EvaluationContent } from '../../domain/evaluation/evaluation-content.ts'
import type { Study } from '../../domain/evaluation/study.ts'
import { makePublication } from '../../domain/exports/publication/make-publication.ts'
import { memorySpool } from '../../domain/exports/spool.ts'
import type { Secrets } from '../secrets.ts'
import type { Store } from '../store/store.ts'
import { newHash } from './open-pack.ts'
import { frozenOf } from './frozen-plans.ts'
import { createStudyKeeper, type StudyState } from './study-keeper.ts'

/** What a publication of a store is made with. */
export interface OpenPublicationParts {
  readonly version: string
  readonly studyNumber: Secrets['studyNumber']
  readonly hashPerson: Secrets['hashPerson']
  readonly nowMs: () => number
  readonly content: EvaluationContent
  /** Bounds of this site. */
  readonly rule: DisclosureRule
  /** Told how many visits of the study are worked out, while some wait. */
  readonly onProgress?: (done: number, all: number) => void
  /** Aborted when nobody waits any more. */
  readonly signal?: AbortSignal
}

/** So long one look at the study waits for it to be worked out, before it says how far that has come. */
const PATIENCE_MS = 1000

/**
 * The publication of a whole pilot, from the weeks that are released. Visits without an invitation key count as they do
 * on the dashboard: while no invitation has been made.
 */
export async function openPublication(
  store: Store,
  parts: OpenPublicationParts,
): Promise<{ readonly purpose: 'real' | 'demo'; readonly pieces: AsyncIterable<Uint8Array<ArrayBuffer>> }> {
  const { version, content, rule, signal } = parts
  const keeper = createStudyKeeper({ ...parts, store, patienceMs: PATIENCE_MS })
  let state: StudyState
  for (;;) {
    state = await keeper.read()
    signal?.throwIfAborted()
    if (state.state === 'ready') break
    parts.onProgress?.(state.done, state.of)
  }
  const { purpose, until } = state
  const study = await studyOf(store, state.rows, content, rule)
  const about = { version, isDemonstration: purpose === 'demo', until, newHash }
  return { purpose, pieces: makePublication(study, about, memorySpool()) }
}

async function studyOf(
  store: Store,
  rows: Study['rows'],
  content: EvaluationContent,
  rule: DisclosureRule,
): Promise<Study> {
  const [sites, targets, plans] = await Promise.all([
    store.listInvitations(null),
    store.listTargets(),
    store.listPlans(),
  ])
  return {
    rows: sites.length === 0 ? rows : rows.filter(({ keyed }) => keyed),
    content,
    sites,
    targets,
    plan: frozenOf(plans)[0] ?? null,
    rule,
  }
}
