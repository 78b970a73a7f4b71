import { describe, expect, test } from 'vitest'
import { createVisitKeeper, type VisitStart } from '../../../src/domain/attempt/visit-keeper.ts'
import type { DeviceMemory } from '../../../src/domain/ports/device-memory.ts'
import { createMemoryEventStore, createTestTime } from '../../support/memory-event-store.ts'

const start: VisitStart = {
  research: true,
  notice: '2026-11',
  site: null,
  authority: 'sunderland',
  role: null,
  setting: null,
  years: null,
  about: null,
  way: 'list',
  person: 'K7M4-Q2XL',
  device: 'shared',
}

function device() {
  const nothing: ReturnType<DeviceMemory['get']> = { visit: null, device: null, person: null }
  let record = nothing
  const memory: DeviceMemory = {
    get: () => record,
    startVisit: (visit, device) => (record = { ...record, visit, device }),
    setPerson: (person) => (record = { ...record, person }),
    clear: () => (record = nothing),
  }
  const store = createMemoryEventStore()
  const time = createTestTime()
  const keeper = (purpose: 'real' | 'demo' = 'real') =>
    createVisitKeeper({
      store,
      memory,
      clock: time.clock,
      newId: time.newId,
      contentVersion: 'c1',
      purpose: () => purpose,
    })
  return { memory, store, keeper }
}

describe('the keeper of visits', () => {
  test('a fresh device has no visit', async () => {
    expect(await device().keeper().resume()).toBeNull()
  })

  test('a visit begun is found again after the page was closed, with its answers', async () => {
    const { keeper } = device()
    const session = await keeper().begin(start)
    await session.record({ kind: 'room.entered', room: 'hall' })
    const again = await keeper().resume()
    expect(again?.visit).toBe(session.visit)
    expect(again?.state().room).toBe('hall')
    expect(again?.state().started?.authority).toBe('sunderland')
  })

  test('a visit on a server with demonstration data says so, and no other does', async () => {
    const { keeper } = device()
    const purposes = []
    for (const purpose of ['demo', 'real'] as const)
      purposes.push((await keeper(purpose).begin(start)).state().started?.purpose)
    expect(purposes).toEqual(['demo', 'real'])
  })

  test('the person code goes on every event, and never into the facts', async () => {
    const { keeper, store } = device()
    await keeper().begin(start)
    const [event] = store.all()
    expect(event?.person).toBe('K7M4-Q2XL')
    expect(event).not.toHaveProperty('device')
  })

  test('a second visit starts from 0 and leaves the first as it was', async () => {
    const { keeper, store } = device()
    const one = keeper()
    const first = await one.begin(start)
    const second = await one.begin({ ...start, person: null })
    expect(second.visit).not.toBe(first.visit)
    expect(store.all().map(({ visit, seq, person }) => ({ visit, seq, person }))).toEqual([
      { visit: first.visit, seq: 0, person: 'K7M4-Q2XL' },
      { visit: second.visit, seq: 0, person: null },
    ])
  })

  test('a device that was cleared has no visit any more', async () => {
    const { keeper, store, memory } = device()
    await keeper().begin(start)
    await store.clear()
    memory.clear()
    expect(await keeper().resume()).toBeNull()
  })

  test('listeners hear when the visit changes', async () => {
    const one = device().keeper()
    let heard = 0
    one.subscribe(() => heard++)
    await one.begin(start)
    await one.begin(start)
    expect(heard).toBe(2)
  })
})
