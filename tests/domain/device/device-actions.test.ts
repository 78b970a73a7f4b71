import { expect, test } from 'vitest'
import {
  answerAction,
  controlActions,
  digitActions,
  taskActions,
} from '../../../src/domain/device/device-actions.ts'
import { bell, ringIt } from './bell-device.ts'

const control = (id: string) => {
  const found = bell.controls.find((it) => it.id === id)
  if (!found) throw new Error(id)
  return found
}

test('[DV1] each kind of control gives its own actions', () => {
  expect(controlActions(control('ring'))).toEqual(['ring'])
  expect(controlActions(control('key'))).toEqual(['key-1', 'key-2', 'key-3'])
  expect(controlActions(control('lift'))).toEqual(['lift', 'lift-stop'])
  expect(controlActions(control('name'))).toEqual(['name-right', 'name-wrong'])
})

test('[DV1] a typed answer counts whatever its spaces, points and capitals', () => {
  const name = control('name')
  if (name.kind !== 'text') throw new Error('not a text')
  expect(answerAction(name, ' doris h')).toBe('name-right')
  expect(answerAction(name, 'Dora')).toBe('name-wrong')
})

test('[DV1] typed digits are cleared and entered one by one; what is no key is refused', () => {
  const key = control('key')
  if (key.kind !== 'digit') throw new Error('not digits')
  expect(digitActions(key, ' 2 ')).toEqual(['clear', 'key-2'])
  expect(digitActions(key, '9')).toBeNull()
  expect(digitActions(key, '12')).toBeNull()
  expect(digitActions(key, '')).toBeNull()
})

test('[DV1] a task offers the parts of the device, what stands beside it, and a look at each lamp', () => {
  expect(taskActions(bell, { ...ringIt, beside: ['shout'] })).toEqual([
    'ring',
    'door',
    'key-1',
    'key-2',
    'key-3',
    'clear',
    'shout',
    'look-lamp',
  ])
})
