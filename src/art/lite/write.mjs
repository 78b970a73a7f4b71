// Writes the Lite form of a room as GLB: one node for what stands still, one for each thing that moves. A second, small
// GLB holds what is different after dark: colours for the same vertices and the same atlas.
import { Document, PropertyType } from '@gltf-transform/core'
import { EXTMeshoptCompression, EXTTextureWebP, KHRMaterialsUnlit } from '@gltf-transform/extensions'
import { prune, quantize, reorder } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'
import { count, gltfIo } from '../kit/publish.mjs'

/** Where the colours after dark travel until they get a file of their own. */
const DUSK_COLOUR = 'COLOR_1'

/** Only the vertices that are used, measured from the node's pivot. */
function compact(part, pivot, colours) {
  const known = new Map()
  const out = { P: [], C: [], D: [], U: [], idx: [] }
  for (const v of part.idx) {
    if (!known.has(v)) {
      known.set(v, out.P.length / 3)
      for (let k = 0; k < 3; k++) out.P.push(part.P[v * 3 + k] - pivot[k])
      if (colours) {
        const [r, g, b, ...dark] = colours.subarray(v * 6, v * 6 + 6).map((c) => Math.round(c * 255))
        out.C.push(r, g, b)
        out.D.push(...dark)
      } else out.U.push(part.U[v * 2], part.U[v * 2 + 1])
    }
    out.idx.push(known.get(v))
  }
  return out
}

/** parts: { name, translation, extras, colour?, flat, lamp? }. textures: WebP bytes of the atlas by day and evening. */
export async function writeLite(parts, anchors, textures) {
  const doc = new Document()
  const buffer = doc.createBuffer()
  const scene = doc.createScene()
  const unlit = doc.createExtension(KHRMaterialsUnlit).createUnlit()
  doc.createExtension(EXTTextureWebP).setRequired(true)
  const material = (name) => doc.createMaterial(name).setExtension('KHR_materials_unlit', unlit)
  const vertexMaterial = material('lite-vertex')
  const image = doc
    .createTexture('lite-atlas')
    .setMimeType('image/webp')
    .setImage(new Uint8Array(textures.day))
  const atlasMaterial = material('lite-atlas').setBaseColorTexture(image)
  const accessor = (type, array) => doc.createAccessor().setType(type).setArray(array).setBuffer(buffer)
  const primitive = (data, use) => {
    const Index = data.P.length / 3 > 65535 ? Uint32Array : Uint16Array
    const p = doc.createPrimitive().setMaterial(use)
    p.setAttribute('POSITION', accessor('VEC3', Float32Array.from(data.P)))
    p.setIndices(accessor('SCALAR', Index.from(data.idx)))
    if (data.C?.length)
      p.setAttribute('COLOR_0', accessor('VEC3', Uint8Array.from(data.C)).setNormalized(true))
    if (data.D?.length)
      p.setAttribute(DUSK_COLOUR, accessor('VEC3', Uint8Array.from(data.D)).setNormalized(true))
    if (data.U?.length) p.setAttribute('TEXCOORD_0', accessor('VEC2', Float32Array.from(data.U)))
    return p
  }
  for (const part of parts) {
    const mesh = doc.createMesh(part.name)
    if (part.colour?.idx.length)
      mesh.addPrimitive(primitive(compact(part.colour, part.translation, part.colour.C), vertexMaterial))
    if (part.flat?.idx.length)
      mesh.addPrimitive(primitive(compact(part.flat, part.translation), atlasMaterial))
    if (part.lamp) mesh.addPrimitive(lamp(part.lamp, material('indicator'), primitive))
    if (!mesh.listPrimitives().length) continue
    // quantising moves the mesh's own node, so the pivot is a node above it
    const inner = doc.createNode(part.name === 'static' ? 'static' : `${part.name}_mesh`).setMesh(mesh)
    if (part.name === 'static' || part.name === 'backdrop') scene.addChild(inner.setName(part.name))
    else
      scene.addChild(
        doc.createNode(part.name).setTranslation(part.translation).setExtras(part.extras).addChild(inner),
      )
  }
  for (const a of anchors)
    scene.addChild(doc.createNode(a.name).setTranslation(a.translation).setExtras(a.extras))
  await doc.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size', cleanup: false }),
    quantize({
      quantizePosition: 13,
      quantizeTexcoord: 12,
      quantizationVolume: 'mesh',
      pattern: /^(POSITION|TEXCOORD_0)$/,
      cleanup: false,
    }),
  )
  // only now, when the vertices are in their final order
  const dusk = takeDusk(doc, textures.evening)
  await doc.transform(prune({ propertyTypes: [PropertyType.ACCESSOR] }))
  const { triangles, primitives } = count(doc)
  return { bytes: await packed(doc), dusk: await packed(dusk), triangles, drawCalls: primitives }
}

/** Moves the colours after dark into a document of their own: a mesh of the same name for each that has them. */
function takeDusk(doc, texture) {
  const dusk = new Document()
  const buffer = dusk.createBuffer()
  const scene = dusk.createScene()
  dusk.createExtension(EXTTextureWebP).setRequired(true)
  const image = dusk.createTexture('lite-atlas').setMimeType('image/webp').setImage(new Uint8Array(texture))
  const unlit = dusk.createExtension(KHRMaterialsUnlit).createUnlit()
  const atlas = dusk.createMaterial('lite-atlas').setBaseColorTexture(image)
  atlas.setExtension('KHR_materials_unlit', unlit)
  for (const node of doc.getRoot().listNodes()) {
    const from = node.getMesh()?.listPrimitives()[0]
    const colours = from?.getAttribute(DUSK_COLOUR)
    if (!colours) continue
    const own = dusk.createAccessor().setType('VEC3').setNormalized(true).setBuffer(buffer)
    const primitive = dusk.createPrimitive().setMaterial(atlas)
    primitive.setAttribute('COLOR_0', own.setArray(colours.getArray()))
    scene.addChild(dusk.createNode(node.getName()).setMesh(dusk.createMesh().addPrimitive(primitive)))
    from.setAttribute(DUSK_COLOUR, null)
  }
  return dusk
}

/** A document as the bytes of a meshopt-packed GLB. */
async function packed(doc) {
  const options = { method: EXTMeshoptCompression.EncoderMethod.FILTER }
  doc.createExtension(EXTMeshoptCompression).setRequired(true).setEncoderOptions(options)
  return Buffer.from(await (await gltfIo()).writeBinary(doc))
}

/** A small lamp keeps its shape and one colour of its own, which the app changes. */
function lamp({ primitive: source, factor }, use, primitive) {
  const P = [...source.getAttribute('POSITION').getArray()]
  const idx = [...source.getIndices().getArray()]
  return primitive({ P, idx }, use.setBaseColorFactor(factor))
}
