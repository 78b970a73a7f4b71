import { backgroundOf } from '../measures/background-of.ts'
import { type CountedPurpose, peopleOf } from '../measures/people-of.ts'
import type { PilotRecord } from './pilot.ts'

/**
 * The records of the people of one council: everybody whose background names it, by the first visit that says so.
 * Visits that do not count, and people who did not say where they work, belong to no council.
 */
export function recordsOfAuthority(
  records: readonly PilotRecord[],
  authority: string,
  purpose: CountedPurpose,
): readonly PilotRecord[] {
  const people = peopleOf(
    records.map(({ event }) => event),
    purpose,
  )
  const visits = new Set(
    people
      .filter((log) => backgroundOf(log).authority === authority)
      .flatMap((log) => log.visits.map(({ visit }) => visit)),
  )
  return records.filter(({ event }) => visits.has(event.visit))
}
