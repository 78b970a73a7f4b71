import { type CSSProperties, use } from 'react'
import type { Home } from '../domain/content/home.schema.ts'
import { boundsOf } from '../domain/home/plan-rect.ts'
import { entryPoint } from '../domain/home/standing-points.ts'
import type { WalkPlace } from '../domain/live/trainer-remote.ts'
import { HousePlan, MARGIN_M } from '../features/visit/house-plan.tsx'
import type { HouseLook } from './live-look.ts'
import { dressedHomeOf } from './use-dressing.ts'
import { useServices } from './use-services.ts'

/** The room that the plan has on a stage 1080 high, less what stands between the storeys and over them. */
const ROOM = { wide: 820, high: 748 }
/** The average letter of a name on that stage, at the small size of the big screen. */
const LETTER = 22

/** The plan of the home on the big screen. A press on a room notes it as where the walk begins. */
export function LivePlan({
  look,
  onRoom,
}: {
  readonly look: HouseLook
  readonly onRoom: (to: WalkPlace) => void
}) {
  const { content } = useServices()
  const { home, dressing } = use(dressedHomeOf(content, look.dressing))
  const here = look.walk?.room ?? dressing.startRoom
  const choose = (room: string) => {
    const point = entryPoint(home, here, room) ?? home.standingPoints.find((one) => one.room === room)
    if (point) onRoom({ room, point: point.id, heading: point.heading })
  }
  const scale = perMetre(home)
  return (
    <div style={{ '--per-metre': scale } as CSSProperties}>
      <HousePlan home={home} here={here} onChoose={choose} letterM={LETTER / scale} />
    </div>
  )
}

/** How large a metre may be so that all storeys stand beside each other, to one scale. */
function perMetre({ storeys, rooms }: Home): number {
  const sizes = storeys.map(({ id }) => {
    const rects = rooms.filter(({ storey }) => storey === id).flatMap((room) => room.rects)
    const [west, south, east, north] = boundsOf(rects, MARGIN_M)
    return { wide: east - west, deep: north - south }
  })
  const wide = sizes.reduce((sum, size) => sum + size.wide, 0)
  return Math.min(ROOM.wide / wide, ROOM.high / Math.max(...sizes.map(({ deep }) => deep)))
}
