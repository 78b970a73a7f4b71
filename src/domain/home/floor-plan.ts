import type { Home, Room } from '../content/home.schema.ts'
import { type Corner, findPath } from './find-path.ts'
import { clamp } from './plan-rect.ts'
import { type WalkArea, walkableAreas } from './walkable-areas.ts'

/** Where a visitor's feet are. The height follows from the area, so a spot is always on a floor. */
export interface Spot {
  area: number
  x: number
  y: number
}

/** Two areas that touch along a line, seen from one of them. */
export interface AreaLink {
  readonly to: number
  readonly side: 'west' | 'east' | 'south' | 'north'
  /** The line: x for east and west, y for north and south. */
  readonly at: number
  readonly low: number
  readonly high: number
}

const TOUCH = 1e-6
/** A step higher than this is not walked: it keeps a balcony apart from the floor below. */
const STEP_M = 0.05
/** Height by which a guess at the floor may be out, on stairs above all. */
const STAIR_M = 0.3

/** Where people can walk, and how to get from one place to another. Made once, then only read. */
export class FloorPlan {
  readonly areas: readonly WalkArea[]
  readonly #links: readonly (readonly AreaLink[])[]

  /** `isOpen` leaves rooms out, for instance those that have no model. */
  constructor(home: Home, isOpen?: (room: string) => boolean) {
    const start = home.standingPoints.find((point) => !isOpen || isOpen(point.room))
    const all = walkableAreas(home, isOpen)
    const links = linkAreas(all)
    const reached = start
      ? reachable(links, nearest(all, start.x, start.y, floorUnder(home, start.room)).area)
      : []
    const kept = all.map((_, index) => index).filter((index) => reached.includes(index))
    this.areas = kept.map((index) => all[index] as WalkArea) // kept holds indexes of `all`
    this.#links = kept.length === all.length ? links : linkAreas(this.areas)
  }

  /** Height of the floor under a spot. */
  heightAt(spot: Spot): number {
    const area = this.areas[spot.area]
    return area ? heightIn(area, spot.x, spot.y) : 0
  }

  /** The room a spot belongs to. */
  roomAt(spot: Spot): string {
    return this.areas[spot.area]?.room ?? ''
  }

  /** The walkable spot nearest to a point. `floorM` keeps upstairs and downstairs apart. */
  locate(x: number, y: number, floorM: number, room?: string): Spot {
    return nearest(this.areas, x, y, floorM, room)
  }

  /** Whether a visitor can stand within `toleranceM` of this point. */
  isWalkable(x: number, y: number, floorM: number, toleranceM = 0.01): boolean {
    const spot = this.locate(x, y, floorM)
    return Math.hypot(spot.x - x, spot.y - y) <= toleranceM && Math.abs(this.heightAt(spot) - floorM) <= 0.5
  }

  /**
   * Moves a spot by a step of any length and slides it along walls. It changes the spot it is given, so that
   * walking makes no garbage, and it can never leave the floor: each part of a step ends inside some area.
   */
  move(spot: Spot, dx: number, dy: number): Spot {
    if (!Number.isFinite(dx) || !Number.isFinite(dy)) return spot
    for (let bounce = 0; bounce < 48 && (dx !== 0 || dy !== 0); bounce++) {
      const area = this.areas[spot.area]
      if (!area) return spot
      const [west, south, east, north] = area.rect
      const toX = dx > 0 ? (east - spot.x) / dx : dx < 0 ? (west - spot.x) / dx : Infinity
      const toY = dy > 0 ? (north - spot.y) / dy : dy < 0 ? (south - spot.y) / dy : Infinity
      const share = Math.max(0, Math.min(toX, toY))
      if (share >= 1) {
        spot.x += dx
        spot.y += dy
        break
      }
      const isAcross = toX <= toY
      spot.x = isAcross ? (dx > 0 ? east : west) : clamp(spot.x + dx * share, west, east)
      spot.y = isAcross ? clamp(spot.y + dy * share, south, north) : dy > 0 ? north : south
      dx *= 1 - share
      dy *= 1 - share
      const side = isAcross ? (dx > 0 ? 'east' : 'west') : dy > 0 ? 'north' : 'south'
      const along = isAcross ? spot.y : spot.x
      // The tolerance is for corners: a walker who follows a path passes them to the last bit of a number.
      const link = this.#links[spot.area]?.find(
        (l) => l.side === side && along >= l.low - TOUCH && along <= l.high + TOUCH,
      )
      if (link) this.#enter(spot, link.to)
      else if (isAcross) dx = 0
      else dy = 0
    }
    return this.#enter(spot, spot.area)
  }

  #enter(spot: Spot, index: number): Spot {
    const area = this.areas[index]
    if (!area) return spot
    spot.area = index
    spot.x = clamp(spot.x, area.rect[0], area.rect[2])
    spot.y = clamp(spot.y, area.rect[1], area.rect[3])
    return spot
  }

  /** Corners of the shortest way, or `undefined` when none leads there. */
  path(from: Spot, to: Spot): Corner[] | undefined {
    return findPath(this.#links, from, to)
  }
}

/** Height of the floor of a room. */
export function floorUnder(home: Home, roomId: string): number {
  const room: Room | undefined = home.rooms.find((r) => r.id === roomId)
  return home.storeys.find((storey) => storey.id === room?.storey)?.floorM ?? 0
}

function heightIn(area: WalkArea, x: number, y: number): number {
  return area.slopeX * x + area.slopeY * y + area.base
}

function nearest(areas: readonly WalkArea[], x: number, y: number, floorM: number, room?: string): Spot {
  const best: Spot = { area: 0, x: areas[0]?.rect[0] ?? 0, y: areas[0]?.rect[1] ?? 0 }
  let bestCost = Infinity
  areas.forEach((area, index) => {
    if (room !== undefined && area.room !== room) return
    const nearX = clamp(x, area.rect[0], area.rect[2])
    const nearY = clamp(y, area.rect[1], area.rect[3])
    // Height weighs more than distance, or a click upstairs would land downstairs. A stair's worth is free.
    const rise = Math.max(0, Math.abs(heightIn(area, nearX, nearY) - floorM) - STAIR_M)
    const cost = (nearX - x) ** 2 + (nearY - y) ** 2 + rise ** 2 * 4
    if (cost >= bestCost) return
    bestCost = cost
    best.area = index
    best.x = nearX
    best.y = nearY
  })
  return best
}

function linkAreas(areas: readonly WalkArea[]): AreaLink[][] {
  return areas.map((a) =>
    areas.flatMap((b, to) => {
      if (a === b) return []
      const found: AreaLink[] = []
      const add = (side: AreaLink['side'], at: number, low: number, high: number) => {
        const x = side === 'west' || side === 'east' ? at : low
        const y = side === 'west' || side === 'east' ? low : at
        if (high - low > TOUCH && Math.abs(heightIn(a, x, y) - heightIn(b, x, y)) < STEP_M)
          found.push({ to, side, at, low, high })
      }
      const [west, south, east, north] = a.rect
      const lowY = Math.max(south, b.rect[1])
      const highY = Math.min(north, b.rect[3])
      const lowX = Math.max(west, b.rect[0])
      const highX = Math.min(east, b.rect[2])
      if (Math.abs(west - b.rect[2]) < TOUCH) add('west', west, lowY, highY)
      if (Math.abs(east - b.rect[0]) < TOUCH) add('east', east, lowY, highY)
      if (Math.abs(south - b.rect[3]) < TOUCH) add('south', south, lowX, highX)
      if (Math.abs(north - b.rect[1]) < TOUCH) add('north', north, lowX, highX)
      return found
    }),
  )
}

function reachable(links: readonly (readonly AreaLink[])[], start: number): number[] {
  const seen = new Set([start])
  for (const area of seen) for (const link of links[area] ?? []) seen.add(link.to)
  return [...seen]
}
