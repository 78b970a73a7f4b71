import type { StoredEvent } from '../event-log.ts'
import type { Row } from './steps.ts'

/** A row of the table `event` as it is handed on. */
export function toStoredEvent(row: Row): StoredEvent {
  return {
    position: Number(row.position),
    id: String(row.id),
    keyed: row.keyed === 1,
    clock: row.clock as StoredEvent['clock'], // only appendEvents writes the column
    receivedAt: String(row.received_at),
    body: String(row.body),
  }
}
