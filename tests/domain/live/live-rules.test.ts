import { describe, expect, test } from 'vitest'
import { roadOf } from '../../../src/domain/live/choice-results.ts'
import { groupConfidence } from '../../../src/domain/live/group-confidence.ts'
import { handsEvents } from '../../../src/domain/live/hands-events.ts'
import { parseVisitEvent } from '../../../src/domain/attempt/visit-event.schema.ts'
import { notesView } from '../../../src/domain/live/notes-view.ts'
import { screenView } from '../../../src/domain/live/screen-view.ts'
import type { TrainerFact } from '../../../src/domain/live/live-entry.schema.ts'
import { createLiveRoom, type LiveRoom, readScript } from '../../support/live-room.ts'

const script = readScript()
const choice = 's02-two-hours-on-the-lino.the-drawer'
const [a = '', b = ''] = script.stories[0]?.steps[0]?.options.map(({ id }) => id) ?? []

const roomOf = (people = 12) => createLiveRoom({ script, people })
const act = (room: LiveRoom, fact: TrainerFact) => room.host.take(fact, null) !== null
const move = (room: LiveRoom, to: string, sure = false) =>
  act(room, { kind: 'moved', from: room.host.state().stage.step, to, sure })
const vote = (room: LiveRoom, seat: string, option: string, turn = 0, round = 1) =>
  room.host.take({ kind: 'voted', choice, round, option, turn }, seat) !== null

/** A room at a vote in which the first people have answered A. */
function voting(people: number, answered: number): LiveRoom {
  const room = roomOf(people)
  room.goTo(`${choice}.vote`)
  for (const seat of room.seats.slice(0, answered)) vote(room, seat, a)
  return room
}

const pageOf = (room: LiveRoom) => screenView(room.host.state()).page

test('[LV4] two quick presses on two screens move once', () => {
  const room = roomOf(0)
  const press: TrainerFact = { kind: 'moved', from: 'join.welcome', to: 'join.join', sure: true }
  expect([act(room, press), act(room, press)]).toEqual([true, false])
  expect(room.host.state().stage.step).toBe('join.join')
  expect(move(room, 'no-such.step')).toBe(false)
})

describe('[LV5] a second press', () => {
  test.each([
    [10, 7, true],
    [10, 8, false],
    [0, 0, false],
    [1, 0, true],
  ])('of %i people %i answered: needed is %s', (people, answered, isNeeded) => {
    const room = voting(people, answered)
    expect(notesView(room.host.state(), 0).next.caution).toBeNull() // to talking, always
    room.goTo(`${choice}.talk`)
    expect(notesView(room.host.state(), 0).next.caution).toBe(isNeeded ? 'reveal-early' : null)
    expect(move(room, `${choice}.results`)).toBe(!isNeeded)
    expect(isNeeded && move(room, `${choice}.results`, true)).toBe(isNeeded)
  })

  test('is not needed with hands, nor for people who left', () => {
    const room = voting(10, 2)
    expect(move(room, `${choice}.results`)).toBe(false)
    for (const seat of room.seats.slice(2)) room.host.take({ kind: 'left' }, seat)
    expect(move(room, `${choice}.results`)).toBe(true)
    const hands = voting(10, 0)
    act(hands, { kind: 'hands-up', choice, on: true })
    expect(move(hands, `${choice}.results`)).toBe(true)
  })

  test('is needed to end; a log in which the last step was enough still ends', () => {
    const room = roomOf(2)
    expect(act(room, { kind: 'ended', present: 2, sure: false })).toBe(false)
    room.goTo('summary')
    expect(notesView(room.host.state(), 0).next).toEqual({ does: 'end', caution: 'end' })
    expect(act(room, { kind: 'ended', present: 2, sure: false })).toBe(true)
  })
})

test('[LV6] after the end nothing counts', () => {
  const room = voting(2, 0)
  act(room, { kind: 'ended', present: 2, sure: true })
  expect(vote(room, 'seat0001', a)).toBe(false)
  expect(move(room, 'summary.summary', true)).toBe(false)
  expect(room.host.take({ kind: 'joined' }, 'seat0099')).toBeNull()
  expect(screenView(room.host.state()).isEnded).toBe(true)
})

test('[LV8] Undo takes back the latest act, one after the other; answers stay', () => {
  const room = voting(6, 6)
  const undo = () => act(room, { kind: 'undone', entry: notesView(room.host.state(), 0).undo ?? '' })
  act(room, { kind: 'blanked', on: true })
  act(room, { kind: 'locked', on: true })
  expect([undo(), undo(), undo()]).toEqual([true, true, true])
  const { stage, votes } = room.host.state()
  expect([stage.locked, stage.blank, stage.step]).toEqual([false, false, 'join.welcome'])
  expect(votes.get(`${choice}/1`)?.size).toBe(6)
  expect(undo()).toBe(false)
  const first = room.host.entries().find(({ kind }) => kind === 'moved')
  expect(act(room, { kind: 'undone', entry: first?.id ?? '' })).toBe(false)
})

test('[LV9] one answer a phone and round; the highest turn stands, a late repeat of an older one does not', () => {
  const room = voting(3, 0)
  expect([vote(room, 'seat0001', a, 0), vote(room, 'seat0001', b, 2), vote(room, 'seat0001', a, 1)]).toEqual([
    true,
    true,
    false,
  ])
  expect(room.host.state().votes.get(`${choice}/1`)).toEqual(new Map([['seat0001', { option: b, turn: 2 }]]))
})

test('[LV10] an answer counts only in the open round of the choice on screen, for its options, from who is in', () => {
  const room = roomOf(2)
  expect(vote(room, 'seat0001', a)).toBe(false)
  room.goTo(`${choice}.vote`)
  expect(vote(room, 'seat0001', 'no-such-option')).toBe(false)
  expect(vote(room, 'seat0001', a, 0, 2)).toBe(false)
  expect(vote(room, 'nobody01', a)).toBe(false)
  const other = 's02-two-hours-on-the-lino.the-notes'
  const elsewhere = { kind: 'voted', choice: other, round: 1, option: a, turn: 0 } as const
  expect(room.host.take(elsewhere, 'seat0001')).toBeNull()
  expect(room.host.take({ kind: 'reason', choice: other, text: 'x' }, 'seat0001')).toBeNull()
  room.goTo(`${choice}.results`)
  expect(vote(room, 'seat0001', a)).toBe(false)
})

test('[LV11] going back opens the vote again; voting again puts a second round beside the first', () => {
  const room = voting(6, 6)
  expect(act(room, { kind: 'voted-again', choice, round: 2 })).toBe(false)
  room.goTo(`${choice}.results`)
  room.goTo(`${choice}.vote`)
  expect(vote(room, 'seat0001', b, 1)).toBe(true)
  room.goTo(`${choice}.results`)
  expect(act(room, { kind: 'voted-again', choice, round: 3 })).toBe(false)
  expect(act(room, { kind: 'voted-again', choice, round: 2 })).toBe(true)
  expect(pageOf(room)).toMatchObject({ kind: 'vote', round: 2, answered: { answered: 0, of: 6 } })
  for (const seat of room.seats) vote(room, seat, b, 0, 2)
  room.goTo(`${choice}.results`)
  expect(pageOf(room)).toMatchObject({
    rounds: [
      { round: 1, phones: { counts: { [a]: 5, [b]: 1 } } },
      { round: 2, phones: { counts: { [a]: 0, [b]: 6 } } },
    ],
  })
})

test('[LV12] results show on their own steps only, and never for fewer than 5 phones', () => {
  const room = voting(6, 5)
  expect(pageOf(room)).toMatchObject({ answered: { answered: 5, of: 6 } })
  expect(JSON.stringify(pageOf(room))).not.toContain('counts')
  act(room, { kind: 'counts-hidden', on: true })
  expect(pageOf(room)).toMatchObject({ answered: null })
  expect(notesView(room.host.state(), 0).answers).toMatchObject({ phones: { counts: { [a]: 5 } } })
  const few = voting(4, 4)
  few.goTo(`${choice}.results`)
  expect(pageOf(few)).toMatchObject({ rounds: [{ phones: { kind: 'too-few', answered: 4 } }] })
  expect(notesView(few.host.state(), 0).answers?.phones).toEqual({ kind: 'too-few', answered: 4 })
})

test('[LV13] hands are counted for choices, no more than are present, and never pooled with phones', () => {
  const room = voting(6, 6)
  const hands = (counts: Record<string, number>, present = 9): TrainerFact => ({
    kind: 'hands',
    choice,
    round: 1,
    present,
    counts,
  })
  expect(act(room, hands({ [a]: 10 }))).toBe(false)
  expect(act(room, hands({ nothing: 1 }))).toBe(false)
  expect(act(room, { ...hands({ [a]: 1 }), choice: 'join' } as TrainerFact)).toBe(false)
  expect(act(room, hands({ [a]: 2, [b]: 7 }))).toBe(true)
  room.goTo(`${choice}.results`)
  expect(pageOf(room)).toMatchObject({
    rounds: [{ phones: { counts: { [a]: 6 } }, hands: { present: 9, counts: { [a]: 2, [b]: 7 } } }],
  })
  act(room, { kind: 'hands-up', choice: null, on: true })
  expect(notesView(room.host.state(), 0).isHandsUp).toEqual({ all: true, here: true })
  act(room, { kind: 'hands-up', choice, on: false })
  expect(notesView(room.host.state(), 0).isHandsUp).toEqual({ all: true, here: false })
})

test('[LV14] the road goes on with what was picked, else with what led, and never before results', () => {
  const room = voting(6, 6)
  expect(roadOf(room.host.state(), choice)).toBeNull()
  room.goTo(`${choice}.happened`)
  expect(pageOf(room)).toMatchObject({ option: { id: a, letter: 'A' } })
  act(room, { kind: 'picked', choice, option: b, road: 'main' })
  expect(pageOf(room)).toMatchObject({ option: { id: b, letter: 'B' } })
  expect(act(room, { kind: 'picked', choice, option: 'no-such-option', road: 'main' })).toBe(false)
  room.goTo('s02-two-hours-on-the-lino.ending.other-road')
  expect(pageOf(room)).toMatchObject({ picked: null })
  act(room, { kind: 'picked', choice, option: a, road: 'other' })
  expect(pageOf(room)).toMatchObject({ picked: { choice, option: { id: a } } })
})

test('[LV15] a phone is shown its own answers and nobody else’s', () => {
  const room = voting(6, 6)
  vote(room, 'seat0002', b, 1)
  room.phone('seat0002', { kind: 'reason', choice, text: 'she asked for it' })
  const one = JSON.stringify(room.host.phone('seat0001').snapshot())
  for (const secret of ['seat0002', 'she asked', '"answered":5', 'counts']) expect(one).not.toContain(secret)
  expect(room.host.phone('seat0002').snapshot()?.own).toMatchObject({
    votes: [{ choice, round: 1, option: b }],
    reasons: [choice],
  })
  expect(room.host.phone('stranger').snapshot()).toMatchObject({ shared: null, own: { is: 'unknown' } })
})

test('[LV15] at the end a phone knows the stories since it joined, whether it voted or hands were counted', () => {
  const room = createLiveRoom({ people: 1 })
  const storiesOf = (seat: string) => room.host.phone(seat).snapshot()?.own.stories
  room.goTo(`${choice}.vote`)
  expect(storiesOf('seat0001')).toEqual([])
  room.wait(20)
  room.host.take({ kind: 'joined' }, 'latecomer')
  room.goTo('s01-not-watched-like-a-bairn.first-move.vote')
  room.goTo('summary')
  const [early, late] = [storiesOf('seat0001'), storiesOf('latecomer')]
  expect(early).toEqual(['s02-two-hours-on-the-lino', 's01-not-watched-like-a-bairn'])
  expect(late).toEqual(['s01-not-watched-like-a-bairn'])
})

test('[LV15] phones are not told how many others are done, not even that none are', () => {
  const room = createLiveRoom({ people: 3 })
  for (const kind of ['rate-before', 'rate-now', 'rate-then']) {
    room.goTo(kind)
    expect(room.host.phone('seat0001').snapshot()?.shared?.page).toMatchObject({ kind, done: null })
  }
})

const rate = (room: LiveRoom, seat: string, wave: 'before' | 'after' | 'then', value: number) =>
  room.host.take({ kind: 'rated', question: 'use', wave, value, missing: null, turn: 0 }, seat) !== null

describe('[LV16] ratings', () => {
  test('count at the moment they are for; "before" ends with the first story', () => {
    const room = roomOf(3)
    expect(rate(room, 'seat0001', 'before', 3)).toBe(false)
    room.goTo('rate-before')
    expect(rate(room, 'seat0001', 'before', 3)).toBe(true)
    expect(rate(room, 'seat0001', 'before', 6)).toBe(false)
    room.goTo('walk')
    expect(rate(room, 'seat0002', 'before', 3)).toBe(true)
    room.goTo(`${choice}.situation`)
    room.goTo('rate-before')
    expect(rate(room, 'seat0003', 'before', 3)).toBe(false)
    room.goTo('rate-now')
    expect([rate(room, 'seat0001', 'after', 4), rate(room, 'seat0001', 'then', 2)]).toEqual([true, false])
  })

  test('make a group’s confidence from 10 people who answered before and after', () => {
    const room = roomOf(12)
    room.goTo('rate-before')
    room.seats.forEach((seat, index) => rate(room, seat, 'before', index < 6 ? 4 : 2))
    room.goTo('rate-now')
    room.seats.slice(0, 9).forEach((seat) => rate(room, seat, 'after', 5))
    expect(groupConfidence(room.host.state())).toEqual([])
    room.seats.slice(9).forEach((seat) => rate(room, seat, 'after', 5))
    expect(groupConfidence(room.host.state())).toMatchObject([
      {
        question: 'use',
        people: 12,
        before: { shown: true, value: 6 },
        after: { shown: true, value: 12 },
      },
    ])
  })
})

test('[LV17] a locked session takes nobody new; who waits takes part once let in', () => {
  const room = roomOf(1)
  const { host } = room
  host.take({ kind: 'asked' }, 'waiting1')
  host.take({ kind: 'asked' }, 'waiting2')
  expect(notesView(host.state(), 0)).toMatchObject({ waiting: ['waiting1', 'waiting2'], people: 1 })
  expect(host.phone('waiting1').snapshot()?.shared).toBeNull()
  act(room, { kind: 'locked', on: true })
  expect(host.take({ kind: 'joined' }, 'newcomer')).toBeNull()
  expect(act(room, { kind: 'let-in', seats: ['waiting1'] })).toBe(true)
  expect(host.phone('waiting1').snapshot()?.shared).not.toBeNull()
  expect(notesView(host.state(), 0)).toMatchObject({ waiting: ['waiting2'], people: 2 })
  expect(act(room, { kind: 'let-in', seats: [] })).toBe(true)
  expect(act(room, { kind: 'let-in', seats: [] })).toBe(false)
  expect(host.take({ kind: 'left' }, 'waiting1')).not.toBeNull()
  act(room, { kind: 'locked', on: false })
  expect(host.take({ kind: 'joined' }, 'waiting1')).not.toBeNull()
})

test('[LV18] what one phone writes is bounded', () => {
  const room = voting(1, 1)
  const [seat = ''] = room.seats
  const times = (fact: Parameters<LiveRoom['phone']>[1]) =>
    Array.from({ length: 9 }, () => room.host.take(fact, seat)).filter((entry) => entry !== null).length
  expect(times({ kind: 'reason', choice, text: 'because' })).toBe(5)
  expect(times({ kind: 'took-away', text: 'look first' })).toBe(5)
})

/** A room that chose by hands, twice at one choice, the first count put right. */
function handsRoom() {
  const room = roomOf(0)
  act(room, { kind: 'opened' })
  room.goTo(`${choice}.vote`)
  const hands = (count: number, round: number): TrainerFact => ({
    kind: 'hands',
    choice,
    round,
    present: 18,
    counts: { [a]: count, [b]: 2 },
  })
  act(room, hands(5, 1))
  act(room, hands(6, 1))
  room.goTo(`${choice}.results`)
  act(room, { kind: 'voted-again', choice, round: 2 })
  act(room, hands(9, 2))
  room.wait(74)
  return room
}

describe('[LV19] counted hands', () => {
  test('become events that follow from the log, once it is over', () => {
    const room = handsRoom()
    expect(handsEvents(room.host.entries())).toEqual([])
    act(room, { kind: 'ended', present: 18, sure: true })
    const events = handsEvents(room.host.entries())
    expect(events).toEqual(handsEvents(room.host.entries().toReversed()))
    expect(events.map((event) => parseVisitEvent(event).ok)).toEqual([true, true, true, true])
    const { session } = room.host.state()
    expect(events.map(({ seq, live, visit }) => [seq, live, visit])).toEqual(
      [0, 1, 2, 3].map((seq) => [seq, session, session]),
    )
    expect(events).toMatchObject([
      { kind: 'visit.started', mode: 'group', research: true, person: null },
      { kind: 'hands.counted', step: 'the-drawer', phase: 'first', present: 18, counts: { [a]: 6, [b]: 2 } },
      { kind: 'hands.counted', phase: 'after-talk', counts: { [a]: 9, [b]: 2 } },
      { kind: 'live.ended', present: 18, minutes: 74 },
    ])
  })

  test('are nothing where only phones answered', () => {
    const room = voting(6, 6)
    act(room, { kind: 'ended', present: 6, sure: true })
    expect(handsEvents(room.host.entries())).toEqual([])
  })
})

test('time used counts from the opening of the big screen to the end', () => {
  const room = roomOf(0)
  const minutes = (nowMs: number) => notesView(room.host.state(), nowMs).time
  const begin = Date.UTC(2026, 10, 21, 9, 30)
  expect(minutes(begin + 600_000)).toMatchObject({ usedMinutes: 0, plannedMinutes: 75, stepBeginsAt: 0 })
  act(room, { kind: 'opened' })
  expect(minutes(begin + 32.5 * 60_000).usedMinutes).toBe(32)
  room.wait(70)
  act(room, { kind: 'ended', present: 0, sure: true })
  expect(minutes(begin + 999 * 60_000).usedMinutes).toBe(70)
})
