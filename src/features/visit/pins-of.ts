import type { VisitState } from '../../domain/attempt/visit-state.ts'
import type { Home, Room } from '../../domain/content/home.schema.ts'
import type { DeviceSpot } from '../../domain/home/device-spots.ts'
import { waysOut } from '../../domain/home/standing-points.ts'
import type { PinButton } from '../../scene/pins/pin-layer.tsx'
import { isDone, itemStatus } from './item-status.ts'
import { visitMessages as words } from './visit.messages.ts'

/** The pins of a room: its things, in room order. */
export function itemPins(home: Home, room: string, visit: VisitState, open: string | null): PinButton[] {
  return home.items
    .filter((item) => item.room === room)
    .map((item) => {
      const status = itemStatus(item, visit)
      return {
        id: item.id,
        kind: item.kind,
        at: item.at,
        name: item.name,
        // What its picture shows to the eye, the name says: look, try it, story.
        details: `${item.place}. ${words.tag[item.kind]}. ${words.status[status]}`,
        isDone: isDone(status),
        isOpen: item.id === open,
      }
    })
}

/** The places of a room where a device can be put, in the order of the story. */
export function spotPins(spots: readonly DeviceSpot[], room: string, open: string | null): PinButton[] {
  return spots
    .filter((spot) => spot.room === room)
    .map(({ id, name, at, isPut }) => ({
      id,
      kind: 'place',
      at,
      name,
      details: isPut ? words.placing.isHere : words.placing.pin,
      isDone: isPut,
      isOpen: id === open,
    }))
}

/** The rings of a room: its standing points, then its ways into other rooms. */
export function ringPins(home: Home, room: string): PinButton[] {
  const floor = floorOf(home, room)
  const points = home.standingPoints
    .filter((point) => point.room === room)
    .map(
      (point): PinButton => ({
        id: point.id,
        kind: 'point',
        at: [point.x, point.y, floor],
        name: capital(point.words),
        details: words.walkHere,
      }),
    )
  return [
    ...points,
    ...waysOut(home, room).map(
      ({ id, room: to, x, y }): PinButton => ({
        id: ringId(id),
        kind: 'way-out',
        at: [x, y, floor],
        name: words.wayOut(home.rooms.find((entry) => entry.id === to)?.name ?? to),
      }),
    ),
  ]
}

/** The room that a ring called `id` leads to, or null when it is no way out. */
export function roomBehind(home: Home, room: string, id: string): Room | null {
  const way = waysOut(home, room).find((entry) => ringId(entry.id) === id)
  return home.rooms.find((entry) => entry.id === way?.room) ?? null
}

/** A door and a standing point may have the same id. */
const ringId = (way: string) => `to-${way}`

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function floorOf(home: Home, room: string): number {
  const storey = home.rooms.find(({ id }) => id === room)?.storey
  return home.storeys.find(({ id }) => id === storey)?.floorM ?? 0
}
