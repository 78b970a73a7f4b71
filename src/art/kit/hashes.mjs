// Which sources made which committed files: sha256 of both, kept in src/art/hashes.json. No Blender needed to compare.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ART = dirname(dirname(fileURLToPath(import.meta.url)))
const ROOT = dirname(dirname(ART))
const RECORD = join(ART, 'hashes.json')
const MODELS = join(ROOT, 'public', 'models')
const FOLDERS = { person: 'people', device: 'devices', dressing: 'dressings' }

const sha = (bytes) => createHash('sha256').update(bytes).digest('hex')
const textHash = (file) => sha(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
const python = (folder) => readdirSync(folder).filter((f) => f.endsWith('.py'))

const home = (model) => FOLDERS[model.split('-')[0]] ?? 'rooms'
const stem = (model) =>
  (home(model) === 'rooms' ? model : model.slice(model.indexOf('-') + 1)).replaceAll('-', '_')

/** The module of a model, not one of its parts: it builds, and a room has its cameras. */
const isModel = (folder, source) =>
  /^def build\(/m.test(source) && (folder !== 'rooms' || /^CAMS = /m.test(source))

/** Every room, person, device and dressing. */
export function knownModels() {
  const found = []
  for (const [folder, prefix] of [
    ['rooms', ''],
    ['people', 'person-'],
    ['devices', 'device-'],
    ['dressings', 'dressing-'],
  ]) {
    if (!existsSync(join(ART, folder))) continue
    for (const f of python(join(ART, folder))) {
      if (!isModel(folder, readFileSync(join(ART, folder, f), 'utf8'))) continue
      found.push(prefix + f.replace('.py', '').replaceAll('_', '-'))
    }
  }
  return found.toSorted()
}

/** All Python modules of ours that a file needs, followed through its imports. */
function imports(file, seen = new Set()) {
  if (seen.has(file)) return seen
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  for (const [, from, names] of source.matchAll(
    /^\s*(?:from\s+([\w.]+)\s+)?import\s+\(?([^()\n]*(?:\([^)]*\))?)/gm,
  )) {
    const modules = from
      ? [from, ...names.split(',').map((n) => `${from}.${n.trim().split(' ')[0]}`)]
      : names.split(',').map((n) => n.trim())
    for (const name of modules) {
      const path = join(ART, `${name.replaceAll('.', '/')}.py`)
      if (/^[\w.]+$/.test(name) && existsSync(path)) imports(path, seen)
    }
  }
  return seen
}

function sources(model) {
  const own = join(ART, home(model), `${stem(model)}.py`)
  const small = home(model) !== 'rooms'
  const steps = small ? ['vertex_bake.py'] : ['textures.py', 'bake.py', 'compose.py', 'export.py']
  const files = new Set()
  for (const f of [own, ...steps.map((s) => join(ART, s))]) imports(f, files)
  const art = own.replace(/\.py$/, '_art.py')
  if (existsSync(art)) imports(art, files)
  if (readFileSync(own, 'utf8').match(/^BACKDROP = '(street|lane)'/m))
    imports(join(ART, 'backdrop.py'), files)
  const node = small
    ? ['vertex-publish.mjs']
    : ['assemble.mjs', 'lite.mjs', ...readdirSync(join(ART, 'lite')).map((f) => `lite/${f}`)]
  for (const f of [...node, 'kit/publish.mjs']) files.add(join(ART, f))
  return Object.fromEntries(
    [...files].map((f) => [relative(ART, f).replaceAll('\\', '/'), textHash(f)]).toSorted(),
  )
}

function outputs(model) {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'src', 'scene', 'models.json'), 'utf8'))
  const id = model.slice(model.indexOf('-') + 1)
  const kind = home(model)
  const entry = kind === 'rooms' ? manifest.rooms?.[model] : manifest[kind]?.[id]
  const files = []
  const collect = (value) => {
    if (!value || typeof value !== 'object') return
    if (typeof value.file === 'string') files.push(value.file)
    for (const inner of Object.values(value)) collect(inner)
  }
  collect(entry)
  if (kind === 'rooms') collect(manifest.tiles)
  return [...new Set(files)].toSorted()
}

const readRecord = () => (existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {})

/** After a build: remember what went in and what came out. */
export function recordModel(model) {
  const files = outputs(model).map((f) => [f, sha(readFileSync(join(MODELS, f)))])
  const record = { ...readRecord(), [model]: { sources: sources(model), outputs: Object.fromEntries(files) } }
  const sorted = Object.fromEntries(
    Object.keys(record)
      .toSorted()
      .map((k) => [k, record[k]]),
  )
  writeFileSync(RECORD, `${JSON.stringify(sorted, null, 2)}\n`)
  console.log(`Recorded ${model}: ${files.length} files.`)
}

/** One sentence for each thing that does not match. */
export function checkModels(models) {
  const record = readRecord()
  const faults = []
  if (!models.length) faults.push('No models were found to check.')
  for (const model of models) {
    const known = record[model]
    if (!known) {
      faults.push(`${model}: never recorded.`)
      continue
    }
    const now = sources(model)
    for (const f of new Set([...Object.keys(now), ...Object.keys(known.sources)])) {
      if (now[f] !== known.sources[f]) faults.push(`${model}: the source ${f} changed since it was built.`)
    }
    for (const f of outputs(model)) {
      if (!(f in known.outputs))
        faults.push(`${model}: the manifest names ${f}, which the build did not make.`)
    }
    for (const [f, hash] of Object.entries(known.outputs)) {
      const path = join(MODELS, f)
      if (!existsSync(path)) faults.push(`${model}: ${f} is missing from public/models.`)
      else if (sha(readFileSync(path)) !== hash || !f.includes(hash.slice(0, 8)))
        faults.push(`${model}: ${f} is not the file that was built.`)
    }
  }
  return faults
}
