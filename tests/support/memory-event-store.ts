import type { VisitEvent } from '../../src/domain/attempt/visit-event.schema.ts'
import type { EventStore } from '../../src/domain/ports/event-store.ts'

/** An EventStore in memory that can be told to fail, for tests without IndexedDB. */
export function createMemoryEventStore(): EventStore & { failNext(error: Error): void; all(): VisitEvent[] } {
  const events = new Map<string, VisitEvent>()
  let failure: Error | null = null
  return {
    failNext(error) {
      failure = error
    },
    all: () => [...events.values()],
    async append(added) {
      if (failure) {
        const error = failure
        failure = null
        throw error
      }
      for (const event of added) if (!events.has(event.id)) events.set(event.id, event)
    },
    async read(visit) {
      return [...events.values()].filter((event) => event.visit === visit).toSorted((a, b) => a.seq - b.seq)
    },
    async lastVisit() {
      return [...events.values()].at(-1)?.visit ?? null
    },
    async clear() {
      events.clear()
    },
  }
}

/** A clock that stands still unless told, and ids that count up; both in the forms that events carry. */
export function createTestTime(startMs = Date.parse('2026-11-21T09:30:00.000Z')) {
  let nowMs = startMs
  let ids = 0
  return {
    clock: { nowMs: () => nowMs, timestamp: () => new Date(nowMs).toISOString() },
    advance(ms: number) {
      nowMs += ms
    },
    newId: () => `019aa000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
  }
}

export const testVisit = '019aa000-0000-7000-8000-aaaaaaaaaaaa'
