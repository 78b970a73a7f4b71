import { describe, expect, test } from 'vitest'
import { parseVisitEvent, type VisitFact } from '../../../src/domain/attempt/visit-event.schema.ts'
import { createVisitSession } from '../../../src/domain/attempt/visit-session.ts'
import { createMemoryEventStore, createTestTime, testVisit } from '../../support/memory-event-store.ts'

const started: VisitFact = {
  kind: 'visit.started',
  purpose: 'real',
  mode: 'self',
  way: 'lite',
  research: true,
  notice: '2026-11',
  site: null,
  authority: 'sunderland',
  role: 'care-worker',
  setting: 'domiciliary',
  years: 'one-to-three',
  about: null,
}
const rating = (value: number): VisitFact => ({
  kind: 'rating.given',
  question: 'recommend',
  wave: 'before',
  value,
  missing: null,
  story: null,
  entry: 'self',
})

function open(resumed: Parameters<typeof createVisitSession>[0]['resumed'] = []) {
  const store = createMemoryEventStore()
  const time = createTestTime()
  const session = createVisitSession({
    store,
    clock: time.clock,
    newId: time.newId,
    contentVersion: 'abc123',
    visit: testVisit,
    person: () => 'K7M4-Q2XL',
    resumed,
  })
  return { store, time, session }
}

describe('a visit session', () => {
  test('numbers events from 0, stamps them, and what it stores can be read back', async () => {
    const { session, store, time } = open()
    await session.record(started)
    time.advance(1500)
    await session.record(rating(2))
    expect(store.all()).toEqual([
      {
        ...started,
        id: '019aa000-0000-7000-8000-000000000001',
        v: 1,
        visit: testVisit,
        seq: 0,
        at: '2026-11-21T09:30:00.000Z',
        person: 'K7M4-Q2XL',
        content: 'abc123',
        live: null,
      },
      {
        ...rating(2),
        id: '019aa000-0000-7000-8000-000000000002',
        v: 1,
        visit: testVisit,
        seq: 1,
        at: '2026-11-21T09:30:01.500Z',
        person: 'K7M4-Q2XL',
        content: 'abc123',
        live: null,
      },
    ])
    for (const event of store.all()) expect(parseVisitEvent(event)).toEqual({ ok: true, event })
  })

  test('the state changes only after the event is stored', async () => {
    const { session } = open()
    await session.record(started)
    const pending = session.record(rating(3))
    expect(session.state().ratings.get('recommend/before')).toBeUndefined()
    await pending
    expect(session.state().ratings.get('recommend/before')).toEqual({ value: 3, missing: null })
  })

  test('a full disk is told to the caller, changes nothing, and the next answer gets its number', async () => {
    const { session, store } = open()
    await session.record(started)
    store.failNext(new Error('disk full'))
    await expect(session.record(rating(4))).rejects.toThrow('disk full')
    expect(session.state().ratings.size).toBe(0)
    await session.record(rating(5))
    expect(store.all().map((event) => event.seq)).toEqual([0, 1])
  })

  test('quick presses keep their order', async () => {
    const { session, store } = open()
    await Promise.all([session.record(started), session.record(rating(1)), session.record(rating(2))])
    expect(store.all().map((event) => event.seq)).toEqual([0, 1, 2])
    expect(session.state().ratings.get('recommend/before')?.value).toBe(2)
  })

  test('a visit read back goes on where it was', async () => {
    const first = open()
    await first.session.record(started, rating(2))
    const again = open(await first.store.read(testVisit))
    expect(again.session.state()).toEqual(first.session.state())
    await again.session.record(rating(4))
    expect(again.session.events().map((event) => event.seq)).toEqual([0, 1, 2])
  })

  test('listeners hear of each stored event and can leave', async () => {
    const { session } = open()
    let heard = 0
    const leave = session.subscribe(() => heard++)
    await session.record(started)
    leave()
    await session.record(rating(1))
    expect(heard).toBe(1)
  })
})
