import type { Pilot } from './pilot.ts'

/** Who is in a pack: the numbers of its read-me. */
export interface PackCounts {
  readonly visits: number
  readonly finished: number
  readonly withCode: number
  readonly withoutCode: number
  readonly unkeyed: number
  readonly badClock: number
}

export const NOBODY: PackCounts = {
  visits: 0,
  finished: 0,
  withCode: 0,
  withoutCode: 0,
  unkeyed: 0,
  badClock: 0,
}

/** The numbers with some more people. */
export function addCounts(counts: PackCounts, { visits, people, recordOf }: Pilot): PackCounts {
  const withCode = people.filter(({ studyNumber }) => studyNumber !== null).length
  return {
    visits: counts.visits + visits.length,
    finished:
      counts.finished +
      visits.filter(({ log }) => log.events.some(({ kind }) => kind === 'visit.finished')).length,
    withCode: counts.withCode + withCode,
    withoutCode: counts.withoutCode + people.length - withCode,
    unkeyed: counts.unkeyed + visits.filter(({ keyed }) => !keyed).length,
    badClock: counts.badClock + visits.filter(({ started }) => recordOf(started).clock !== 'ok').length,
  }
}
