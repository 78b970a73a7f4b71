import { Box } from 'lucide-react'
import { HouseList } from '../../features/visit/house-list.tsx'
import { ItemDetails } from '../../features/visit/item-details.tsx'
import { StoryBanner } from '../../features/visit/story-banner.tsx'
import { visitMessages } from '../../features/visit/visit.messages.ts'
import { inApp } from '../base-path.ts'
import { nextItem } from '../next-item.ts'
import { DeviceReachNote } from '../device-reach-note.tsx'
import { SpotPanel, SpotsHere } from '../spot-panel.tsx'
import { Shell } from '../shell.tsx'
import { useFinishLink } from '../use-finish-link.ts'
import { useHouse } from '../use-house.ts'
import { useWay } from '../use-way.ts'
import { useServices } from '../use-services.ts'
import { NotFoundPage } from './not-found-page.tsx'

/** `/list/:room`: the house as a page of HTML. */
export function ListPage({ room: roomId }: { readonly room: string }) {
  const { speech } = useServices()
  const house = useHouse('list', roomId)
  const finish = useFinishLink()
  const { room, visit, homeNow: home, openItem, openSpot } = house
  useWay(house.session, 'list')
  if (!room) return <NotFoundPage />
  const item = openItem
  const opened = item ?? openSpot
  const query = opened ? `?item=${opened.id}` : ''
  return (
    <Shell
      title={room.name}
      switches={[
        ...finish,
        { icon: Box, label: visitMessages.switchTo3d, href: inApp(`/house/${room.id}${query}`) },
      ]}
    >
      <StoryBanner atHome={house.atHome} room={room.id} rooms={home.rooms} href={inApp} />
      <HouseList
        home={home}
        room={room.id}
        visit={visit}
        homes={house.homes}
        roomHref={(to) => inApp(`/list/${to}`)}
        open={
          item && {
            item: item.id,
            panel: (
              <ItemDetails
                item={item}
                visit={visit}
                next={nextItem(home.items, item)}
                clue={house.clueOf(item)}
                personName={house.personOf(item)}
                storyTitles={house.storyTitles}
                speech={speech}
                href={inApp}
                onOpen={house.open}
                more={item.device !== undefined && <DeviceReachNote device={item.device} />}
              />
            ),
          }
        }
        places={<SpotsHere house={house} room={room.id} panel={openSpot && <SpotPanel house={house} />} />}
        onOpen={(id) => (id === item?.id ? house.close() : house.open(id))}
      />
    </Shell>
  )
}
