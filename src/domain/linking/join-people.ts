import type { PersonLog, VisitLog } from '../measures/people-of.ts'

/** Two logs, by the ids they were linked under, that are one person's. */
export interface Joined {
  readonly from: string
  readonly to: string
}

/**
 * The logs with linked ones put together: visits in the order in which they began, under the first issued code among
 * them. Logs that are not linked are given as they are. `rootOf` is that of `rootsOf`.
 */
export function joinPeople(
  logs: ReadonlyMap<string, PersonLog>,
  rootOf: (id: string) => string,
): readonly PersonLog[] {
  const groups = new Map<string, PersonLog[]>()
  for (const [id, log] of logs) {
    const root = rootOf(id)
    groups.set(root, [...(groups.get(root) ?? []), log])
  }
  return [...groups.values()].map((group) => {
    const [only, ...more] = group
    return only && more.length === 0 ? only : joinLogs(group)
  })
}

/** Follows links to the record at their end. Links that lead in a circle end where they began. */
export function rootsOf(links: readonly Joined[]): (id: string) => string {
  const next = new Map(links.map(({ from, to }) => [from, to]))
  return (id) => {
    const seen = new Set([id])
    let at = id
    for (let to = next.get(at); to !== undefined && !seen.has(to); to = next.get(at)) {
      seen.add(to)
      at = to
    }
    return at
  }
}

function joinLogs(group: readonly PersonLog[]): PersonLog {
  const visits = group
    .flatMap((log) => log.visits.map((visit) => ({ visit, person: log.person })))
    .toSorted((a, b) => compare(firstAt(a.visit), firstAt(b.visit)) || compare(a.visit.visit, b.visit.visit))
  return {
    person: visits.find(({ person }) => person !== null)?.person ?? null,
    visits: visits.map(({ visit }) => visit),
  }
}

const firstAt = (visit: VisitLog) => visit.events[0]?.at ?? ''
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
