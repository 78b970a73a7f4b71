import { List } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import { visitMessages } from '../../features/visit/visit.messages.ts'
import { inApp } from '../base-path.ts'
import { HouseView3d } from '../house-view-3d.tsx'
import { Shell } from '../shell.tsx'
import { useFinishLink } from '../use-finish-link.ts'
import { type HouseView, useHouse } from '../use-house.ts'
import { useServices, useSettings } from '../use-services.ts'
import { nextItem } from '../next-item.ts'

// What most people never open in their first minute comes when it is first opened.
const SettingsDialog = lazy(() =>
  import('../../features/settings/settings-dialog.tsx').then((m) => ({ default: m.SettingsDialog })),
)
const RoomsDialog = lazy(() =>
  import('../../features/visit/rooms-dialog.tsx').then((m) => ({ default: m.RoomsDialog })),
)
const NotFoundPage = lazy(() => import('./not-found-page.tsx').then((m) => ({ default: m.NotFoundPage })))
const ItemDetails = lazy(() =>
  import('../../features/visit/item-details.tsx').then((m) => ({ default: m.ItemDetails })),
)
const DeviceReachNote = lazy(() =>
  import('../device-reach-note.tsx').then((m) => ({ default: m.DeviceReachNote })),
)
const SpotPanel = lazy(() => import('../spot-panel.tsx').then((m) => ({ default: m.SpotPanel })))
const PlanRoomList = lazy(() => import('../plan-room-list.tsx').then((m) => ({ default: m.PlanRoomList })))

/** `/house/:room`: the house in 3D or pictures; a room without a picture is shown on the plan, with its list. */
export function HousePage({ room: roomId }: { readonly room: string }) {
  const house = useHouse('house', roomId)
  const [, navigate] = useLocation()
  const { settings, change } = useSettings()
  const [open, setOpen] = useState<'rooms' | 'settings' | null>(null)
  const finish = useFinishLink()
  const { room, home, visit, openItem, openSpot } = house
  if (!room) return <NotFoundPage />

  const opened = openItem ?? openSpot
  const query = opened ? `?item=${opened.id}` : ''
  const goTo = (to: string) => navigate(`/house/${to}`)
  const panel = openItem ? <Panel house={house} item={openItem} /> : openSpot && <SpotPanel house={house} />
  return (
    <Shell
      title={room.name}
      layout={room.model === null ? 'page' : 'fill'}
      onRooms={() => setOpen('rooms')}
      onSettings={() => setOpen('settings')}
      switches={[
        ...finish,
        ...(room.model === null
          ? []
          : [{ icon: List, label: visitMessages.switchToList, href: inApp(`/list/${room.id}${query}`) }]),
      ]}
      after={
        <Suspense fallback={null}>
          {open === 'rooms' && (
            <RoomsDialog
              open
              home={home}
              here={room.id}
              visit={visit}
              homes={house.homes}
              href={inApp}
              onClose={() => setOpen(null)}
              onRoom={goTo}
            />
          )}
          {open === 'settings' && (
            <SettingsDialog open onClose={() => setOpen(null)} settings={settings} onChange={change} />
          )}
        </Suspense>
      }
    >
      {room.model === null ? (
        <PlanRoomList house={house} room={room.id} panel={panel} onRoom={goTo} />
      ) : (
        <HouseView3d house={house} room={room} panel={panel} onRoom={goTo} />
      )}
    </Shell>
  )
}

function Panel({ house, item }: { house: HouseView; item: NonNullable<HouseView['openItem']> }) {
  const { speech } = useServices()
  return (
    <Suspense fallback={null}>
      <ItemDetails
        item={item}
        visit={house.visit}
        next={nextItem(house.homeNow.items, item)}
        clue={house.clueOf(item)}
        personName={house.personOf(item)}
        storyTitles={house.storyTitles}
        speech={speech}
        href={inApp}
        onOpen={house.open}
        more={item.device !== undefined && <DeviceReachNote device={item.device} hasPicture />}
      />
    </Suspense>
  )
}
