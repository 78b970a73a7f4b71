import { use, useMemo } from 'react'
import type { Home } from '../domain/content/home.schema.ts'
import { reachAreas, senseOutline } from '../domain/device/sense-field.ts'
import type { Placement } from '../domain/home/dress-home.ts'
import { floorUnder } from '../domain/home/floor-plan.ts'
import type { PinBoard } from '../scene/pins/pin-board.ts'
import { ReachLayer } from '../scene/pins/reach-layer.tsx'
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

/** What a device watches, drawn on the floor of the picture. */
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
  return <ReachLayer board={board} areas={areas} />
}
