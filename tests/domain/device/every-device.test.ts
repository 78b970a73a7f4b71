import { describe, expect, test } from 'vitest'
import { allRegions } from '../../../src/domain/device/common-events.ts'
import { deviceFaults } from '../../../src/domain/device/device-faults.ts'
import { shownActions } from '../../../src/domain/device/practice.ts'
import { walkDevice } from '../../../src/domain/device/walk-device.ts'
import { scenarioContent } from '../../support/scenario-content.ts'

const devices = [...scenarioContent().devices.values()]

test('there are devices to look at', () => {
  expect(devices.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['alarm-hub', 'falls-detector', 'fire-co-alarms', 'key-safe', 'smart-lighting']),
  )
})

describe.each(devices.map((device) => [device.id, device] as const))('%s', (_, device) => {
  test('[DF1] hangs together', () => {
    expect(deviceFaults(device)).toEqual([])
  })

  test('[DV8] [DV9] [PR4] every state, control, task and slip is reached, and every task can be completed', () => {
    expect(walkDevice(device, shownActions)).toEqual([])
    // The longest walk takes 3 s on a quiet machine with two cores.
  }, 30_000)

  test('[DV7] every state has words, every sound a caption, every lamp words', () => {
    for (const region of Object.values(allRegions(device))) {
      for (const [name, state] of Object.entries(region.states)) {
        expect(state.words, name).toMatch(/\w.*[.!?”]$/)
        for (const lamp of Object.values(state.indicators ?? {})) expect(lamp.words).toMatch(/\w/)
        if (state.sound) expect(device.sounds[state.sound]?.caption).toMatch(/\w/)
      }
    }
  })

  test('nobody is spoken to by a name that may not be known', () => {
    const spoken = Object.values(allRegions(device)).flatMap((region) =>
      Object.values(region.states).flatMap((state) => (state.says ? [state.says.words] : [])),
    )
    const said = device.controls.flatMap(({ label }) => (label.startsWith('Say') ? [label] : []))
    expect([...spoken, ...said].filter((words) => words.includes('{person}'))).toEqual([])
  })

  test('every lamp is named a light, as its place in the picture is', () => {
    for (const { label } of Object.values(device.indicators)) expect(label).toMatch(/^Light\b/)
  })

  test('has at least two tasks, one of them about a fault or a limit', () => {
    expect(device.tasks.length).toBeGreaterThanOrEqual(2)
    expect(device.tasks.some(({ kind }) => kind === 'fault' || kind === 'limit')).toBe(true)
    expect(device.localNote).toBe('Yours may look different. Follow your local guide.')
  })
})
