import { expect, test } from 'vitest'
import type { Home } from '../../../src/domain/content/home.schema.ts'
import { checkHome } from '../../../src/domain/home/check-home.ts'
import { readHome } from '../../support/home-file.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] extends object ? Writable<T[K]> : T[K] }

/** What the check says about a home with one thing changed. */
function faultsAfter(change: (home: Writable<Home>) => void): string[] {
  const home = readHome()
  change(home)
  return checkHome(home).map(({ path, what }) => `${path.join('.')}: ${what}`)
}

test('[HOME7] the home has no faults', () => {
  expect(checkHome(readHome())).toEqual([])
})

test.each<[string, (home: Writable<Home>) => void, string]>([
  [
    'a room that is not there',
    (home) => {
      if (home.items[0]) home.items[0].room = 'cellar'
    },
    'items.0.room: There is no room “cellar”.',
  ],
  [
    'an id used twice',
    (home) => {
      if (home.standingPoints[1]) home.standingPoints[1].id = 'front-step'
    },
    'standingPoints.1.id: The id “front-step” is used twice in standingPoints.',
  ],
  [
    'a rectangle turned round',
    (home) => {
      if (home.rooms[2]) home.rooms[2].rects = [[5, 0, 0, 4]]
    },
    'rooms.2.rects.0: The rectangle 5, 0, 0, 4 has no area.',
  ],
  [
    'a door that stops in the wall',
    (home) => {
      if (home.doors[1]) home.doors[1].gap = [5.06, 0.16, 5.12, 0.96]
    },
    'doors.1.gap: “Living room door” does not reach the room “living-room”.',
  ],
  [
    'a standing point in the sofa',
    (home) => {
      const point = home.standingPoints.find(({ id }) => id === 'living-room-sofa')
      if (point) Object.assign(point, { x: 0.5, y: 1.5 })
    },
    'standingPoints.9: Nobody can stand on “living-room-sofa”: it is in a wall, in furniture or less than 25 cm away from them.',
  ],
  [
    'a room whose only door is blocked',
    (home) => {
      home.obstacles.push({ id: 'piano', room: 'kitchen', rect: [5, -3.6, 6, -3.3], heightM: 1 })
    },
    'rooms.4: Nobody can walk to the room “bathroom”.',
  ],
  [
    'a thing to try without a device',
    (home) => {
      delete home.items[0]?.device
    },
    'items.0: “Key safe” is a try item without a device.',
  ],
  [
    'an item outside its room',
    (home) => {
      if (home.items[0]) home.items[0].at = [1, 1, 1]
    },
    'items.0.at: “Key safe” is not in its room “front”.',
  ],
])('[HOME7] says what is wrong with %s', (_, change, fault) => {
  expect(faultsAfter(change)).toContain(fault)
})
