import { expect, test } from 'vitest'
import { answerOf, statesAtRest, viewDevice, withPerson } from '../../../src/domain/device/device-view.ts'
import { bell } from './bell-device.ts'

const quiet = {
  power: 'good',
  check: 'tested',
  consent: 'agreed',
  door: 'shut',
  code: 'none',
  bell: 'quiet',
  light: 'plain',
}
const ringing = { ...quiet, bell: 'ringing' }

test('[DV6] the later region wins a lamp', () => {
  expect(viewDevice(bell, ringing).lamps.lamp?.colour).toBe('green')
  expect(viewDevice(bell, { ...ringing, light: 'over' }).lamps.lamp?.colour).toBe('red')
})

test('[DV7] a view has words, sound with caption, voice and running waits', () => {
  const view = viewDevice(bell, ringing)
  expect(view.status.map(({ words }) => words)).toEqual([
    'The battery is good.',
    'The door is shut.',
    'The bell rings.',
  ])
  expect(view.sound?.caption).toBe('Ding.')
  expect(view.says).toEqual({ who: '{person}', words: '“Coming.”' })
  expect(view.waits).toEqual([{ delay: 'fade', seconds: 4, label: 'Let 4 seconds pass' }])
})

test('[DV7] a press is answered by the states it leads to, and again when it confirms one', () => {
  const first = answerOf(bell, quiet, 'ring', ringing)
  expect(first.lines.map(({ words }) => words)).toEqual(['The bell rings.'])
  expect(answerOf(bell, ringing, 'ring', ringing)).toEqual(first)
  expect(answerOf(bell, quiet, 'shout', quiet)).toEqual({ lines: [], sound: null, says: null })
})

test('[DV7] the name of the person stands in texts; without one, the person', () => {
  expect(withPerson('{person} heard it. Tell {person}.', 'Tommy')).toBe('Tommy heard it. Tell Tommy.')
  expect(withPerson('{person} heard it. {person} said: “{person} is in.” Tell {person}.', undefined)).toBe(
    'The person heard it. The person said: “The person is in.” Tell the person.',
  )
})

test('a device that nobody has touched is in the first state of each region', () => {
  expect(statesAtRest(bell)).toMatchObject({ bell: 'quiet', door: 'shut', light: 'plain' })
})
