import { parseVisitEvent } from '../../domain/attempt/visit-event.schema.ts'

/** Parses an event as the store gives it back: storage is an outside edge. */
export function parseStored(body: string): ReturnType<typeof parseVisitEvent> {
  try {
    return parseVisitEvent(JSON.parse(body))
  } catch {
    return parseVisitEvent(null)
  }
}
