import type { Home, PlanRect } from '../content/home.schema.ts'
import { cutPolygon } from '../home/cut-polygon.ts'
import type { Device } from '../content/device.schema.ts'

/** A point of the plan in metres, east and north. */
export type PlanPoint = readonly [x: number, y: number]

/** Where a device stands and looks: metres east and north on the plan, degrees clockwise from north. */
export interface SensePlace {
  readonly x: number
  readonly y: number
  readonly heading: number
}

/** The floor that a device watches, as a polygon in metres: a circle, a slice of one, or null where it watches no floor. */
export function senseOutline(
  senses: Pick<Device['senses'], 'shape' | 'reachM' | 'angleDeg'>,
  place: SensePlace,
): readonly PlanPoint[] | null {
  const { shape, reachM } = senses
  if (reachM === undefined || (shape !== 'sphere' && shape !== 'cone')) return null
  const wide = shape === 'cone' ? (senses.angleDeg ?? 90) : 360
  const steps = Math.max(8, Math.ceil(wide / 6))
  const rim = Array.from({ length: steps + 1 }, (_, step) => {
    const turn = ((place.heading - wide / 2 + (wide * step) / steps) * Math.PI) / 180
    return [place.x + Math.sin(turn) * reachM, place.y + Math.cos(turn) * reachM] as const
  })
  return wide >= 360 ? rim.slice(0, -1) : [[place.x, place.y], ...rim]
}

/**
 * The floor that a device in `room` watches, without what lies behind walls: what looks one way looks at its own room,
 * a radio reaches the whole storey.
 */
export function reachAreas(
  home: Pick<Home, 'rooms'>,
  senses: Pick<Device['senses'], 'shape'>,
  room: string,
  outline: readonly PlanPoint[],
): readonly (readonly PlanPoint[])[] {
  const own = home.rooms.find(({ id }) => id === room)
  const watched = home.rooms.filter(({ id, storey }) =>
    senses.shape === 'cone' ? id === room : storey === own?.storey,
  )
  return cutToRects(
    outline,
    watched.flatMap(({ rects }) => rects),
  )
}

/**
 * The same within some rectangles of the plan, a polygon for each that it touches: what looks one way does not look
 * through walls. Cut at each edge in turn (Sutherland and Hodgman 1974), which is exact for a polygon cut by a rectangle.
 */
function cutToRects(
  outline: readonly PlanPoint[],
  rects: readonly PlanRect[],
): readonly (readonly PlanPoint[])[] {
  return rects
    .map(([west, south, east, north]) =>
      [
        { axis: 0, limit: west, keep: 1 },
        { axis: 0, limit: east, keep: -1 },
        { axis: 1, limit: south, keep: 1 },
        { axis: 1, limit: north, keep: -1 },
      ].reduce<readonly PlanPoint[]>(
        (points, { axis, limit, keep }) => cutPolygon(points, (point) => keep * ((point[axis] ?? 0) - limit)),
        outline,
      ),
    )
    .filter((points) => points.length > 2)
}
