import type { CountedPurpose } from '../measures/people-of.ts'
import type { PilotRecord } from './pilot.ts'
import { createOutline, type PackLinks, type PilotOutline } from './pilot-outline.ts'

/** Where the pack takes its records from: an outline of all, then one person at a time. */
export interface PackSource {
  readonly outline: PilotOutline
  /** Stored records that could not be read: their ids and why. */
  readonly unreadable: readonly { readonly id: string; readonly reason: string }[]
  /** The records of all the visits named, in any order. */
  recordsOf(visits: readonly string[]): Promise<readonly PilotRecord[]>
}

/** Records that are held in memory, as a source. */
export function sourceOfRecords(
  records: readonly PilotRecord[],
  about: {
    readonly purpose?: CountedPurpose
    readonly authority?: string | null
    readonly unreadable?: PackSource['unreadable']
    readonly links?: PackLinks
  } = {},
): PackSource {
  const outline = createOutline()
  const byVisit = new Map<string, PilotRecord[]>()
  for (const record of records) {
    outline.add(record)
    const own = byVisit.get(record.event.visit)
    if (own) own.push(record)
    else byVisit.set(record.event.visit, [record])
  }
  return {
    outline: outline.finish(about.purpose ?? 'real', about.authority ?? null, about.links),
    unreadable: about.unreadable ?? [],
    recordsOf: async (visits) => visits.flatMap((visit) => byVisit.get(visit) ?? []),
  }
}
