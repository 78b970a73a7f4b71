import { parseVisitEvent } from '../../domain/attempt/visit-event.schema.ts'
import type { PilotRecord } from '../../domain/exports/pilot.ts'
import type { Store } from '../store/store.ts'

/** Everything in the store, parsed; what cannot be read is named and stays where it is. */
export interface StoredPilot {
  readonly records: readonly PilotRecord[]
  readonly unreadable: readonly { readonly id: string; readonly reason: string }[]
}

/** Reads the whole log of a store. Storage is an outside edge, so every record is parsed again. */
export async function readPilot(store: Store): Promise<StoredPilot> {
  const records: PilotRecord[] = []
  const unreadable: { id: string; reason: string }[] = []
  for await (const page of store.readEvents()) {
    for (const { id, body, keyed, clock } of page) {
      const parsed = parseVisitEvent(parseJson(body))
      if (parsed.ok) records.push({ event: parsed.event, keyed, clock })
      else unreadable.push({ id, reason: parsed.reason })
    }
  }
  return { records, unreadable }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
