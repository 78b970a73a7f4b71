import { createAudit } from '../accounts/audit.ts'
import type { Retired } from '../store/retention.ts'
import type { Store } from '../store/store.ts'

/** How long things are kept. */
export interface RetentionRules {
  /** Months that answers are kept after a person's last visit. */
  readonly retentionMonths: number
  /** Months that entries of the audit log are kept. */
  readonly auditMonths: number
}

/** What is kept where nothing else is set. */
export const usualRules: RetentionRules = { retentionMonths: 12, auditMonths: 24 }

/** Months that a fault of a browser is kept after it was last seen: it is mended by then, or nobody meets it. */
const FAULT_MONTHS = 6

/** The hour in which a run was begun last, and the day on which one was done. */
const BEGUN = 'retention begun'
const DONE = 'retention done'

/**
 * Takes away what is older than the rules allow, once a day: of several servers on one store the first one does it.
 * Null when it was done today, or begun in this hour. A run that fails is begun again in the next hour. Every run that
 * was done is noted in the audit log, also when there was nothing to take away.
 */
export async function runRetention(
  store: Store,
  rules: RetentionRules,
  nowMs: number,
): Promise<Retired | null> {
  const now = new Date(nowMs)
  const day = now.toISOString().slice(0, 10)
  const hour = now.toISOString().slice(0, 13)
  if ((await store.readFact(DONE)) === day) return null
  // Nobody could give the turn back while the store is away, so it ends by itself with the hour.
  if (!(await store.changeFact(BEGUN, hour))) return null
  const retired = await store.retireEvents(monthsBefore(now, rules.retentionMonths))
  const entries = await store.retireAudit(monthsBefore(now, rules.auditMonths))
  await store.retireFaults(monthsBefore(now, FAULT_MONTHS).slice(0, 10))
  const about = `${retired.events} events of ${retired.visits} visits; ${entries} audit entries`
  await createAudit(store, () => nowMs)('retention-run', null, about)
  await store.changeFact(DONE, day)
  return retired
}

/** The same day and time some months earlier; the last day of a month that is shorter. */
function monthsBefore(now: Date, months: number): string {
  const then = new Date(now)
  then.setUTCDate(1)
  then.setUTCMonth(then.getUTCMonth() - months)
  const lastDay = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(now.getUTCDate(), lastDay))
  return then.toISOString()
}
