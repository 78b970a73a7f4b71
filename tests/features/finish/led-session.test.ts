import { expect, test } from 'vitest'
import type { VisitFact } from '../../../src/domain/attempt/visit-event.schema.ts'
import type { OwnPhoneView, SharedPhoneView } from '../../../src/domain/live/phone-view.ts'
import { doneAlone, type KeptSeat, ledSession } from '../../../src/features/finish/led-session.ts'
import { rating, startedSession } from '../test-session.ts'

const led = '019f0000-0000-7000-8000-000000000001'
const MINUTE = 60_000

const voted = (story: string): VisitFact => ({
  kind: 'decision.made',
  story,
  play: 1,
  variant: null,
  step: 'first',
  option: 'a',
  shown: ['a', 'b'],
  confidence: null,
  phase: 'first',
})

/** A visit of a led session: each fact after some minutes. */
async function ledVisit(...facts: readonly (readonly [minutes: number, fact: VisitFact])[]) {
  const { session, time } = await startedSession({ kind: 'live.joined', seat: 's1' })
  for (const [minutes, fact] of facts) {
    time.advance(minutes * MINUTE)
    await session.record(fact)
  }
  return session.events().map((event) => ({ ...event, live: led }))
}

function seat(session: string, choices: readonly string[], isIn = true): KeptSeat {
  const own: Partial<OwnPhoneView> = {
    votes: choices.map((choice) => ({ choice, round: 1, option: 'a', turn: 0 })),
  }
  return {
    joinedAtMs: 1000,
    view: { shared: isIn ? ({ session } as SharedPhoneView) : null, own: own as OwnPhoneView },
  }
}

test('with research the log tells stories and minutes, also of long talks, but not of a phone that slept', async () => {
  const events = await ledVisit(
    [5, rating('use', 'before', 3)],
    [20, voted('s02')],
    [0, voted('s05')],
    [400, { kind: 'live.left', seat: 's1' }],
  )
  expect(ledSession(events, null)).toMatchObject({ session: led, stories: ['s02', 's05'], minutes: 55 })
})

test('a story that the room took with hands is on the record of a phone that sent nothing', () => {
  const kept = seat(led, ['s02.the-drawer'])
  const own = { ...kept.view.own, stories: ['s02', 's01'] }
  expect(ledSession([], { ...kept, view: { ...kept.view, own } })).toMatchObject({ stories: ['s02', 's01'] })
})

test('what was done alone after the end is not the session’s', async () => {
  const alone = voted('s07')
  const events = await ledVisit([10, voted('s02')], [1, { kind: 'live.left', seat: 's1' }], [5, alone])
  expect(ledSession(events, null)).toMatchObject({ stories: ['s02'], minutes: 11 })
  expect(doneAlone(events).map(({ kind }) => kind)).toEqual(['decision.made'])
})

test('a phone that never heard of the end keeps a story begun alone apart', async () => {
  const begun: VisitFact = { kind: 'story.started', story: 's07', play: 1, variant: null }
  const events = await ledVisit([10, voted('s02')], [5, begun], [1, voted('s07')])
  expect(ledSession(events, null)?.stories).toEqual(['s02'])
})

test('without research the seat that the phone keeps tells the stories; minutes are not known', () => {
  const kept = seat(led, ['s02.the-drawer', 's02.amber-light', 's05.first'])
  expect(ledSession([], kept)).toEqual({
    session: led,
    atMs: 1000,
    stories: ['s02', 's05'],
    minutes: null,
  })
})

test('log and seat of the same session are one; of two sessions the later one counts', async () => {
  const events = await ledVisit([10, voted('s02')])
  expect(ledSession(events, seat(led, ['s05.first']))).toMatchObject({
    atMs: 1000,
    stories: ['s02', 's05'],
    minutes: 10,
  })
  const other = seat('another', ['s05.first'])
  expect(ledSession(events, other)?.stories).toEqual(['s02'])
  expect(ledSession(events, { ...other, joinedAtMs: Date.parse('2030-01-01') })?.stories).toEqual(['s05'])
})

test('who was never let in, or was in no session, has none', () => {
  expect(ledSession([], seat(led, [], false))).toBeNull()
  expect(ledSession([], null)).toBeNull()
  expect(doneAlone([])).toEqual([])
})
