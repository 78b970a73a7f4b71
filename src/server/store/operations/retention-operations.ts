import type { Retired } from '../retention.ts'
import { atomic, count, run, type Steps } from './steps.ts'
import { requeue, sweepStudy, takeStudyMark } from './study-operations.ts'

// Visits whose newest event is old, but for those of people who came back since. Written with `in` and `except`, which
// PostgreSQL can hash however many there are; `not in` it cannot.
const retiredVisits = `select visit from event group by visit having max(received_at) < ?
  except select visit from event where person in
    (select person from event where received_at >= ? and person is not null)`

/** `Retention`, for both databases. */
export const retentionOperations = {
  retireEvents: atomic(function* (before: string): Steps<Retired> {
    yield* takeStudyMark()
    const visits = yield* count(`select count(*) as n from (${retiredVisits}) as retired`, before, before)
    if (visits === 0) return { events: 0, visits: 0 }
    yield* requeue(retiredVisits, before, before)
    const events = yield* run(`delete from event where visit in (${retiredVisits})`, before, before)
    yield* sweepStudy()
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
