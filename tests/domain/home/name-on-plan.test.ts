import { expect, test } from 'vitest'
import { nameOnPlan } from '../../../src/domain/home/name-on-plan.ts'
import { scenarioContent } from '../../support/scenario-content.ts'

/** Letters of the big screen at 50 to the metre. */
const LETTER_M = 22 / 50

const rooms = new Map(scenarioContent().home?.rooms.map((room) => [room.id, room]))
const placed = (id: string, letterM: number) => {
  const room = rooms.get(id)
  if (!room) throw new Error(`no room ${id}`)
  return nameOnPlan(room, letterM)
}

test('on the big screen a name that its room is too narrow for is upright or parted, the others are level', () => {
  expect(placed('living-room', LETTER_M)).toMatchObject({ isUpright: false, pieces: ['Living room'] })
  expect(placed('landing', LETTER_M)).toEqual({
    rect: [5.12, 0.04, 6.17, 4],
    isUpright: true,
    pieces: ['Landing'],
  })
  expect(placed('bathroom', LETTER_M)).toMatchObject({ isUpright: false, pieces: ['Bath', 'room'] })
})

test('where names are small, all are level and whole', () => {
  expect(rooms.size).toBeGreaterThan(0)
  for (const [id, { name }] of rooms)
    expect(placed(id, 0)).toMatchObject({ isUpright: false, pieces: [name] })
})
