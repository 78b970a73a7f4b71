import { expect, test } from 'vitest'
import type { VisitEvent } from '../../../src/domain/attempt/visit-event.schema.ts'
import { started } from '../../domain/measures/visit-log.ts'
import { aNewEvent, anEvent, testServer } from '../support.ts'

const story = 's02-two-hours-on-the-lino'
const lastWeek = '2026-11-12T10:00:00.000Z'
const thisWeek = '2026-11-18T10:00:00.000Z'
const now = Date.parse('2026-11-20T10:00:00.000Z')

const visitOf = (person: number) => `019aa000-0000-7000-9000-${String(person).padStart(12, '0')}`

const first = { play: 1, variant: null, phase: 'first' } as const

/** A visit in which somebody chooses `option` first, and `later` when they try again. */
function visit(person: number, option: string, parts: { purpose?: 'real' | 'test'; live?: string } = {}) {
  const common = { visit: visitOf(person), live: parts.live ?? null }
  const decision = {
    kind: 'decision.made' as const,
    story,
    step: 'talk',
    shown: ['ask', 'tell'],
    confidence: 4,
  }
  return [
    anEvent(started({ purpose: parts.purpose ?? 'real' }), { ...common, seq: 0 }),
    anEvent({ ...decision, option, ...first }, { ...common, seq: 1 }),
    anEvent({ ...decision, option: 'ask', ...first, phase: 'again' }, { ...common, seq: 2 }),
    anEvent({ ...decision, option: 'ask', ...first, play: 2 }, { ...common, seq: 3 }),
  ]
}

async function ask(events: readonly VisitEvent[], receivedAt = lastWeek, showChoices = true, hiding = {}) {
  const { app, store } = await testServer({ showChoices, hiding, nowMs: () => now })
  const stored = events.map((event) =>
    aNewEvent({ id: event.id, visit: event.visit, seq: event.seq, receivedAt, body: JSON.stringify(event) }),
  )
  await store.appendEvents(stored)
  return (await app.inject({ url: `/api/choices/${story}` })).json()
}

const people = (count: number, option: string, from = 0) =>
  Array.from({ length: count }, (_, at) => visit(from + at, option)).flat()

test('first choices are counted once a person; a hidden count is null, and cannot be worked out', async () => {
  expect(await ask([...people(12, 'ask'), ...people(8, 'tell', 100)])).toEqual({
    isOn: true,
    steps: [
      {
        step: 'talk',
        people: 20,
        options: [
          { option: 'ask', people: 12 },
          { option: 'tell', people: 8 },
        ],
      },
    ],
  })
  const small = await ask([...people(12, 'ask'), ...people(3, 'tell', 100)])
  expect(small.steps[0].options.map(({ people: count }: { people: number | null }) => count)).toContain(null)
  const shown = [
    small.steps[0].people,
    ...small.steps[0].options.map((option: { people: number | null }) => option.people),
  ]
  expect(shown.filter((count) => count === null).length).toBeGreaterThan(1)
})

test('fewer than 10 people are not shown, nor is a week that is not over', async () => {
  expect(await ask(people(9, 'ask'))).toEqual({ isOn: true, steps: [] })
  expect(await ask(people(30, 'ask'), thisWeek)).toEqual({ isOn: true, steps: [] })
})

test('[DC7] a site with stricter bounds shows no step to fewer, and no smaller count', async () => {
  const hiding = { smallestGroup: 20, smallestCount: 8 }
  expect(await ask(people(19, 'ask'), lastWeek, true, hiding)).toEqual({ isOn: true, steps: [] })
  const answer = await ask([...people(30, 'ask'), ...people(7, 'tell', 100)], lastWeek, true, hiding)
  expect(
    answer.steps[0].options.find(({ option }: { option: string }) => option === 'tell').people,
  ).toBeNull()
})

test('test visits, led sessions and other stories do not count', async () => {
  const others = Array.from({ length: 12 }, (_, at) => [
    ...visit(200 + at, 'tell', { purpose: 'test' }),
    ...visit(300 + at, 'tell', { live: visitOf(999) }),
  ]).flat()
  const answer = await ask([...people(12, 'ask'), ...others])
  expect(answer.steps).toEqual([{ step: 'talk', people: 12, options: [{ option: 'ask', people: 12 }] }])
})

test('while the pilot collects it is off and says so', async () => {
  expect(await ask(people(30, 'ask'), lastWeek, false)).toEqual({ isOn: false, steps: [] })
})
