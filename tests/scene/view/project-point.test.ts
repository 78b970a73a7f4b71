import { Vector3 } from 'three'
import { describe, expect, test } from 'vitest'
import { FrameDrawer } from '../../../src/scene/view/frame-drawer.ts'
import { aimAt, type HousePoint, projectPoint, rayThrough } from '../../../src/scene/view/project-point.ts'
import { fieldOfView, NO_INSETS } from '../../../src/scene/view/view.ts'
import { seeded } from '../../support/home-file.ts'

const pose = { x: 3, y: 1.3, floorM: 0, heading: 20, pitch: -8 }

/** The same point through three's own camera. */
function throughThree(drawer: FrameDrawer, view: ReturnType<FrameDrawer['view']>, [x, y, z]: HousePoint) {
  drawer.aim(view)
  const projected = new Vector3(x, z, -y).project(drawer.camera)
  return { x: ((projected.x + 1) / 2) * view.width, y: ((1 - projected.y) / 2) * view.height }
}

describe('plain projection', () => {
  test.each([
    [1366, 768, NO_INSETS],
    [390, 844, NO_INSETS],
    [1366, 768, { top: 0, right: 456, bottom: 0, left: 0 }],
    [390, 844, { top: 0, right: 0, bottom: 420, left: 0 }],
  ])('agrees with the camera on a stage of %i by %i', (width, height, panel) => {
    const random = seeded(3)
    const drawer = new FrameDrawer()
    drawer.resize(width, height)
    drawer.cover(panel)
    let compared = 0
    for (let i = 0; i < 200; i++) {
      const look = { ...pose, heading: random() * 360, pitch: random() * 110 - 50 }
      const view = drawer.view(look, 1.55)
      const point: HousePoint = [random() * 7, random() * 8 - 2, random() * 2.4]
      const plain = projectPoint(view, point)
      if (!plain || plain.depthM < 0.1) continue
      const three = throughThree(drawer, view, point)
      expect(plain.x).toBeCloseTo(three.x, 0)
      expect(plain.y).toBeCloseTo(three.y, 0)
      compared++
    }
    expect(compared).toBeGreaterThan(50)
  })

  test('leaves out what is behind the eye', () => {
    const view = { pose, eyeM: 1.55, fovDeg: 58, width: 800, height: 450, panel: NO_INSETS }
    expect(projectPoint(view, [2, -3, 1])).toBeUndefined()
  })

  test('a line of sight goes back through the point it came from', () => {
    const view = {
      pose,
      eyeM: 1.55,
      fovDeg: 58,
      width: 800,
      height: 450,
      panel: { ...NO_INSETS, right: 200 },
    }
    const { from, along } = rayThrough(view, 123, 321)
    const point: HousePoint = [from[0] + along[0] * 2, from[1] + along[1] * 2, from[2] + along[2] * 2]
    expect(projectPoint(view, point)?.x).toBeCloseTo(123)
    expect(projectPoint(view, point)?.y).toBeCloseTo(321)
  })

  test('aiming at a point puts it in the middle of what no panel covers', () => {
    const point: HousePoint = [3.9, 2.88, 1.4]
    const look = aimAt([pose.x, pose.y, 1.55], point)
    const panel = { top: 0, right: 456, bottom: 0, left: 0 }
    const view = { pose: { ...pose, ...look }, eyeM: 1.55, fovDeg: 58, width: 1366, height: 700, panel }
    expect(projectPoint(view, point)).toMatchObject({ x: expect.closeTo(455, 3), y: expect.closeTo(350, 3) })
  })

  test('upright screens see more from top to bottom', () => {
    expect([fieldOfView(1366, 768), fieldOfView(768, 1024), fieldOfView(390, 844)]).toEqual([58, 70, 80])
  })
})
