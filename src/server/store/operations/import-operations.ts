import type { ImportBatch, ImportRecord, Prospect } from '../import-book.ts'
import { all, atomic, run, type Steps } from './steps.ts'
import { requeue, sweepStudy, takeStudyMark } from './study-operations.ts'

const ofImport = 'select event_id from import_event where batch = ?'

/**
 * Notes events as those of a file; the first call makes its record. A part of `importEvents`, which each database begins
 * in its own way.
 */
export function* noteImport(
  { id, importedAt, importedBy }: ImportBatch,
  events: readonly string[],
): Steps<void> {
  if (events.length === 0) return
  yield* run(
    'insert into import_batch (id, imported_at, imported_by) values (?, ?, ?) on conflict (id) do nothing',
    id,
    importedAt,
    importedBy,
  )
  // The batch is taken from its row: in a list of columns PostgreSQL would take the value for text.
  yield* run(
    `insert into import_event (event_id, batch)
     select event.id, import_batch.id from event, import_batch
     where import_batch.id = ? and event.id in (${events.map(() => '?').join(', ')})`,
    id,
    ...events,
  )
}

/** `ImportBook` but for taking in, for both databases. */
export const importOperations = {
  *foresee(
    events: readonly { readonly id: string; readonly visit: string; readonly personHash: string | null }[],
  ): Steps<readonly Prospect[]> {
    const there = yield* found(
      'select id as found from event where id in',
      events.map(({ id }) => id),
    )
    const visits = yield* found(
      'select visit as found from erased_visit where visit in',
      events.map(({ visit }) => visit),
    )
    const people = yield* found(
      'select person_hash as found from erased_person where person_hash in',
      events.flatMap(({ personHash }) => personHash ?? []),
    )
    return events.map(({ id, visit, personHash }) => {
      if (visits.has(visit) || (personHash !== null && people.has(personHash))) return 'erased'
      return there.has(id) ? 'there' : 'new'
    })
  },
  *listImports(): Steps<readonly ImportRecord[]> {
    const rows = yield* all(
      `select import_batch.id, imported_at, imported_by,
         count(*) as events, count(distinct event.visit) as visits
       from import_batch join import_event on import_event.batch = import_batch.id
       join event on event.id = import_event.event_id
       group by import_batch.id, imported_at, imported_by order by imported_at desc, import_batch.id`,
    )
    return rows.map((row) => ({
      id: String(row.id),
      importedAt: String(row.imported_at),
      importedBy: String(row.imported_by),
      events: Number(row.events),
      visits: Number(row.visits),
    }))
  },
  undoImport: atomic(function* (id: string): Steps<number> {
    yield* takeStudyMark()
    yield* requeue(`select visit from event where id in (${ofImport})`, id)
    const gone = yield* run(`delete from event where id in (${ofImport})`, id)
    yield* sweepStudy()
    yield* run('delete from import_batch where id = ?', id)
    return gone
  }),
}

function* found(query: string, values: readonly string[]): Steps<ReadonlySet<string>> {
  const wanted = [...new Set(values)]
  if (wanted.length === 0) return new Set()
  const rows = yield* all(`${query} (${wanted.map(() => '?').join(', ')})`, ...wanted)
  return new Set(rows.map((row) => String(row.found)))
}
