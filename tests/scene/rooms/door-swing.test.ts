import { expect, test } from 'vitest'
import { visibleRooms } from '../../../src/domain/home/visible-rooms.ts'
import { DoorSwing } from '../../../src/scene/rooms/door-swing.ts'
import { readHome } from '../../support/home-file.ts'

const home = readHome()
/** In the hall, before the kitchen door, which lies to the south. */
const beforeDoor = { pose: { x: 5.65, y: 1, heading: 180 }, room: 'hall', isWalking: true }

test('a door opens for somebody who walks up to it, and shuts when they stand still', () => {
  const doors = new DoorSwing(home)
  doors.advance(0.2, beforeDoor)
  expect(doors.shareOf('kitchen-door')).toBeGreaterThan(0)
  expect(doors.isMoving).toBe(true)
  doors.advance(1, beforeDoor)
  expect(doors.shareOf('kitchen-door')).toBe(1)
  doors.advance(0.1, beforeDoor)
  expect(doors.isMoving).toBe(false)
  doors.advance(1, { ...beforeDoor, isWalking: false })
  expect(doors.shareOf('kitchen-door')).toBe(0)
})

test.each([
  ['walks away from it', { ...beforeDoor, pose: { x: 5.65, y: 1, heading: 0 } }],
  ['is too far', { ...beforeDoor, pose: { x: 5.65, y: 3.5, heading: 180 } }],
  ['is behind the wall, in another room', { ...beforeDoor, room: 'living-room' }],
])('a door stays shut for somebody who %s', (_, walker) => {
  const doors = new DoorSwing(home)
  doors.advance(1, walker)
  expect(doors.shareOf('kitchen-door')).toBe(0)
})

test('through a door that is ajar one sees the next room', () => {
  const doors = new DoorSwing(home)
  const seen = () =>
    visibleRooms(home, { room: 'hall', ...beforeDoor.pose }, 74, (door) => doors.isAjar(door))
  expect(seen()).not.toContain('kitchen')
  doors.advance(0.1, beforeDoor)
  expect(seen()).toContain('kitchen')
})

test('at the top of the stairs the hall is drawn whichever way one looks; from the hall the landing is not drawn', () => {
  const top = { room: 'landing', x: 6.5, y: -0.35, heading: 0 }
  expect(visibleRooms(home, top, 74)).toContain('hall')
  // The walls round the flight are part of the hall, and they are behind whoever looks down.
  expect(visibleRooms(home, { ...top, heading: 180 }, 74)).toContain('hall')
  expect(visibleRooms(home, { room: 'hall', x: 6.4, y: 3.2, heading: 180 }, 74)).not.toContain('landing')
})
