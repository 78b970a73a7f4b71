import type { EraseRequest, ErasureCounts, EventFilter, StoredEvent } from '../event-log.ts'
import { toStoredEvent } from './stored-event.ts'
import { all, atomic, count, one, run, type SqlValue, type Steps } from './steps.ts'
import { dropLinksOf } from './link-operations.ts'
import { requeue, sweepStudy, takeStudyMark } from './study-operations.ts'

const columns = 'position, id, keyed, clock, received_at, body'
// Events from before a code was given belong to its owner only when nobody else's code is in the same visit.
const ofPerson = `person = ? or (person is null
  and visit in (select visit from event where person = ?)
  and visit not in (select visit from event where person is not null and person <> ?))`

/** The part of `EventLog` that is the same for both databases. Appending is each one's own. */
export const eventOperations = {
  *readPage(filter: EventFilter, after: number, limit: number): Steps<readonly StoredEvent[]> {
    const parts: readonly (readonly [string, SqlValue | undefined])[] = [
      ['visit = ?', filter.visit],
      ['live = ?', filter.live],
      ['received_at >= ?', filter.receivedFrom],
      ['received_at < ?', filter.receivedBefore],
    ]
    const asked = parts.filter(([, value]) => value !== undefined)
    const where = ['position > ?', ...asked.map(([condition]) => condition)].join(' and ')
    const rows = yield* all(
      `select ${columns} from event where ${where} order by position limit ?`,
      after,
      ...asked.map(([, value]) => value ?? null),
      limit,
    )
    return rows.map(toStoredEvent)
  },
  *readVisits(visits: readonly string[]): Steps<readonly StoredEvent[]> {
    if (visits.length === 0) return []
    const places = visits.map(() => '?').join(', ')
    const rows = yield* all(
      `select ${columns} from event where visit in (${places}) order by position`,
      ...visits,
    )
    return rows.map(toStoredEvent)
  },
  *readPerson(person: string): Steps<readonly StoredEvent[]> {
    const rows = yield* all(
      `select ${columns} from event where ${ofPerson} order by position`,
      person,
      person,
      person,
    )
    return rows.map(toStoredEvent)
  },
  erasePerson: atomic(function* ({ person, personHash, atUtc }: EraseRequest): Steps<number> {
    yield* takeStudyMark()
    yield* run(
      `insert into erased_visit (visit) select distinct visit from event where person = ?
       and visit not in (select visit from event where person is not null and person <> ?)
       on conflict do nothing`,
      person,
      person,
    )
    yield* requeue(`select visit from event where ${ofPerson}`, person, person, person)
    const gone = yield* run(`delete from event where ${ofPerson}`, person, person, person)
    yield* dropLinksOf(personHash)
    yield* sweepStudy()
    yield* run(
      `insert into erased_person (person_hash, erased_at, events) values (?, ?, ?)
       on conflict (person_hash) do update set events = erased_person.events + excluded.events`,
      personHash,
      atUtc,
      gone,
    )
    return gone
  }),
  *countErasures(): Steps<ErasureCounts> {
    const row = yield* one('select count(*) as people, coalesce(sum(events), 0) as events from erased_person')
    const refused = yield* count(
      `select coalesce(sum(refused), 0) as n
       from (select refused from erased_person union all select refused from erased_visit) as late`,
    )
    return { people: Number(row?.people), events: Number(row?.events), refused }
  },
  *listPeople(): Steps<readonly string[]> {
    const rows = yield* all('select distinct person from event where person is not null order by person')
    return rows.map(({ person }) => String(person))
  },
  rememberErasures: atomic(function* (
    people: readonly { readonly personHash: string; readonly atUtc: string }[],
    visits: readonly string[],
  ): Steps<number> {
    yield* takeStudyMark()
    for (const { personHash, atUtc } of people) {
      yield* run(
        'insert into erased_person (person_hash, erased_at, events) values (?, ?, 0) on conflict do nothing',
        personHash,
        atUtc,
      )
      yield* dropLinksOf(personHash)
    }
    let gone = 0
    for (const visit of visits) {
      yield* run('insert into erased_visit (visit) values (?) on conflict do nothing', visit)
      yield* requeue('select visit from event where visit = ?', visit)
      gone += yield* run('delete from event where visit = ? and person is null', visit)
    }
    yield* sweepStudy()
    return gone
  }),
}
