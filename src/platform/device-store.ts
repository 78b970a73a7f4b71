import type { Clock } from '../domain/ports/clock.ts'
import { type KeyValueStorage, localStorageOrNull, openSavedRecord } from './saved-record.ts'

/** Key under which the record lies in local storage; the front page's small script reads it too. */
export const DEVICE_KEY = 'virtual-house.device'

/** How a person code looks. Whether it is one was checked when it was drawn or typed, by the domain. */
const CODE = /^[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$/

/** A visit on a shared device is put away after this long without a touch. */
export const IDLE_LIMIT_MS = 2 * 60 * 60_000

/** What this device remembers about the visit under way. */
interface DeviceRecord {
  readonly visit: string | null
  readonly device: 'own' | 'shared' | null
  readonly person: string | null
  readonly lastActiveMs: number | null
}

const nothing: DeviceRecord = { visit: null, device: null, person: null, lastActiveMs: null }

/** Whose device it is, which visit is under way on it, and the person code in use. */
export interface DeviceStore {
  get(): DeviceRecord
  /** Notes a visit that begins or is carried on. */
  startVisit(visit: string, device: 'own' | 'shared'): void
  setPerson(code: string | null): void
  /** Notes that somebody is here. Cheap: writes at most once a minute. */
  touch(): void
  /** The visit is over; on an own device the code stays for the next one. */
  endVisit(): void
  /** True when the visit on a shared device was left alone for 2 hours and must be put away. */
  isLeftAlone(): boolean
  clear(): void
  subscribe(listener: () => void): () => void
}

/** Opens the device record. */
export function createDeviceStore(
  clock: Clock,
  storage: KeyValueStorage | null = localStorageOrNull(),
): DeviceStore {
  const record = openSavedRecord<DeviceRecord>({
    storage,
    key: DEVICE_KEY,
    version: 1,
    empty: nothing,
    parse: parseRecord,
  })
  const change = (part: Partial<DeviceRecord>) =>
    record.set({ ...record.get(), lastActiveMs: clock.nowMs(), ...part })

  return {
    get: record.get,
    startVisit: (visit, device) => change({ visit, device }),
    setPerson: (person) => change({ person }),
    touch() {
      const { visit, lastActiveMs } = record.get()
      if (visit !== null && clock.nowMs() - (lastActiveMs ?? 0) > 60_000) change({})
    },
    endVisit() {
      const { device, person } = record.get()
      change({ visit: null, person: device === 'own' ? person : null })
    },
    isLeftAlone() {
      const { visit, device, lastActiveMs } = record.get()
      return visit !== null && device === 'shared' && clock.nowMs() - (lastActiveMs ?? 0) > IDLE_LIMIT_MS
    },
    clear: record.clear,
    subscribe: record.subscribe,
  }
}

/** Reads a stored record; null when it cannot be one. */
function parseRecord(value: unknown): DeviceRecord | null {
  if (typeof value !== 'object' || value === null) return null
  const { visit, device, person, lastActiveMs } = value as Record<string, unknown> // each is checked below
  if (visit !== null && (typeof visit !== 'string' || visit.length > 40)) return null
  if (device !== null && device !== 'own' && device !== 'shared') return null
  if (lastActiveMs !== null && typeof lastActiveMs !== 'number') return null
  if (person !== null && (typeof person !== 'string' || !CODE.test(person))) return null
  return { visit, device, person, lastActiveMs }
}
