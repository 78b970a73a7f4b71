import type { CountedFault, Fault } from '../../../protocol/faults-api.schema.ts'
import { all, atomic, count, one, run, type Row, type Steps } from './steps.ts'

/** Different faults that are told apart: enough for every real one, too few to fill a disk with made-up ones. */
const MOST_KINDS = 300
/** Every fault has a version; what lost its place is counted without one, a row for each kind. */
const isToldApart = `version <> ''`
const columns = 'version, kind, name, place, page, count, first_day, last_day'

/** `FaultBook`, for both databases. */
export const faultOperations = {
  countFaults: atomic(function* (faults: readonly Fault[], day: string): Steps<void> {
    let room = MOST_KINDS - (yield* count(`select count(*) as n from client_fault where ${isToldApart}`))
    for (const { version, kind, name, place, page } of faults) {
      const again = 'update client_fault set count = count + 1, last_day = ?'
      const same = 'version = ? and kind = ? and name = ? and place = ? and page = ?'
      const known = yield* run(`${again} where ${same}`, day, version, kind, name, place ?? '', page)
      if (known > 0) continue
      if (room > 0) room--
      else yield* giveUpOldest()
      yield* add({ version, kind, name, place, page, count: 1, firstDay: day, lastDay: day })
    }
  }),
  *readFaults(limit: number): Steps<readonly CountedFault[]> {
    const rows = yield* all(
      `select ${columns} from client_fault
       order by last_day desc, count desc, name, place, page, version limit ?`,
      limit,
    )
    return rows.map(toCountedFault)
  },
  retireFaults: atomic(function* (beforeDay: string): Steps<number> {
    return yield* run('delete from client_fault where last_day < ?', beforeDay)
  }),
}

/**
 * Takes the place of the fault that was seen longest ago, and counts it under "Other". Were new ones counted there
 * instead, made-up faults or old releases would hide every new one for good.
 */
function* giveUpOldest(): Steps<void> {
  const row = yield* one(
    `delete from client_fault where (version, kind, name, place, page) =
       (select version, kind, name, place, page from client_fault where ${isToldApart}
        order by last_day, count, first_day, version, kind, name, place, page limit 1)
     returning ${columns}`,
  )
  if (row) yield* add({ ...toCountedFault(row), version: '', name: 'Other', place: null, page: '' })
}

/** Adds the count of a fault to its row, or makes the row. */
function* add({ version, kind, name, place, page, ...seen }: CountedFault): Steps<void> {
  yield* run(
    `insert into client_fault (${columns}) values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (version, kind, name, place, page) do update set
       count = client_fault.count + excluded.count,
       first_day = case when excluded.first_day < client_fault.first_day
         then excluded.first_day else client_fault.first_day end,
       last_day = case when excluded.last_day > client_fault.last_day
         then excluded.last_day else client_fault.last_day end`,
    version,
    kind,
    name,
    place ?? '',
    page,
    seen.count,
    seen.firstDay,
    seen.lastDay,
  )
}

function toCountedFault(row: Row): CountedFault {
  return {
    version: String(row.version),
    kind: row.kind as Fault['kind'], // only countFaults writes the column
    name: String(row.name),
    place: row.place === '' ? null : String(row.place),
    page: String(row.page),
    count: Number(row.count),
    firstDay: String(row.first_day),
    lastDay: String(row.last_day),
  }
}
