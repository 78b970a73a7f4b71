import type { Home, StandingPoint } from '../../domain/content/home.schema.ts'
import { floorUnder } from '../../domain/home/floor-plan.ts'
import { headingTowards, normaliseHeading, turnBetween } from '../../domain/home/heading.ts'
import { clamp } from '../../domain/home/plan-rect.ts'
import { nearestPoint } from '../../domain/home/standing-points.ts'
import { type HousePoint, projectPoint } from './project-point.ts'
import { EYE_HEIGHT_M, type Insets, NO_INSETS, PAD_PX, type Pose, RESTING_PITCH, type View } from './view.ts'

/**
 * Size and lens of the stills: the middle 654 lines of a stage of 1280 by 720, where 58 degrees fill its height. Every one
 * is taken upright, from standing height.
 */
export const STILL = { width: 1280, height: 654, fovDeg: 53.45 } as const
/** Stills are taken in eight directions. */
export const STILL_TURN = 45

/** One still: where it was taken from, and which way it looks. */
export interface Still {
  readonly point: string
  readonly heading: number
  /** Id of the dressing it shows; without one, the home that a first visitor sees. */
  readonly life?: string | undefined
}

/** The pictures that a home has of its own: a room of these points is seen from them alone, the others as they are. */
export interface OwnPictures {
  readonly life: string
  readonly points: readonly string[]
}

/** The still nearest to where a visitor stands and looks. */
export function stillFor(home: Home, own: OwnPictures, room: string, pose: Pose): Still | undefined {
  const standingPoints = home.standingPoints.filter(({ id }) => own.points.includes(id))
  const mine = nearestPoint({ ...home, standingPoints }, room, pose.x, pose.y, Infinity)
  const point = mine ?? nearestPoint(home, room, pose.x, pose.y, Infinity)
  if (!point) return undefined
  const heading = (Math.round(pose.heading / STILL_TURN) * STILL_TURN) % 360
  return { point: point.id, heading, life: mine && own.life }
}

/** File of a still in `public/pictures`. */
export function stillFile({ point, heading, life }: Still): string {
  return `${life === undefined ? '' : `${life}/`}${point}-${heading}.webp`
}

/**
 * How well a place is in the still that one sees from a standing point, turned to it: its distance to the nearest edge, as
 * a share of the still. Below 0 it is outside; endlessly far where the point has no still.
 */
export function placeInStill(home: Home, own: OwnPictures, from: StandingPoint, at: HousePoint): number {
  const heading = normaliseHeading(headingTowards(from.x, from.y, at[0], at[1]))
  const pose = { x: from.x, y: from.y, floorM: 0, heading, pitch: RESTING_PITCH }
  const still = stillFor(home, own, from.room, pose)
  if (still?.point !== from.id) return -Infinity
  const seen = projectPoint(stillView(home, still, STILL, NO_INSETS), at)
  if (!seen) return -Infinity
  const [x, y] = [seen.x / STILL.width, seen.y / STILL.height]
  return Math.min(x, 1 - x, y, 1 - y)
}

/** Every still of some standing points. */
export function stillsOf(points: readonly string[], life?: string): Still[] {
  const headings = Array.from({ length: 360 / STILL_TURN }, (_, index) => index * STILL_TURN)
  return points.flatMap((point) => headings.map((heading) => ({ point, heading, life })))
}

/**
 * The view of a still on a stage it covers: cut at the sides or at the top, never stretched. Where sides are cut, what
 * stays is around the `towards` that a visitor looks at, as far as the still reaches.
 */
export function stillView(
  home: Home,
  still: Still,
  size: { width: number; height: number },
  panel: Insets,
  towards: number = still.heading,
): View {
  const point = home.standingPoints.find((p) => p.id === still.point)
  const floorM = floorUnder(home, point?.room ?? '')
  const half = Math.tan((STILL.fovDeg * Math.PI) / 360)
  const freeWidth = size.width - panel.left - panel.right
  const freeHeight = size.height - panel.top - panel.bottom
  const focal = Math.max(freeHeight, (freeWidth * STILL.height) / STILL.width) / 2 / half
  const scale = (2 * focal * half) / STILL.height
  const mostShift = Math.max(0, scale * STILL.width - freeWidth) / 2
  const offMiddle = focal * Math.tan((turnBetween(still.heading, towards) * Math.PI) / 180)
  const shift = clamp(offMiddle, -mostShift, mostShift)
  return {
    pose: { x: point?.x ?? 0, y: point?.y ?? 0, floorM, heading: still.heading, pitch: RESTING_PITCH },
    eyeM: EYE_HEIGHT_M.standing,
    fovDeg: (2 * Math.atan(size.height / 2 / focal) * 180) / Math.PI,
    ...size,
    // Stills are taken with the middle raised above the pad; they keep that as they are shown larger or smaller.
    panel: {
      ...panel,
      left: panel.left - shift,
      right: panel.right + shift,
      bottom: panel.bottom + PAD_PX * scale,
    },
  }
}

/** How far to the left a view of `stillView` moves its still, in pixels. */
export function stillShift(view: View, panel: Insets): number {
  return panel.left - view.panel.left
}
