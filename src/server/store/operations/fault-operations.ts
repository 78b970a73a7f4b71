import type { CountedFault, Fault } from '../../../protocol/faults-api.schema.ts'
import { all, atomic, count, run, type Steps } from './steps.ts'

/** Different faults that are told apart: enough for every real one, too few to fill a disk with made-up ones. */
const MOST_KINDS = 300
const together = { name: 'Other', place: '' }

/** `FaultBook`, for both databases. */
export const faultOperations = {
  countFaults: atomic(function* (faults: readonly Fault[], day: string): Steps<void> {
    let room = MOST_KINDS - (yield* count('select count(*) as n from client_fault'))
    for (const { version, kind, name, place, page } of faults) {
      const again = 'update client_fault set count = count + 1, last_day = ?'
      const same = 'version = ? and kind = ? and name = ? and place = ? and page = ?'
      const known = yield* run(`${again} where ${same}`, day, version, kind, name, place ?? '', page)
      if (known > 0) continue
      const isFull = room <= 0
      room--
      const told = isFull ? together : { name, place: place ?? '' }
      yield* run(
        `insert into client_fault (version, kind, name, place, page, count, first_day, last_day)
         values (?, ?, ?, ?, ?, 1, ?, ?)
         on conflict (version, kind, name, place, page)
         do update set count = client_fault.count + 1, last_day = excluded.last_day`,
        isFull ? '' : version,
        kind,
        told.name,
        told.place,
        isFull ? '' : page,
        day,
        day,
      )
    }
  }),
  *readFaults(limit: number): Steps<readonly CountedFault[]> {
    const rows = yield* all(
      `select version, kind, name, place, page, count, first_day, last_day from client_fault
       order by last_day desc, count desc, name, place, page, version limit ?`,
      limit,
    )
    return rows.map((row) => ({
      version: String(row.version),
      kind: row.kind as Fault['kind'], // only countFaults writes the column
      name: String(row.name),
      place: row.place === '' ? null : String(row.place),
      page: String(row.page),
      count: Number(row.count),
      firstDay: String(row.first_day),
      lastDay: String(row.last_day),
    }))
  },
}
