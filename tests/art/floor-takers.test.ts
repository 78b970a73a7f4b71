import type { Node } from '@gltf-transform/core'
import { describe, expect, test } from 'vitest'
import { gltfIo } from '../../src/art/kit/publish.mjs'
import { dressHome, placementsOf } from '../../src/domain/home/dress-home.ts'
import { FloorPlan, floorUnder } from '../../src/domain/home/floor-plan.ts'
import models from '../../src/scene/models.json'
import { scenarioContent } from '../support/scenario-content.ts'

// What a dressing says takes floor is compared with the models themselves: nobody should walk through what they see.

type Files = Readonly<Record<string, { readonly file: string }>>
const seats: Readonly<Record<string, { readonly seat: { readonly at: readonly number[] } }>> = models.people
const files: Readonly<Record<'devices' | 'dressings', Files>> = models
const content = scenarioContent()
const house = content.home!
const io = gltfIo()

/** One steps over what is lower. */
const LOW_M = 0.4
/** What may be brushed: a crook that leans on the newel, and the lift, whose folded seat leaves the way up free. */
const brushed = new Set(['prop_derek-crook', 'prop_stairlift'])
/** What only a close-up shows. */
const isAside = (name: string) => /^(setting.*|wall|shadow)/.test(name)

/** The middle, east and south of its own foot, and the height of a small model or of one node of it. */
async function sizeOf(file: string, name?: string) {
  const root = (await (await io).read(`public/models/${file}`)).getRoot()
  const only = root.listNodes().find((node) => node.getName() === name)
  const foot = only?.getWorldTranslation() ?? [0, 0, 0]
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  const measure = (node: Node) => {
    if (isAside(node.getName())) return
    const matrix = node.getWorldMatrix()
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const positions = primitive.getAttribute('POSITION')!
      const indices = primitive.getIndices()!.getArray()!
      const at: number[] = []
      for (const index of indices) {
        positions.getElement(index, at)
        for (let k = 0; k < 3; k++) {
          const [x = 0, y = 0, z = 0] = at
          const value =
            matrix[k]! * x + matrix[4 + k]! * y + matrix[8 + k]! * z + matrix[12 + k]! - (foot[k] ?? 0)
          low[k] = Math.min(low[k]!, value)
          high[k] = Math.max(high[k]!, value)
        }
      }
    }
    node.listChildren().forEach(measure)
  }
  for (const node of only ? [only] : root.listScenes()[0]!.listChildren()) measure(node)
  return { east: (low[0]! + high[0]!) / 2, south: (low[2]! + high[2]!) / 2, heightM: high[1]! }
}

describe.each([...content.dressings.values()].map((life) => [life.id, life] as const))(
  'in the home of %s',
  (_, life) => {
    const home = dressHome(house, life)
    const plan = new FloorPlan(home)

    test('nobody walks through a person', () => {
      const through = life.figures.filter(({ person, room, anchor: id }) => {
        const at = home.anchors.find((anchor) => anchor.id === id)?.at ?? seats[person]!.seat.at
        return plan.isWalkable(at[0]!, at[1]!, floorUnder(home, room), 0.1)
      })
      expect(through).toEqual([])
    })

    test('nobody walks through a large thing on the floor', async () => {
      const through: string[] = []
      for (const { node, model, room, at, heading } of placementsOf(home, life)) {
        const floorM = floorUnder(home, room)
        const file = files[model.kind][model.id]?.file
        if (Math.abs(at[2] - floorM) > 0.05 || file === undefined || brushed.has(node)) continue
        const size = await sizeOf(file, model.kind === 'dressings' ? node : undefined)
        const turn = ((180 - heading) * Math.PI) / 180
        const x = at[0] + size.east * Math.cos(turn) + size.south * Math.sin(turn)
        const y = at[1] + size.east * Math.sin(turn) - size.south * Math.cos(turn)
        if (size.heightM > LOW_M && plan.isWalkable(x, y, floorM, 0.1)) through.push(node)
      }
      expect(through).toEqual([])
    })
  },
)
