import type { Door, Home, PlanRect } from '../content/home.schema.ts'
import { headingTowards, turnBetween } from './heading.ts'
import { isInside } from './plan-rect.ts'

/** A fan of directions, as turns from the heading: `left` is the smaller number. */
interface Fan {
  readonly left: number
  readonly right: number
}

/**
 * The rooms in view from a place: the room itself, then every room seen through doors that are open, and at the top of
 * a flight the room below, whichever way one looks: the walls round the flight are part of it. From below nothing is
 * seen of the room above but what the lower one's model holds.
 *
 * The view narrows to each doorway in turn, as it does for an eye. An open leaf counts as part of its doorway,
 * because it stands in the next room but belongs to its own.
 */
export function visibleRooms(
  home: Home,
  from: { readonly room: string; readonly x: number; readonly y: number; readonly heading: number },
  fieldOfViewDeg: number,
  isOpen: (door: Door) => boolean = (door) => door.open,
): string[] {
  const seen = new Set<string>()
  const look = (room: string, fan: Fan) => {
    seen.add(room)
    for (const door of home.doors) {
      if (!isOpen(door) || !door.between.includes(room)) continue
      const beyond = door.between[0] === room ? door.between[1] : door.between[0]
      if (seen.has(beyond)) continue
      const frames = door.leaf ? [door.gap, door.leaf] : [door.gap]
      const next = frames.map((rect) => through(rect, from, fan)).find((part) => part !== undefined)
      if (next) look(beyond, next)
    }
  }
  look(from.room, { left: -fieldOfViewDeg / 2, right: fieldOfViewDeg / 2 })
  for (const { between } of home.stairs) {
    const [below, above] = between
    if (above === from.room) seen.add(below)
  }
  return [...seen]
}

function through(
  rect: PlanRect,
  from: { readonly x: number; readonly y: number; readonly heading: number },
  fan: Fan,
): Fan | undefined {
  if (isInside(rect, from.x, from.y)) return fan
  const [west, south, east, north] = rect
  const middle = headingTowards(from.x, from.y, (west + east) / 2, (south + north) / 2)
  const centre = turnBetween(from.heading, middle)
  // Corners are measured from the middle of the doorway, so that a doorway behind the eye does not wrap round.
  const corners = [west, east].flatMap((x) =>
    [south, north].map((y) => centre + turnBetween(middle, headingTowards(from.x, from.y, x, y))),
  )
  for (const shift of [0, 360, -360]) {
    const left = Math.max(fan.left, Math.min(...corners) + shift)
    const right = Math.min(fan.right, Math.max(...corners) + shift)
    if (left < right) return { left, right }
  }
  return undefined
}
