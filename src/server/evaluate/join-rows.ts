import { type StudyRow, studyRowOf } from '../../domain/evaluation/study-row.ts'
import { type Joined, joinPeople, rootsOf } from '../../domain/linking/join-people.ts'
import { groupBy } from '../../domain/measures/group-by.ts'
import { type CountedPurpose, standsFor, subjectOf } from '../../domain/measures/people-of.ts'
import type { Store } from '../store/store.ts'
import { readLogs } from './work-out-rows.ts'

/** What joining rows works with. */
export interface JoinRowsParts {
  readonly store: Pick<Store, 'readStudyVisits' | 'readStudyBatch'>
  /** Events received before this time are in. */
  readonly until: string
  readonly purpose: CountedPurpose
  readonly studyNumber: (code: string) => string
}

/** Groups that are worked out together: few enough that their events fit the memory. */
const GROUPS_AT_ONCE = 50

/**
 * The rows of people whose codes and visits were linked, by every code and visit that is part of one. They are worked
 * out from all events of a person, for a row holds too little to be put together with another one.
 */
export async function joinRows(
  links: readonly Joined[],
  { store, until, purpose, studyNumber }: JoinRowsParts,
): Promise<ReadonlyMap<string, StudyRow>> {
  const rootOf = rootsOf(links)
  const subjects = [...new Set(links.flatMap(({ from, to }) => [from, to]))]
  const groups = [...groupBy(subjects, rootOf).values()]
  const rows = new Map<string, StudyRow>()
  for (let from = 0; from < groups.length; from += GROUPS_AT_ONCE) {
    const some = groups.slice(from, from + GROUPS_AT_ONCE)
    const visits = await store.readStudyVisits(some.flat())
    const { logs, marks } = readLogs(await store.readStudyBatch(visits, until), purpose)
    const known = new Map(logs.map((log) => [subjectOf(log), log]))
    for (const group of some) {
      const own = group.flatMap((subject) => known.get(subject) ?? [])
      const [log] = joinPeople(new Map(own.map((one) => [subjectOf(one), one])), rootOf)
      const name = log && standsFor(log)
      if (!log || !name) continue
      const row = studyRowOf(log, { ...marks, id: studyNumber(name) })
      for (const subject of group) rows.set(subject, row)
    }
  }
  return rows
}
