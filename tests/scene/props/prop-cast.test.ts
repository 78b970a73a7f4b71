import { BoxGeometry, BufferAttribute, Group, Mesh, MeshBasicMaterial, Texture, Vector3 } from 'three'
import { describe, expect, test, vi } from 'vitest'
import type { Placement } from '../../../src/domain/home/dress-home.ts'
import { mergeModel } from '../../../src/scene/props/merge-model.ts'
import { PropCast } from '../../../src/scene/props/prop-cast.ts'
import { ModelLoader } from '../../../src/scene/rooms/model-loader.ts'

/** A device as the art pipeline makes it: a body, a lit and an unlit lamp, and what only its close-up shows. */
function device() {
  const root = new Group()
  const part = (name: string, kind: string, at: readonly [number, number, number], colour = '#ffffff') => {
    const geometry = new BoxGeometry(0.1, 0.1, 0.1)
    const count = geometry.getAttribute('position').count
    if (kind !== 'indicator')
      geometry.setAttribute('color', new BufferAttribute(new Uint8Array(count * 3).fill(200), 3, true))
    const mesh = new Mesh(geometry, new MeshBasicMaterial({ name: kind, color: colour }))
    mesh.name = `${name}_mesh`
    const node = new Group()
    node.name = name
    node.position.set(...at)
    node.add(mesh)
    root.add(node)
  }
  part('body', 'lite-vertex', [0, 0.05, 0])
  part('prop_spoon', 'lite-vertex', [3, 0.05, 0])
  part('indicator_power', 'indicator', [0, 0.1, 0], '#35c46a')
  part('indicator_fault', 'indicator', [0.05, 0.1, 0], '#3a3f42')
  part('setting', 'lite-vertex', [0, -5, 0])
  part('shadow', 'lite-shadow', [0, -5, 0])
  return root
}

describe('a small model in a room', () => {
  test('is one surface, without what only the close-up shows', () => {
    const { mesh } = mergeModel(device())!
    mesh.geometry.computeBoundingBox()
    expect(mesh.geometry.getAttribute('position').count).toBe(4 * 24)
    expect(mesh.geometry.boundingBox!.min.y).toBeCloseTo(0)
  })

  test('lit lamps are surfaces of their own, unlit ones are not drawn', () => {
    const { mesh, lamps } = mergeModel(device())!
    expect([...lamps].map(([name, lamp]) => [name, lamp.visible])).toEqual([
      ['indicator_power', true],
      ['indicator_fault', false],
    ])
    expect(mesh.children).toHaveLength(2)
  })

  test('one thing of many comes from its own foot', () => {
    const { mesh } = mergeModel(device(), 'prop_spoon')!
    mesh.geometry.computeBoundingBox()
    expect(mesh.geometry.boundingBox!.getCenter(new Vector3()).x).toBeCloseTo(0)
    expect(mergeModel(device(), 'prop_fork')).toBeUndefined()
  })
})

const clock: Placement = {
  node: 'prop_clock',
  model: { kind: 'devices', id: 'clock' },
  room: 'hall',
  anchor: 'hall-table',
  at: [1, 2, 0.8],
  heading: 270,
  isOnCeiling: false,
}
const light = { 'hall-table': { day: [0.8, 0.7, 0.6], evening: [0.4, 0.3, 0.2] } }

function castOf(model: () => Promise<Group> = async () => device()) {
  const file = { file: 'clock.glb', bytes: 1 }
  const manifest = {
    tiles: {},
    rooms: {},
    people: {},
    devices: { clock: file },
    dressings: { a: file },
    anchors: light,
  }
  const asked = vi.fn(model)
  const loader = new ModelLoader(manifest, '/', { model: asked, picture: async () => new Texture() })
  return { cast: new PropCast(loader, light, () => {}), asked }
}

const shownIn = async (cast: PropCast, count: number) =>
  vi.waitFor(() => expect(cast.group.children).toHaveLength(count))

describe('the things of a home', () => {
  test('stand at their anchors and look where the anchor looks', async () => {
    const { cast } = castOf()
    cast.show([clock])
    cast.bring((room) => room === 'hall')
    await shownIn(cast, 1)
    const mesh = cast.node('prop_clock', 'hall') as Mesh
    expect(mesh.position.toArray()).toEqual([1, 0.8, -2])
    // Models look to the south; this one now looks to the west.
    const front = new Vector3(0, 0, 1).applyQuaternion(mesh.quaternion)
    expect(front.x).toBeCloseTo(-1)
  })

  test('what hangs on a ceiling has its face down', async () => {
    const { cast } = castOf()
    cast.show([{ ...clock, isOnCeiling: true }])
    cast.bring(() => true)
    await shownIn(cast, 1)
    const front = new Vector3(0, 0, 1).applyQuaternion((cast.node('prop_clock', 'hall') as Mesh).quaternion)
    expect(front.y).toBeCloseTo(-1)
  })

  test('take the light of their anchor, by day and in the evening, and are seen in their room only', async () => {
    const { cast } = castOf()
    cast.show([clock])
    cast.bring(() => true)
    await shownIn(cast, 1)
    const mesh = cast.node('prop_clock', 'hall') as Mesh<BoxGeometry, MeshBasicMaterial>
    cast.showOnly(new Set(['hall']), 'day', false)
    expect([mesh.visible, ...mesh.material.color.toArray()]).toEqual([true, 0.8, 0.7, 0.6])
    cast.showOnly(new Set(['kitchen']), 'evening', false)
    expect([mesh.visible, ...mesh.material.color.toArray()]).toEqual([false, 0.4, 0.3, 0.2])
  })

  test('lamps change with their state', async () => {
    const { cast } = castOf()
    cast.show([clock])
    cast.bring(() => true)
    await shownIn(cast, 1)
    const lamp = (name: string) => cast.node('prop_clock', 'hall')?.getObjectByName(name)
    cast.light({ 'prop_clock/indicator_fault': 'amber', 'prop_clock/indicator_power': 'off' })
    expect([lamp('indicator_fault')?.visible, lamp('indicator_power')?.visible]).toEqual([true, false])
  })

  test('a file with several things is fetched once', async () => {
    const { cast, asked } = castOf()
    const thing = { ...clock, model: { kind: 'dressings' as const, id: 'a' } }
    cast.show([
      { ...thing, node: 'prop_spoon' },
      { ...thing, node: 'prop_spoon', anchor: 'elsewhere' },
    ])
    cast.bring(() => true)
    await shownIn(cast, 2)
    expect(asked).toHaveBeenCalledTimes(1)
  })

  test('what leaves is taken away, and comes back when it is wanted again', async () => {
    const { cast } = castOf()
    cast.show([clock])
    cast.bring(() => true)
    await shownIn(cast, 1)
    cast.show([])
    expect(cast.group.children).toHaveLength(0)
    cast.show([clock])
    cast.bring(() => true)
    await shownIn(cast, 1)
  })

  test('what does not load is asked for again, but not in every frame', async () => {
    vi.useFakeTimers()
    const { cast, asked } = castOf(() => Promise.reject(new Error('no network')))
    cast.show([clock])
    for (let frame = 0; frame < 5; frame++) {
      cast.bring(() => true)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(asked).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(10_000)
    cast.bring(() => true)
    expect(asked).toHaveBeenCalledTimes(2)
    vi.useRealTimers()
  })
})
