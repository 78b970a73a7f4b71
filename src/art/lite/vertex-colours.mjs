// Colours by vertex: cut long edges without cracks, fit colours to the baked picture, weld what looks the same.
import { area, corners, placeIds, sample } from './soup.mjs'

const EDGE = 4_194_304
const edgeKey = (a, b) => (a < b ? a * EDGE + b : b * EDGE + a)

/** Cut every edge that is longest in its triangle and longer than limit(kind), the same on both sides. */
export function subdivide(soup, limit) {
  const P = [...soup.P]
  const U = [...soup.U]
  const T = [...soup.T]
  let { idx, mat, grp } = soup
  const places = placeIds(P)
  const ids = places.ids
  let next = places.count
  const middles = new Map()
  const middlePlaces = new Map()
  const middle = (a, b) => {
    const key = edgeKey(a, b)
    const known = middles.get(key)
    if (known !== undefined) return known
    const q = P.length / 3
    middles.set(key, q)
    for (let j = 0; j < 3; j++) P.push((P[a * 3 + j] + P[b * 3 + j]) / 2)
    for (let j = 0; j < 2; j++) {
      U.push((U[a * 2 + j] + U[b * 2 + j]) / 2)
      T.push((T[a * 2 + j] + T[b * 2 + j]) / 2)
    }
    const place = edgeKey(ids[a], ids[b])
    if (!middlePlaces.has(place)) middlePlaces.set(place, next++)
    ids.push(middlePlaces.get(place))
    return q
  }
  const length = (a, b) =>
    Math.hypot(P[a * 3] - P[b * 3], P[a * 3 + 1] - P[b * 3 + 1], P[a * 3 + 2] - P[b * 3 + 2])
  for (let pass = 0; pass < 40; pass++) {
    const marked = new Set()
    for (let t = 0; t < mat.length; t++) {
      const v = [idx[t * 3], idx[t * 3 + 1], idx[t * 3 + 2]]
      const sides = [length(v[0], v[1]), length(v[1], v[2]), length(v[2], v[0])]
      const longest = Math.max(...sides)
      if (longest <= limit(mat[t])) continue
      for (let k = 0; k < 3; k++)
        if (sides[k] > longest * 0.999) marked.add(edgeKey(ids[v[k]], ids[v[(k + 1) % 3]]))
    }
    if (!marked.size) break
    const out = { idx: [], mat: [], grp: [] }
    for (let t = 0; t < mat.length; t++) {
      const v = [idx[t * 3], idx[t * 3 + 1], idx[t * 3 + 2]]
      const cut = [0, 1, 2].map((k) => marked.has(edgeKey(ids[v[k]], ids[v[(k + 1) % 3]])))
      const pieces = split(v, cut, middle, length)
      out.idx.push(...pieces)
      for (let i = 0; i < pieces.length; i += 3) {
        out.mat.push(mat[t])
        out.grp.push(grp[t])
      }
    }
    idx = out.idx
    mat = out.mat
    grp = out.grp
  }
  return { P, U, T, idx, mat, grp }
}

function split(v, cut, middle, length) {
  const count = cut[0] + cut[1] + cut[2]
  if (count === 0) return v
  if (count === 3) {
    const [x, y, z] = [middle(v[0], v[1]), middle(v[1], v[2]), middle(v[2], v[0])]
    return [v[0], x, z, x, v[1], y, z, y, v[2], x, y, z]
  }
  if (count === 1) {
    const k = cut.indexOf(true)
    const [a, b, d] = [v[k], v[(k + 1) % 3], v[(k + 2) % 3]]
    const x = middle(a, b)
    return [a, x, d, x, b, d]
  }
  const k = cut.indexOf(false)
  const [a, b, d] = [v[k], v[(k + 1) % 3], v[(k + 2) % 3]]
  const y = middle(b, d)
  const z = middle(d, a)
  return length(a, y) < length(b, z) ? [y, d, z, a, b, y, a, y, z] : [y, d, z, a, b, z, b, y, z]
}

/** Least-squares vertex colours against the picture, by conjugate gradients; `calm` pulls towards each triangle's mean. */
export function fitColours(soup, picture, rounds = 25, calm = 0.02) {
  const vertices = soup.P.length / 3
  const diagonal = new Float64Array(vertices)
  const wanted = new Float64Array(vertices * 3)
  const areas = new Float64Array(soup.mat.length)
  const rgb = [0, 0, 0]
  for (let t = 0; t < soup.mat.length; t++) {
    const v = corners(soup, t)
    const A = Math.max(area(soup, t), 1e-9)
    const u = v.map((i) => soup.U[i * 2])
    const w = v.map((i) => soup.U[i * 2 + 1])
    const texels =
      (Math.abs((u[1] - u[0]) * (w[2] - w[0]) - (u[2] - u[0]) * (w[1] - w[0])) / 2) *
      picture.width *
      picture.height
    const n = Math.max(3, Math.min(24, Math.ceil(Math.sqrt(2 * texels))))
    const sums = [0, 0, 0, 0, 0, 0, 0, 0, 0]
    let count = 0
    for (let i = 0; i < n; i++) {
      for (let j = 0; i + j < n; j++) {
        const p = (i + 0.3333) / n
        const q = (j + 0.3333) / n
        const r = 1 - p - q
        sample(picture, u[0] * p + u[1] * q + u[2] * r, w[0] * p + w[1] * q + w[2] * r, rgb)
        count++
        for (let k = 0; k < 3; k++) {
          sums[k] += rgb[k] * p
          sums[3 + k] += rgb[k] * q
          sums[6 + k] += rgb[k] * r
        }
      }
    }
    areas[t] = A
    for (let a = 0; a < 3; a++) {
      diagonal[v[a]] += A * (1 / 6 + calm)
      for (let k = 0; k < 3; k++) {
        const mean = (sums[k] + sums[3 + k] + sums[6 + k]) / count
        wanted[v[a] * 3 + k] += A * (sums[a * 3 + k] / count + calm * mean)
      }
    }
  }
  return solve(soup, diagonal, wanted, areas, rounds)
}

function solve(soup, diagonal, wanted, areas, rounds) {
  const size = wanted.length
  const apply = (x, y) => {
    for (let i = 0; i < size; i++) y[i] = diagonal[(i / 3) | 0] * x[i]
    for (let t = 0; t < areas.length; t++) {
      const w = areas[t] / 12
      const [a, b, c] = corners(soup, t).map((v) => v * 3)
      for (let k = 0; k < 3; k++) {
        const [p, q, r] = [x[a + k], x[b + k], x[c + k]]
        y[a + k] += w * (q + r)
        y[b + k] += w * (p + r)
        y[c + k] += w * (p + q)
      }
    }
  }
  const x = new Float64Array(size)
  const r = new Float64Array(size)
  const z = new Float64Array(size)
  const p = new Float64Array(size)
  const q = new Float64Array(size)
  const d = (i) => diagonal[(i / 3) | 0] || 1
  for (let i = 0; i < size; i++) x[i] = wanted[i] / (d(i) * 2)
  apply(x, q)
  let rz = 0
  for (let i = 0; i < size; i++) {
    r[i] = wanted[i] - q[i]
    z[i] = r[i] / d(i)
    p[i] = z[i]
    rz += r[i] * z[i]
  }
  for (let round = 0; round < rounds && rz > 1e-12; round++) {
    apply(p, q)
    let pq = 0
    for (let i = 0; i < size; i++) pq += p[i] * q[i]
    const step = rz / pq
    let fresh = 0
    for (let i = 0; i < size; i++) {
      x[i] += step * p[i]
      r[i] -= step * q[i]
      z[i] = r[i] / d(i)
      fresh += r[i] * z[i]
    }
    for (let i = 0; i < size; i++) p[i] = z[i] + (fresh / rz) * p[i]
    rz = fresh
  }
  return Float32Array.from(x, (c) => Math.min(1, Math.max(0, c)))
}

/**
 * One vertex for each place, node and (nearly) colour. `colours` holds `size` numbers for each vertex: three for each
 * time of day. Returns the soup with its colours C, in the same order.
 */
export function weldColours(soup, colours, size = 3, tolerance = 0.05) {
  const channels = Array.from({ length: size }, (_, k) => k)
  const by = new Map()
  const map = new Int32Array(soup.P.length / 3).fill(-1)
  const out = { P: [], U: [], T: [], idx: [], mat: [], grp: [] }
  const sums = []
  const weights = []
  const group = []
  soup.grp.forEach((g, t) => {
    for (const v of corners(soup, t)) group[v] = g
  })
  for (let i = 0; i < map.length; i++) {
    if (group[i] === undefined) continue
    const key = `${soup.P[i * 3]},${soup.P[i * 3 + 1]},${soup.P[i * 3 + 2]},${group[i]}`
    const list = by.get(key) ?? []
    by.set(key, list)
    const near = (j) =>
      channels.every((k) => Math.abs(sums[j * size + k] / weights[j] - colours[i * size + k]) < tolerance)
    let q = list.find(near)
    if (q === undefined) {
      q = out.P.length / 3
      list.push(q)
      out.P.push(soup.P[i * 3], soup.P[i * 3 + 1], soup.P[i * 3 + 2])
      sums.push(...channels.map(() => 0))
      weights.push(0)
    }
    for (const k of channels) sums[q * size + k] += colours[i * size + k]
    weights[q]++
    map[i] = q
  }
  soup.mat.forEach((m, t) => {
    const v = corners(soup, t).map((i) => map[i])
    if (v[0] === v[1] || v[1] === v[2] || v[0] === v[2]) return
    out.idx.push(...v)
    out.mat.push(m)
    out.grp.push(soup.grp[t])
  })
  return { ...out, C: Float32Array.from(sums, (c, i) => c / weights[(i / size) | 0]) }
}

/** Colours of several times of day side by side: for each vertex first those of the first list, then the next. */
export function sideBySide(...lists) {
  const vertices = lists[0].length / 3
  const out = new Float32Array(vertices * 3 * lists.length)
  lists.forEach((list, n) => {
    for (let i = 0; i < vertices; i++)
      for (let k = 0; k < 3; k++) out[(i * lists.length + n) * 3 + k] = list[i * 3 + k]
  })
  return out
}
