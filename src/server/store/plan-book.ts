import type { Cost, Target } from '../../domain/evaluation/analysis-plan.schema.ts'

/** A frozen analysis plan as it is kept: the text that was hashed. */
export interface PlanRecord {
  readonly text: string
  readonly hash: string
  readonly frozenAt: string
  readonly frozenBy: string
  /** Visits that were in the store by then. */
  readonly visitsBefore: number
}

/** The plan of the pilot: analysis plans that can be added and never changed, targets, and costs typed in by hand. */
export interface PlanBook {
  /** Adds a plan, with the number of visits in the store at that moment. */
  freezePlan(plan: Omit<PlanRecord, 'visitsBefore'>): Promise<void>
  /** Newest first. */
  listPlans(): Promise<readonly PlanRecord[]>
  /** Puts these in place of all targets. */
  setTargets(targets: readonly Target[]): Promise<void>
  listTargets(): Promise<readonly Target[]>
  /** Puts these in place of all costs. */
  setCosts(costs: readonly Cost[]): Promise<void>
  /** In the order in which they were given. */
  listCosts(): Promise<readonly Cost[]>
}
