import { readdirSync, readFileSync } from 'node:fs'
import { Mesh, MeshBasicMaterial, Vector3 } from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { expect, test, vi } from 'vitest'
import { readGlb } from '../../../src/scene/rooms/read-glb.ts'

// Node has no pictures; what they show is not what is compared here.
vi.stubGlobal('createImageBitmap', async () => ({ width: 1, height: 1 }))
vi.stubGlobal('self', globalThis)

const folder = 'public/models'
const files = readdirSync(folder).filter((name) => name.endsWith('.glb'))

function bytesOf(name: string): ArrayBuffer {
  const file = readFileSync(`${folder}/${name}`)
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
}

/** Every mesh of a model with its place, surface and some of its corners in house coordinates. */
function contents(root: { traverse: Mesh['traverse']; updateMatrixWorld: Mesh['updateMatrixWorld'] }) {
  root.updateMatrixWorld(true)
  const found: string[] = []
  root.traverse((node) => {
    if (!(node instanceof Mesh) || !(node.material instanceof MeshBasicMaterial)) return
    const { position, color, uv } = node.geometry.attributes
    const corner = new Vector3()
    // What a room's evening file holds is colours alone, for vertices that are there already.
    const corners = (position ? [0, 7, position.count - 1] : []).map((index) =>
      corner
        .fromBufferAttribute(position, index)
        .applyMatrix4(node.matrixWorld)
        .toArray()
        .map((value) => value.toFixed(4)),
    )
    const tint = color ? [color.getX(3), color.getY(3), color.getZ(3)].map((value) => value.toFixed(3)) : null
    const at = uv ? [uv.getX(5).toFixed(4), uv.getY(5).toFixed(4)] : null
    const index = node.geometry.index
    const order = index && [index.count, index.getX(0), index.getX(index.count - 1)]
    found.push(
      JSON.stringify([
        node.material.name,
        (position ?? color)?.count,
        order,
        corners,
        tint,
        at,
        Boolean(node.material.map),
      ]),
    )
  })
  return found.toSorted()
}

test('there are models to read', () => {
  expect(files.length).toBeGreaterThan(0)
})

test.each(files)('%s is read as three’s own loader reads it', async (name) => {
  const theirs = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
  const expected = (await theirs.parseAsync(bytesOf(name), '')).scene
  const ours = await readGlb(bytesOf(name))
  expect(contents(ours)).toEqual(contents(expected))
  const names: string[] = []
  expected.traverse((node) => {
    // three numbers the parts of a mesh with several surfaces; nobody asks for those.
    if (/^(prop|door|indicator|control|anchor)_.*[^\d_]$/.test(node.name)) names.push(node.name)
  })
  for (const part of names) expect([part, ours.getObjectByName(part)?.name]).toEqual([part, part])
})

test('a file that is no model is refused in plain words', async () => {
  await expect(
    readGlb(new TextEncoder().encode('<!doctype html><title>404</title>').buffer as ArrayBuffer),
  ).rejects.toThrow('This is not a model file.')
})
