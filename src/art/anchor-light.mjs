// node anchor-light.mjs: how the rooms' light tints what is put at the anchors of home.yaml, by day and in the evening.
//
// A small model carries neutral shade from a studio. What stands at an anchor is multiplied by the colour that a mid
// grey thing would have there, against the same thing in the studio. The light is read from the published Full files:
// the light map at the vertices around the anchor. Writes `anchors` of src/scene/models.json.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { parse } from 'yaml'
import { gltfIo, ROOT, updateManifest } from './kit/publish.mjs'
import { toDisplay, toLinear } from './lite/agx.mjs'

/** Light reaches this far, in metres: nearer surfaces count more. */
const REACH = 0.8
const SOFT = 0.03
/** In the middle of a bare wall or ceiling there are vertices only far off. */
const FEWEST = 40
/** A light map holds up to so many times white. */
const RANGE = 6
/** A grey thing, and how bright the studio shows it. */
const GREY = 0.5
const STUDIO = 0.71
/** Nothing is put in the dark entirely, nor burnt out. */
const [DIMMEST, BRIGHTEST] = [0.3, 1.2]

async function lightMap(file) {
  const { data, info } = await sharp(join(ROOT, 'public/models', file))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return (u, v) => {
    const x = Math.min(info.width - 1, Math.max(0, Math.floor(u * info.width)))
    const y = Math.min(info.height - 1, Math.max(0, Math.floor(v * info.height)))
    const at = (y * info.width + x) * info.channels
    return [0, 1, 2].map((k) => RANGE * toLinear(data[at + k] / 255))
  }
}

/** Every vertex that has a place in the light map, in plan metres. */
async function surfaceOf(file) {
  const doc = await (await gltfIo()).read(join(ROOT, 'public/models', file))
  const points = []
  for (const node of doc.getRoot().listNodes()) {
    const matrix = node.getWorldMatrix()
    for (const primitive of node.getMesh()?.listPrimitives() ?? []) {
      const [position, uv] = ['POSITION', 'TEXCOORD_1'].map((name) => primitive.getAttribute(name))
      if (!uv) continue
      for (let i = 0; i < position.getCount(); i++) {
        const [x, y, z] = position.getElement(i, [])
        const [east, up, south] = [0, 1, 2].map(
          (k) => matrix[k] * x + matrix[4 + k] * y + matrix[8 + k] * z + matrix[12 + k],
        )
        points.push({ at: [east, -south, up], uv: uv.getElement(i, []) })
      }
    }
  }
  return points
}

/** Mean light around a place, the nearer the more. */
function lightAt(at, surface, map) {
  const sum = [0, 0, 0]
  let weights = 0
  const all = surface.map(({ at: p, uv }) => ({ uv, far2: p.reduce((d, v, k) => d + (v - at[k]) ** 2, 0) }))
  const inReach = all.filter(({ far2 }) => far2 <= REACH * REACH)
  const near = inReach.length >= FEWEST ? inReach : all.toSorted((a, b) => a.far2 - b.far2).slice(0, FEWEST)
  for (const { uv, far2 } of near) {
    const weight = 1 / (SOFT + far2)
    map(...uv).forEach((v, k) => {
      sum[k] += v * weight
    })
    weights += weight
  }
  return sum.map((v) => v / weights)
}

const tintOf = (light) =>
  toDisplay(
    light.map((v) => v * GREY),
    [],
  ).map((v) => Number(Math.min(BRIGHTEST, Math.max(DIMMEST, v / STUDIO)).toFixed(2)))

/** The tint at every anchor of the home: `{ [id]: { day, evening } }`. */
export async function anchorLight() {
  const home = parse(readFileSync(join(ROOT, 'scenarios/home.yaml'), 'utf8'))
  const { rooms } = JSON.parse(readFileSync(join(ROOT, 'src/scene/models.json'), 'utf8'))
  const modelOf = new Map(home.rooms.map(({ id, model }) => [id, model]))
  const out = {}
  for (const model of new Set(home.anchors.map(({ room }) => modelOf.get(room)))) {
    const files = rooms[model]
    if (!files?.full) continue
    const surface = await surfaceOf(files.full.file)
    const [day, evening] = [await lightMap(files.day.file), await lightMap(files.evening.file)]
    for (const { id, room, at } of home.anchors) {
      if (modelOf.get(room) !== model) continue
      out[id] = { day: tintOf(lightAt(at, surface, day)), evening: tintOf(lightAt(at, surface, evening)) }
    }
  }
  return out
}

if (process.argv[1] === import.meta.filename) {
  const anchors = await anchorLight()
  updateManifest((manifest) => {
    manifest.anchors = anchors
  })
  console.log(`Light at ${Object.keys(anchors).length} anchors.`)
}
