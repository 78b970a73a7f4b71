import { expect, test } from 'vitest'
import { liveSeatReader, phoneFrameReader, sendAnswerReader } from '../../src/protocol/live-phone.ts'
import { problemReader } from '../../src/protocol/problem.ts'

const own = { seat: 'seat0001', is: 'in', votes: [], ratings: [], reasons: [], takeAways: [] }

test('a seat, an answer and a problem are read with their own parts alone', () => {
  expect(liveSeatReader.safeParse({ token: 't', seat: 's', more: 1 })).toEqual({
    success: true,
    data: { token: 't', seat: 's' },
  })
  expect(sendAnswerReader.safeParse({ taken: ['a'], refused: [] })).toMatchObject({ success: true })
  expect(problemReader.safeParse({ type: 'about:blank', title: 'No', status: 403 })).toMatchObject({
    success: true,
  })
})

test('a frame may leave out what did not change', () => {
  expect(phoneFrameReader.safeParse({ version: 3 })).toEqual({ success: true, data: { version: 3 } })
  expect(phoneFrameReader.safeParse({ version: 3, shared: null, own })).toMatchObject({ success: true })
})

test.each([
  ['no record', null],
  ['a list', []],
  ['no version', { own }],
  ['a version that is no number', { version: '3' }],
  ['a page without a step', { version: 1, shared: { page: {} } }],
  ['a seat in no state', { version: 1, own: { ...own, is: 'asleep' } }],
  ['a seat without votes', { version: 1, own: { seat: 'a', is: 'in' } }],
])('%s is no frame', (_, value) => {
  expect(phoneFrameReader.safeParse(value)).toEqual({ success: false })
})

test.each([
  [liveSeatReader, { token: 1, seat: 's' }],
  [sendAnswerReader, { taken: [1], refused: [] }],
  [sendAnswerReader, { taken: 'a', refused: [] }],
  [problemReader, { type: 'about:blank', title: 'No', status: 'x' }],
  [problemReader, { type: 'about:blank', title: 'No', status: 403, detail: 4 }],
])('what does not fit is refused', (reader, value) => {
  expect(reader.safeParse(value)).toEqual({ success: false })
})
