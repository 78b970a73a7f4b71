import type { Door, Home, PlanRect, Stairs } from '../content/home.schema.ts'
import { distanceTo, isInside } from './plan-rect.ts'
import { type Span, shared, united, without } from './spans.ts'

/** How far a visitor's middle stays from walls and furniture. */
export const BODY_RADIUS_M = 0.25

/** A rectangle of floor on which the middle of a visitor may be: already narrowed by the body's radius. */
export interface WalkArea {
  readonly rect: PlanRect
  readonly room: string
  /** Height of the floor at (x, y) is `slopeX * x + slopeY * y + base`; stairs are a plane too. */
  readonly slopeX: number
  readonly slopeY: number
  readonly base: number
}

interface Cell {
  readonly south: number
  readonly north: number
  readonly room: string
}

/**
 * Cuts the floor of every storey into rectangles.
 *
 * A point is free when the square around it, as wide as a body, lies wholly in rooms and doorways and touches no
 * furniture. The plan is split along every edge that can matter, so each cell is free or blocked as a whole.
 * `isOpen` leaves rooms out: their doors and stairs become walls.
 */
export function walkableAreas(home: Home, isOpen: (room: string) => boolean = () => true): WalkArea[] {
  const areas: WalkArea[] = []
  const stairs = home.stairs.filter((flight) => flight.between.every(isOpen))
  for (const storey of home.storeys) {
    const rooms = home.rooms.filter((room) => room.storey === storey.id && isOpen(room.id))
    const ids = new Set(rooms.map((room) => room.id))
    const doors = home.doors.filter((door) => door.between.every((id) => ids.has(id)))
    const flights = stairs.filter((flight) => flight.between.some((id) => ids.has(id)))
    const blocks = [
      ...home.obstacles.filter((obstacle) => ids.has(obstacle.room)).map((obstacle) => obstacle.rect),
      ...doors.flatMap((door) => (door.leaf ? [door.leaf] : [])),
      ...home.stairs
        .filter((flight) => !stairs.includes(flight) && ids.has(flight.between[0]))
        .map((f) => f.rect),
    ]
    const floor: PlanRect[] = [...rooms.flatMap((room) => room.rects), ...doors.map((door) => door.gap)]
    const solid = [...floor, ...flights.map((flight) => flight.rect)]
    const edges = [...solid, ...blocks]
    const xs = cuts(
      edges.flatMap((rect) => [rect[0], rect[2]]).concat(doors.map((door) => middle(door.gap, 0))),
    )
    const roomAt = (x: number, y: number) =>
      rooms.find((room) => room.rects.some((rect) => isInside(rect, x, y)))?.id ??
      nearerRoom(home, doors, x, y)
    // Worked out a column at a time, by stretches and not by points: a storey has hundreds of rectangles.
    const cellsAt = (x: number): Cell[] => {
      const holes = blocks
        .filter((rect) => meetsBody(rect, x))
        .map(([, south, , north]) => widened([south, north]))
      const closed = flights
        .filter(({ rect }) => meetsBody(rect, x))
        .flatMap((flight) => without([widened([flight.rect[1], flight.rect[3]])], openEnd(flight, ids, x)))
      const above = floor.filter((rect) => x >= rect[0] && x <= rect[2])
      const free = without(shared(coveredAt(x, solid), united(above.map(upright))), [...holes, ...closed])
      const changes = [...above.flatMap(upright), ...doors.map(({ gap }) => middle(gap, 1))]
      return free.flatMap(([low, high]) => {
        const ys = splits(toMillimetre(low), toMillimetre(high), changes.map(toMillimetre))
        return ys.slice(1).flatMap((north, index): Cell[] => {
          const south = ys[index] ?? 0
          const room = south < north && roomAt(x, (south + north) / 2)
          return room ? [{ south, north, room }] : []
        })
      })
    }
    for (const { rect, room } of stripes(xs, cellsAt)) {
      areas.push({ rect, room, slopeX: 0, slopeY: 0, base: storey.floorM })
    }
  }
  for (const flight of stairs) areas.push(...ramps(home, flight))
  return areas
}

/** A flight as two sloping areas: the lower half belongs to the lower room, the upper half to the upper one. */
function ramps(home: Home, flight: Stairs): WalkArea[] {
  const [west, south, east, north] = flight.rect
  const [low, high] = flight.between.map((id) => floorOf(home, id)) as [number, number]
  const alongY = flight.climbs === 'north' || flight.climbs === 'south'
  const length = alongY ? north - south : east - west
  const upwards = flight.climbs === 'north' || flight.climbs === 'east'
  const slope = ((high - low) / length) * (upwards ? 1 : -1)
  const foot =
    flight.climbs === 'north'
      ? south
      : flight.climbs === 'south'
        ? north
        : flight.climbs === 'east'
          ? west
          : east
  const plane = { slopeX: alongY ? 0 : slope, slopeY: alongY ? slope : 0, base: low - slope * foot }
  const half = middle(flight.rect, alongY ? 1 : 0)
  const lower = flight.between[0]
  const upper = flight.between[1]
  const r = BODY_RADIUS_M
  const parts: [PlanRect, string][] = alongY
    ? [
        [[west + r, south, east - r, half], upwards ? lower : upper],
        [[west + r, half, east - r, north], upwards ? upper : lower],
      ]
    : [
        [[west, south + r, half, north - r], upwards ? lower : upper],
        [[half, south + r, east, north - r], upwards ? upper : lower],
      ]
  return parts.map(([rect, room]) => ({ rect: rect.map(toMillimetre) as PlanRect, room, ...plane }))
}

/** Merges free cells into upright stripes, and stripes of the same extent into one rectangle. */
function stripes(xs: number[], cellsAt: (x: number) => readonly Cell[]) {
  const done: { rect: PlanRect; room: string }[] = []
  let open: { rect: PlanRect; room: string }[] = []
  for (let i = 1; i < xs.length; i++) {
    const [west, east] = [xs[i - 1] ?? 0, xs[i] ?? 0]
    const cells: Cell[] = []
    for (const cell of cellsAt((west + east) / 2)) {
      const last = cells.at(-1)
      if (last && last.north === cell.south && last.room === cell.room)
        cells[cells.length - 1] = { ...last, north: cell.north }
      else cells.push(cell)
    }
    const still = cells.map(({ south, north, room }) => {
      const before = open.find(
        (s) => s.rect[2] === west && s.rect[1] === south && s.rect[3] === north && s.room === room,
      )
      return { rect: [before?.rect[0] ?? west, south, east, north] as PlanRect, room }
    })
    done.push(
      ...open.filter(
        (s) =>
          !still.some((t) => t.rect[0] === s.rect[0] && t.rect[1] === s.rect[1] && t.rect[3] === s.rect[3]),
      ),
    )
    open = still
  }
  return [...done, ...open]
}

/** Every line along which free turns into blocked: the edges themselves and a body's radius either side. */
function cuts(edges: number[]): number[] {
  const all = edges.flatMap((edge) => [edge - BODY_RADIUS_M, edge, edge + BODY_RADIUS_M])
  return [...new Set(all.map(toMillimetre))].toSorted((a, b) => a - b)
}

const upright = ([, south, , north]: PlanRect): Span => [south, north]
const widened = ([low, high]: Span): Span => [low - BODY_RADIUS_M, high + BODY_RADIUS_M]

/** Whether somebody whose middle is at x reaches over the rectangle, or into it. */
function meetsBody([west, , east]: PlanRect, x: number): boolean {
  return west < x + BODY_RADIUS_M && east > x - BODY_RADIUS_M
}

/** Where the middle of a body at x may be so that the rectangles together cover all that is below it. */
function coveredAt(x: number, by: readonly PlanRect[]): Span[] {
  const near = by.filter((rect) => meetsBody(rect, x))
  const xs = splits(
    x - BODY_RADIUS_M,
    x + BODY_RADIUS_M,
    near.flatMap(([west, , east]) => [west, east]),
  )
  let covered: Span[] = [[-Infinity, Infinity]]
  for (let i = 1; i < xs.length; i++) {
    const strip = ((xs[i - 1] ?? 0) + (xs[i] ?? 0)) / 2
    const here = near.filter(([west, , east]) => west <= strip && east >= strip)
    covered = shared(covered, united(here.map(upright)))
  }
  return covered.flatMap(([low, high]): Span[] =>
    high - low > 2 * BODY_RADIUS_M ? [[low + BODY_RADIUS_M, high - BODY_RADIUS_M]] : [],
  )
}

/** Where somebody at x stands on this storey straight before the end of the flight that opens onto it. */
function openEnd(flight: Stairs, rooms: ReadonlySet<string>, x: number): Span[] {
  const [west, south, east, north] = flight.rect
  const isFoot = rooms.has(flight.between[0])
  const r = BODY_RADIUS_M
  const end = {
    north: ['south', 'north'],
    south: ['north', 'south'],
    east: ['west', 'east'],
    west: ['east', 'west'],
  } as const
  const side = end[flight.climbs][isFoot ? 0 : 1]
  if (side === 'north' || side === 'south') {
    if (x <= west + r || x >= east - r) return []
    return side === 'north' ? [[north, Infinity]] : [[-Infinity, south]]
  }
  const isBefore = side === 'east' ? x > east : x < west
  return isBefore ? [[south + r, north - r]] : []
}

function nearerRoom(home: Home, doors: readonly Door[], x: number, y: number): string | undefined {
  const door = doors.find((d) => isInside(d.gap, x, y))
  if (!door) return undefined
  const distance = (id: string) =>
    Math.min(
      ...(home.rooms.find((room) => room.id === id)?.rects ?? []).map((rect) => distanceTo(rect, x, y)),
    )
  return distance(door.between[0]) <= distance(door.between[1]) ? door.between[0] : door.between[1]
}

function floorOf(home: Home, roomId: string): number {
  const storey = home.rooms.find((room) => room.id === roomId)?.storey
  return home.storeys.find((s) => s.id === storey)?.floorM ?? 0
}

function middle(rect: PlanRect, axis: 0 | 1): number {
  return (rect[axis] + rect[axis === 0 ? 2 : 3]) / 2
}

function toMillimetre(metres: number): number {
  return Math.round(metres * 1000) / 1000
}

/** `low`, `high` and the values between them, in order. */
function splits(low: number, high: number, values: number[]): number[] {
  return [...new Set([low, ...values.filter((v) => v > low && v < high), high])].toSorted((a, b) => a - b)
}
