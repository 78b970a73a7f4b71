import { Group, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { FigureActor } from '../../../src/scene/people/figure-actor.ts'
import { RoomModel } from '../../../src/scene/rooms/room-model.ts'

function tommy() {
  const root = new Group()
  const [torso, head] = [new Group(), new Group()]
  torso.name = 'torso'
  head.name = 'head'
  head.position.set(0, 1, 0)
  torso.add(head)
  root.add(torso)
  return { actor: new FigureActor(new RoomModel(root, 'lite'), 'living-room'), torso, head }
}

function film(actor: FigureActor, seconds: number, eye: Vector3, onFrame: () => void) {
  for (let t = 0; t < seconds; t += 0.1) {
    actor.advance(0.1, eye)
    onFrame()
  }
}

test('a person at rest does not move', () => {
  const { actor, torso, head } = tommy()
  film(actor, 5, new Vector3(2, 1, 2), () => {})
  expect([actor.isMoving, torso.scale.y, head.rotation.y]).toEqual([false, 1, 0])
})

test('a person who is spoken to breathes, looks up and comes to rest after four seconds', () => {
  const { actor, torso, head } = tommy()
  actor.attend(false)
  const breaths: number[] = []
  const turns: number[] = []
  film(actor, 4.2, new Vector3(1, 1, 2), () => {
    breaths.push(torso.scale.y)
    turns.push(head.rotation.y)
  })
  expect(Math.max(...breaths)).toBeGreaterThan(1.005)
  expect(Math.max(...breaths)).toBeLessThan(1.02)
  expect(Math.max(...turns)).toBeCloseTo(Math.atan2(1, 2), 1)
  expect(actor.isMoving).toBe(false)
  expect(torso.scale.y).toBeCloseTo(1)
  expect(head.rotation.y).toBeCloseTo(0)
})

test('nobody’s head turns farther than a neck does', () => {
  const { actor, head } = tommy()
  actor.attend(false)
  const turns: number[] = []
  film(actor, 2, new Vector3(2, 1, -3), () => turns.push(head.rotation.y))
  expect(Math.max(...turns)).toBeCloseTo(0.7, 1)
})

test('in Calm nobody moves', () => {
  const { actor } = tommy()
  actor.attend(true)
  expect(actor.isMoving).toBe(false)
})
