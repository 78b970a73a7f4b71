import type { VisitEvent, VisitFact } from '../../src/domain/attempt/visit-event.schema.ts'
import { createVisitSession, type VisitSession } from '../../src/domain/attempt/visit-session.ts'
import { createMemoryEventStore, createTestTime, testVisit } from '../support/memory-event-store.ts'
import { NOTHING_SAID } from '../../src/domain/attempt/nothing-said.ts'

/** A real session over a store in memory, before anything has happened. */
export function newSession() {
  const store = createMemoryEventStore()
  const time = createTestTime()
  const session = createVisitSession({
    store,
    clock: time.clock,
    newId: time.newId,
    contentVersion: 'test',
    visit: testVisit,
    person: () => null,
  })
  return { session, store, time }
}

/** The same, with a visit begun. */
export async function startedSession(...facts: readonly VisitFact[]) {
  const { session, store, time } = newSession()
  await session.record(visitStarted, ...facts)
  return { session, store, time, facts: () => factsOf(session) }
}

/** What a session has recorded since the visit began, without the fields that every event has. */
export function factsOf(session: VisitSession): readonly object[] {
  return session.events().slice(1).map(withoutCommonFields)
}

function withoutCommonFields(event: VisitEvent): object {
  const {
    id: _id,
    v: _v,
    visit: _visit,
    seq: _seq,
    at: _at,
    person: _person,
    content: _c,
    live: _live,
    ...fact
  } = event
  return fact
}

export const visitStarted: VisitFact = {
  kind: 'visit.started',
  purpose: 'test',
  mode: 'self',
  way: 'lite',
  research: true,
  notice: '2026-11-21',
  site: null,
  ...NOTHING_SAID,
}

/** A rating as the screens record it. */
export function rating(question: string, wave: 'before' | 'after' | 'then', value: number): VisitFact {
  return { kind: 'rating.given', question, wave, value, missing: null, story: null, entry: 'self' }
}
