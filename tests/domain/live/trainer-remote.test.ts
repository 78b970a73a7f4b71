import { expect, test } from 'vitest'
import { createTrainerRemote, handsOf } from '../../../src/domain/live/trainer-remote.ts'
import { createLiveRoom } from '../../support/live-room.ts'

const drawer = 's02-two-hours-on-the-lino.the-drawer'

function lead(people = 12) {
  const room = createLiveRoom({ people })
  // Each look at the clock is half a second later, unless a test holds it.
  const clock = { ms: 0, step: 500 }
  const remote = createTrainerRemote(room.host.trainer(), { nowMs: () => (clock.ms += clock.step) })
  const vote = (count: number) => {
    for (const seat of room.seats.slice(0, count))
      room.phone(seat, { kind: 'voted', choice: drawer, round: 1, option: 'ask-why', turn: 0 })
  }
  return { room, remote, vote, clock, step: () => room.host.state().stage.step }
}

test('next and back go through the steps, and back at the first does nothing', () => {
  const { remote, step } = lead()
  remote.back()
  expect(step()).toBe('join.welcome')
  remote.next()
  expect(step()).toBe('join.join')
  remote.back()
  expect(step()).toBe('join.welcome')
})

test('results are shown at one press when four in five answered, and at a second one before', () => {
  const { room, remote, vote, step } = lead(10)
  room.goTo(`${drawer}.talk`)
  vote(7)
  remote.next()
  expect([step(), remote.guard()]).toEqual([`${drawer}.talk`, 'reveal-early'])
  remote.next()
  expect([step(), remote.guard()]).toEqual([`${drawer}.results`, null])

  room.goTo(`${drawer}.talk`)
  vote(0)
  for (const seat of room.seats.slice(7, 8))
    room.phone(seat, { kind: 'voted', choice: drawer, round: 1, option: 'ask-why', turn: 0 })
  remote.next()
  expect(step()).toBe(`${drawer}.results`)
})

test('a caught press is forgotten when the trainer does something else', () => {
  const { room, remote, step } = lead()
  room.goTo(`${drawer}.talk`)
  remote.next()
  expect(remote.guard()).toBe('reveal-early')
  remote.blank()
  expect(remote.guard()).toBeNull()
  remote.next()
  expect([step(), remote.guard()]).toEqual([`${drawer}.talk`, 'reveal-early'])
  remote.back()
  expect(step()).toBe(`${drawer}.vote`)
  expect(remote.guard()).toBeNull()
})

test('a caught press that was let go is a first press again, and every window hears of it', () => {
  const { room, remote, step } = lead()
  room.goTo(`${drawer}.talk`)
  remote.next()
  const heard: (string | null)[] = []
  remote.subscribe(() => heard.push(remote.guard()))
  remote.release()
  remote.release()
  remote.next()
  expect(heard).toEqual([null, 'reveal-early'])
  expect(step()).toBe(`${drawer}.talk`)
})

test('ending needs a second press, early and at the last step: there is no way back', () => {
  const { room, remote } = lead()
  remote.end()
  expect([room.host.state().ended, remote.guard()]).toEqual([null, 'end'])
  room.goTo('summary')
  remote.next()
  expect([room.host.state().ended, remote.guard()]).toEqual([null, 'end'])
  remote.next()
  expect(room.host.state().ended).toMatchObject({ present: 12 })
})

test('a double tap is one press: what is caught is not done by the second half of it', () => {
  const { room, remote, clock } = lead()
  room.goTo('summary')
  clock.step = 100
  for (let tap = 0; tap < 3; tap++) remote.next()
  expect([room.host.state().ended, remote.guard()]).toEqual([null, 'end'])
  clock.ms += 500
  remote.next()
  expect(room.host.state().ended).toMatchObject({ present: 12 })
})

test('hands are counted one by one; the room never holds fewer people than hands, and no count falls below none', () => {
  const { room, remote } = lead(0)
  room.goTo(`${drawer}.vote`)
  remote.handsUp('here')
  remote.count('warn-him', -1)
  remote.count('ask-why', 1)
  remote.count('ask-why', 1)
  remote.count('explain', 1)
  expect(handsOf(room.host.state())).toMatchObject({
    present: 3,
    counts: { 'warn-him': 0, 'ask-why': 2, explain: 1 },
  })
  remote.present(18)
  remote.count('explain', 1)
  remote.present(1)
  expect(handsOf(room.host.state())).toMatchObject({ present: 4, counts: { 'ask-why': 2, explain: 2 } })
})

test('undo takes back the latest act; another round opens the vote again and keeps the first', () => {
  const { room, remote, vote, step } = lead(5)
  room.goTo(`${drawer}.vote`)
  vote(5)
  room.goTo(`${drawer}.results`)
  remote.again()
  expect(step()).toBe(`${drawer}.vote`)
  expect(room.host.state().votes.get(`${drawer}/1`)?.size).toBe(5)
  remote.undo()
  expect([step(), room.host.state().stage.rounds]).toEqual([`${drawer}.results`, {}])
})

test('a walk closes what was open; a thing opens where the trainer stands', () => {
  const { room, remote } = lead()
  room.goTo('walk')
  remote.pin('rug')
  expect(room.host.state().stage.walk).toBeNull()
  remote.walk({ room: 'hall', point: 'hall-mat', heading: 180 })
  remote.pin('test-card')
  expect(room.host.state().stage.walk).toEqual({
    room: 'hall',
    point: 'hall-mat',
    heading: 180,
    pin: 'test-card',
  })
  remote.walk({ room: 'kitchen', point: null, heading: 0 })
  expect(room.host.state().stage.walk?.pin).toBeNull()
})

test('a thing opens before anybody walked, where its window stands, and closes again', () => {
  const { room, remote } = lead()
  const walk = () => room.host.state().stage.walk
  const door = { room: 'hall', point: 'hall-door', heading: 90 }
  room.goTo('walk')
  remote.pin(null)
  expect(walk()).toBeNull()
  remote.pin('front-door', door)
  expect(walk()).toEqual({ ...door, pin: 'front-door' })
  remote.pin(null)
  expect(walk()).toEqual({ ...door, pin: null })
})
