import { createActor, SimulatedClock } from 'xstate'
import { expect, test } from 'vitest'
import { createDeviceMachine, holds, regionStates } from '../../../src/domain/device/device.machine.ts'
import { bell } from './bell-device.ts'

function run(start = {}) {
  const clock = new SimulatedClock()
  const actor = createActor(createDeviceMachine(bell, start), { clock }).start()
  return { clock, actor, states: () => regionStates(actor.getSnapshot()) }
}

test('[DV2] regions run side by side, and an arrow may ask for states of other regions', () => {
  const { actor, states } = run()
  actor.send({ type: 'ring' })
  expect(states()).toMatchObject({ bell: 'ringing', door: 'shut' })
  const other = run({ door: 'open' })
  other.actor.send({ type: 'ring' })
  expect(other.states().bell).toBe('muffled')
  other.actor.send({ type: 'door' })
  expect(other.states().bell).toBe('quiet')
})

test('[DV2] a flat battery stops what asks for power', () => {
  const { actor, states } = run()
  actor.send({ type: 'battery-low' })
  actor.send({ type: 'ring' })
  expect(states().bell).toBe('ringing')
  const flat = run({ power: 'flat' })
  flat.actor.send({ type: 'ring' })
  expect(flat.states().bell).not.toBe('ringing')
})

test('[DV3] a delay of the file passes on the clock that was handed in', () => {
  const { actor, clock, states } = run()
  actor.send({ type: 'ring' })
  clock.increment(3999)
  expect(states().bell).toBe('ringing')
  clock.increment(1)
  expect(states().bell).toBe('quiet')
})

test('[DV1] a key that the state does not name takes the arrow of any key', () => {
  const { actor, states } = run()
  actor.send({ type: 'key-3' })
  expect(states().code).toBe('wrong')
  actor.send({ type: 'clear' })
  actor.send({ type: 'key-1' })
  expect(states().code).toBe('right')
})

test('[DV1] `start` puts regions into other states', () => {
  expect(run({ door: 'open', power: 'low' }).states()).toMatchObject({
    door: 'open',
    power: 'low',
    bell: 'quiet',
  })
})

test('[DV2] conditions hold when every region is in one of the wanted states', () => {
  expect(holds({ door: ['open', 'shut'], bell: 'quiet' }, { door: 'shut', bell: 'quiet' })).toBe(true)
  expect(holds({ door: 'open' }, { door: 'shut' })).toBe(false)
  expect(holds(undefined, {})).toBe(true)
})
