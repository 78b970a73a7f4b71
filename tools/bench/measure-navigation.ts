import { FloorPlan } from '../../src/domain/home/floor-plan.ts'
import type { Figure } from './budget.ts'
import { readHomeFile, seeded } from '../../tests/support/home-file.ts'

const STEPS = 100_000

/**
 * Budget 13: random steps of up to 30 cm, one in 200 a leap of up to 3 m as after a laptop wakes. Whether the walker
 * is still on a floor is worked out from the rectangles of the rooms and stairs, not from the module under test.
 */
export function measureNavigation(): Figure[] {
  const home = readHomeFile()
  const plan = new FloorPlan(home)
  const floors = [
    ...home.rooms.flatMap((room) => room.rects),
    ...home.stairs.map((stairs) => stairs.rect),
    ...home.doors.map((door) => door.gap),
  ]
  const isOnFloor = (x: number, y: number) =>
    floors.some(([west, south, east, north]) => x >= west && x <= east && y >= south && y <= north)
  const start = home.standingPoints[0]
  if (!start) throw new Error('the home has no standing point')

  const random = seeded(2026)
  const spot = plan.locate(start.x, start.y, 0)
  let exits = 0
  for (let step = 0; step < STEPS; step++) {
    const length = random() < 0.005 ? random() * 3 : random() * 0.3
    const angle = random() * Math.PI * 2
    plan.move(spot, Math.cos(angle) * length, Math.sin(angle) * length)
    if (!isOnFloor(spot.x, spot.y)) exits++
  }
  return [
    {
      budget: '13',
      what: `Times off the floor in ${STEPS.toLocaleString('en-GB')} hostile steps`,
      value: exits,
      unit: 'times',
      bar: 0,
    },
  ]
}
