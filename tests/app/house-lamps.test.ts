import { expect, test } from 'vitest'
import { houseLamps } from '../../src/app/house-lamps.ts'

const hub = (colour: 'green' | 'amber') => ({ lamps: { 'indicator_hub-light': colour } })

const light = (...parts: Parameters<typeof houseLamps>) => houseLamps(...parts)['indicator_hub-light']

test('the alarm unit is ready unless the home, the story or a choice says otherwise; the last one counts', () => {
  expect(light({}, undefined, [])).toBe('green')
  expect(light(hub('amber'), undefined, [])).toBe('amber')
  expect(light({}, hub('amber'), [])).toBe('amber')
  expect(light(hub('amber'), hub('amber'), [hub('green')])).toBe('green')
})

test('a unit that was put somewhere else shows the same light', () => {
  expect(houseLamps({}, hub('amber'), [])['prop_alarm-hub/indicator_power-light']).toBe('amber')
})
