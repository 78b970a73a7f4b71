import { use } from 'react'
import { entryPoint } from '../domain/home/standing-points.ts'
import { HousePlan } from '../features/visit/house-plan.tsx'
import type { HouseLook } from './live-look.ts'
import type { WalkedTo } from './live-house.tsx'
import { dressedHomeOf } from './use-dressing.ts'
import { useServices } from './use-services.ts'

/** The plan of the home on the big screen. A press on a room notes it as where the walk begins. */
export function LivePlan({
  look,
  onRoom,
}: {
  readonly look: HouseLook
  readonly onRoom: (to: WalkedTo) => void
}) {
  const { content } = useServices()
  const { home, dressing } = use(dressedHomeOf(content, look.dressing))
  const here = look.walk?.room ?? dressing.startRoom
  const choose = (room: string) => {
    const point = entryPoint(home, here, room) ?? home.standingPoints.find((one) => one.room === room)
    if (point) onRoom({ room, point: point.id, heading: point.heading })
  }
  return <HousePlan home={home} here={here} onChoose={choose} />
}
