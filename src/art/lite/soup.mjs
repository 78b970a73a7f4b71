// Triangles of a whole model as flat lists: P positions, U light-map UV, T tiling UV, and for every triangle its
// vertices (idx), its material kind (mat) and the node it belongs to (grp).
import { join } from 'node:path'
import { buildFolder, gltfIo } from '../kit/publish.mjs'

/** Read build/<model>/raw.glb. `nodes` tells pivot and extras of what can move, `anchors` the marked places,
 *  `outside` the view in plain colours, where the room has one. */
export async function loadSoup(model) {
  const doc = await (await gltfIo()).read(join(buildFolder(model), 'raw.glb'))
  const soup = { P: [], U: [], T: [], idx: [], mat: [], grp: [] }
  const nodes = new Map([['static', { translation: [0, 0, 0], extras: {} }]])
  const anchors = []
  const lamps = []
  let outside = null
  for (const node of doc.getRoot().listNodes()) {
    const extras = node.getExtras()
    if (extras.kind === 'anchor')
      anchors.push({ name: node.getName(), translation: node.getTranslation(), extras })
    const mesh = node.getMesh()
    if (!mesh) continue
    if (node.getName() === 'backdrop-lite') {
      outside = plainColours(mesh.listPrimitives()[0])
      continue
    }
    const parent = node.getParentNode()
    const name = parent ? parent.getName() : node.getName()
    if (parent) nodes.set(name, { translation: parent.getTranslation(), extras: parent.getExtras() })
    const shift = parent ? parent.getTranslation() : [0, 0, 0]
    for (const primitive of mesh.listPrimitives()) {
      const kind = primitive
        .getMaterial()
        .getName()
        .replace(/\.\d+$/, '')
      if (kind === 'indicator')
        lamps.push({ name, primitive, factor: primitive.getMaterial().getBaseColorFactor() })
      else append(soup, primitive, kind, name, shift)
    }
  }
  return { soup: weld(soup), nodes, anchors, lamps, outside }
}

/** A primitive with display colours for its vertices, and their alpha: 0 where something shines after dark. */
function plainColours(primitive) {
  const colour = primitive.getAttribute('COLOR_0')
  const C = []
  const alpha = []
  for (let i = 0; i < colour.getCount(); i++) {
    const [r, g, b, a] = colour.getElement(i, [])
    C.push(r, g, b)
    alpha.push(a)
  }
  return {
    P: [...primitive.getAttribute('POSITION').getArray()],
    C,
    alpha,
    idx: [...primitive.getIndices().getArray()],
  }
}

function append(soup, primitive, kind, group, shift) {
  const base = soup.P.length / 3
  const position = primitive.getAttribute('POSITION')
  const tiling = primitive.getAttribute('TEXCOORD_0')
  const light = primitive.getAttribute('TEXCOORD_1') ?? tiling
  const e = []
  for (let i = 0; i < position.getCount(); i++) {
    position.getElement(i, e)
    soup.P.push(e[0] + shift[0], e[1] + shift[1], e[2] + shift[2])
    light.getElement(i, e)
    soup.U.push(e[0], e[1])
    tiling.getElement(i, e)
    soup.T.push(e[0], e[1])
  }
  const index = primitive.getIndices()
  for (let i = 0; i < index.getCount(); i++) soup.idx.push(base + index.getScalar(i))
  for (let i = 0; i < index.getCount() / 3; i++) {
    soup.mat.push(kind)
    soup.grp.push(group)
  }
}

const round = (x) => Math.round(x * 1e5)

/** One vertex for each place, light-map point, material and node. */
function weld(soup) {
  const known = new Map()
  const map = []
  const out = { P: [], U: [], T: [], idx: [], mat: [], grp: [] }
  const label = Array.from({ length: soup.P.length / 3 })
  soup.mat.forEach((m, t) => {
    for (let k = 0; k < 3; k++) label[soup.idx[t * 3 + k]] = m + soup.grp[t]
  })
  for (let i = 0; i < label.length; i++) {
    const p = [0, 1, 2].map((k) => round(soup.P[i * 3 + k]))
    const key = `${p}|${round(soup.U[i * 2])},${round(soup.U[i * 2 + 1])}|${label[i]}`
    let q = known.get(key)
    if (q === undefined) {
      q = out.P.length / 3
      known.set(key, q)
      out.P.push(p[0] / 1e5, p[1] / 1e5, p[2] / 1e5)
      out.U.push(soup.U[i * 2], soup.U[i * 2 + 1])
      out.T.push(soup.T[i * 2], soup.T[i * 2 + 1])
    }
    map[i] = q
  }
  soup.mat.forEach((m, t) => {
    const v = [0, 1, 2].map((k) => map[soup.idx[t * 3 + k]])
    if (v[0] === v[1] || v[1] === v[2] || v[0] === v[2]) return
    out.idx.push(...v)
    out.mat.push(m)
    out.grp.push(soup.grp[t])
  })
  return out
}

/** The triangles t for which keep(t) holds, over the same vertices. */
export function filter(soup, keep) {
  const out = { ...soup, idx: [], mat: [], grp: [] }
  for (let t = 0; t < soup.mat.length; t++) {
    if (!keep(t)) continue
    out.idx.push(soup.idx[t * 3], soup.idx[t * 3 + 1], soup.idx[t * 3 + 2])
    out.mat.push(soup.mat[t])
    out.grp.push(soup.grp[t])
  }
  return out
}

/** Corners of triangle t. */
export const corners = (soup, t) => [soup.idx[t * 3], soup.idx[t * 3 + 1], soup.idx[t * 3 + 2]]

/** Unnormalised normal of triangle t; its length is twice the area. */
export function cross(soup, t) {
  const [a, b, c] = corners(soup, t).map((v) => v * 3)
  const P = soup.P
  const x = P[b] - P[a]
  const y = P[b + 1] - P[a + 1]
  const z = P[b + 2] - P[a + 2]
  const p = P[c] - P[a]
  const q = P[c + 1] - P[a + 1]
  const r = P[c + 2] - P[a + 2]
  return [y * r - z * q, z * p - x * r, x * q - y * p]
}

/** Area of triangle t. */
export const area = (soup, t) => Math.hypot(...cross(soup, t)) / 2

/** A number for each place: vertices that differ only in UV share it. */
export function placeIds(P) {
  const known = new Map()
  const ids = []
  for (let i = 0; i < P.length / 3; i++) {
    const key = `${P[i * 3]},${P[i * 3 + 1]},${P[i * 3 + 2]}`
    let q = known.get(key)
    if (q === undefined) known.set(key, (q = known.size))
    ids.push(q)
  }
  return { ids, count: known.size }
}

/** Bilinear sample of an RGB float picture at UV (first row v = 0). */
export function sample(picture, u, v, out) {
  const { data, width, height } = picture
  const x = Math.min(Math.max(u * width - 0.5, 0), width - 1.001)
  const y = Math.min(Math.max(v * height - 0.5, 0), height - 1.001)
  const i = x | 0
  const j = y | 0
  const s = x - i
  const t = y - j
  const a = (j * width + i) * 3
  const b = a + width * 3
  for (let k = 0; k < 3; k++) {
    out[k] =
      (data[a + k] * (1 - s) + data[a + 3 + k] * s) * (1 - t) +
      (data[b + k] * (1 - s) + data[b + 3 + k] * s) * t
  }
  return out
}

/** Take away triangles that lie wholly in the dark inside other parts, but keep two rings round what stays. */
export function dropBuried(soup, bright, display) {
  const res = Math.sqrt(bright.length)
  const at = (x, y) => bright[Math.min(res - 1, Math.max(0, y)) * res + Math.min(res - 1, Math.max(0, x))]
  const rgb = [0, 0, 0]
  const isDark = (t) => {
    if (soup.mat[t] === 'backdrop') return false
    const [a, b, c] = corners(soup, t)
    const n = 6
    for (let i = 0; i <= n; i++) {
      for (let j = 0; i + j <= n; j++) {
        const p = (i + 0.02) / (n + 0.06)
        const q = (j + 0.02) / (n + 0.06)
        const r = 1 - p - q
        const u = soup.U[a * 2] * p + soup.U[b * 2] * q + soup.U[c * 2] * r
        const v = soup.U[a * 2 + 1] * p + soup.U[b * 2 + 1] * q + soup.U[c * 2 + 1] * r
        const x = Math.floor(u * res - 0.5)
        const y = Math.floor(v * res - 0.5)
        if (Math.max(at(x, y), at(x + 1, y), at(x, y + 1), at(x + 1, y + 1)) > 0.008) return false
        if (Math.max(...sample(display, u, v, rgb)) > 0.75) return false
      }
    }
    return true
  }
  const dead = soup.mat.map((_, t) => isDark(t))
  const { ids, count } = placeIds(soup.P)
  for (let ring = 0; ring < 2; ring++) {
    const live = new Uint8Array(count)
    dead.forEach((d, t) => {
      if (!d) for (const v of corners(soup, t)) live[ids[v]] = 1
    })
    dead.forEach((d, t) => {
      if (d && corners(soup, t).some((v) => live[ids[v]])) dead[t] = false
    })
  }
  return filter(soup, (t) => !dead[t])
}
