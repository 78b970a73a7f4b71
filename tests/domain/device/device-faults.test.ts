import { expect, test } from 'vitest'
import type { Device } from '../../../src/domain/content/device.schema.ts'
import { deviceSchema } from '../../../src/domain/content/device.schema.ts'
import { deviceFaults } from '../../../src/domain/device/device-faults.ts'
import { shownActions } from '../../../src/domain/device/practice.ts'
import { walkDevice } from '../../../src/domain/device/walk-device.ts'
import { bell, ringIt } from './bell-device.ts'

/** A copy of the bell that may be spoilt. */
function spoilt(spoil: (device: Device) => void): Device {
  const copy = structuredClone(bell)
  spoil(copy)
  return copy
}

const faultsOf = (spoil: (device: Device) => void) =>
  deviceFaults(spoilt(spoil)).map(({ path, message }) => `${path}: ${message}`)
const walkOf = (spoil: (device: Device) => void) =>
  walkDevice(spoilt(spoil), shownActions).map(({ path, message }) => `${path}: ${message}`)

test('the bell fits its schema and hangs together', () => {
  expect(deviceSchema.safeParse(bell).success).toBe(true)
  expect(deviceSchema.safeParse({ ...bell, colour: 'red' }).success).toBe(false)
  expect(deviceFaults(bell)).toEqual([])
})

test('[DF1] arrows, conditions, delays, sounds and lamps that lead nowhere are named', () => {
  expect(
    faultsOf((device) => {
      const state = device.regions.bell?.states.ringing
      if (!state) return
      state.on = { ring: 'gone', poke: [{ to: 'quiet', when: { attic: 'dark', door: 'ajar' } }] }
      state.after = { delay: 'later', to: 'quiet' }
      state.sound = 'dong'
      state.indicators = { beacon: { colour: 'red', words: 'Red.' } }
    }),
  ).toEqual([
    'regions.bell.states.ringing.on: No control gives "poke", and it is no common event.',
    'regions.bell.states.ringing: An arrow leads to "gone", which is no state of "bell".',
    expect.stringContaining('There is no region "attic".'),
    expect.stringContaining('Region "door" has no state "ajar".'),
    'regions.bell.states.ringing.after: There is no delay "later". Add it under delays.',
    'regions.bell.states.ringing.sound: There is no sound "dong". Add it under sounds, with a caption.',
    'regions.bell.states.ringing.indicators: There is no lamp "beacon" under indicators.',
  ])
})

test('[DF1] ids used twice, unknown sources and facts without one are named', () => {
  expect(
    faultsOf((device) => {
      device.controls.push({ id: 'ring', kind: 'press', label: 'Again' })
      device.facts.push({ id: 'odd', text: 'Odd.', sources: ['nobody'], checkBy: '2027-01-01' })
      device.facts.push({ id: 'bare', text: 'Bare.', sources: [], checkBy: '2027-01-01' })
    }),
  ).toEqual([
    'controls: "ring" is used twice. Give each its own id.',
    'controls (as actions): "ring" is used twice. Give each its own id.',
    'facts.odd: There is no source "nobody" in this file.',
    'facts.bare: Name a source, or say generalKnowledge: true.',
  ])
})

test('[DF1] [DV4] a common event that nothing answers is named', () => {
  expect(
    faultsOf((device) => {
      device.regions.check = {
        name: 'Check',
        initial: 'only',
        states: { only: { words: 'Only.', on: { 'device-moved': 'only' } } },
      }
      delete device.differs
    }),
  ).toEqual(['differs: Nothing answers "test-run". Add an arrow, or say under differs what happens.'])
})

test('[DF1] steps and slips that name what a task does not offer are named', () => {
  expect(
    faultsOf((device) => {
      const task = device.tasks[0]
      if (!task) return
      task.beside = ['shout', 'lift']
      task.steps[1] = { id: 'code', text: 'x', until: { code: 'right' }, hint: 'x', show: 'x' }
      task.slips[0] = { action: 'knock', during: ['dance'], happened: 'x', means: 'x', putRight: 'x' }
    }),
  ).toEqual([
    'tasks.ring-it.steps.code: A step with until alone needs via: the actions that lead there.',
    'tasks.ring-it.steps.name: No control of this task gives "name-right".',
    'tasks.ring-it.slips.0: No control of this task gives "knock".',
    'tasks.ring-it.slips.0: There is no step "dance".',
    'tasks.ring-it.slips.2: No control of this task gives "name-wrong".',
  ])
})

test('[DV8] [DV9] a state or control that nothing leads to is found by the walk', () => {
  const found = walkOf((device) => {
    const door = device.regions.door
    if (door) door.states.bricked = { words: 'Bricked up.' }
    device.controls.push({ id: 'idle', kind: 'press', label: 'Idle', node: 'control_idle' })
  })
  expect(found).toContain('regions.door.states.bricked: No task and no common event leads here.')
  expect(found).toContain('controls.idle: It changes nothing in any task.')
})

test('[PR4] a task that cannot be completed, and a slip that cannot be met or mended, are found by the walk', () => {
  const task = structuredClone(ringIt)
  const trap = spoilt((device) => {
    device.tasks = [task]
    const quiet = device.regions.bell?.states.quiet
    if (quiet) quiet.on = { ...quiet.on, shout: 'broken' }
    if (device.regions.bell) device.regions.bell.states.broken = { words: 'Broken.' }
    task.slips.push({
      action: 'door',
      when: { bell: 'muffled', door: 'shut' },
      happened: 'x',
      means: 'x',
      putRight: 'x',
    })
  })
  const found = walkDevice(trap, shownActions).map(({ path, message }) => `${path}: ${message}`)
  expect(found).toContain('tasks.ring-it.slips.1: After slip "shout" the task cannot be completed (steps).')
  expect(found).toContain('tasks.ring-it.slips.3: Slip "door" is never met (own).')
  const dead = walkOf((device) => {
    delete device.regions.bell?.states.quiet?.on
  })
  expect(dead).toContain('tasks.ring-it: It cannot be completed (steps).')
  expect(dead).toContain(
    'tasks.ring-it: "Show me" gets stuck: step "ring" is not done after its own actions.',
  )
})

test('[DV3] two waits at once are found by the walk', () => {
  const found = walkOf((device) => {
    device.delays.dawn = { seconds: 60, label: 'Let 1 minute pass' }
    const shut = device.regions.door?.states.shut
    if (shut) shut.after = { delay: 'dawn', to: 'open' }
  })
  expect(found.some((fault) => fault.startsWith('tasks.ring-it: Two waits run at once'))).toBe(true)
})
