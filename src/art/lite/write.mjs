// Writes the Lite form of a room as GLB: one node for what stands still, one for each thing that moves.
import { Document } from '@gltf-transform/core'
import { EXTTextureWebP, KHRMaterialsUnlit } from '@gltf-transform/extensions'
import { meshopt, quantize, reorder } from '@gltf-transform/functions'
import { MeshoptEncoder } from 'meshoptimizer'
import { count, gltfIo } from '../kit/publish.mjs'

/** Only the vertices that are used, measured from the node's pivot. */
function compact(part, pivot, colours) {
  const known = new Map()
  const out = { P: [], C: [], U: [], idx: [] }
  for (const v of part.idx) {
    if (!known.has(v)) {
      known.set(v, out.P.length / 3)
      for (let k = 0; k < 3; k++) out.P.push(part.P[v * 3 + k] - pivot[k])
      if (colours) for (let k = 0; k < 3; k++) out.C.push(Math.round(colours[v * 3 + k] * 255))
      else out.U.push(part.U[v * 2], part.U[v * 2 + 1])
    }
    out.idx.push(known.get(v))
  }
  return out
}

/** parts: { name, translation, extras, colour?, flat, lamp? }. texture: WebP bytes of the atlas. */
export async function writeLite(parts, anchors, texture) {
  const doc = new Document()
  const buffer = doc.createBuffer()
  const scene = doc.createScene()
  const unlit = doc.createExtension(KHRMaterialsUnlit).createUnlit()
  doc.createExtension(EXTTextureWebP).setRequired(true)
  const material = (name) => doc.createMaterial(name).setExtension('KHR_materials_unlit', unlit)
  const vertexMaterial = material('lite-vertex')
  const image = doc.createTexture('lite-atlas').setMimeType('image/webp').setImage(new Uint8Array(texture))
  const atlasMaterial = material('lite-atlas').setBaseColorTexture(image)
  const accessor = (type, array) => doc.createAccessor().setType(type).setArray(array).setBuffer(buffer)
  const primitive = (data, use) => {
    const Index = data.P.length / 3 > 65535 ? Uint32Array : Uint16Array
    const p = doc.createPrimitive().setMaterial(use)
    p.setAttribute('POSITION', accessor('VEC3', Float32Array.from(data.P)))
    p.setIndices(accessor('SCALAR', Index.from(data.idx)))
    if (data.C?.length)
      p.setAttribute('COLOR_0', accessor('VEC3', Uint8Array.from(data.C)).setNormalized(true))
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
    quantize({ quantizePosition: 13, quantizeTexcoord: 12, quantizationVolume: 'mesh', cleanup: false }),
    meshopt({
      encoder: MeshoptEncoder,
      level: 'high',
      quantizePosition: 13,
      quantizeTexcoord: 12,
      quantizationVolume: 'mesh',
    }),
  )
  const { triangles, primitives } = count(doc)
  return { bytes: Buffer.from(await (await gltfIo()).writeBinary(doc)), triangles, drawCalls: primitives }
}

/** A small lamp keeps its shape and one colour of its own, which the app changes. */
function lamp({ primitive: source, factor }, use, primitive) {
  const P = [...source.getAttribute('POSITION').getArray()]
  const idx = [...source.getIndices().getArray()]
  return primitive({ P, idx }, use.setBaseColorFactor(factor))
}
