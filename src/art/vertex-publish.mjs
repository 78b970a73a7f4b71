// node vertex-publish.mjs MODEL: build/<model>/raw.glb of vertex_bake.py as the file the app loads.
// Colours are display values: material `lite-vertex`. `lite-shadow` blends, `indicator` is coloured by the app.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KHRMaterialsUnlit } from '@gltf-transform/extensions'
import { PropertyType } from '@gltf-transform/core'
import { dedup, meshopt, prune, quantize, reorder, weld } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'
import { buildFolder, count, gltfIo, publish, updateManifest } from './kit/publish.mjs'

const FOLDERS = { person: 'people', device: 'devices', dressing: 'dressings' }

/** Name, blending and colour of each material; alpha is kept only where something blends. */
function dress(doc, lamps) {
  const unlit = doc.createExtension(KHRMaterialsUnlit).createUnlit()
  const shared = new Map()
  for (const node of doc.getRoot().listNodes()) {
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const kind = primitive
        .getMaterial()
        .getName()
        .replace(/\.\d+$/, '')
      const material = shared.get(kind) ?? doc.createMaterial(kind).setExtension('KHR_materials_unlit', unlit)
      // each light is coloured on its own
      if (kind !== 'indicator') shared.set(kind, material)
      if (kind === 'lite-shadow') material.setAlphaMode('BLEND')
      else dropAlpha(doc, primitive)
      if (kind === 'indicator') {
        primitive.setAttribute('COLOR_0', null)
        material.setBaseColorFactor([...(lamps[node.getParentNode().getName()] ?? [1, 1, 1]), 1])
      }
      primitive.setMaterial(material)
    }
  }
}

function dropAlpha(doc, primitive) {
  const from = primitive.getAttribute('COLOR_0')
  const to = new Float32Array(from.getCount() * 3)
  const element = []
  for (let i = 0; i < from.getCount(); i++) to.set(from.getElement(i, element).slice(0, 3), i * 3)
  primitive.setAttribute(
    'COLOR_0',
    doc.createAccessor().setType('VEC3').setArray(to).setBuffer(doc.getRoot().listBuffers()[0]),
  )
}

async function main(model) {
  const io = await gltfIo()
  const folder = buildFolder(model)
  const notes = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'))
  const doc = await io.read(join(folder, 'raw.glb'))
  dress(doc, notes.lamps)
  await doc.transform(
    dedup({ propertyTypes: [PropertyType.ACCESSOR] }),
    weld(),
    prune({ keepLeaves: true, keepAttributes: true, keepExtras: true }),
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({ quantizePosition: 13, quantizeColor: 8, cleanup: false }),
    meshopt({ encoder: MeshoptEncoder, level: 'high', quantizePosition: 13 }),
  )
  const { triangles, primitives } = count(doc)
  const [kind, id] = [model.slice(0, model.indexOf('-')), model.slice(model.indexOf('-') + 1)]
  const entry = {
    ...publish(model, 'glb', Buffer.from(await io.writeBinary(doc))),
    triangles,
    drawCalls: primitives,
  }
  if (notes.seat) entry.seat = notes.seat
  updateManifest((manifest) => {
    manifest[FOLDERS[kind]] = { ...manifest[FOLDERS[kind]], [id]: entry }
  })
  console.log(JSON.stringify({ model, ...entry }))
}

await main(process.argv[2])
