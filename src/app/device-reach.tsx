import { use, useEffect, useMemo } from 'react'
import type { Home } from '../domain/content/home.schema.ts'
import { reachAreas, senseOutline } from '../domain/device/sense-field.ts'
import type { Placement } from '../domain/home/dress-home.ts'
import { floorUnder } from '../domain/home/floor-plan.ts'
import type { PinBoard } from '../scene/pins/pin-board.ts'
import { ReachLayer } from '../scene/pins/reach-layer.tsx'
import type { HousePoint } from '../scene/view/project-point.ts'
import { stageRegister } from './stage-register.ts'
import { useServices } from './use-services.ts'

/** A hand above the floor, so that the edge is not lost in a rug. */
const ABOVE_FLOOR_M = 0.03

interface DeviceReachProps {
  readonly home: Home
  readonly device: string
  /** Where it stands, and which way it looks. Keep the same `at` while it stands there. */
  readonly stands: Pick<Placement, 'room' | 'at' | 'heading'>
  readonly board: PinBoard
}

/** What a device watches, drawn on the floor of the picture. The visitor is turned to see it. */
export function DeviceReach({ home, device: id, stands, board }: DeviceReachProps) {
  const { content } = useServices()
  const device = use(content.load('devices', id))
  const { room, at, heading } = stands
  const areas = useMemo(() => {
    const [x, y] = at
    const outline = senseOutline(device.senses, { x, y, heading })
    const z = floorUnder(home, room) + ABOVE_FLOOR_M
    return outline === null
      ? []
      : reachAreas(home, device.senses, room, outline).map((area) =>
          area.map(([east, north]) => [east, north, z] as const),
        )
  }, [home, room, at, heading, device])
  useEffect(() => lookOver(areas), [areas])
  return <ReachLayer board={board} areas={areas} />
}

/** Nearer than this a visitor would look at their own feet. */
const TOO_NEAR_M = 1.5

/** Turns the visitor from the device to the floor that it watches, once they stand still. */
function lookOver(areas: readonly (readonly HousePoint[])[]): (() => void) | undefined {
  const walk = stageRegister.current()?.walk
  const points = areas.flat()
  if (!walk || points.length === 0) return undefined
  const look = () => {
    const awayM = ([x, y]: HousePoint) => Math.hypot(x - walk.pose.x, y - walk.pose.y)
    const [middle, farthest] = [middleOf(points), points.toSorted((a, b) => awayM(b) - awayM(a))[0]]
    walk.lookAt(awayM(middle) < TOO_NEAR_M && farthest ? farthest : middle)
  }
  // The house shows the device itself first: what it begins at the same time is under way a moment later.
  let stop: (() => void) | undefined
  const timer = setTimeout(() => {
    if (!walk.isWalking) return look()
    stop = walk.onArrive(() => {
      stop?.()
      look()
    })
  })
  return () => {
    clearTimeout(timer)
    stop?.()
  }
}

function middleOf(points: readonly HousePoint[]): HousePoint {
  const mean = (axis: 0 | 1 | 2) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return [mean(0), mean(1), mean(2)]
}
