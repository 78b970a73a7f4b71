import { expect, test } from 'vitest'
import { breakable, breakDevice, faultsToTry, mendOf, mendsFor } from '../../../src/domain/device/break-it.ts'
import { scenarioContent } from '../../support/scenario-content.ts'
import { bell } from './bell-device.ts'

const devices = [...scenarioContent().devices.values()]

test('what becomes of a device is told apart in four ways', () => {
  expect(breakDevice(bell, 'battery-low').outcome).toBe('warns')
  expect(breakDevice(bell, 'battery-flat').outcome).toBe('silent')
  expect(breakDevice(bell, 'mains-off')).toMatchObject({
    outcome: 'same',
    words: ['Nothing changes. It has its own battery.'],
  })
  const hub = devices.find(({ id }) => id === 'alarm-hub')
  if (!hub) throw new Error('no hub')
  // Its light turns amber, so whoever looks can know.
  expect(breakDevice(hub, 'signal-lost').outcome).toBe('told')
})

test('a mend is one of three choices, and always among them', () => {
  for (const fault of breakable) {
    expect(mendsFor(fault)).toHaveLength(3)
    expect(mendsFor(fault)).toContain(mendOf[fault])
  }
})

test('every powered device has faults to try, each with words', () => {
  for (const device of devices.filter(({ power }) => power.kind !== 'none')) {
    const faults = faultsToTry(device)
    expect(faults.length, device.id).toBeGreaterThan(3)
    for (const fault of faults)
      expect(breakDevice(device, fault).words.join(' '), device.id).toMatch(/\w+.*\./)
    // A device in which nothing can go wrong would teach that nothing can.
    expect(faults.some((fault) => breakDevice(device, fault).outcome !== 'same')).toBe(true)
  }
})
