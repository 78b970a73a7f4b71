import { expect, test } from 'vitest'
import { placedBox } from '../../../src/scene/view/placed-box.ts'
import { NO_INSETS, type View } from '../../../src/scene/view/view.ts'

/** Somebody in the middle of a plan who looks straight to the street, eyes at the height of the thing. */
const view: View = {
  pose: { x: 0, y: 0, floorM: 0, heading: 0, pitch: 0 },
  eyeM: 1,
  fovDeg: 90,
  width: 800,
  height: 600,
  panel: NO_INSETS,
}
const sheet = { sideM: 0.5, foot: 0.6 }

test('a thing straight ahead stands in the middle in its true size, its foot where it stands', () => {
  // 600 px are 4 m at a distance of 2 m.
  expect(placedBox(view, { at: [0, 2, 1], heading: 180 }, sheet)).toEqual({
    left: 400 - 37.5,
    top: 300 - 0.6 * 75,
    sizePx: expect.closeTo(75),
    side: 0,
  })
  expect(placedBox(view, { at: [0, 4, 1], heading: 180 }, sheet)?.sizePx).toBeCloseTo(37.5)
})

/** The side that is shown of a thing ahead that looks this way. */
const side = (heading: number) => placedBox(view, { at: [0, 2, 1], heading }, sheet)?.side

test('it is shown from the side that the visitor stands on', () => {
  expect([180, 135, 90, 0, 270, 200, 225].map(side)).toEqual([0, 1, 2, 4, 6, 0, 7])
})

test('what is behind the visitor is not drawn', () => {
  expect(placedBox(view, { at: [0, -2, 1], heading: 0 }, sheet)).toBeUndefined()
})
