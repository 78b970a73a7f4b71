import type { Home, PlanRect } from '../content/home.schema.ts'
import { floorUnder } from './floor-plan.ts'
import { distanceTo } from './plan-rect.ts'

/** A point of the house: east, north, up, in metres. */
export type SightPoint = readonly [x: number, y: number, z: number]

/** A line of sight, or a part of one: where it begins, and where it has got to after 1. */
export interface SightLine {
  readonly from: SightPoint
  readonly along: SightPoint
}

/** Something that stands in the way of an eye, from the floor up. */
export interface SightBlock {
  readonly rect: PlanRect
  readonly heightM: number
}

/** A banister is no wall, but nobody makes a thing out through it. */
const FLIGHT_HEIGHT_M = 2.2
/** What stands on a piece of furniture, or leans against it, is not hidden by it. */
const ON_IT_M = 0.06

/** Whether a line of sight meets a block before it has gone `reach` times its length. */
export function meets(block: SightBlock, { from, along }: SightLine, floorM: number, reach: number): boolean {
  const [west, south, east, north] = block.rect
  const low = [west, south, floorM]
  const high = [east, north, floorM + block.heightM]
  let enter = 0
  let leave = reach
  for (let axis = 0; axis < 3; axis++) {
    const [start = 0, step = 0] = [from[axis], along[axis]]
    const [lowAt = 0, highAt = 0] = [low[axis], high[axis]]
    if (Math.abs(step) < 1e-9) {
      if (start < lowAt || start > highAt) return false
      continue
    }
    const [a, b] = [(lowAt - start) / step, (highAt - start) / step]
    enter = Math.max(enter, Math.min(a, b))
    leave = Math.min(leave, Math.max(a, b))
  }
  return enter < leave - 1e-6
}

/** Whether an eye in a room sees a point of that room past the furniture and the stairs. */
export function canSee(home: Home, room: string, eye: SightPoint, at: SightPoint): boolean {
  const floorM = floorUnder(home, room)
  const along = [at[0] - eye[0], at[1] - eye[1], at[2] - eye[2]] as const
  const flights = home.stairs
    .filter(({ between }) => between.includes(room))
    .map(({ rect }): SightBlock => ({ rect, heightM: FLIGHT_HEIGHT_M }))
  const furniture = home.obstacles.filter((obstacle) => obstacle.room === room)
  return ![...flights, ...furniture].some(
    (block) =>
      distanceTo(block.rect, at[0], at[1]) > ON_IT_M && meets(block, { from: eye, along }, floorM, 1),
  )
}
