import { Radar } from 'lucide-react'
import { use, useMemo } from 'react'
import { useSearchParams } from 'wouter'
import type { Item } from '../domain/content/home.schema.ts'
import { reachAreas, senseOutline } from '../domain/device/sense-field.ts'
import { placementsOf } from '../domain/home/dress-home.ts'
import { floorUnder } from '../domain/home/floor-plan.ts'
import { visitMessages as words } from '../features/visit/visit.messages.ts'
import type { PinBoard } from '../scene/pins/pin-board.ts'
import { ReachLayer } from '../scene/pins/reach-layer.tsx'
import { Button } from '../ui/button.tsx'
import { Stack, TextList } from '../ui/page.tsx'
import type { HouseView } from './use-house.ts'
import { useServices } from './use-services.ts'

/** A hand above the floor, so that the edge is not lost in a rug. */
const ABOVE_FLOOR_M = 0.03

/** What a device notices, in words, with a button that draws it in the picture where there is one. */
export function DeviceReachNote(props: { readonly device: string; readonly hasPicture?: boolean }) {
  const { content } = useServices()
  const { senses } = use(content.load('devices', props.device))
  const [query, setQuery] = useSearchParams()
  const isShown = query.get('reach') === '1'
  if (senses.shape === 'none') return null
  const toggle = () =>
    setQuery((before) => {
      const after = new URLSearchParams(before)
      if (isShown) after.delete('reach')
      else after.set('reach', '1')
      return after
    })
  return (
    <Stack>
      <div>
        <Button icon={Radar} aria-expanded={isShown} onClick={toggle}>
          {isShown ? words.hideReach : words.showReach}
        </Button>
      </div>
      {isShown && (
        <>
          <p>{senses.words}</p>
          {props.hasPicture && senses.reachM === undefined && <p>{words.noFloor}</p>}
          <p>
            <strong>{words.blindSpots}</strong>
          </p>
          <TextList items={senses.blindSpots.map((spot) => spot.words)} />
        </>
      )}
    </Stack>
  )
}

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
