import type { VisitState } from '../../domain/attempt/visit-state.ts'
import type { Home, Room } from '../../domain/content/home.schema.ts'
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
        details: `${item.place}. ${words.status[status]}`,
        isDone: isDone(status),
        isOpen: item.id === open,
      }
    })
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
        name: words.walkHere,
        details: point.words,
      }),
    )
  return [
    ...points,
    ...waysOut(home, room).map(
      ({ id, to, x, y }): PinButton => ({
        id,
        kind: 'way-out',
        at: [x, y, floor],
        name: words.wayOut(to.name),
      }),
    ),
  ]
}

/** A door or a flight of stairs, seen from one of its rooms. */
export interface WayOut {
  /** Id of the door or flight with the room it leads to. */
  readonly id: string
  readonly to: Room
  readonly x: number
  readonly y: number
}

/** The ways out of a room. */
export function waysOut(home: Home, room: string): WayOut[] {
  const links = [
    ...home.doors.map(({ id, between, gap }) => ({ id, between, rect: gap })),
    ...home.stairs.map(({ id, between, rect }) => ({ id, between, rect })),
  ]
  return links.flatMap(({ id, between, rect: [west, south, east, north] }) => {
    if (!between.includes(room)) return []
    const to = home.rooms.find((other) => between.includes(other.id) && other.id !== room)
    return to ? [{ id: `to-${id}`, to, x: (west + east) / 2, y: (south + north) / 2 }] : []
  })
}

function floorOf(home: Home, room: string): number {
  const storey = home.rooms.find(({ id }) => id === room)?.storey
  return home.storeys.find(({ id }) => id === storey)?.floorM ?? 0
}
