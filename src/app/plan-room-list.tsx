import type { ReactNode } from 'react'
import { HouseList } from '../features/visit/house-list.tsx'
import { HousePlan } from '../features/visit/house-plan.tsx'
import { NoPictureNote } from '../features/visit/no-picture-note.tsx'
import { Page } from '../ui/page.tsx'
import { StoryBanner } from '../features/visit/story-banner.tsx'
import { inApp } from './base-path.ts'
import { SpotsHere } from './spot-panel.tsx'
import type { HouseView } from './use-house.ts'

/** A room without a picture: its list, and the plan to see where it lies. */
export function PlanRoomList(props: {
  readonly house: HouseView
  readonly room: string
  readonly panel: ReactNode
  readonly onRoom: (room: string) => void
}) {
  const { house, room, panel, onRoom } = props
  const { home, homeNow, visit, openItem } = house
  return (
    <>
      <StoryBanner atHome={house.atHome} room={room} rooms={home.rooms} href={inApp} />
      <HouseList
        home={homeNow}
        room={room}
        visit={visit}
        homes={house.homes}
        note={<NoPictureNote />}
        roomHref={(to) => inApp(`/house/${to}`)}
        open={openItem && { item: openItem.id, panel }}
        places={<SpotsHere house={house} room={room} panel={panel} />}
        onOpen={(id) => (id === openItem?.id ? house.close() : house.open(id))}
      />
      <Page wide>
        <HousePlan home={home} here={room} onChoose={onRoom} />
      </Page>
    </>
  )
}
