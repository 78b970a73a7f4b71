import type { Cost, Target } from '../../../domain/evaluation/analysis-plan.schema.ts'
import type { PlanRecord } from '../plan-book.ts'
import { all, atomic, count, run, type Steps } from './steps.ts'

/** `PlanBook`, for both databases. */
export const planOperations = {
  freezePlan: atomic(function* (plan: Omit<PlanRecord, 'visitsBefore'>): Steps<void> {
    const visits = yield* count('select count(distinct visit) as n from event')
    yield* run(
      'insert into analysis_plan (text, hash, frozen_at, frozen_by, visits_before) values (?, ?, ?, ?, ?)',
      plan.text,
      plan.hash,
      plan.frozenAt,
      plan.frozenBy,
      visits,
    )
  }),
  *listPlans(): Steps<readonly PlanRecord[]> {
    const rows = yield* all(
      'select text, hash, frozen_at, frozen_by, visits_before from analysis_plan order by position desc',
    )
    return rows.map((row) => ({
      text: String(row.text),
      hash: String(row.hash),
      frozenAt: String(row.frozen_at),
      frozenBy: String(row.frozen_by),
      visitsBefore: Number(row.visits_before),
    }))
  },
  setTargets: atomic(function* (targets: readonly Target[]): Steps<void> {
    yield* run('delete from target')
    for (const { authority, people } of targets)
      yield* run('insert into target (authority, people) values (?, ?)', authority, people)
  }),
  *listTargets(): Steps<readonly Target[]> {
    const rows = yield* all('select authority, people from target order by authority')
    return rows.map((row) => ({ authority: String(row.authority), people: Number(row.people) }))
  },
  setCosts: atomic(function* (costs: readonly Cost[]): Steps<void> {
    yield* run('delete from cost')
    for (const [place, { id, kind, label, pence, source }] of costs.entries()) {
      yield* run(
        'insert into cost (id, place, kind, label, pence, source) values (?, ?, ?, ?, ?, ?)',
        id,
        place,
        kind,
        label,
        pence,
        source,
      )
    }
  }),
  *listCosts(): Steps<readonly Cost[]> {
    const rows = yield* all('select id, kind, label, pence, source from cost order by place')
    return rows.map((row) => ({
      id: String(row.id),
      kind: row.kind as Cost['kind'], // only setCosts writes the column
      label: String(row.label),
      pence: Number(row.pence),
      source: String(row.source),
    }))
  },
}
