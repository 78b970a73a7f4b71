import type { Retired } from '../retention.ts'
import { atomic, count, run, type Steps } from './steps.ts'

// A visit belongs to the people whose codes are in it. It stays while any of them, or the visit itself, is still new.
const keptVisits = `select visit from event where received_at >= ?
  union select visit from event where person in (select person from event where received_at >= ? and person is not null)`

/** `Retention`, for both databases. */
export const retentionOperations = {
  retireEvents: atomic(function* (before: string): Steps<Retired> {
    const visits = yield* count(
      `select count(distinct visit) as n from event where visit not in (${keptVisits})`,
      before,
      before,
    )
    if (visits === 0) return { events: 0, visits: 0 }
    const events = yield* run(`delete from event where visit not in (${keptVisits})`, before, before)
    return { events, visits }
  }),
  *retireAudit(before: string): Steps<number> {
    return yield* run('delete from audit where at < ?', before)
  },
  sweepExpired: atomic(function* (nowUtc: string): Steps<void> {
    for (const table of ['session', 'one_time_link', 'ticket'])
      yield* run(`delete from ${table} where expires_at <= ?`, nowUtc)
  }),
}
