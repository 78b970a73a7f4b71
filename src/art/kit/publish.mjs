// Where the Node steps of the art pipeline find their input and put their output.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder, MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer'

const ART = dirname(dirname(fileURLToPath(import.meta.url)))
export const ROOT = dirname(dirname(ART))
const MODELS = join(ROOT, 'public', 'models')
const MANIFEST = join(ROOT, 'src', 'scene', 'models.json')

/** build/<name>, the work folder of a model. */
export function buildFolder(name) {
  return join(ART, 'build', name)
}

/** A reader and writer that knows every extension and meshopt. */
export async function gltfIo() {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready, MeshoptSimplifier.ready])
  return new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
}

/** Triangles, vertices and primitives (draw calls) of a document. */
export function count(doc) {
  const sum = { triangles: 0, vertices: 0, primitives: 0 }
  for (const mesh of doc.getRoot().listMeshes()) {
    for (const p of mesh.listPrimitives()) {
      sum.primitives++
      sum.vertices += p.getAttribute('POSITION').getCount()
      sum.triangles += (p.getIndices()?.getCount() ?? p.getAttribute('POSITION').getCount()) / 3
    }
  }
  return sum
}

/** Bytes over the wire: brotli for .glb, pictures as they are. */
function wireBytes(kind, bytes) {
  if (kind !== 'glb') return bytes.length
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** Write <name>.<hash8>.<kind> into public/models, take its older versions away, and describe it. */
export function publish(name, kind, bytes) {
  mkdirSync(MODELS, { recursive: true })
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const file = `${name}.${hash}.${kind}`
  const older = new RegExp(`^${name}\\.[0-9a-f]{8}\\.${kind}$`)
  for (const f of readdirSync(MODELS)) if (older.test(f) && f !== file) rmSync(join(MODELS, f))
  writeFileSync(join(MODELS, file), bytes)
  const entry = { file, bytes: bytes.length }
  return kind === 'glb' ? { ...entry, wire: wireBytes(kind, bytes) } : entry
}

/** Change src/scene/models.json, leaving alone what belongs to other models. */
export function updateManifest(change) {
  const manifest = existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')) : {}
  for (const key of ['tiles', 'rooms', 'people', 'devices']) manifest[key] ??= {}
  change(manifest)
  const sorted = (value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.keys(value)
            .toSorted()
            .map((k) => [k, sorted(value[k])]),
        )
      : value
  writeFileSync(MANIFEST, `${JSON.stringify(sorted(manifest), null, 2)}\n`)
}
