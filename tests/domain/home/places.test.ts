import { describe, expect, test } from 'vitest'
import {
  directionWords,
  headingTowards,
  normaliseHeading,
  turnBetween,
} from '../../../src/domain/home/heading.ts'
import { entryPoint, nearestPoint, nextPoint, waysOut } from '../../../src/domain/home/standing-points.ts'
import { visibleRooms } from '../../../src/domain/home/visible-rooms.ts'
import { readHome } from '../../support/home-file.ts'

const home = readHome()

const way = (room: string, to: string) => waysOut(home, room).find((out) => out.room === to)

function from(room: string, x: number, y: number, heading: number): string[] {
  return visibleRooms(home, { room, x, y, heading }, 90)
}

describe('headings', () => {
  test('count clockwise from the street', () => {
    expect([headingTowards(0, 0, 0, 1), headingTowards(0, 0, 1, 0), headingTowards(0, 0, -1, 0)]).toEqual([
      0, 90, 270,
    ])
    expect([
      normaliseHeading(-30),
      normaliseHeading(390),
      turnBetween(350, 10),
      turnBetween(10, 350),
    ]).toEqual([330, 30, 20, -20])
  })

  test('become words', () => {
    expect([0, 90, 180, 270].map((to) => directionWords(0, to))).toEqual([
      'ahead of you',
      'to your right',
      'behind you',
      'to your left',
    ])
  })
})

describe('standing points', () => {
  test('[HOME8] a click means the point within a metre, and no farther one', () => {
    expect(nearestPoint(home, 'living-room', 3, 1.9)?.id).toBe('living-room-chair')
    expect(nearestPoint(home, 'living-room', 3.2, 3.9)?.id).toBeUndefined()
    expect(nearestPoint(home, 'hall', 4.9, 0.58)?.id).toBe('hall-end')
  })

  test('[HOME8] a step goes to the point ahead, a step back to the one behind', () => {
    const hall = home.standingPoints.filter((point) => point.room === 'hall')
    expect(nextPoint(hall, 5.66, 1.7, 0)?.id).toBe('hall-table')
    expect(nextPoint(hall, 5.66, 1.7, 180)?.id).toBe('hall-end')
    expect(nextPoint(hall, 5.6, 0.58, 180)).toBeUndefined()
  })

  test('[HOME8] a way out is marked on the floor of the room one is in, before a shut door and in an open one', () => {
    expect([way('hall', 'front'), way('front', 'hall'), way('hall', 'kitchen')]).toMatchObject([
      { x: 5.75, y: 3.75 },
      { x: 5.75, y: 4.53 },
      { x: 5.65, y: 0.25 },
    ])
    expect([way('hall', 'living-room'), way('living-room', 'hall')]).toMatchObject([
      { x: 5.12, y: expect.closeTo(0.56) },
      { x: 5, y: expect.closeTo(0.56) },
    ])
  })

  test('[HOME8] ways out name the room beyond, stairs included', () => {
    expect(waysOut(home, 'hall').map((way) => way.room)).toEqual([
      'front',
      'living-room',
      'kitchen',
      'landing',
    ])
    expect(waysOut(home, 'landing').find((way) => way.room === 'hall')).toMatchObject({ y: -0.21 })
    expect(entryPoint(home, 'hall', 'living-room')?.id).toBe('living-room-doorway')
    expect(entryPoint(home, 'living-room', 'hall')?.id).toBe('hall-end')
  })
})

describe('rooms in view', () => {
  test('[HOME9] another room shows only through an open door that is in view', () => {
    expect(from('living-room', 2.9, 1.1, 90)).toEqual(['living-room', 'hall'])
    expect(from('living-room', 2.9, 1.1, 300)).toEqual(['living-room'])
    expect(from('hall', 5.6, 0.58, 270)).toEqual(['hall', 'living-room'])
    expect(from('hall', 5.6, 3, 0)).toEqual(['hall'])
  })

  test('[HOME9] a shut door hides what is behind it', () => {
    expect(from('hall', 5.65, 1, 180)).not.toContain('kitchen')
  })

  test('[HOME9] at the top of a flight the room below is in view whichever way one looks: its walls stand round the flight', () => {
    for (const heading of [0, 90, 180, 270]) expect(from('landing', 6.5, -0.35, heading)).toContain('hall')
    expect(from('hall', 6, 2, 180)).not.toContain('landing')
  })

  test('[HOME9] the view narrows from door to door', () => {
    const open = readHome()
    for (const door of open.doors) door.open = true
    const eye = { room: 'living-room', x: 4.5, y: 0.58, heading: 90 }
    expect(visibleRooms(open, eye, 90)).toEqual(['living-room', 'hall', 'kitchen'])
    // Farther back the kitchen door is still within 90 degrees, but hidden by the wall beside the nearer door.
    expect(visibleRooms(open, { ...eye, x: 1 }, 90)).toEqual(['living-room', 'hall'])
  })
})
