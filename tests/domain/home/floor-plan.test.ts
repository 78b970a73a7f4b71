import { describe, expect, test } from 'vitest'
import type { Home, PlanRect } from '../../../src/domain/content/home.schema.ts'
import type { Corner } from '../../../src/domain/home/find-path.ts'
import { FloorPlan, floorUnder } from '../../../src/domain/home/floor-plan.ts'
import { isInside } from '../../../src/domain/home/plan-rect.ts'
import { lives, readHome, seeded } from '../../support/home-file.ts'

const home = readHome()
const plan = new FloorPlan(home)
/** A house of which only these rooms can be shown. */
const modelled = (id: string) => ['front', 'hall', 'living-room'].includes(id)

/** Why a point is not on a floor of the home, worked out from the file alone; `undefined` when it is. */
function offFloor(home: Home, x: number, y: number, z: number): string | undefined {
  if (!Number.isFinite(x + y + z)) return 'not a number'
  const onStairs = home.stairs.some((flight) => isInside(flight.rect, x, y) && z > -0.01 && z < 2.48)
  const storey = home.storeys.find((s) => Math.abs(s.floorM - z) < 0.02)
  if (!storey) return onStairs ? undefined : `at height ${z.toFixed(2)}`
  const rooms = home.rooms.filter((room) => room.storey === storey.id)
  const ids = new Set(rooms.map((room) => room.id))
  const gaps = home.doors.filter((door) => ids.has(door.between[0])).map((door) => door.gap)
  const floors: PlanRect[] = [...rooms.flatMap((room) => room.rects), ...gaps]
  if (!floors.some((rect) => isInside(rect, x, y)) && !onStairs) return 'outside'
  const inside = home.obstacles.find((o) => ids.has(o.room) && isInside(o.rect, x, y))
  return inside ? `inside ${inside.id}` : undefined
}

/** Every 5 cm of the way is floor, and the floor rises no faster than the stairs. */
function isOnFloor(plan: FloorPlan, corners: readonly Corner[], startM: number, endM: number): boolean {
  let height = startM
  for (const [index, [x, y]] of corners.slice(1).entries()) {
    const [fromX, fromY] = corners[index] as Corner // one corner before the one at hand
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 0.05))
    for (let step = 1; step <= steps; step++) {
      const [hereX, hereY] = [fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps]
      const spot = plan.locate(hereX, hereY, height)
      if (Math.hypot(spot.x - hereX, spot.y - hereY) > 1e-6) return false
      if (Math.abs(plan.heightAt(spot) - height) > 0.06) return false
      height = plan.heightAt(spot)
    }
  }
  return Math.abs(height - endM) < 1e-6
}

/** 100,000 steps that no visitor would take, from the first standing point on. Returns what went wrong, and where it went. */
function walkWildly(home: Home, plan: FloorPlan, seed: number) {
  const random = seeded(seed)
  const start = home.standingPoints[0]
  if (!start) throw new Error('no standing points')
  const spot = plan.locate(start.x, start.y, floorUnder(home, start.room))
  const visited = new Set<string>()
  let heading = 0
  const faults: string[] = []
  for (let step = 0; step < 100_000; step++) {
    if (random() < 0.02) heading = random() * Math.PI * 2
    // One step in 200 is a jump of up to 3 m: a tab that was asleep.
    const length = random() < 0.005 ? random() * 3 : 0.02 + random() * 0.04
    plan.move(spot, Math.sin(heading) * length, Math.cos(heading) * length)
    visited.add(plan.roomAt(spot))
    const fault = offFloor(home, spot.x, spot.y, plan.heightAt(spot))
    if (fault) faults.push(`${fault} at ${spot.x}, ${spot.y}`)
  }
  return { faults, visited }
}

/** How many of so many random pairs of places are joined by a way over free floor. */
function joinedPairs(plan: FloorPlan, seed: number, pairs: number): number {
  const random = seeded(seed)
  const areas = plan.areas.filter(({ rect }) => (rect[2] - rect[0]) * (rect[3] - rect[1]) > 0.1)
  const place = () => {
    const area = areas[Math.floor(random() * areas.length)]
    if (!area) throw new Error('no areas')
    const [west, south, east, north] = area.rect
    const x = west + random() * (east - west)
    const y = south + random() * (north - south)
    return { area: plan.areas.indexOf(area), x, y }
  }
  let found = 0
  for (let pair = 0; pair < pairs; pair++) {
    const from = place()
    const to = place()
    const corners = plan.path(from, to)
    if (corners && isOnFloor(plan, corners, plan.heightAt(from), plan.heightAt(to))) found++
  }
  return found
}

describe('walking', () => {
  test.each([11, 12, 13])('[HOME1] 100,000 hostile random steps never leave the floor (seed %i)', (seed) => {
    const { faults, visited } = walkWildly(home, plan, seed)
    expect(faults).toEqual([])
    expect(visited.size).toBeGreaterThanOrEqual(4)
  })

  test('[HOME1] steps that are no numbers or endless change nothing that matters', () => {
    const spot = plan.locate(5.75, 3, 0)
    const before = { ...spot }
    for (const bad of [Number.NaN, Infinity, -Infinity]) plan.move(spot, bad, 0.1)
    expect(spot).toEqual(before)
    plan.move(spot, 1e9, -1e9)
    expect(offFloor(home, spot.x, spot.y, plan.heightAt(spot))).toBeUndefined()
  })

  test('[HOME2] every standing point of every room is free floor, and reached from the front of the house', () => {
    const start = plan.locate(5.75, 5.6, 0)
    const missing = home.standingPoints.filter(({ x, y, room }) => {
      const spot = plan.locate(x, y, floorUnder(home, room))
      const isThere = Math.hypot(spot.x - x, spot.y - y) < 0.01 && plan.roomAt(spot) === room
      return !isThere || plan.path(start, spot) === undefined
    })
    expect(missing).toEqual([])
    expect(new Set(plan.areas.map((area) => area.room)).size).toBe(home.rooms.length)
  })

  test('[HOME3] every door lets a visitor through who meets it at an angle', () => {
    for (const door of home.doors) {
      const [west, south, east, north] = door.gap
      const floorM = floorUnder(home, door.between[0])
      const isThroughX = east - west < north - south
      // The leaf of an open door narrows its way, so start where the floor is free.
      const middle = plan.locate((west + east) / 2, (south + north) / 2, floorM)
      for (const degrees of [-40, -20, 0, 20, 40]) {
        for (const way of [1, -1]) {
          const angle = (degrees * Math.PI) / 180
          const [backX, backY] = isThroughX ? [way * 0.45, 0] : [0, way * 0.45]
          const spot = plan.locate(middle.x - backX, middle.y - backY, floorM)
          const from = plan.roomAt(spot)
          for (let step = 0; step < 60; step++) {
            const ahead = Math.cos(angle) * 0.02 * way
            const aside = Math.sin(angle) * 0.02
            plan.move(spot, isThroughX ? ahead : aside, isThroughX ? aside : ahead)
          }
          const into = plan.roomAt(spot)
          expect({ door: door.id, degrees, way, rooms: [from, into].toSorted() }).toEqual({
            door: door.id,
            degrees,
            way,
            rooms: [...door.between].toSorted(),
          })
        }
      }
    }
  })

  test('[HOME4] the stairs lead up smoothly, and only through their ends', () => {
    const spot = plan.locate(6.45, 2.75, 0)
    let last = plan.heightAt(spot)
    for (let step = 0; step < 200; step++) {
      plan.move(spot, 0, -0.02)
      const height = plan.heightAt(spot)
      expect(height - last).toBeLessThan(0.06)
      last = height
    }
    expect([plan.roomAt(spot), plan.heightAt(spot)]).toEqual(['landing', 2.47])
    const below = plan.locate(5.6, 1.2, 0)
    plan.move(below, 3, 0)
    expect([plan.roomAt(below), plan.heightAt(below)]).toEqual(['hall', 0])
  })

  test('[HOME4] a point upstairs is never taken for the floor below it', () => {
    expect(plan.roomAt(plan.locate(2.5, 3, 2.47))).toBe('bedroom')
    expect(plan.roomAt(plan.locate(2.5, 3, 0))).toBe('living-room')
  })
})

describe('finding the way', () => {
  test('[HOME5] 500 of 500 random pairs of places are joined by a way over free floor', () => {
    expect(joinedPairs(plan, 5, 500)).toBe(500)
  })

  test('[HOME5] the way goes round furniture and no farther than it must', () => {
    const from = plan.locate(1.6, 0.7, 0)
    const to = plan.locate(1.75, 3.05, 0)
    const corners = plan.path(from, to) ?? []
    const length = corners
      .slice(1)
      .reduce((sum, [x, y], i) => sum + Math.hypot(x - (corners[i]?.[0] ?? 0), y - (corners[i]?.[1] ?? 0)), 0)
    expect(length).toBeGreaterThan(2.36)
    expect(length).toBeLessThan(3.2)
  })
})

test('[HOME6] rooms without a model can be left out, and then nobody walks there', () => {
  const shown = new FloorPlan(home, modelled)
  expect([...new Set(shown.areas.map((area) => area.room))].toSorted()).toEqual([
    'front',
    'hall',
    'living-room',
  ])
  const spot = shown.locate(5.65, 0.6, 0)
  shown.move(spot, 0, -3)
  expect(shown.roomAt(spot)).toBe('hall')
  expect(spot.y).toBeCloseTo(0.25)
})

describe.each(lives)('the home of %s, with its people and their things', (life) => {
  const home = readHome(life)
  const plan = new FloorPlan(home)

  test('[HOME11] 100,000 hostile random steps never lead through them', () => {
    const { faults, visited } = walkWildly(home, plan, 21)
    expect(faults).toEqual([])
    expect(visited.size).toBeGreaterThan(1)
  })

  test('[HOME11] 200 of 200 random pairs of places are joined by a way round them', () => {
    expect(joinedPairs(plan, 22, 200)).toBe(200)
  })
})
