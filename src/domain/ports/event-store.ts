import type { VisitEvent } from '../attempt/visit-event.schema.ts'

/** Where a visit's events are kept on this device. Every call resolves only when the data is on disk. */
export interface EventStore {
  /** Appends events. An event whose id is there already is left alone. */
  append(events: readonly VisitEvent[]): Promise<void>
  /** Events of one visit in the order of `seq`. Records that cannot be read are kept aside, never dropped. */
  read(visit: string): Promise<readonly VisitEvent[]>
  /** The visit that was under way last on this device, or null. */
  lastVisit(): Promise<string | null>
  /** Forgets everything on this device: events, queue, settings of the visit. */
  clear(): Promise<void>
}
