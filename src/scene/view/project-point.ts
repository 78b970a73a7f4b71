import { cutPolygon } from '../../domain/home/cut-polygon.ts'
import { pictureCentre, type View } from './view.ts'

/** A point of the house: east, north, up, in metres. */
export type HousePoint = readonly [x: number, y: number, z: number]

/** Where a point appears: CSS pixels from the top left, and metres in front of the eye. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
  readonly depthM: number
}

/** A line of sight in house coordinates. */
export interface Ray {
  readonly from: HousePoint
  readonly along: HousePoint
}

const RADIANS = Math.PI / 180
/** Nearer than this a point is beside the eye, not in front of it. */
const NEAREST_M = 0.05

/** Where a point of the house appears on the screen; `undefined` when it is behind the eye. */
export function projectPoint(view: View, point: HousePoint): ScreenPoint | undefined {
  const seen = toEye(view, point)
  return seen[2] < NEAREST_M ? undefined : toScreen(view, seen)
}

/** A polygon of the house as it appears on the screen; what is behind the eye is cut away. */
export function projectPolygon(view: View, points: readonly HousePoint[]): readonly ScreenPoint[] {
  const seen = cutPolygon(
    points.map((point) => toEye(view, point)),
    ([, , depthM]) => depthM - NEAREST_M,
  )
  return seen.map((point) => toScreen(view, point))
}

/** A point as the eye has it: to the right, upwards, ahead, in metres. */
type EyePoint = readonly [right: number, rise: number, depthM: number]

function toEye({ pose, eyeM }: View, point: HousePoint): EyePoint {
  const east = point[0] - pose.x
  const north = point[1] - pose.y
  const up = point[2] - pose.floorM - eyeM
  const turn = pose.heading * RADIANS
  const tilt = pose.pitch * RADIANS
  const right = east * Math.cos(turn) - north * Math.sin(turn)
  const ahead = east * Math.sin(turn) + north * Math.cos(turn)
  return [right, up * Math.cos(tilt) - ahead * Math.sin(tilt), ahead * Math.cos(tilt) + up * Math.sin(tilt)]
}

function toScreen(view: View, [right, rise, depthM]: EyePoint): ScreenPoint {
  const scale = focalPixels(view) / depthM
  const [centreX, centreY] = pictureCentre(view)
  return { x: centreX + right * scale, y: centreY - rise * scale, depthM }
}

/** The line of sight through a point of the screen. */
export function rayThrough(view: View, x: number, y: number): Ray {
  const { pose, eyeM } = view
  const [centreX, centreY] = pictureCentre(view)
  const focal = focalPixels(view)
  const right = (x - centreX) / focal
  const rise = (centreY - y) / focal
  const turn = pose.heading * RADIANS
  const tilt = pose.pitch * RADIANS
  const ahead = Math.cos(tilt) - rise * Math.sin(tilt)
  const up = Math.sin(tilt) + rise * Math.cos(tilt)
  return {
    from: [pose.x, pose.y, pose.floorM + eyeM],
    along: [
      right * Math.cos(turn) + ahead * Math.sin(turn),
      ahead * Math.cos(turn) - right * Math.sin(turn),
      up,
    ],
  }
}

/** Heading and pitch of a look from one point to another. */
export function aimAt(
  from: HousePoint,
  to: HousePoint,
): { readonly heading: number; readonly pitch: number } {
  const [east, north, up] = [to[0] - from[0], to[1] - from[1], to[2] - from[2]]
  const heading = (Math.atan2(east, north) / RADIANS + 360) % 360
  return { heading, pitch: Math.atan2(up, Math.hypot(east, north)) / RADIANS }
}

/** Width of the whole view in degrees. */
export function horizontalFieldOfView(view: View): number {
  const widest = Math.max(view.width, 2 * pictureCentre(view)[0], 2 * (view.width - pictureCentre(view)[0]))
  return (2 * Math.atan(widest / 2 / focalPixels(view))) / RADIANS
}

function focalPixels(view: View): number {
  return view.height / 2 / Math.tan((view.fovDeg / 2) * RADIANS)
}
