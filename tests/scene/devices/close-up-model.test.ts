import { BoxGeometry, Group, Mesh, MeshBasicMaterial, PerspectiveCamera } from 'three'
import { expect, test } from 'vitest'
import { CloseUpModel } from '../../../src/scene/devices/close-up-model.ts'

/** A box on a table: a flat body, a button on it, a lid with its hinge at the back, a lamp, and a lead that runs far off. */
function model() {
  const root = new Group()
  const part = (
    name: string,
    kind: string,
    size: readonly [number, number, number],
    at: readonly [number, number, number],
  ) => {
    const node = new Group()
    node.name = name
    node.position.set(...at)
    const mesh = new Mesh(new BoxGeometry(...size), new MeshBasicMaterial({ name: kind }))
    mesh.name = `${name}_mesh`
    node.add(mesh)
    root.add(node)
    return node
  }
  part('body', 'lite-vertex', [0.2, 0.04, 0.16], [0, 0, 0])
  part('lead', 'lite-vertex', [2, 0.01, 0.01], [-1, 0, 0])
  part('control_button', 'lite-vertex', [0.05, 0.01, 0.05], [0, 0.03, 0])
  part('indicator_lamp', 'indicator', [0.01, 0.01, 0.01], [0.08, 0.03, -0.06])
  part('lid', 'lite-vertex', [0.2, 0.01, 0.16], [0, 0.04, -0.08])
  return new CloseUpModel(root)
}

test('a lamp takes the colour of its node, the rest keeps its own colours', () => {
  const shown = model()
  shown.light({ indicator_lamp: 'amber', indicator_other: 'red' })
  const mesh = shown.node('indicator_lamp_mesh') as Mesh<BoxGeometry, MeshBasicMaterial>
  expect(mesh.material.color.getHexString()).toBe('ffa51f')
  expect((shown.node('body_mesh') as Mesh<BoxGeometry, MeshBasicMaterial>).material.vertexColors).toBe(true)
})

test('parts are posed by the states of the device and come back', () => {
  const shown = model()
  const poses = [
    { node: 'lid', when: { lid: 'open' }, turn: { axis: 'x' as const, deg: -90 } },
    { node: 'body', when: { lid: 'gone' }, hidden: true },
    { node: 'nothing', when: { lid: 'open' }, hidden: true },
  ]
  shown.pose(poses, { lid: 'open' })
  expect(shown.node('lid')?.rotation.x).toBeCloseTo(-Math.PI / 2)
  // Another pose of the same part, for another state, leaves it alone.
  shown.pose([...poses, { node: 'lid', when: { lid: 'half' }, turn: { axis: 'x' as const, deg: -45 } }], {
    lid: 'open',
  })
  expect(shown.node('lid')?.rotation.x).toBeCloseTo(-Math.PI / 2)
  shown.pose(poses, { lid: 'gone' })
  expect([shown.node('lid')?.rotation.x, shown.node('body')?.visible]).toEqual([0, false])
})

test('a part goes in as far as its model says', () => {
  const shown = model()
  const button = shown.node('control_button')!
  button.userData.press = 0.0005
  const before = button.position.y
  shown.press('control_button', true)
  expect(before - button.position.y).toBeCloseTo(0.0005)
})

test('a pressed part goes in along its thin side and comes out again', () => {
  const shown = model()
  shown.press('control_button', true)
  expect(shown.node('control_button')?.position.y).toBeCloseTo(0.0275)
  shown.press('control_button', false)
  expect(shown.node('control_button')?.position.y).toBe(0.03)
  expect(() => shown.press('nothing', true)).not.toThrow()
})

test('a hit on a mesh is a hit on the part that it belongs to', () => {
  const shown = model()
  const mesh = shown.node('control_button_mesh')
  expect(shown.partOf(mesh, ['control_button', 'lid'])).toBe('control_button')
  expect(shown.partOf(mesh, ['lid'])).toBeUndefined()
  expect(shown.partOf(undefined, ['lid'])).toBeUndefined()
})

test.each([1.9, 1, 0.6])('at aspect %d every part stands inside the picture', (aspect) => {
  const shown = model()
  const camera = new PerspectiveCamera()
  shown.frame(camera, aspect)
  const boxes = shown.boxes(['control_button', 'indicator_lamp', 'missing'], camera)
  expect(Object.keys(boxes)).toEqual(['control_button', 'indicator_lamp'])
  for (const { left, top, width, height } of Object.values(boxes)) {
    expect(left).toBeGreaterThanOrEqual(0)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(left + width).toBeLessThanOrEqual(1)
    expect(top + height).toBeLessThanOrEqual(1)
    expect(width).toBeGreaterThan(0.01)
  }
})

test('parts that hang under a moved node are framed where they stand', () => {
  const shown = model()
  // As the published files do: what moves a mesh is a node above it, that nobody has drawn yet.
  shown.root.position.set(3, 1, -2)
  const camera = new PerspectiveCamera()
  shown.frame(camera, 1.6)
  const box = shown.boxes(['control_button'], camera).control_button
  expect(box?.left).toBeGreaterThan(0)
  expect(box?.left).toBeLessThan(0.6)
})

test('the whole of a device is seen from the side, further off than its parts', () => {
  const shown = model()
  const [close, whole] = [new PerspectiveCamera(), new PerspectiveCamera()]
  shown.frame(close, 1.6)
  shown.frameWhole(whole, 1.6)
  expect(whole.position.length()).toBeGreaterThan(close.position.length())
  const { left = -1, width = 2 } = shown.boxes(['body'], whole).body ?? {}
  expect(left).toBeGreaterThanOrEqual(0)
  expect(left + width).toBeLessThanOrEqual(1)
})
