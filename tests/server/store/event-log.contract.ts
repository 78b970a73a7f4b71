import { expect, test } from 'vitest'
import type { ClockMark, EventFilter, StoredEvent } from '../../../src/server/store/event-log.ts'
import type { Store } from '../../../src/server/store/store.ts'
import { aNewEvent, newTestId } from '../support.ts'
import { freshStore, type StoreKind } from './fresh-store.ts'

const now = '2026-11-21T10:00:00.000Z'
const later = '2026-11-21T11:00:00.000Z'
const [v1, v2, v3, v9] = ['1', '2', '3', '9'].map((n) => `019aa000-0000-7000-8000-bbbbbbbbbbb${n}`) as [
  string,
  string,
  string,
  string,
]

/** Every stored event that fits, in order. */
export async function readAll(
  store: Store,
  filter: EventFilter & { pageSize?: number } = {},
): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = []
  for await (const page of store.readEvents(filter)) events.push(...page)
  return events
}

const idsOf = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id)

/** What every `EventLog` must do. */
export function describeEventLog(kind: StoreKind): void {
  test('keeps events in the order they came, whatever the page size', async () => {
    const { store } = await freshStore(kind)
    const events = Array.from({ length: 7 }, (_, seq) => aNewEvent({ seq }))
    expect(await store.appendEvents(events)).toEqual(events.map(() => 'accepted'))
    expect(idsOf(await readAll(store, { pageSize: 3 }))).toEqual(idsOf(events))
    expect((await readAll(store))[2]).toEqual({
      position: 3,
      id: events[2]?.id,
      keyed: false,
      clock: 'ok',
      receivedAt: '2026-11-21T09:30:01.000Z',
      body: events[2]?.body,
    })
  })

  test('a body comes back letter by letter, and the biggest number of a visit fits', async () => {
    const { store } = await freshStore(kind)
    const body = JSON.stringify({ text: 'ünï ✓ "quoted" \\ back {curly,} \u0000 \u2028 \ud800 NULL' })
    await store.appendEvents([aNewEvent({ body, seq: Number.MAX_SAFE_INTEGER })])
    expect((await readAll(store))[0]?.body).toBe(body)
  })

  test('an id that is there already is left alone, also within one batch', async () => {
    const { store } = await freshStore(kind)
    const event = aNewEvent({ body: 'first' })
    expect(await store.appendEvents([event, { ...event, body: 'second' }])).toEqual(['accepted', 'repeated'])
    expect(await store.appendEvents([{ ...event, body: 'third' }])).toEqual(['repeated'])
    expect((await readAll(store)).map(({ body }) => body)).toEqual(['first'])
    expect(await store.appendEvents([event, aNewEvent({ body: 'other' })])).toEqual(['repeated', 'accepted'])
    expect((await readAll(store)).map(({ body }) => body)).toEqual(['first', 'other'])
  })

  test('any text may stand in a column, also what a database writes lists with', async () => {
    const { store } = await freshStore(kind)
    const people = ['NULL', 'a,b', '{c}', '"d"', '\\e', 'f\ng', ' h ', '', "i'j"]
    await store.appendEvents(people.map((person) => aNewEvent({ person })))
    expect((await store.listPeople()).toSorted()).toEqual(people.toSorted())
  })

  test('many appends at once each get their own outcomes', async () => {
    const { store } = await freshStore(kind)
    const events = Array.from({ length: 60 }, () => aNewEvent())
    const twice = [...events, ...events]
    const outcomes = await Promise.all(twice.map((event) => store.appendEvents([event])))
    expect(outcomes.flat().filter((outcome) => outcome === 'accepted')).toHaveLength(60)
    expect(outcomes.flat().filter((outcome) => outcome === 'repeated')).toHaveLength(60)
    expect(new Set(idsOf(await readAll(store)))).toEqual(new Set(idsOf(events)))
  })

  test('what comes twice at once, in another order, is neither refused nor doubled', async () => {
    const { store } = await freshStore(kind)
    const events = Array.from({ length: 60 }, () => Array.from({ length: 20 }, () => aNewEvent()))
    const there = events.map((post) => store.appendEvents(post))
    const back = events.toReversed().map((post) => store.appendEvents(post.toReversed()))
    const outcomes = (await Promise.all([...there, ...back])).flat()
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1200)
    expect(await readAll(store)).toHaveLength(1200)
  })

  test('events of one post are read in its order', async () => {
    const { store } = await freshStore(kind)
    const post = Array.from({ length: 30 }, () => aNewEvent())
    await store.appendEvents(post)
    expect(idsOf(await readAll(store))).toEqual(idsOf(post))
  })

  test('reads by visit, by led session and by the time of coming in', async () => {
    const { store } = await freshStore(kind)
    const live = newTestId()
    const one = aNewEvent({ visit: v1, live, receivedAt: '2026-11-01T00:00:00.000Z' })
    const two = aNewEvent({ visit: v2, live, receivedAt: '2026-11-02T00:00:00.000Z' })
    const three = aNewEvent({ visit: v2, receivedAt: '2026-11-03T00:00:00.000Z' })
    await store.appendEvents([one, two, three])
    expect(idsOf(await readAll(store, { visit: v2 }))).toEqual([two.id, three.id])
    expect(idsOf(await readAll(store, { live }))).toEqual([one.id, two.id])
    expect(idsOf(await readAll(store, { live, visit: v2 }))).toEqual([two.id])
    expect(idsOf(await readAll(store, { receivedFrom: two.receivedAt }))).toEqual([two.id, three.id])
    expect(idsOf(await readAll(store, { receivedBefore: two.receivedAt }))).toEqual([one.id])
  })

  test('a person has their own events and those of the same visit from before the code', async () => {
    const { store } = await freshStore(kind)
    const before = aNewEvent({ visit: v1 })
    const own = aNewEvent({ visit: v1, person: 'K7M4-Q2XL' })
    const stranger = aNewEvent({ visit: v2, person: 'AAAA-AAAA' })
    const shared = aNewEvent({ visit: v3 })
    const sharedOwn = aNewEvent({ visit: v3, person: 'K7M4-Q2XL' })
    const sharedOther = aNewEvent({ visit: v3, person: 'AAAA-AAAA' })
    await store.appendEvents([before, own, stranger, shared, sharedOwn, sharedOther])
    expect(idsOf(await store.readPerson('K7M4-Q2XL'))).toEqual([before.id, own.id, sharedOwn.id])
    expect(await store.readPerson('9999-9999')).toEqual([])
  })

  test('erasing takes exactly what the person has, and late events are refused', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    const own = { person: 'K7M4-Q2XL', personHash: 'hash' }
    const stays = aNewEvent({ visit: v2 })
    await store.appendEvents([aNewEvent({ visit: v1 }), aNewEvent({ visit: v1, ...own }), stays])
    expect(await store.erasePerson({ ...own, atUtc: now })).toBe(2)
    expect(idsOf(await readAll(store))).toEqual([stays.id])
    const late = [aNewEvent({ visit: v9, ...own }), aNewEvent({ visit: v1 }), aNewEvent({ visit: v3 })]
    expect(await other.appendEvents(late)).toEqual(['erased', 'erased', 'accepted'])
    expect(await other.erasePerson({ ...own, atUtc: later })).toBe(0)
    expect(await store.countErasures()).toEqual({ people: 1, events: 2, refused: 2 })
  })

  test('erasures of another copy are taken over', async () => {
    const { store } = await freshStore(kind)
    const stays = aNewEvent({ visit: v1, person: 'AAAA-AAAA' })
    await store.appendEvents([aNewEvent({ visit: v1 }), stays, aNewEvent({ visit: v2, person: 'K7M4-Q2XL' })])
    expect(await store.listPeople()).toEqual(['AAAA-AAAA', 'K7M4-Q2XL'])
    const people = [{ personHash: 'hash of K7M4-Q2XL', atUtc: now }]
    expect(await store.rememberErasures(people, [v1])).toBe(1)
    expect(await store.rememberErasures(people, [v1])).toBe(0)
    expect(idsOf(await readAll(store, { visit: v1 }))).toEqual([stays.id])
    const late = [aNewEvent({ visit: v3, person: 'K7M4-Q2XL' }), aNewEvent({ visit: v1 })]
    expect(await store.appendEvents(late)).toEqual(['erased', 'erased'])
  })

  test('an erasure in the middle of appends by two servers leaves nothing of the person', async () => {
    const { store, open } = await freshStore(kind)
    const other = await open()
    const own = { person: 'K7M4-Q2XL', personHash: 'hash' }
    const append = async (one: Store) => {
      for (let round = 0; round < 40; round++) await one.appendEvents([aNewEvent({ visit: v1, ...own })])
    }
    const appending = [append(store), append(other)]
    await new Promise((resolve) => setTimeout(resolve, 30))
    await other.erasePerson({ ...own, atUtc: now })
    await Promise.all(appending)
    expect(await store.readPerson(own.person)).toEqual([])
  })

  test('a failed write is told to its caller and spoils nothing', async () => {
    const { store } = await freshStore(kind)
    const broken = { ...aNewEvent(), clock: null as unknown as ClockMark } // what a faulty caller could hand in
    await expect(store.appendEvents([aNewEvent(), broken])).rejects.toThrow()
    expect(await readAll(store)).toEqual([])
    expect(await store.appendEvents([aNewEvent()])).toEqual(['accepted'])
  })
}
