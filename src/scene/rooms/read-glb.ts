import {
  BufferAttribute,
  BufferGeometry,
  Color,
  Group,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  Texture,
} from 'three'
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js'
import type { Gltf, GltfAccessor } from './gltf.ts'

const GLB_MAGIC = 0x46546c67
const JSON_CHUNK = 0x4e4f534a
const BYTE_ARRAYS = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
} as const
const SIZES: Readonly<Record<string, number>> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 }
const NAMES: Readonly<Record<string, string>> = {
  POSITION: 'position',
  NORMAL: 'normal',
  COLOR_0: 'color',
  TEXCOORD_0: 'uv',
  TEXCOORD_1: 'uv1',
}

/** Fetches a model. */
export async function loadGlb(url: string): Promise<Group> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return readGlb(await response.arrayBuffer())
}

/**
 * Reads a model that the art pipeline wrote: unlit surfaces, nodes with names, meshopt-packed numbers and at most
 * pictures inside. It is a tenth of three's own loader, because these files never hold lights, bones or animation.
 */
export async function readGlb(file: ArrayBuffer): Promise<Group> {
  const { gltf, binary } = chunksOf(file)
  const views = await unpack(gltf, binary)
  const textures = await Promise.all((gltf.textures ?? []).map((_, index) => textureOf(gltf, views, index)))
  const materials = (gltf.materials ?? []).map((from) => {
    const surface = from.pbrMetallicRoughness ?? {}
    const [red = 1, green = 1, blue = 1] = surface.baseColorFactor ?? []
    const map = surface.baseColorTexture ? (textures[surface.baseColorTexture.index] ?? null) : null
    const material = new MeshBasicMaterial({ color: new Color(red, green, blue), map })
    material.name = from.name ?? ''
    material.transparent = from.alphaMode === 'BLEND'
    return material
  })
  const attribute = makeAttributes(gltf, views)
  const build = (index: number): Object3D => {
    const from = gltf.nodes[index]
    const meshes = (from?.mesh === undefined ? [] : (gltf.meshes?.[from.mesh]?.primitives ?? [])).map(
      (primitive) => {
        const geometry = new BufferGeometry()
        for (const [name, at] of Object.entries(primitive.attributes)) {
          geometry.setAttribute(NAMES[name] ?? name.toLowerCase(), attribute(at))
        }
        if (primitive.indices !== undefined) geometry.setIndex(indices(gltf, views, primitive.indices))
        return new Mesh(geometry, materials[primitive.material ?? -1] ?? new MeshBasicMaterial())
      },
    )
    const [only] = meshes
    const node: Object3D = only && meshes.length === 1 ? only : new Group()
    if (meshes.length > 1) node.add(...meshes)
    node.name = from?.name ?? ''
    node.userData = { ...from?.extras }
    if (from?.translation) node.position.fromArray(from.translation)
    if (from?.rotation) node.quaternion.fromArray(from.rotation)
    if (from?.scale) node.scale.fromArray(from.scale)
    for (const child of from?.children ?? []) node.add(build(child))
    return node
  }
  const root = new Group()
  for (const index of gltf.scenes[gltf.scene ?? 0]?.nodes ?? []) root.add(build(index))
  return root
}

function chunksOf(file: ArrayBuffer): { gltf: Gltf; binary: Uint8Array } {
  const head = new DataView(file)
  if (
    file.byteLength < 20 ||
    head.getUint32(0, true) !== GLB_MAGIC ||
    head.getUint32(16, true) !== JSON_CHUNK
  ) {
    throw new Error('This is not a model file.')
  }
  const length = head.getUint32(12, true)
  const text = new TextDecoder().decode(new Uint8Array(file, 20, length))
  // Written by our own pipeline and named by its hash, so its shape is trusted.
  return {
    gltf: JSON.parse(text) as Gltf,
    binary: new Uint8Array(file, Math.min(28 + length, file.byteLength)),
  }
}

/** The bytes of every buffer view, unpacked where meshopt packed them. */
async function unpack(gltf: Gltf, binary: Uint8Array): Promise<Uint8Array[]> {
  await MeshoptDecoder.ready
  return gltf.bufferViews.map((view) => {
    const packed = view.extensions?.EXT_meshopt_compression
    const from = packed ?? view
    const bytes = binary.subarray(from.byteOffset ?? 0, (from.byteOffset ?? 0) + from.byteLength)
    if (!packed) return bytes
    const target = new Uint8Array(packed.count * packed.byteStride)
    MeshoptDecoder.decodeGltfBuffer(
      target,
      packed.count,
      packed.byteStride,
      bytes,
      packed.mode,
      packed.filter,
    )
    return target
  })
}

/** Attributes that share a buffer view share its buffer on the graphics card too. */
function makeAttributes(gltf: Gltf, views: readonly Uint8Array[]) {
  const buffers = new Map<string, InterleavedBuffer>()
  return (index: number): BufferAttribute | InterleavedBufferAttribute => {
    const { accessor, numbers, size, stride } = arrayOf(gltf, views, index)
    if (stride === size)
      return new BufferAttribute(numbers.slice(0, accessor.count * size), size, accessor.normalized)
    const key = `${accessor.bufferView} ${accessor.byteOffset ?? 0} ${accessor.componentType}`
    const buffer = buffers.get(key) ?? new InterleavedBuffer(numbers, stride)
    buffers.set(key, buffer)
    return new InterleavedBufferAttribute(buffer, size, 0, accessor.normalized)
  }
}

function indices(gltf: Gltf, views: readonly Uint8Array[], index: number): BufferAttribute {
  const { accessor, numbers } = arrayOf(gltf, views, index)
  return new BufferAttribute(numbers.slice(0, accessor.count), 1)
}

function arrayOf(gltf: Gltf, views: readonly Uint8Array[], index: number) {
  const accessor = gltf.accessors[index] as GltfAccessor // files of the pipeline point only at what is there
  const bytes = views[accessor.bufferView] as Uint8Array
  const Numbers = BYTE_ARRAYS[accessor.componentType]
  const size = SIZES[accessor.type] ?? 1
  const view = gltf.bufferViews[accessor.bufferView]
  const strideBytes = view?.byteStride ?? size * Numbers.BYTES_PER_ELEMENT
  const start = bytes.byteOffset + (accessor.byteOffset ?? 0)
  const usable = Math.min(accessor.count * strideBytes, bytes.byteLength - (accessor.byteOffset ?? 0))
  // A typed array must start on a multiple of its own size; bytes straight from the file may not.
  const aligned = start % Numbers.BYTES_PER_ELEMENT === 0
  const buffer = aligned ? bytes.buffer : bytes.slice(accessor.byteOffset ?? 0).buffer
  const numbers = new Numbers(
    buffer as ArrayBuffer,
    aligned ? start : 0,
    Math.floor(usable / Numbers.BYTES_PER_ELEMENT),
  )
  return { accessor, numbers, size, stride: strideBytes / Numbers.BYTES_PER_ELEMENT }
}

async function textureOf(
  gltf: Gltf,
  views: readonly Uint8Array[],
  index: number,
): Promise<Texture | undefined> {
  const from = gltf.textures?.[index]
  const image = gltf.images?.[from?.extensions?.EXT_texture_webp?.source ?? from?.source ?? -1]
  const bytes = image && views[image.bufferView]
  if (!bytes) return undefined
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: image.mimeType })
  const options = { premultiplyAlpha: 'none', colorSpaceConversion: 'none' } as const
  const texture = new Texture(await createImageBitmap(blob, options))
  texture.flipY = false
  texture.needsUpdate = true
  return texture
}
