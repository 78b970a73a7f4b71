import { expect, test } from 'vitest'
import { GUIDE_LENGTH, guideJump, guidePlace, guideTry } from '../../../src/domain/live/rehearsal-guide.ts'
import { createLiveRoom, readScript } from '../../support/live-room.ts'

const drawer = 's02-two-hours-on-the-lino.the-drawer'
const script = readScript()

test('the guide follows a trainer who does what it says, one try at a time', () => {
  const room = createLiveRoom({ script, people: 0 })
  const { host } = room
  let place = 0
  const seen: string[] = []
  const look = (isOnNotes = false) => {
    seen.push(guideTry(place))
    place = guidePlace(place, { state: host.state(), isOnNotes })
  }
  look()
  expect(place).toBe(0)
  room.goTo('join')
  look()
  room.goTo('rate-before')
  look()
  room.goTo('walk')
  host.take({ kind: 'walked', room: 'hall', point: null, heading: 0, pin: null }, null)
  look()
  const jump = guideJump(place, host.state())
  expect(jump).toBe(`${drawer}.situation`)
  room.goTo(jump ?? '')
  look()
  expect(guideJump(place, host.state())).toBeNull()
  room.goTo(`${drawer}.vote`)
  look()
  look(true)
  room.goTo(`${drawer}.talk`)
  look()
  room.goTo(`${drawer}.results`)
  look()
  host.take({ kind: 'voted-again', choice: drawer, round: 2 }, null)
  look()
  host.take({ kind: 'blanked', on: true }, null)
  look()
  expect(guideTry(place)).toBe('blank')
  host.take({ kind: 'blanked', on: false }, null)
  look()
  host.take({ kind: 'hands-up', choice: null, on: true }, null)
  look()
  host.take({ kind: 'hands-up', choice: null, on: false }, null)
  look()
  expect(seen.slice(1)).toEqual([
    'show-join',
    'go-on',
    'walk',
    'to-choice',
    'open-vote',
    'look-at-notes',
    'talk',
    'show-results',
    'vote-again',
    'blank',
    'blank',
    'hands-up',
    'undo',
  ])
  expect(place).toBe(GUIDE_LENGTH)
  look()
  expect(guideTry(place)).toBe('free')
})

test('somebody who runs ahead still reads every sentence, and a plan without questions has no gap', () => {
  const room = createLiveRoom({
    script: readScript({ ...script.plan, questions: 'none' }),
    people: 0,
  })
  room.goTo(`${drawer}.results`)
  const state = room.host.state()
  expect([guidePlace(0, { state, isOnNotes: false }), guidePlace(1, { state, isOnNotes: false })]).toEqual([
    1, 2,
  ])
})

test('hands for one choice are hands too: the guide waits until they are taken back', () => {
  const room = createLiveRoom({ script, people: 0 })
  room.goTo(`${drawer}.vote`)
  const after = (place: number) => guidePlace(place, { state: room.host.state(), isOnNotes: true })
  const [hands, undo] = [GUIDE_LENGTH - 2, GUIDE_LENGTH - 1]
  expect([guideTry(hands), guideTry(undo)]).toEqual(['hands-up', 'undo'])
  room.host.take({ kind: 'hands-up', choice: drawer, on: true }, null)
  expect([after(hands), after(undo)]).toEqual([undo, undo])
  room.host.take({ kind: 'hands-up', choice: drawer, on: false }, null)
  expect(after(undo)).toBe(GUIDE_LENGTH)
})

test('the guide goes on with a trainer who meets the person without a walk before', () => {
  const room = createLiveRoom({ script, people: 0 })
  let place = 2
  expect(guideTry(place)).toBe('walk')
  const look = () => (place = guidePlace(place, { state: room.host.state(), isOnNotes: false }))
  room.goTo('walk')
  look()
  expect(guideTry(place)).toBe('walk')
  room.goTo('meet')
  look()
  expect(guideTry(place)).toBe('to-choice')
})
