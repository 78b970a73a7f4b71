// node lite.mjs MODEL: the Lite form of a baked room: vertex colours, and one small atlas for flat surfaces.
// All colours are display values (AgX done), so the scene draws them without tone mapping or colour conversion.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MeshoptSimplifier } from 'meshoptimizer'
import sharp from 'sharp'
import { buildFolder, gltfIo, publish, updateManifest } from './kit/publish.mjs'
import { toDisplay, toLinear } from './lite/agx.mjs'
import { layOutAtlas, paintAtlas } from './lite/atlas.mjs'
import { cleanTexels, coveredTexels, drawOn } from './lite/clean-texels.mjs'
import { findFlat } from './lite/flat-surfaces.mjs'
import { dropBuried, filter, loadSoup } from './lite/soup.mjs'
import { afterDark, clipToRepeats } from './lite/view.mjs'
import { fitColours, sideBySide, subdivide, weldColours } from './lite/vertex-colours.mjs'
import { writeLite } from './lite/write.mjs'

const DISPLAY = 2048
const RANGE = 6
const STATIC_TRIANGLES = 12_500
const MOVABLE_SHARE = 0.6
/** Size of the view outside in the atlas; a room may ask for less by `view` in its ATLAS. */
const VIEW_SIZE = [384, 320]

async function picture(file, size) {
  let image = sharp(file).removeAlpha()
  if (size) image = image.resize(size[0], size[1], { kernel: 'lanczos3', fit: 'fill' })
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  return {
    data: Float32Array.from(data, (x) => x / 255),
    width: info.width,
    height: info.height,
  }
}

/** Pixels of the atlas as WebP. */
async function webp(pixels, { width, height }) {
  const raw = { width, height, channels: 3 }
  return sharp(pixels, { raw }).webp({ quality: 78, effort: 6, smartSubsample: true }).toBuffer()
}

const floats = (file) => new Float32Array(new Uint8Array(readFileSync(file)).buffer)

/** What one time of day looks like: the baked colours, the light alone, and the sources of the surfaces. */
async function loadPictures(folder, kinds, suffix) {
  const sources = { floor: await picture(join(buildFolder('tiles'), 'wood_floor.png')) }
  if (kinds.has('art')) sources.art = await picture(join(folder, 'art.png'))
  const product = [0, 0, 0]
  return {
    display: { data: floats(join(folder, `display${suffix}.f32`)), width: DISPLAY, height: DISPLAY },
    light: await picture(join(folder, `lm${suffix}.png`)),
    sources,
    shade: (light, paint, out) => {
      for (let k = 0; k < 3; k++) product[k] = RANGE * toLinear(light[k]) * toLinear(paint[k])
      return toDisplay(product, out)
    },
  }
}

/** A function that takes the dark rims out of the pictures of one time of day. */
function cleaner(folder, bright) {
  const clean = cleanTexels(bright)
  const covered = coveredTexels(readFileSync(join(folder, 'light_1024_1.npy')))
  return (pictures) => ({
    ...pictures,
    display: drawOn(pictures.display, clean, covered),
    light: drawOn(pictures.light, clean, covered),
  })
}

/** Fewer triangles over the same vertices; `attributes` keep colour or UV in place. */
function simplify(soup, attributes, stride, weights, target, error, flags) {
  const [idx] = MeshoptSimplifier.simplifyWithAttributes(
    Uint32Array.from(soup.idx),
    Float32Array.from(soup.P),
    3,
    attributes,
    stride,
    weights,
    null,
    target * 3,
    error,
    flags,
  )
  return { ...soup, idx: [...idx] }
}

/** The flat surfaces of one node with their atlas UV. */
function flatPart(soup, islands) {
  const part = { P: [], U: [], idx: [] }
  for (const e of islands) {
    const known = new Map()
    for (const t of e.ts) {
      for (let k = 0; k < 3; k++) {
        const v = soup.idx[t * 3 + k]
        if (!known.has(v)) {
          known.set(v, part.P.length / 3)
          part.P.push(soup.P[v * 3], soup.P[v * 3 + 1], soup.P[v * 3 + 2])
          part.U.push(...e.uv(v))
        }
        part.idx.push(known.get(v))
      }
    }
  }
  if (!part.idx.length) return part
  return simplify(part, Float32Array.from(part.U), 2, [0.5, 0.5], 0, 0.002, ['ErrorAbsolute'])
}

/** How much a change of colour weighs against a change of shape: by day, and after dark, when less can be told apart. */
const STILL = [0.05, 0.05, 0.05, 0.03, 0.03, 0.03]
const MOVABLE = [0.01, 0.01, 0.01, 0.006, 0.006, 0.006]

/** Vertex colours, by day and after dark, for all that is not flat, simplified node by node. */
function colourParts(soup, names, day, evening, { target, shares }) {
  const cut = subdivide(soup, (kind) => (kind === 'weave' ? 0.06 : 0.04))
  const colours = sideBySide(fitColours(cut, day), fitColours(cut, evening))
  const welded = weldColours(cut, colours, STILL.length)
  const parts = new Map()
  for (const name of names) {
    const own = filter(welded, (t) => welded.grp[t] === name)
    if (!own.idx.length) continue
    const before = filter(soup, (t) => soup.grp[t] === name).mat.length
    const still = name === 'static'
    const goal = still ? target : Math.ceil(before * (shares[name] ?? MOVABLE_SHARE))
    const weights = still ? STILL : MOVABLE
    parts.set(name, simplify(own, welded.C, weights.length, weights, goal, 1, still ? ['Prune'] : []))
  }
  return parts
}

/** The view in plain colours, by day and after dark. */
function bothTimes({ P, C, alpha, idx }) {
  const evening = alpha.flatMap((a, i) => afterDark([...C.slice(i * 3, i * 3 + 3), a]))
  return { P, C: sideBySide(C, evening), idx }
}

async function main(model) {
  const folder = buildFolder(model)
  await gltfIo()
  const facts = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8'))
  const { soup: all, nodes, anchors, lamps, outside: plain } = await loadSoup(model)
  const kinds = new Set(all.mat)
  const baked = await loadPictures(folder, kinds, '')
  const bright = floats(join(folder, 'light.f32'))
  const outside = filter(all, (t) => all.mat[t] === 'backdrop')
  const soup = dropBuried(
    filter(all, (t) => all.mat[t] !== 'backdrop'),
    bright,
    baked.display,
  )
  const cleaned = cleaner(folder, bright)
  const day = cleaned(baked)
  const evening = cleaned(await loadPictures(folder, kinds, '-evening'))
  const islands = findFlat(soup)
  const viewOf = (time) =>
    picture(
      join(buildFolder(`backdrop-${facts.backdrop}`), `backdrop${time}.png`),
      facts.density.view ?? VIEW_SIZE,
    )
  const view = facts.backdrop && !plain ? await viewOf('') : null
  const size = layOutAtlas(soup, islands, facts.density, view)
  const texture = (pictures, street) => webp(paintAtlas(soup, islands, pictures, size, street), size)
  const dusk = view && { ...view, data: (await viewOf('-evening')).data }
  const textures = { day: await texture(day, view), evening: await texture(evening, dusk) }
  const flat = new Set(islands.flatMap((e) => e.ts))
  const target = facts.liteTriangles ?? STATIC_TRIANGLES
  const coloured = colourParts(
    filter(soup, (t) => !flat.has(t)),
    [...nodes.keys()],
    day.display,
    evening.display,
    { target, shares: facts.liteShares },
  )
  const parts = [...nodes.keys()].map((name) => ({
    name,
    ...nodes.get(name),
    colour: coloured.get(name),
    flat: flatPart(
      soup,
      islands.filter((e) => e.grp === name),
    ),
    lamp: lamps.find((l) => l.name === name),
  }))
  if (plain) parts.push({ name: 'backdrop', translation: [0, 0, 0], extras: {}, colour: bothTimes(plain) })
  if (view)
    parts.push({ name: 'backdrop', translation: [0, 0, 0], extras: {}, flat: clipToRepeats(outside, view) })
  const { bytes, dusk: eveningBytes, triangles, drawCalls } = await writeLite(parts, anchors, textures)
  const lite = { ...publish(`${model}-lite`, 'glb', bytes), triangles, drawCalls }
  const liteEvening = publish(`${model}-lite-evening`, 'glb', eveningBytes)
  updateManifest((manifest) => {
    manifest.rooms[model] = { ...manifest.rooms[model], lite, liteEvening }
  })
  const atlas = [size.width, size.height, textures.day.length, textures.evening.length]
  console.log(JSON.stringify({ model, atlas, islands: islands.length, ...lite, evening: liteEvening.wire }))
}

await main(process.argv[2])
