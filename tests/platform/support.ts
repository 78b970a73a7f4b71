import type { EventCommon, VisitEvent, VisitFact } from '../../src/domain/attempt/visit-event.schema.ts'
import { createEventLog } from '../../src/platform/event-log.ts'
import { NOTHING_SAID } from '../../src/domain/attempt/nothing-said.ts'

export const visit = '019aa000-0000-7000-8000-aaaaaaaaaaaa'

let names = 0
/** A log in a database that no other test uses. */
export function freshLog(databaseName = freshName()) {
  return createEventLog({ databaseName, timestamp: () => '2026-11-21T09:31:00.000Z' })
}
export function freshName() {
  return `test-${++names}`
}

let ids = 0
/** An event of the test visit. */
function anEvent(fact: VisitFact, common: Partial<EventCommon> = {}): VisitEvent {
  return {
    id: `019aa000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
    v: 1,
    visit,
    seq: ids,
    at: '2026-11-21T09:30:00.000Z',
    person: null,
    content: 'c1',
    live: null,
    ...fact,
    ...common,
  } as VisitEvent // a fact with the common fields is an event
}

/** The first event of a visit. */
export function started(research: boolean, common: Partial<EventCommon> = {}): VisitEvent {
  return anEvent(
    {
      kind: 'visit.started',
      purpose: 'real',
      mode: 'self',
      way: 'lite',
      research,
      notice: 'n1',
      site: null,
      ...NOTHING_SAID,
    },
    common,
  )
}

/** An event that carries nothing but a room. */
export function entered(room: string, common: Partial<EventCommon> = {}): VisitEvent {
  return anEvent({ kind: 'room.entered', room }, common)
}

/** Waits until `check` holds, at most two seconds. */
export async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (await check()) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error('waited two seconds in vain')
}
