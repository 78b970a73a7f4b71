import { expect, test } from 'vitest'
import type { RegionStates } from '../../../src/domain/device/device.machine.ts'
import {
  askHelp,
  dueSteps,
  nextAction,
  type Practice,
  startPractice,
  takeAction,
} from '../../../src/domain/device/practice.ts'
import { ringIt } from './bell-device.ts'

const quiet = { door: 'shut', code: 'none', bell: 'quiet' }

function take(practice: Practice, ...deeds: readonly (readonly [string, Partial<RegionStates>?])[]) {
  return deeds.reduce(
    (now, [action, changed]) =>
      takeAction(ringIt, now, action, { ...now.states, ...changed } as RegionStates),
    practice,
  )
}

const fresh = () => startPractice(ringIt, 'steps', quiet)
const dueIds = (practice: Practice) => dueSteps(ringIt, practice.done).map(({ id }) => id)

test('[PR2] steps are due in order, neighbours of one group together', () => {
  expect(dueIds(fresh())).toEqual(['look'])
  const looked = take(fresh(), ['look-lamp'])
  expect(dueIds(looked)).toEqual(['code', 'name', 'mat'])
  const named = take(looked, ['name-right'])
  expect(dueIds(named)).toEqual(['code', 'mat'])
})

test('[PR1] a step with `do` and `until` needs both; with `until` alone the state is enough', () => {
  const ready = take(fresh(), ['look-lamp'], ['key-1', { code: 'right' }], ['name-right'], ['lift'])
  expect(dueIds(ready)).toEqual(['ring'])
  expect(take(ready, ['ring', { bell: 'muffled' }]).done).not.toContain('ring')
  const rung = take(ready, ['ring', { bell: 'ringing' }])
  expect(rung.feedback).toMatchObject({ kind: 'step', step: { id: 'ring' } })
  expect(take(rung, ['wait-fade', { bell: 'quiet' }]).finished).toBe(true)
})

test('[PR1] a step that the device fulfils already is ticked off when it is due', () => {
  const early = take(fresh(), ['key-1', { code: 'right' }])
  expect(early.feedback).toEqual({ kind: 'aside' })
  expect(take(early, ['look-lamp']).done).toEqual(['look', 'code'])
})

test('[PR3] a slip is told, counted, and blocks nothing', () => {
  const slipped = take(fresh(), ['shout'])
  expect(slipped).toMatchObject({ slips: 1, feedback: { kind: 'slip', slip: { happened: 'You shout.' } } })
  expect(take(slipped, ['look-lamp']).done).toEqual(['look'])
})

test('[PR3] a slip counts only in its states and during its steps', () => {
  expect(take(fresh(), ['name-wrong']).slips).toBe(0)
  expect(take(fresh(), ['look-lamp'], ['name-wrong']).slips).toBe(1)
  expect(take(fresh(), ['ring', { bell: 'ringing' }]).slips).toBe(0)
  const open = startPractice(ringIt, 'own', { ...quiet, door: 'open' })
  expect(take(open, ['ring', { bell: 'muffled' }]).slips).toBe(1)
})

test('[PR6] help is kept once for each step', () => {
  const helped = askHelp(ringIt, askHelp(ringIt, fresh()))
  expect(helped.helped).toEqual(['look'])
})

test('[PR2] the next action of a step is the first of its list that was not taken since', () => {
  const step = { id: 'x', text: 'x', via: ['a', 'b', 'a'], until: {}, hint: 'x', show: 'x' }
  const at = (...actions: string[]) =>
    nextAction(step, {
      ...fresh(),
      since: 1,
      deeds: ['a', ...actions].map((action) => ({ action, before: quiet, after: quiet })),
    })
  expect([at(), at('a'), at('a', 'c', 'b')]).toEqual(['a', 'b', 'a'])
})
