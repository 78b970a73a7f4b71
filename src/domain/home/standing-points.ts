import type { Home, PlanRect, StandingPoint } from '../content/home.schema.ts'
import { headingTowards, turnBetween } from './heading.ts'
import { isInside } from './plan-rect.ts'

/** How near a click must be to a standing point to mean that point. */
export const POINT_REACH_M = 1

/** The standing point of a room nearest to a place, no farther than `withinM`. */
export function nearestPoint(
  home: Home,
  room: string,
  x: number,
  y: number,
  withinM = POINT_REACH_M,
): StandingPoint | undefined {
  let best: StandingPoint | undefined
  let bestM = withinM
  for (const point of home.standingPoints) {
    const distance = Math.hypot(point.x - x, point.y - y)
    if (point.room !== room || distance > bestM) continue
    best = point
    bestM = distance
  }
  return best
}

/** How far to either side a point still counts as ahead. */
const AHEAD_DEG = 60
/** Points nearer than this are where the visitor stands already. */
const HERE_M = 0.35

/**
 * The standing point that one step leads to: the one in this direction that is near and straight ahead.
 * Pass the opposite heading for a step back. Doors are no obstacle: a step may lead into the next room.
 */
export function nextPoint(
  points: readonly StandingPoint[],
  x: number,
  y: number,
  heading: number,
): StandingPoint | undefined {
  let best: StandingPoint | undefined
  let bestCost = Infinity
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y)
    if (distance < HERE_M) continue
    const turn = Math.abs(turnBetween(heading, headingTowards(x, y, point.x, point.y)))
    if (turn > AHEAD_DEG) continue
    const cost = distance * (1 + turn / AHEAD_DEG)
    if (cost >= bestCost) continue
    best = point
    bestCost = cost
  }
  return best
}

/** The place where a visitor who comes from `from` arrives in a room: the point nearest to the way in. */
export function entryPoint(home: Home, from: string, into: string): StandingPoint | undefined {
  const way = waysOut(home, into).find((out) => out.room === from)
  const first = home.standingPoints.find((point) => point.room === into)
  return way ? (nearestPoint(home, into, way.x, way.y, Infinity) ?? first) : first
}

/** A door or the end of a flight of stairs, seen from inside a room. */
export interface WayOut {
  readonly id: string
  /** The room it leads to. */
  readonly room: string
  readonly x: number
  readonly y: number
}

/** How far in front of a closed door or a flight its threshold is marked, so that neither hides it. */
const BEFORE_IT_M = 0.25

/** The doors and stairs that lead out of a room, in the order of the file: where one would step through. */
export function waysOut(home: Home, room: string): WayOut[] {
  const doors = home.doors.map(({ id, between, gap, open }) => ({
    id,
    between,
    ends: between.map((side) => threshold(home, side, gap, open ? 0 : BEFORE_IT_M)),
  }))
  const flights = home.stairs.map(({ id, between, rect, climbs }) => {
    const [west, south, east, north] = rect
    const [midX, midY] = [(west + east) / 2, (south + north) / 2]
    const ends = {
      north: [midX, north + BEFORE_IT_M],
      south: [midX, south - BEFORE_IT_M],
      east: [east + BEFORE_IT_M, midY],
      west: [west - BEFORE_IT_M, midY],
    }
    const foot = { north: ends.south, south: ends.north, east: ends.west, west: ends.east }
    return { id, between, ends: [foot[climbs], ends[climbs]] }
  })
  return [...doors, ...flights].flatMap(({ id, between, ends }) => {
    const side = between.indexOf(room)
    const [x = 0, y = 0] = ends[side] ?? []
    return side < 0 ? [] : [{ id, room: between[1 - side] ?? room, x, y }]
  })
}

/** The floor on one room's side of a gap in the wall, so far from the wall. */
function threshold(home: Home, room: string, gap: PlanRect, outM: number): readonly [number, number] {
  const [west, south, east, north] = gap
  const [midX, midY] = [(west + east) / 2, (south + north) / 2]
  const rects = home.rooms.find(({ id }) => id === room)?.rects ?? []
  const sides = [
    { x: midX, y: north, stepX: 0, stepY: 1 },
    { x: midX, y: south, stepX: 0, stepY: -1 },
    { x: east, y: midY, stepX: 1, stepY: 0 },
    { x: west, y: midY, stepX: -1, stepY: 0 },
  ]
  const side = sides.find(({ x, y, stepX, stepY }) =>
    rects.some((rect) => isInside(rect, x + stepX * BEFORE_IT_M, y + stepY * BEFORE_IT_M)),
  )
  return side ? [side.x + side.stepX * outM, side.y + side.stepY * outM] : [midX, midY]
}
