import type { PilotRecord } from '../../domain/exports/pilot.ts'
import { recordsOfAuthority } from '../../domain/exports/records-of-authority.ts'
import type { CountedPurpose } from '../../domain/measures/people-of.ts'
import { readHolds } from '../data-rules/holds.ts'
import { parseStored } from '../events/parse-stored.ts'
import type { Store } from '../store/store.ts'

/** Everything in the store, parsed; what cannot be read is named and stays where it is. */
export interface StoredPilot {
  readonly records: readonly PilotRecord[]
  readonly unreadable: readonly { readonly id: string; readonly reason: string }[]
  /** Which visits count: demonstration ones only in a store that holds nothing else. */
  readonly purpose: CountedPurpose
}

/**
 * Reads the whole log of a store, or what belongs to one council. Storage is an outside edge, so every record is
 * parsed again.
 */
export async function readPilot(store: Store, authority: string | null): Promise<StoredPilot> {
  const records: PilotRecord[] = []
  const unreadable: { id: string; reason: string }[] = []
  for await (const page of store.readEvents()) {
    for (const { id, body, keyed, clock } of page) {
      const parsed = parseStored(body)
      if (parsed.ok) records.push({ event: parsed.event, keyed, clock })
      else unreadable.push({ id, reason: parsed.reason })
    }
  }
  const purpose = (await readHolds(store)) === 'demo' ? 'demo' : 'real'
  if (authority === null) return { records, unreadable, purpose }
  // Nobody can tell whose an unreadable record is, so one council is not shown any.
  return { records: recordsOfAuthority(records, authority, purpose), unreadable: [], purpose }
}
