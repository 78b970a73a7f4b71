import { expect, test } from 'vitest'
import { pickTarget } from '../../../src/scene/view/pick-target.ts'
import { projectPoint } from '../../../src/scene/view/project-point.ts'
import { NO_INSETS, type View } from '../../../src/scene/view/view.ts'
import { readHome } from '../../support/home-file.ts'

const home = readHome()
const view: View = {
  pose: { x: 4.5, y: 0.58, floorM: 0, heading: 315, pitch: -8 },
  eyeM: 1.55,
  fovDeg: 58,
  width: 1280,
  height: 720,
  panel: NO_INSETS,
}

function clickOn(x: number, y: number, z: number) {
  const at = projectPoint(view, [x, y, z])
  if (!at) throw new Error('out of view')
  return pickTarget(home, 'living-room', view, at.x, at.y)
}

test('a click on a thing opens it', () => {
  expect(clickOn(0.4, 3.46, 1.7)).toEqual({ kind: 'item', id: 'night-light' })
})

test('a click on the floor gives the place on the floor', () => {
  expect(clickOn(2.9, 2.2, 0)).toEqual({ kind: 'floor', x: expect.closeTo(2.9), y: expect.closeTo(2.2) })
})

test('furniture hides the floor behind it', () => {
  // The floor behind the coffee table, and the sofa's own footprint seen over its arm.
  expect(clickOn(1.5, 2.35, 0)).toBeUndefined()
  expect(clickOn(0.5, 2.2, 0.3)).toBeUndefined()
})

test('a click on a wall or the ceiling means nothing', () => {
  expect(clickOn(2.5, 3.9, 2.4)).toBeUndefined()
  expect(clickOn(0, 2.5, 1)).toBeUndefined()
})

test('things in another room are not hit through the wall', () => {
  const hub = home.items.find((item) => item.id === 'alarm-hub')
  const through: View = { ...view, pose: { ...view.pose, x: 4, y: 3.2, heading: 90, pitch: 0 } }
  const at = projectPoint(through, hub?.at ?? [0, 0, 0])
  expect(at && pickTarget(home, 'living-room', through, at.x, at.y)).toBeUndefined()
  expect(at && pickTarget(home, 'hall', through, at.x, at.y)).toEqual({ kind: 'item', id: 'alarm-hub' })
})
