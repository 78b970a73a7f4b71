import type { ReactNode } from 'react'
import { HouseList } from '../features/visit/house-list.tsx'
import { PlanRoom } from '../features/visit/plan-room.tsx'
import { StoryBanner } from '../features/visit/story-banner.tsx'
import { inApp } from './base-path.ts'
import type { HouseView } from './use-house.ts'

/** A room without a picture: its list, and the plan to see where it lies. */
export function PlanRoomList(props: {
  readonly house: HouseView
  readonly room: string
  readonly panel: ReactNode
  readonly onRoom: (room: string) => void
}) {
  const { house, room, panel, onRoom } = props
  const { home, visit, openItem } = house
  return (
    <>
      <StoryBanner atHome={house.atHome} href={inApp} />
      <HouseList
        home={home}
        room={room}
        visit={visit}
        roomHref={(to) => inApp(`/house/${to}`)}
        open={openItem && { item: openItem.id, panel }}
        onOpen={(id) => (id === openItem?.id ? house.close() : house.open(id))}
      />
      <PlanRoom home={home} room={room} onRoom={onRoom} />
    </>
  )
}
