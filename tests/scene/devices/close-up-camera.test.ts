import { Box3, PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { aroundBoxes } from '../../../src/scene/devices/around-boxes.ts'
import { frameParts, projected } from '../../../src/scene/devices/close-up-camera.ts'

const box = (low: readonly [number, number, number], high: readonly [number, number, number]) =>
  new Box3(new Vector3(...low), new Vector3(...high))

const shapes = {
  'an alarm unit with a pendant beside it': [
    box([-0.1, 0, -0.08], [0.1, 0.05, 0.08]),
    box([0.2, 0, 0], [0.3, 0.01, 0.1]),
  ],
  'a bed, two metres deep, with its controls at the foot': [
    box([-0.5, 0, -2], [0.5, 0.9, 0]),
    box([-0.4, 0.4, 0], [0.4, 0.6, 0.05]),
  ],
  'a small handset at the side of a chair': [box([0.3, 0.5, 0.4], [0.34, 0.62, 0.42])],
  'a cord from the ceiling': [box([0, 0, 0], [0.01, 1.8, 0.01])],
}

test.each(Object.entries(shapes))('%s fills the picture and stands in its middle', (_, parts) => {
  for (const aspect of [2.1, 1.6, 1]) {
    for (const side of [0, 0.65]) {
      const camera = new PerspectiveCamera()
      frameParts(camera, aspect, parts, side)
      const seen = aroundBoxes(parts.map((part) => projected(part, camera)))
      expect(seen).toBeDefined()
      const { left, top, width, height } = seen!
      expect(Math.max(width / 0.84, height / 0.76)).toBeCloseTo(1, 1)
      expect(left + width / 2).toBeCloseTo(0.5, 1)
      expect(top + height / 2).toBeCloseTo(0.5, 1)
      // Nothing of it is behind the eye.
      for (const part of parts) {
        expect(camera.position.distanceTo(part.clampPoint(camera.position, new Vector3()))).toBeGreaterThan(
          camera.near,
        )
      }
    }
  }
})
