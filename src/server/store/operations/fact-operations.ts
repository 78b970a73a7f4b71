import { one, run, type Steps } from './steps.ts'

/** `FactBox`, for both databases. */
export const factOperations = {
  *settle(name: string, value: string): Steps<string> {
    yield* run('insert into fact (name, value) values (?, ?) on conflict (name) do nothing', name, value)
    return String((yield* one('select value from fact where name = ?', name))?.value)
  },
  *changeFact(name: string, value: string): Steps<boolean> {
    const changed = yield* run(
      `insert into fact (name, value) values (?, ?)
       on conflict (name) do update set value = excluded.value where fact.value <> excluded.value`,
      name,
      value,
    )
    return changed > 0
  },
  *readFact(name: string): Steps<string | null> {
    const row = yield* one('select value from fact where name = ?', name)
    return row ? String(row.value) : null
  },
  *refuseVisit(visit: string): Steps<void> {
    yield* run('insert into erased_visit (visit) values (?) on conflict do nothing', visit)
  },
}
