import { BoxGeometry, Group, Mesh, MeshBasicMaterial, type Object3D } from 'three'
import { expect, test } from 'vitest'
import { Outline } from '../../../src/scene/rooms/outline.ts'

function thing(): { root: Group; part: Mesh } {
  const root = new Group()
  const part = new Mesh(new BoxGeometry(), new MeshBasicMaterial())
  root.add(part)
  return { root, part }
}

/** Names of what is drawn with a part, in the order of drawing; its own surface has no name here. */
function drawnWith(part: Object3D) {
  return part.children
    .toSorted((a, b) => a.renderOrder - b.renderOrder)
    .map((band) =>
      band instanceof Mesh && band.material instanceof MeshBasicMaterial ? band.material.name : '?',
    )
}

test('one thing is drawn as two shapes and once more as itself, its lamp last', () => {
  const outline = new Outline()
  const { root, part } = thing()
  const lamp = thing().part
  outline.put(root, [lamp])
  expect(drawnWith(part)).toEqual(['outline', 'outline', ''])
  expect(drawnWith(lamp)).toEqual([''])
  expect(lamp.children[0]?.renderOrder).toBeGreaterThan(part.children[2]?.renderOrder ?? 0)
})

test('when the visitor goes on, nothing of the line is left behind', () => {
  const outline = new Outline()
  const [near, next] = [thing(), thing()]
  outline.put(near.root)
  outline.put(next.root)
  expect([near.part.children.length, next.part.children.length]).toEqual([0, 3])
  outline.put(undefined)
  expect(next.part.children.length).toBe(0)
})
