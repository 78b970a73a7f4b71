import { use, useMemo } from 'react'
import type { Item } from '../domain/content/home.schema.ts'
import { reachAreas, senseOutline } from '../domain/device/sense-field.ts'
import { placementsOf } from '../domain/home/dress-home.ts'
import { floorUnder } from '../domain/home/floor-plan.ts'
import type { PinBoard } from '../scene/pins/pin-board.ts'
import { ReachLayer } from '../scene/pins/reach-layer.tsx'
import type { HouseView } from './use-house.ts'
import { useServices } from './use-services.ts'

/** A hand above the floor, so that the edge is not lost in a rug. */
const ABOVE_FLOOR_M = 0.03

/** What the device of an open thing watches, drawn on the floor of the picture. */
export function DeviceReach(props: {
  readonly house: HouseView
  readonly item: Item
  readonly board: PinBoard
}) {
  const { house, item, board } = props
  const { home, dressing } = house
  const { content } = useServices()
  const device = use(content.load('devices', item.device ?? ''))
  const areas = useMemo(() => {
    const placed = placementsOf(home, dressing).find(({ node }) => node === item.node)
    const [x, y] = placed?.at ?? item.at
    const outline = senseOutline(device.senses, { x, y, heading: placed?.heading ?? 0 })
    const z = floorUnder(home, item.room) + ABOVE_FLOOR_M
    return outline === null
      ? []
      : reachAreas(home, device.senses, item.room, outline).map((area) =>
          area.map(([east, north]) => [east, north, z] as const),
        )
  }, [home, dressing, item, device])
  return <ReachLayer board={board} areas={areas} />
}
