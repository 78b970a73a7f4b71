import { expect, test } from 'vitest'
import { groupConfidence } from '../../../src/domain/live/group-confidence.ts'
import { roundResult } from '../../../src/domain/live/choice-results.ts'
import { nextPretendAct, PRETEND_PHONES } from '../../../src/domain/live/rehearsal.ts'
import { vectorSum } from '../../../src/domain/scoring/grade-option.ts'
import { createLiveRoom, type LiveRoom, readScript } from '../../support/live-room.ts'

const words = {
  reasons: ['I have seen it happen.', 'It is her home.'],
  takeAways: ['Ask first.', 'Test it.', 'Write who.', 'Ring today.', 'Look at the light.'],
}
const drawer = 's02-two-hours-on-the-lino.the-drawer'

/** Lets the make-believe phones do all they would; fails when one does what the rules refuse. */
function play({ host }: LiveRoom, seed = 'one') {
  for (let acts = 0; acts < 500; acts += 1) {
    const act = nextPretendAct(host.state(), seed, words)
    if (!act) return acts
    if (!host.take(act.fact, act.seat)) throw new Error(`refused: ${JSON.stringify(act)}`)
  }
  throw new Error('the make-believe phones never rest')
}

const script = readScript()
const roomWithout = () => createLiveRoom({ script, people: 0 })

test('nobody is there at the welcome, and twelve join when joining is on the screen', () => {
  const room = roomWithout()
  expect(play(room)).toBe(0)
  room.goTo('join')
  expect(play(room)).toBe(PRETEND_PHONES)
})

test('nine answer the first vote, and three more while people talk', () => {
  const room = roomWithout()
  room.goTo(`${drawer}.vote`)
  play(room)
  expect(roundResult(room.host.state(), drawer, 1).phones).toMatchObject({ answered: 9 })
  room.goTo(`${drawer}.talk`)
  play(room)
  expect(roundResult(room.host.state(), drawer, 1).phones).toMatchObject({ answered: 12 })
})

test('a whole session, step by step, breaks no rule, fills the summary, and is the same again', () => {
  const room = roomWithout()
  for (const { id } of room.host.state().script.steps.slice(1)) {
    room.goTo(id)
    play(room)
  }
  const state = room.host.state()
  expect(state.takeAways).toHaveLength(5)
  expect(state.reasons.length).toBeGreaterThan(3)
  const [recommend] = groupConfidence(state)
  expect(recommend?.people).toBe(PRETEND_PHONES)
  // Same seed, same room.
  const again = roomWithout()
  for (const { id } of again.host.state().script.steps.slice(1)) {
    again.goTo(id)
    play(again)
  }
  expect(again.host.state().votes).toEqual(state.votes)
  expect(again.host.state().ratings).toEqual(state.ratings)
})

test('what fits is chosen more often than what does not, and more so in a second round', () => {
  const sums = [1, 2].map((round) => {
    const all = Array.from({ length: 12 }, (_, at) => {
      const room = roomWithout()
      room.goTo(`${drawer}.talk`)
      play(room, `seed ${at}`)
      if (round === 2) {
        room.goTo(`${drawer}.results`)
        room.host.take({ kind: 'voted-again', choice: drawer, round: 2 }, null)
        play(room, `seed ${at}`)
      }
      const state = room.host.state()
      const options = state.script.stories[0]?.steps[0]?.options ?? []
      return [...(state.votes.get(`${drawer}/${round}`)?.values() ?? [])].map(({ option }) =>
        vectorSum(options.find(({ id }) => id === option)?.vector ?? options[0]!.vector),
      )
    }).flat()
    return all.reduce((sum, it) => sum + it, 0) / all.length
  })
  expect(sums[0]).toBeGreaterThan(0.5)
  expect(sums[1]).toBeGreaterThan((sums[0] ?? 0) + 0.5)
})

test('with hands up nobody votes on a phone, and nothing more happens after the end', () => {
  const room = roomWithout()
  room.host.take({ kind: 'hands-up', choice: null, on: true }, null)
  room.goTo(`${drawer}.talk`)
  play(room)
  expect(room.host.state().votes.size).toBe(0)
  room.host.take({ kind: 'ended', present: 12, sure: true }, null)
  expect(nextPretendAct(room.host.state(), 'one', words)).toBeNull()
})
