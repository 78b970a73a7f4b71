import { describe, expect, test } from 'vitest'
import { commonEventAnswer } from '../../../src/domain/device/common-event-answer.ts'
import { allRegions, commonEvents, commonEventWords } from '../../../src/domain/device/common-events.ts'
import { scenarioContent } from '../../support/scenario-content.ts'
import { bell } from './bell-device.ts'

const devices = [...scenarioContent().devices.values()]

test('[DV4] the catalogue names ten common events, each with words', () => {
  expect(commonEvents).toHaveLength(10)
  for (const event of commonEvents) expect(commonEventWords[event]).not.toBe('')
})

test('[DV4] a device answers with its chart, with words of its own, or says why nothing changes', () => {
  expect(commonEventAnswer(bell, 'battery-flat')).toBe('The battery is flat. It does not work.')
  expect(commonEventAnswer(bell, 'test-run')).toBe('Ring it.')
  expect(commonEventAnswer(bell, 'mains-off')).toBe('Nothing changes. It has its own battery.')
  expect(commonEventAnswer(bell, 'account-locked')).toBe('Nothing changes. It has no account.')
})

describe('[DV4] every device has an answer to every common event', () => {
  test.each(devices.map((device) => [device.id, device] as const))('%s', (_, device) => {
    for (const event of commonEvents) expect(commonEventAnswer(device, event), event).toMatch(/\w+.*\./)
  })
})

test('[DV5] a region of the same id takes the place of an inherited one', () => {
  const hub = devices.find(({ id }) => id === 'alarm-hub')
  if (!hub) throw new Error('there is no alarm-hub')
  expect(allRegions(hub).signal).toBe(hub.regions.signal)
  expect(allRegions(bell).power?.name).toBe('Battery')
  expect(
    allRegions({ ...bell, regions: { power: hub.regions.power as never } }).power?.states.mains,
  ).toBeDefined()
})
