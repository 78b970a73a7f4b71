// node assemble.mjs MODEL: build/<model>/raw.glb, its light map and its pictures as the files the app loads.
// Every file in public/models carries the first 8 hex of its sha256; src/scene/models.json says which is which.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PropertyType } from '@gltf-transform/core'
import { KHRMaterialsUnlit } from '@gltf-transform/extensions'
import { dedup, meshopt, prune, quantize, reorder, simplifyPrimitive, weld } from '@gltf-transform/functions'
import { MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer'
import sharp from 'sharp'
import { clipToRepeats } from './lite/view.mjs'
import { buildFolder, count, gltfIo, publish, updateManifest } from './kit/publish.mjs'

const FULL_TRIANGLES = 50_000
// below 94 the colour blocks of WebP show as squares on plain walls
const LIGHT_QUALITY = 94
const TILES = { floor: ['wood_floor', 2.0, 82], wood: ['wood', 0.9, 82], weave: ['weave', 0.16, 80] }

/** Movable things are small and seen close up: they keep every triangle. */
const isMovable = (name) => /^(prop|door|indicator)_/.test(name)

async function webp(file, quality) {
  return sharp(file).webp({ quality, effort: 6, smartSubsample: true }).toBuffer()
}

/** The street repeats along its length: cut it there, so that its picture needs no wrapping. */
function cutRepeats(doc, primitive) {
  const list = (name) => [...primitive.getAttribute(name).getArray()]
  const idx = [...primitive.getIndices().getArray()]
  const soup = {
    P: list('POSITION'),
    T: list('TEXCOORD_0'),
    idx,
    mat: Array.from({ length: idx.length / 3 }),
  }
  const cut = clipToRepeats(soup, { uv: (u, v) => [u, v] })
  const accessor = (type, array) =>
    doc.createAccessor().setType(type).setArray(array).setBuffer(doc.getRoot().listBuffers()[0])
  primitive.setAttribute('POSITION', accessor('VEC3', Float32Array.from(cut.P)))
  primitive.setAttribute('TEXCOORD_0', accessor('VEC2', Float32Array.from(cut.U)))
  primitive.setIndices(accessor('SCALAR', Uint16Array.from(cut.idx)))
}

/** Geometry only: names instead of pictures, the scene fills those in. */
async function fullGlb(model) {
  const doc = await (await gltfIo()).read(join(buildFolder(model), 'raw.glb'))
  const root = doc.getRoot()
  const unlit = doc.createExtension(KHRMaterialsUnlit).createUnlit()
  for (const node of root.listNodes()) if (node.getName() === 'backdrop-lite') node.dispose()
  for (const material of root.listMaterials()) {
    // Blender numbers a second material of the same name
    material.setName(material.getName().replace(/\.\d+$/, ''))
    material.setExtension('KHR_materials_unlit', unlit).setDoubleSided(false)
  }
  for (const mesh of root.listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      const kind = primitive.getMaterial().getName()
      if (kind === 'plain') primitive.setAttribute('TEXCOORD_0', null)
      if (kind === 'floor' || kind === 'art' || kind === 'backdrop') primitive.setAttribute('COLOR_0', null)
      if (kind === 'backdrop' || kind === 'indicator') primitive.setAttribute('TEXCOORD_1', null)
      if (kind === 'backdrop') cutRepeats(doc, primitive)
      if (kind === 'indicator') primitive.setAttribute('COLOR_0', null).setAttribute('TEXCOORD_0', null)
    }
  }
  const options = { keepLeaves: true, keepAttributes: true, keepExtras: true }
  // materials here carry only their name, which dedup would not see
  await doc.transform(
    dedup({ propertyTypes: [PropertyType.ACCESSOR, PropertyType.MESH] }),
    weld(),
    prune(options),
  )
  const before = count(doc)
  const ratio = Math.min(0.78, FULL_TRIANGLES / before.triangles)
  for (const node of root.listNodes()) {
    const name = node.getParentNode()?.getName() ?? node.getName()
    if (!node.getMesh() || isMovable(name) || name === 'backdrop') continue
    for (const p of node.getMesh().listPrimitives()) {
      simplifyPrimitive(p, { simplifier: MeshoptSimplifier, ratio, error: 0.0001, lockBorder: true })
    }
  }
  await doc.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size', cleanup: false }),
    quantize({ quantizePosition: 14, quantizeTexcoord: 14, quantizeColor: 8, cleanup: false }),
    meshopt({ encoder: MeshoptEncoder, level: 'medium' }),
  )
  const after = count(doc)
  return { bytes: Buffer.from(await (await gltfIo()).writeBinary(doc)), before, after }
}

async function main(model) {
  const folder = buildFolder(model)
  const { bytes, before, after } = await fullGlb(model)
  const tiles = {}
  for (const [kind, [file, sizeM, quality]] of Object.entries(TILES)) {
    const picture = await webp(join(buildFolder('tiles'), `${file}.png`), quality)
    tiles[kind] = { ...publish(`tile-${kind}`, 'webp', picture), sizeM }
  }
  const entry = { full: { ...publish(`${model}-full`, 'glb', bytes), triangles: after.triangles } }
  for (const [time, file] of [
    ['day', 'lm.png'],
    ['evening', 'lm-evening.png'],
  ]) {
    entry[time] = publish(`${model}-full-${time}`, 'webp', await webp(join(folder, file), LIGHT_QUALITY))
  }
  const art = join(folder, 'art.png')
  if (statSync(art, { throwIfNoEntry: false }))
    entry.art = publish(`${model}-art`, 'webp', await webp(art, 76))
  const view = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')).backdrop
  if (view) {
    const picture = (time) => webp(join(buildFolder(`backdrop-${view}`), `backdrop${time}.png`), 68)
    entry.backdrop = publish(`backdrop-${view}`, 'webp', await picture(''))
    entry.backdropEvening = publish(`backdrop-${view}-evening`, 'webp', await picture('-evening'))
  }
  updateManifest((manifest) => {
    manifest.tiles = tiles
    manifest.rooms[model] = { ...manifest.rooms[model], ...entry }
  })
  const total = Object.values(entry).reduce((sum, file) => sum + (file.wire ?? file.bytes), 0)
  console.log(JSON.stringify({ model, before, after, ...entry, wireTotal: total }, null, 1))
}

await main(process.argv[2])
