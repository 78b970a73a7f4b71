import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** An event that waits to be sent. `position` keeps the order in which they were written. */
interface QueuedRow {
  readonly position?: number
  readonly id: string
  readonly event: unknown
}

/** A record that could not be used: read back broken, or refused by the server. Kept, and shown. */
export interface AsideRow {
  readonly position?: number
  readonly reason: string
  readonly atUtc: string
  readonly from: 'storage' | 'server'
  readonly record: unknown
}

/** What is known of a visit without reading its events. */
export interface VisitRow {
  readonly visit: string
  /** Whether the person agreed that the events may leave the device. */
  readonly research: boolean
  readonly finished: boolean
  readonly lastAt: string
}

/** The stores of the database, for `idb`. */
export interface EventDatabaseSchema extends DBSchema {
  events: { key: string; value: unknown; indexes: { visit: string } }
  outbox: { key: number; value: QueuedRow; indexes: { id: string } }
  aside: { key: number; value: AsideRow }
  visits: { key: string; value: VisitRow }
}

/** The open database. */
export type EventDatabase = IDBPDatabase<EventDatabaseSchema>

/** Name of the database on this device. */
const EVENT_DATABASE = 'virtual-house'

/** Opens the database; gives way at once when a newer build in another tab wants to change it. */
export async function openEventDatabase(name: string = EVENT_DATABASE): Promise<EventDatabase> {
  return openDB<EventDatabaseSchema>(name, 1, {
    upgrade(database) {
      const events = database.createObjectStore('events', { keyPath: 'id' })
      events.createIndex('visit', 'visit')
      const outbox = database.createObjectStore('outbox', { keyPath: 'position', autoIncrement: true })
      outbox.createIndex('id', 'id', { unique: true })
      database.createObjectStore('aside', { keyPath: 'position', autoIncrement: true })
      database.createObjectStore('visits', { keyPath: 'visit' })
    },
    blocking(_current, _blocked, event) {
      // The event's target is the connection that stands in the way.
      ;(event.target as IDBDatabase).close()
    },
  })
}
