import { Box3, type PerspectiveCamera, Vector3 } from 'three'
import { aroundBoxes } from './around-boxes.ts'
import type { PartBox } from './close-up-props.ts'

const FOV_DEG = 26
/** Share of the picture's height and width that the parts of the device may fill. */
const FILL_HEIGHT = 0.76
const FILL_WIDTH = 0.84
/**
 * How far above the device the camera stands, in radians: over what lies on a table, before what hangs on a wall, and a
 * little over what is seen from the side.
 */
const FROM_ABOVE = 0.94
const FROM_FRONT = 0.1
const FROM_OVER = 0.36
/** Steps to the right place. Each takes most of the way that is left. */
const LOOKS = 10

/**
 * Points a camera at boxes so that they fill the picture at this aspect. `sideRad` is how far to the right of the front
 * it stands, in radians.
 */
export function frameParts(
  camera: PerspectiveCamera,
  aspect: number,
  parts: readonly Box3[],
  sideRad: number,
): void {
  const all = parts.reduce((box, part) => box.union(part), new Box3())
  const size = all.getSize(new Vector3())
  const target = all.getCenter(new Vector3())
  const away = awayFrom(size, sideRad)
  const across = new Vector3()
  const high = 2 * Math.tan((FOV_DEG * Math.PI) / 360)
  let distance = Math.max(size.x, size.y, size.z) * 3
  camera.fov = FOV_DEG
  camera.aspect = aspect
  // Perspective makes the near side larger, so the place is found by looking and stepping, not by a formula.
  for (let look = 0; look < LOOKS; look++) {
    camera.near = distance / 20
    camera.far = distance * 6
    camera.position.copy(target).addScaledVector(away, distance)
    camera.lookAt(target)
    camera.updateProjectionMatrix()
    camera.updateMatrixWorld(true)
    if (look === LOOKS - 1) break
    const seen = aroundBoxes(parts.map((part) => projected(part, camera)))
    if (!seen) break
    // Only what lies before the nearest point grows with a step, or the camera would end up inside a long bed.
    const nearest = nearestPoint(all, target, away)
    distance = nearest + (distance - nearest) * Math.max(seen.width / FILL_WIDTH, seen.height / FILL_HEIGHT)
    across.setFromMatrixColumn(camera.matrixWorld, 0)
    target.addScaledVector(across, (seen.left + seen.width / 2 - 0.5) * distance * high * aspect)
    across.setFromMatrixColumn(camera.matrixWorld, 1)
    target.addScaledVector(across, (0.5 - seen.top - seen.height / 2) * distance * high)
  }
}

/** The direction from a device of this size to the eye. */
function awayFrom(size: Vector3, sideRad: number): Vector3 {
  const fromFront = size.y < size.z * 0.8 ? FROM_ABOVE : FROM_FRONT
  const tilt = sideRad === 0 ? fromFront : FROM_OVER
  return new Vector3(Math.sin(sideRad) * Math.cos(tilt), Math.sin(tilt), Math.cos(sideRad) * Math.cos(tilt))
}

const corner = new Vector3()

function setCorner(box: Box3, at: number): Vector3 {
  return corner.set(
    at & 1 ? box.max.x : box.min.x,
    at & 2 ? box.max.y : box.min.y,
    at & 4 ? box.max.z : box.min.z,
  )
}

/** How far before the target, towards the eye, the nearest corner of a box stands. */
function nearestPoint(box: Box3, target: Vector3, away: Vector3): number {
  let nearest = 0
  for (let at = 0; at < 8; at++) nearest = Math.max(nearest, setCorner(box, at).sub(target).dot(away))
  return nearest
}

/** Where a box stands in the picture, in parts of its width and height from the top left. */
export function projected(box: Box3, camera: PerspectiveCamera): PartBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < 8; at++) {
    const { x, y } = setCorner(box, at).project(camera)
    left = Math.min(left, (x + 1) / 2)
    right = Math.max(right, (x + 1) / 2)
    top = Math.min(top, (1 - y) / 2)
    bottom = Math.max(bottom, (1 - y) / 2)
  }
  return { left, top, width: right - left, height: bottom - top }
}
