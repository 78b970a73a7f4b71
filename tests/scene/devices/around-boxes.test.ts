import { expect, test } from 'vitest'
import { aroundBoxes } from '../../../src/scene/devices/around-boxes.ts'

test('several lamps that are one light have one box', () => {
  expect(
    aroundBoxes([
      { left: 0.1, top: 0.2, width: 0.05, height: 0.05 },
      { left: 0.2, top: 0.1, width: 0.05, height: 0.05 },
    ]),
  ).toEqual({ left: 0.1, top: 0.1, width: expect.closeTo(0.15), height: expect.closeTo(0.15) })
  expect(aroundBoxes([])).toBeUndefined()
})
