import { describe, expect, test } from 'vitest'
import type { LiveEntry, LiveFact } from '../../../src/domain/live/live-entry.schema.ts'
import { parseLiveEntry } from '../../../src/domain/live/live-entry.schema.ts'
import { createLiveHost } from '../../../src/domain/live/live-host.ts'
import { foldLive, stateOf, takeEntry } from '../../../src/domain/live/live-run.ts'
import { randomFrom } from '../../../src/domain/story/random-from.ts'
import { createLiveRoom, type LiveRoom, readScript } from '../../support/live-room.ts'

const choice = 's02-two-hours-on-the-lino.the-drawer'
const script = readScript()
const options = script.stories[0]?.steps[0]?.options.map(({ id }) => id) ?? []

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ value }) => value)
}

/** A room in which everybody does something at random: the log is whatever the rules let through. */
function busyRoom(seed: string): LiveRoom {
  const room = createLiveRoom({ script, people: 8 })
  const random = randomFrom(seed)
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T // lists here hold something
  const steps = script.steps.slice(0, 16)
  const acts: (() => [LiveFact, string | null])[] = [
    () => [
      {
        kind: 'voted',
        choice,
        round: 1 + Math.floor(random() * 2),
        option: one(options),
        turn: Math.floor(random() * 4),
      },
      one(room.seats),
    ],
    () => [{ kind: 'reason', choice, text: `because ${random()}` }, one(room.seats)],
    () => [
      {
        kind: 'rated',
        question: 'use',
        wave: 'before',
        value: 3,
        missing: null,
        turn: Math.floor(random() * 4),
      },
      one(room.seats),
    ],
    () => {
      const from = room.host.state().stage.step
      return [{ kind: 'moved', from, to: one(steps).id, sure: random() < 0.7 }, null]
    },
    () => [{ kind: 'voted-again', choice, round: 2 }, null],
    () => [{ kind: 'undone', entry: room.host.state().history.at(-1)?.entry ?? '' }, null],
    () => [
      { kind: 'hands', choice, round: 1, present: 9, counts: { [one(options)]: Math.floor(random() * 9) } },
      null,
    ],
    () => [{ kind: 'left' }, one(room.seats)],
    () => [{ kind: 'took-away', text: 'look first' }, one([...room.seats, null])],
  ]
  room.goTo(`${choice}.vote`)
  for (let time = 0; time < 120; time++) {
    const [fact, seat] = one(acts)()
    room.host.take(fact, seat)
  }
  return room
}

const seeds = Array.from({ length: 12 }, (_, index) => `seed ${index}`)

describe('[LV1] any order and any number of repeats gives the same session', () => {
  test.each(seeds)('%s', (seed) => {
    const room = busyRoom(seed)
    const entries = room.host.entries()
    expect(entries.length).toBeGreaterThan(40)
    const random = randomFrom(`shuffle ${seed}`)
    const repeats = entries.filter(() => random() < 0.5)
    const run = foldLive(shuffled([...entries, ...repeats, ...repeats], random))
    expect(run && stateOf(run)).toEqual(room.host.state())
    // And it survives the way through a store as JSON.
    const read = entries.map((entry) => parseLiveEntry(JSON.parse(JSON.stringify(entry))))
    expect(read).toEqual(entries)
  })

  test.each(seeds)('%s: answers of phones that arrive in any order, late and twice', (seed) => {
    const random = randomFrom(seed)
    const room = createLiveRoom({ script, people: 10 })
    room.goTo(`${choice}.vote`)
    let ids = 0
    const id = () => `019bb000-0000-7000-8000-${String(++ids).padStart(12, '0')}`
    const at = '2026-11-21T09:31:00.000Z'
    const facts = room.seats.flatMap((seat) =>
      [0, 1, 2].flatMap((turn): { id: string; seat: string; fact: LiveFact }[] => [
        {
          id: id(),
          seat,
          fact: { kind: 'voted', choice, round: 1, option: options[turn % options.length] ?? '', turn },
        },
        { id: id(), seat, fact: { kind: 'reason', choice, text: `${turn}` } },
      ]),
    )
    const begin = foldLive(room.host.entries())
    const arrive = (order: readonly (typeof facts)[number][]) => {
      // The host numbers what arrives and takes each id once.
      const once = [...new Map(order.map((post) => [post.id, post])).values()]
      const entries = once.map(
        ({ fact, ...stamp }, index): LiveEntry => ({
          ...stamp,
          at,
          seq: (begin?.seq ?? 0) + index + 1,
          ...fact,
        }),
      )
      return begin && stateOf(entries.reduce(takeEntry, begin))
    }
    const sent = arrive(facts)
    expect(sent?.votes.get(`${choice}/1`)?.size).toBe(10)
    expect([...(sent?.votes.get(`${choice}/1`)?.values() ?? [])].every(({ turn }) => turn === 2)).toBe(true)
    expect(arrive(shuffled([...facts, ...facts.slice(7)], random))).toEqual(sent)
  })
})

test('[LV1] a log without its beginning is no session', () => {
  const room = createLiveRoom({ script, people: 1 })
  expect(foldLive([])).toBeNull()
  expect(foldLive(room.host.entries().slice(1))).toBeNull()
  expect(() =>
    createLiveHost({ entries: room.host.entries().slice(1), timestamp: () => '', newId: () => '' }),
  ).toThrow('begins with its creation')
})

test('[LV2] what the rules do not allow changes nothing, and what comes after it counts', () => {
  const room = createLiveRoom({ script, people: 2 })
  const before = room.host.state()
  const [first, ...rest] = room.host.entries()
  const stray = { ...first, kind: 'voted', seat: 'seat0001', choice, round: 1, option: options[0], turn: 0 }
  const log = [first, { ...stray, id: '019cc000-0000-7000-8000-000000000001', seq: 2 }, ...rest]
  const run = foldLive(log.map((entry, index) => ({ ...entry, seq: index + 1 }) as LiveEntry)) // made of entries
  expect(run && stateOf(run)).toEqual(before)
})

test('[LV3] nothing is deleted: every answer is there after going back, voting again and Undo', () => {
  const room = createLiveRoom({ script, people: 6 })
  room.goTo(`${choice}.vote`)
  for (const seat of room.seats)
    room.phone(seat, { kind: 'voted', choice, round: 1, option: options[0] ?? '', turn: 0 })
  room.goTo(`${choice}.results`)
  room.host.take({ kind: 'voted-again', choice, round: 2 }, null)
  for (const seat of room.seats.slice(0, 5))
    room.phone(seat, { kind: 'voted', choice, round: 2, option: options[1] ?? '', turn: 0 })
  room.host.take({ kind: 'undone', entry: room.host.state().history.at(-1)?.entry ?? '' }, null)
  const { votes, stage } = room.host.state()
  expect(stage.step).toBe(`${choice}.results`)
  expect([votes.get(`${choice}/1`)?.size, votes.get(`${choice}/2`)?.size]).toEqual([6, 5])
})

test.each([
  null,
  {},
  { id: 'x' },
  {
    id: '019aa000-0000-7000-8000-000000000001',
    seq: 0,
    at: '2026-11-21T09:30:00.000Z',
    seat: null,
    kind: 'opened',
  },
  { id: '019aa000-0000-7000-8000-000000000001', seq: 1, at: 'today', seat: null, kind: 'opened' },
  // A phone does not lead, and the trainer does not vote.
  {
    id: '019aa000-0000-7000-8000-000000000001',
    seq: 1,
    at: '2026-11-21T09:30:00.000Z',
    seat: 'seat0001',
    kind: 'opened',
  },
  {
    id: '019aa000-0000-7000-8000-000000000001',
    seq: 1,
    at: '2026-11-21T09:30:00.000Z',
    seat: null,
    kind: 'left',
  },
])('%j is no entry', (record) => {
  expect(parseLiveEntry(record)).toBeNull()
})
