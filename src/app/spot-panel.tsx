import type { ReactNode } from 'react'
import { SpotCards } from '../features/visit/spot-cards.tsx'
import { SpotDetails } from '../features/visit/spot-details.tsx'
import { inApp } from './base-path.ts'
import type { HouseView } from './use-house.ts'
import { useServices } from './use-services.ts'

/** The inside of the panel of the place that is open. */
export function SpotPanel({ house }: { readonly house: HouseView }) {
  const { announcer } = useServices()
  const { atHome, home, openSpot, spots } = house
  if (!atHome?.placing || !openSpot) return null
  return (
    <SpotDetails
      spot={openSpot}
      spots={spots}
      rooms={home.rooms}
      invite={atHome.placing.invite}
      personName={atHome.person.callName}
      storyHref={inApp(`/story/${atHome.story.id}`)}
      onPut={house.put}
      onOpen={house.open}
      announce={announcer.announce}
    />
  )
}

/** The places of a room in the House list. */
export function SpotsHere(props: {
  readonly house: HouseView
  readonly room: string
  readonly panel: ReactNode
}) {
  const { house, room, panel } = props
  const { spots, openSpot } = house
  return (
    <SpotCards
      spots={spots.filter((spot) => spot.room === room)}
      open={openSpot && { spot: openSpot.id, panel }}
      onOpen={(id) => (id === openSpot?.id ? house.close() : house.open(id))}
    />
  )
}
