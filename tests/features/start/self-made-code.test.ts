import { expect, test } from 'vitest'
import { emptySelfMade, readSelfMade } from '../../../src/features/start/self-made-code.ts'

const typed = { parent: 'Jo', day: '7', school: '9', birthplace: 'ne', middle: 'x' }

test('however it is typed, the same person makes the same code', () => {
  const other = { parent: ' jO', day: '07', school: '9 ', birthplace: 'NÉ', middle: 'X' }
  expect(readSelfMade(typed)).toEqual({ is: 'code', code: 'JO-07-9-NE-X' })
  expect(readSelfMade(other)).toEqual({ is: 'code', code: 'JO-07-9-NE-X' })
})

test('nothing typed is no code', () => {
  expect(readSelfMade(emptySelfMade)).toEqual({ is: 'none' })
})

test.each([
  ['a part missing', { ...typed, middle: '' }],
  ['no such day', { ...typed, day: '32' }],
  ['day nought', { ...typed, day: '0' }],
  ['a digit for a letter', { ...typed, parent: '4o' }],
  ['no letters in a school', { ...typed, school: '0' }],
])('%s is not a whole code', (_, parts) => {
  expect(readSelfMade(parts)).toEqual({ is: 'incomplete' })
})
