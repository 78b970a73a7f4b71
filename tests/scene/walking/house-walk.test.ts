import { describe, expect, test, vi } from 'vitest'
import { headingTowards } from '../../../src/domain/home/heading.ts'
import { HouseWalk } from '../../../src/scene/walking/house-walk.ts'
import { readHome } from '../../support/home-file.ts'

const home = readHome()
/** A house of which only these rooms can be shown. */
const isModelled = (id: string) => ['front', 'hall', 'living-room'].includes(id)

function walkFrom(point: string, moves: 'gentle' | 'calm' = 'gentle') {
  const walk = new HouseWalk(home, point, isModelled)
  walk.configure({ moves })
  return walk
}

/** A thing of the house by its id. */
function thing(id: string) {
  const item = home.items.find((entry) => entry.id === id)
  if (!item) throw new Error(`no thing "${id}"`)
  return item
}

/** Lets time pass in frames; returns what was seen in each. */
function film(walk: HouseWalk, seconds: number, frameS = 1 / 60) {
  const frames: { x: number; y: number; heading: number; veil: number; fade: number }[] = []
  for (let t = 0; t < seconds; t += frameS) {
    walk.advance(frameS)
    const { x, y, heading } = walk.pose
    frames.push({ x, y, heading, veil: walk.veil, fade: walk.fade })
  }
  return frames
}

describe('Gentle', () => {
  test('a short way in a room is glided at walking pace, with the look kept', async () => {
    const walk = walkFrom('living-room-middle')
    const arrived = walk.goTo('living-room-chair')
    const frames = film(walk, 0.2)
    const [first, last] = [frames[0], frames[10]]
    const speed = Math.hypot((last?.x ?? 0) - (first?.x ?? 0), (last?.y ?? 0) - (first?.y ?? 0)) / (10 / 60)
    expect(speed).toBeCloseTo(1.4, 1)
    film(walk, 1)
    expect(await arrived).toBe(true)
    expect([walk.point?.id, walk.pose.heading, walk.isMoving]).toEqual(['living-room-chair', 20, false])
    expect(frames.every((frame) => frame.veil === 0 && frame.heading === 20)).toBe(true)
  })

  test('a long way takes 1.2 seconds and ends behind a dip', async () => {
    const walk = walkFrom('hall-end')
    const arrived = walk.goTo('hall-mat')
    const frames = film(walk, 1.25)
    expect(await arrived).toBe(true)
    expect(Math.max(...frames.map((frame) => frame.veil))).toBeGreaterThan(0.9)
    expect([walk.point?.id, walk.veil, walk.isMoving]).toEqual(['hall-mat', 0, false])
  })

  test('a way through a door dips at the door', async () => {
    const walk = walkFrom('hall-end')
    const arrived = walk.goTo('living-room')
    const frames = film(walk, 1.3)
    const dark = frames.findIndex((frame) => frame.veil > 0.5)
    expect(dark).toBeGreaterThan(0)
    expect(frames[dark]?.x).toBeGreaterThan(4.8)
    expect(await arrived).toBe(true)
    expect([walk.room, walk.point?.id]).toEqual(['living-room', 'living-room-doorway'])
  })

  test.each([
    ['alarm-hub', 'hall-table'],
    ['test-card', 'hall-table'],
    ['tablets', 'living-room-chair'],
    ['drawer', 'living-room-chair'],
    ['key-safe', 'front-key-safe'],
  ])('the best place to see %s from is %s', async (item, point) => {
    const walk = walkFrom('hall-end', 'calm')
    expect(await walk.goToItem(thing(item))).toBe(true)
    expect(walk.point?.id).toBe(point)
    expect(walk.pose.pitch).toBeGreaterThan(-50)
    expect(walk.pose.pitch).toBeLessThan(10)
  })

  test.each([
    ['in reach of the eye', 'hall-table', 'alarm-hub', 'hall-table'],
    ['behind the banister', 'hall-passage', 'alarm-hub', 'hall-table'],
    ['far away', 'living-room-doorway', 'night-light', 'living-room-window'],
    ['in another room', 'hall-mat', 'drawer', 'living-room-chair'],
    ['on the furniture that would hide it', 'living-room-middle', 'tommy', 'living-room-middle'],
  ])('a thing %s is shown from where it can be seen', async (_, from, item, at) => {
    const walk = walkFrom(from, 'calm')
    expect(await walk.showItem(thing(item))).toBe(true)
    expect(walk.point?.id).toBe(at)
    const [east, north] = thing(item).at
    const { x, y, heading } = walk.pose
    expect(heading).toBeCloseTo(headingTowards(x, y, east, north), 1)
  })

  test('going to a thing ends facing it', async () => {
    const walk = walkFrom('hall-end')
    void walk.goToItem(thing('alarm-hub'))
    film(walk, 2)
    expect(walk.point?.id).toBe('hall-table')
    expect(walk.pose.heading).toBeCloseTo(78.5, 0)
    expect(walk.pose.pitch).toBeLessThan(-25)
  })

  test('one press of Look right turns 30 degrees; three quick presses turn 90', () => {
    const walk = walkFrom('hall-end')
    walk.turn(1)
    film(walk, 0.3)
    expect(walk.pose.heading).toBe(30)
    walk.turn(1)
    walk.turn(1)
    walk.turn(1)
    film(walk, 0.3)
    expect(walk.pose.heading).toBe(120)
  })

  test('a new move takes the place of the one under way', async () => {
    const walk = walkFrom('hall-end')
    const first = walk.goTo('hall-mat')
    film(walk, 0.3)
    const second = walk.goTo('hall-end')
    expect(await first).toBe(false)
    film(walk, 1.3)
    expect(await second).toBe(true)
    expect([walk.point?.id, walk.veil]).toEqual(['hall-end', 0])
  })
})

describe('Calm', () => {
  test('no frame shows the visitor between two places', async () => {
    const walk = walkFrom('hall-end', 'calm')
    const keep = vi.fn()
    walk.beforeJump = keep
    const before = walk.pose
    const arrived = walk.goTo('hall-mat')
    const frames = film(walk, 0.3)
    expect(await arrived).toBe(true)
    const places = new Set([before, ...frames].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`))
    expect(places.size).toBe(2)
    expect(keep).toHaveBeenCalledTimes(1)
    expect(frames.every((frame) => frame.veil === 0)).toBe(true)
  })

  test('the last picture fades for 150 ms', () => {
    const walk = walkFrom('hall-end', 'calm')
    walk.beforeJump = () => {}
    walk.turn(1)
    expect([walk.fade, walk.pose.heading]).toEqual([1, 30])
    const frames = film(walk, 0.2)
    expect(frames.filter((frame) => frame.fade > 0).length).toBeLessThanOrEqual(9)
    expect(walk.isMoving).toBe(false)
  })

  test('a drag jumps in steps of 30 degrees', () => {
    const walk = walkFrom('hall-end', 'calm')
    for (let i = 0; i < 14; i++) walk.drag(1, 0)
    expect(walk.pose.heading).toBe(0)
    walk.drag(2, 0)
    expect(walk.pose.heading).toBe(30)
  })

  test('a held key repeats its step and never glides', () => {
    const walk = walkFrom('hall-end', 'calm')
    walk.hold('forward')
    const frames = film(walk, 1.3)
    walk.release('forward')
    const moves = frames.filter(
      (frame, i) => i > 0 && (frame.x !== frames[i - 1]?.x || frame.y !== frames[i - 1]?.y),
    )
    expect(moves.length).toBe(2)
  })
})

describe('keys', () => {
  test('a short press is a step to the next point, a held one walks until it is let go', () => {
    const walk = walkFrom('hall-end')
    walk.hold('forward')
    film(walk, 0.1)
    walk.release('forward')
    film(walk, 1.3)
    expect(walk.point?.id).toBe('hall-passage')
    walk.hold('forward')
    film(walk, 0.85)
    walk.release('forward')
    expect(walk.pose.y - 1.7).toBeCloseTo(0.84, 1)
    expect(walk.isMoving).toBe(false)
  })

  test('a held key slides along walls and never leaves the rooms with a model', () => {
    const walk = walkFrom('hall-end')
    walk.turn(6)
    film(walk, 0.4)
    walk.hold('forward')
    film(walk, 5)
    expect([walk.room, walk.pose.y]).toEqual(['hall', 0.25])
  })

  test('a held turn key turns smoothly, the tilt stops at its limits', () => {
    const walk = walkFrom('hall-end')
    walk.hold('right')
    film(walk, 1.25)
    walk.release('right')
    expect(walk.pose.heading).toBeCloseTo(75, -1)
    for (let i = 0; i < 9; i++) walk.tilt(-1)
    film(walk, 0.4)
    expect(walk.pose.pitch).toBe(-50)
  })

  test('losing the focus lets every key go', () => {
    const walk = walkFrom('hall-end')
    walk.hold('forward')
    film(walk, 0.5)
    walk.releaseAll()
    expect(walk.isMoving).toBe(false)
  })
})

describe('places', () => {
  test('a click near a standing point goes to it, elsewhere to the very spot', () => {
    const walk = walkFrom('living-room-doorway', 'calm')
    void walk.goToFloor(3.3, 1.7)
    expect(walk.point?.id).toBe('living-room-chair')
    const outside = walkFrom('front-step', 'calm')
    void outside.goToFloor(4.7, 6.2)
    expect([outside.point, outside.pose.x, outside.pose.y]).toEqual([undefined, 4.7, 6.2])
  })

  test('rooms without a model cannot be entered, and nothing moves', async () => {
    const walk = walkFrom('hall-end')
    const before = walk.pose
    expect(walk.canReach('kitchen')).toBe(false)
    expect(await walk.goTo('kitchen')).toBe(false)
    expect(await walk.goTo('no-such-place')).toBe(false)
    film(walk, 0.5)
    expect(walk.pose).toEqual(before)
  })

  test('arrivals are told once, with room and point', () => {
    const walk = walkFrom('hall-end', 'calm')
    const arrivals: unknown[] = []
    walk.onArrive((arrival) => arrivals.push(arrival))
    void walk.goTo('living-room')
    walk.turn(1)
    expect(arrivals).toEqual([{ room: 'living-room', point: 'living-room-doorway' }])
  })

  test('with stills a turn is 45 degrees and lands on one of eight directions', () => {
    const walk = walkFrom('hall-table', 'calm')
    walk.configure({ turnStep: 45 })
    walk.turn(0)
    expect(walk.pose.heading).toBe(90)
    walk.turn(-1)
    expect(walk.pose.heading).toBe(45)
  })

  test('every point of the shown rooms is reached from every other', async () => {
    const points = home.standingPoints.filter((point) => isModelled(point.room))
    expect(points.length).toBeGreaterThanOrEqual(11)
    const walk = walkFrom('front-step', 'calm')
    for (const from of points) {
      for (const to of points) {
        await walk.goTo(from.id)
        expect([from.id, to.id, await walk.goTo(to.id), walk.point?.id]).toEqual([
          from.id,
          to.id,
          true,
          to.id,
        ])
      }
    }
  })
})
