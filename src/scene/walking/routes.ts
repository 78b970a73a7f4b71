import type { Home, Item, StandingPoint } from '../../domain/content/home.schema.ts'
import type { Corner } from '../../domain/home/find-path.ts'
import { type FloorPlan, floorUnder, type Spot } from '../../domain/home/floor-plan.ts'
import { eastOf, normaliseHeading, northOf } from '../../domain/home/heading.ts'
import { canSee, type SightPoint } from '../../domain/home/sight-line.ts'
import { entryPoint, nextPoint } from '../../domain/home/standing-points.ts'
import { EYE_HEIGHT_M } from '../view/view.ts'
import { lengthOf, pointAlong } from './motion.ts'

/** Where to go: a standing point, a room, or a place on the floor of the storey. */
export type Destination = string | { readonly x: number; readonly y: number }

/** A way to a spot. */
export interface Route {
  readonly spot: Spot
  readonly corners: readonly Corner[]
}

/** A step without a standing point ahead. */
const FREE_STEP_M = 0.6
/** Farther than this, or much farther on foot than as the crow flies, is more than one step. */
const LONGEST_STEP_M = 3.5
/** Nobody looks at a thing from closer than this. */
const ARM_M = 0.7
/** A thing farther than this is walked to before it is looked at. */
const NEAR_M = 3
/** How finely a way is searched for the door it goes through. */
const SAMPLE_M = 0.1

/** The way from a spot to a destination; `undefined` when none leads there. */
export function routeTo(home: Home, plan: FloorPlan, from: Spot, to: Destination): Route | undefined {
  let spot: Spot
  if (typeof to === 'string') {
    const point = home.standingPoints.find((p) => p.id === to) ?? entryPoint(home, plan.roomAt(from), to)
    if (!point) return undefined
    spot = plan.locate(point.x, point.y, floorUnder(home, point.room), point.room)
    if (plan.roomAt(spot) !== point.room) return undefined
  } else {
    spot = plan.locate(to.x, to.y, plan.heightAt(from))
  }
  const corners = plan.path(from, spot)
  return corners && { spot, corners }
}

/** How far along a way another room begins; endless when none does. */
export function metresToNextRoom(plan: FloorPlan, from: Spot, corners: readonly Corner[]): number {
  const room = plan.roomAt(from)
  const length = lengthOf(corners)
  let height = plan.heightAt(from)
  for (let metres = SAMPLE_M; metres < length + SAMPLE_M; metres += SAMPLE_M) {
    const [x, y] = pointAlong(corners, Math.min(metres, length))
    const spot = plan.locate(x, y, height)
    if (plan.roomAt(spot) !== room) return metres
    height = plan.heightAt(spot)
  }
  return Infinity
}

/** Where one step ahead (1) or back (-1) leads: the next standing point that way, or a small step; else nowhere. */
export function stepTarget(
  home: Home,
  plan: FloorPlan,
  from: Spot,
  facing: number,
  direction: 1 | -1,
): Destination | undefined {
  const heading = normaliseHeading(facing + (direction < 0 ? 180 : 0))
  const isOneStepAway = (point: StandingPoint) => {
    const straightM = Math.hypot(point.x - from.x, point.y - from.y)
    if (straightM > LONGEST_STEP_M) return false
    const route = routeTo(home, plan, from, point.id)
    return route !== undefined && lengthOf(route.corners) <= straightM * 1.3 + 0.2
  }
  const next = nextPoint(home.standingPoints.filter(isOneStepAway), from.x, from.y, heading)
  if (next) return next.id
  const spot = plan.move({ ...from }, eastOf(heading) * FREE_STEP_M, northOf(heading) * FREE_STEP_M)
  return Math.hypot(spot.x - from.x, spot.y - from.y) < 0.1 ? undefined : { x: spot.x, y: spot.y }
}

/** Something to look at: a thing of the home, or a place where one could stand. */
export type Place = Pick<Item, 'room' | 'at'>

/** Whether something is near and in plain sight of an eye in a room. */
export function isInSight(home: Home, room: string, eye: SightPoint, item: Place): boolean {
  if (item.room !== room || Math.hypot(item.at[0] - eye[0], item.at[1] - eye[1]) > NEAR_M) return false
  return canSee(home, room, eye, item.at)
}

/** How well a thing is in the picture of somebody who stands at a point and faces it: 1 at best, below 0 not at all. */
export type Shows = (from: StandingPoint, item: Place) => number

/** One who looks up and down has everything in the picture. */
export const everythingShows: Shows = () => 1

/** So far inside its edges, as a share, a picture is not covered by a panel or cut to the shape of the stage. */
const WELL_IN = 0.12

/**
 * The standing point to see an item from: the nearest where it is in plain sight, well in the picture, and not at one's
 * feet. What is so nowhere is seen from where it is at least in sight, or else from where it comes nearest to the picture.
 */
export function viewpointOf(
  home: Home,
  plan: FloorPlan,
  from: Spot,
  item: Place,
  shows: Shows,
): StandingPoint | undefined {
  const views = home.standingPoints
    .filter(({ id, room }) => room === item.room && routeTo(home, plan, from, id))
    .map((point) => {
      const eye = [point.x, point.y, floorUnder(home, point.room) + EYE_HEIGHT_M.standing] as const
      return {
        point,
        farM: Math.hypot(point.x - item.at[0], point.y - item.at[1]),
        isSeen: canSee(home, point.room, eye, item.at),
        inPicture: shows(point, item),
      }
    })
    .toSorted((a, b) => Number(b.farM >= ARM_M) - Number(a.farM >= ARM_M) || a.farM - b.farM)
  const good = views.find((it) => it.isSeen && it.inPicture > WELL_IN && it.farM >= ARM_M)
  const worth = (it: (typeof views)[number]) => (it.inPicture > 0 ? Number(it.isSeen) : it.inPicture)
  return (good ?? views.toSorted((a, b) => worth(b) - worth(a))[0])?.point
}
