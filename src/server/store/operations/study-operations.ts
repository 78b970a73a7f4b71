import type {
  KeptRow,
  StudyEvent,
  StudyLeftOut,
  StudyMark,
  StudyProgress,
  StudyVisit,
} from '../study-book.ts'
import { toStoredEvent } from './stored-event.ts'
import { all, atomic, count, one, run, type SqlValue, type Steps } from './steps.ts'

/** Visits that are worked out together. The number stands in the SQL, so that one prepared statement serves all. */
const AT_ONCE = 200
const places = Array.from({ length: AT_ONCE }, () => '?').join(', ')

/** `StudyBook`, for both databases. */
export const studyOperations = {
  *readStudyMark(): Steps<StudyMark | null> {
    const row = yield* one(`select version, until, generation from study_mark where name = 'study'`)
    return row
      ? { version: Number(row.version), until: String(row.until), generation: Number(row.generation) }
      : null
  },
  *listArrivals(from: string, before: string): Steps<readonly { person: string; receivedAt: string }[]> {
    const rows = yield* all(
      `select distinct coalesce(person, cast(visit as text)) as person, substr(received_at, 1, 10) as received_at
       from event where received_at >= ? and received_at < ?`,
      from,
      before,
    )
    return rows.map((row) => ({ person: String(row.person), receivedAt: String(row.received_at) }))
  },
  letIntoStudy: atomic(function* (version: number, until: string): Steps<void> {
    // Whoever changes the study takes its mark first, also when there is none yet: two servers take turns.
    yield* run(
      `insert into study_mark (name, version, until, generation) values ('study', 0, '', 0)
       on conflict (name) do update set generation = study_mark.generation`,
    )
    const mark = yield* studyOperations.readStudyMark()
    // Another server let the same week in already.
    if (mark?.version === version && mark.until === until) return
    if (mark?.version !== version) yield* emptyStudy()
    const from = mark?.version === version ? mark.until : ''
    const arrived = 'select distinct visit from event where received_at >= ? and received_at < ?'
    yield* requeue(arrived, from, until)
    yield* run('delete from study_answer')
    yield* run(
      `insert into study_visit (visit, subject)
       select distinct visit, '' from event where received_at >= ? and received_at < ? on conflict do nothing`,
      from,
      until,
    )
    yield* run(
      `insert into study_mark (name, version, until, generation) values ('study', ?, ?, 1)
       on conflict (name) do update set version = excluded.version, until = excluded.until,
         generation = study_mark.generation + 1`,
      version,
      until,
    )
  }),
  *nextStudyVisits(): Steps<readonly string[]> {
    const rows = yield* all(
      `select visit from study_visit where subject = '' order by visit limit ${AT_ONCE}`,
    )
    return rows.map(({ visit }) => String(visit))
  },
  *readStudyBatch(waiting: readonly string[], until: string): Steps<readonly StudyEvent[]> {
    const people = yield* inParts(
      waiting,
      (list) => `select distinct person as found from event where visit in (${list}) and person is not null`,
    )
    const visits = yield* inParts(
      people,
      (list) => `select distinct cast(visit as text) as found from event where person in (${list})`,
    )
    const events: StudyEvent[] = []
    for (const part of inTurn([...new Set([...waiting, ...visits])])) {
      const rows = yield* all(
        `select position, id, visit, keyed, clock, received_at, body from event
         where visit in (${places}) and received_at < ?`,
        ...part,
        until,
      )
      for (const row of rows) events.push({ ...toStoredEvent(row), visit: String(row.visit) })
    }
    return events
  },
  keepStudy: atomic(function* (
    generation: number,
    visits: readonly StudyVisit[],
    rows: readonly KeptRow[],
  ): Steps<boolean> {
    if (!(yield* holdMark(generation))) return false
    for (const { visit, subject, leftOut, unreadable } of visits) {
      yield* run(
        'update study_visit set subject = ?, left_out = ?, unreadable = ? where visit = ?',
        subject,
        leftOut,
        unreadable,
        visit,
      )
    }
    for (const { subject, body } of rows) {
      yield* run(
        `insert into study_row (subject, body) values (?, ?)
         on conflict (subject) do update set body = excluded.body`,
        subject,
        body,
      )
    }
    return true
  }),
  *readStudyProgress(): Steps<StudyProgress> {
    const visits = yield* count('select count(*) as n from study_visit')
    const waiting = yield* count(`select count(*) as n from study_visit where subject = ''`)
    return { visits, waiting }
  },
  *countStudyLeftOut(): Steps<StudyLeftOut> {
    return {
      test: yield* countLeftOut('test'),
      otherPurpose: yield* countLeftOut('other-purpose'),
      unstarted: yield* countLeftOut('unstarted'),
      unreadable: yield* count('select coalesce(sum(unreadable), 0) as n from study_visit'),
    }
  },
  *readStudyVisits(subjects: readonly string[]): Steps<readonly string[]> {
    return yield* inParts(
      subjects,
      (list) => `select cast(visit as text) as found from study_visit where subject in (${list})`,
    )
  },
  *readStudyRows(after: string, limit: number): Steps<readonly KeptRow[]> {
    const rows = yield* all(
      'select subject, body from study_row where subject > ? order by subject limit ?',
      after,
      limit,
    )
    return rows.map(({ subject, body }) => ({ subject: String(subject), body: String(body) }))
  },
  *readStudyAnswer(name: string, madeFrom: string): Steps<string | null> {
    const row = yield* one('select body from study_answer where name = ? and made_from = ?', name, madeFrom)
    return row ? String(row.body) : null
  },
  keepStudyAnswer: atomic(function* (
    generation: number,
    name: string,
    madeFrom: string,
    body: string,
  ): Steps<boolean> {
    if (!(yield* holdMark(generation))) return false
    yield* run(
      `insert into study_answer (name, made_from, body) values (?, ?, ?)
       on conflict (name) do update set made_from = excluded.made_from, body = excluded.body`,
      name,
      madeFrom,
      body,
    )
    return true
  }),
  dropStudy: atomic(function* (): Steps<void> {
    yield* takeStudyMark()
    yield* emptyStudy()
    yield* run(`update study_mark set version = 0, until = '', generation = generation + 1`)
  }),
}

/** What `takeStudyMark` does, for whoever must take other locks after it. */
export const takeStudyMarkSql = 'update study_mark set generation = generation'

/**
 * Takes the study's mark until the end of the transaction. Whatever changes the study or what it is made of does this
 * first: of two that each held what the other wants next, PostgreSQL would refuse one.
 */
export function* takeStudyMark(): Steps<void> {
  yield* run(takeStudyMarkSql)
}

/**
 * Puts back in line the visits of a query and all others of the same people, and forgets their rows. Call it before
 * events of these visits go, with the mark taken, and `sweepStudy` after.
 */
export function* requeue(visits: string, ...values: readonly SqlValue[]): Steps<void> {
  const subjects = `select subject from study_visit where visit in (${visits})`
  yield* run(`delete from study_row where subject in (${subjects})`, ...values)
  yield* run(
    `update study_visit set subject = '', left_out = null, unreadable = 0
     where visit in (${visits}) or (subject <> '' and subject in (${subjects}))`,
    ...values,
    ...values,
  )
}

/** Forgets visits that no event is left of, and tells every copy in memory that it is old. */
export function* sweepStudy(): Steps<void> {
  yield* run(
    `delete from study_visit where subject = ''
     and not exists (select 1 from event where event.visit = study_visit.visit)`,
  )
  yield* renewStudy()
}

/** Tells every copy of the study in memory that it is old, and lets go of the answers that were made of it. */
export function* renewStudy(): Steps<void> {
  yield* run('delete from study_answer')
  yield* run('update study_mark set generation = generation + 1')
}

/**
 * Holds the mark until the end of the transaction, so that an erasure comes before all of it or after it. False when the
 * study is of another generation.
 */
function* holdMark(generation: number): Steps<boolean> {
  return (yield* run('update study_mark set generation = generation where generation = ?', generation)) > 0
}

const countLeftOut = (reason: string) =>
  count('select count(*) as n from study_visit where left_out = ?', reason)

function* emptyStudy(): Steps<void> {
  yield* run('delete from study_row')
  yield* run('delete from study_visit')
  yield* run('delete from study_answer')
}

/** The texts that a query finds for a list of any length. */
function* inParts(list: readonly string[], sqlOf: (places: string) => string): Steps<readonly string[]> {
  const found = new Set<string>()
  for (const part of inTurn(list)) {
    for (const row of yield* all(sqlOf(places), ...part)) found.add(String(row.found))
  }
  return [...found]
}

/** A list in parts of one length each; the last is filled up by repeating its first entry. */
function inTurn(list: readonly string[]): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = []
  for (let from = 0; from < list.length; from += AT_ONCE) {
    const part = list.slice(from, from + AT_ONCE)
    parts.push([...part, ...Array.from({ length: AT_ONCE - part.length }, () => part[0] ?? '')])
  }
  return parts
}
