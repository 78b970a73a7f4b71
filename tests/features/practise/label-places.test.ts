import { expect, test } from 'vitest'
import { clampBox, labelPlaces } from '../../../src/features/practise/label-places.ts'

const small = (id: string, left: number, label = 'Cancel') => ({
  id,
  label,
  box: { left, top: 0.5, width: 0.06, height: 0.1 },
})

test('a name stands on a part that is large enough, else under it', () => {
  const large = { id: 'door', label: 'Door', box: { left: 0.1, top: 0.1, width: 0.4, height: 0.6 } }
  expect([...labelPlaces([large, small('cancel', 0.7)])]).toEqual([
    ['door', 'inside'],
    ['cancel', 'under'],
  ])
})

test('the name of a close neighbour goes over its part', () => {
  expect([...labelPlaces([small('cancel', 0.4), small('home', 0.48, 'Home / Away')]).values()]).toEqual([
    'under',
    'over',
  ])
})

test('a name never leaves the picture at the bottom', () => {
  const low = { id: 'low', label: 'Low', box: { left: 0.4, top: 0.9, width: 0.04, height: 0.08 } }
  expect(labelPlaces([low]).get('low')).toBe('over')
})

test('what sticks out of the picture is cut to the part that can be seen', () => {
  expect(clampBox({ left: -0.2, top: 0.8, width: 0.5, height: 0.6 })).toEqual({
    left: 0,
    top: 0.8,
    width: 0.3,
    height: expect.closeTo(0.2),
  })
})
