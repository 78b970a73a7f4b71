// Finds what needs a picture in Lite: flat surfaces of some size, and every sheet that carries art.
import { area, corners, cross, placeIds } from './soup.mjs'

const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

const SAME_PLANE = 0.998
const MIN_AREA = { art: 0.012, other: 0.12 }

/** Islands { ts, area, mat, project(vertex) -> metres } worth a place in the atlas, largest first. */
export function findFlat(soup) {
  const count = soup.mat.length
  const areas = Array.from({ length: count }, (_, t) => area(soup, t))
  const normals = Array.from({ length: count }, (_, t) => {
    const n = cross(soup, t)
    const l = Math.hypot(...n) || 1
    return n.map((x) => x / l)
  })
  const touching = new Map()
  for (let t = 0; t < count; t++) {
    for (const v of corners(soup, t)) {
      if (!touching.has(v)) touching.set(v, [])
      touching.get(v).push(t)
    }
  }
  const flood = (seed, done, joins) => {
    const island = { ts: [], area: 0, mat: soup.mat[seed], grp: soup.grp[seed] }
    const stack = [seed]
    done[seed] = 1
    while (stack.length) {
      const t = stack.pop()
      island.ts.push(t)
      island.area += areas[t]
      for (const v of corners(soup, t)) {
        for (const u of touching.get(v)) {
          if (done[u] || !joins(u, seed)) continue
          done[u] = 1
          stack.push(u)
        }
      }
    }
    return island
  }
  const done = new Uint8Array(count)
  const found = []
  const bySize = [...Array(count).keys()].toSorted((a, b) => areas[b] - areas[a])
  // art first: a rug with a curled corner is one sheet, though it is not flat
  for (const t of bySize) {
    if (done[t] || soup.mat[t] !== 'art') continue
    const island = flood(t, done, (u) => soup.mat[u] === 'art')
    if (island.area < MIN_AREA.art) continue
    found.push({
      ...island,
      ...(isFlat(island, normals) ? plane(soup, island, areas) : sheet(soup, island)),
    })
  }
  const curved = curvedTest(soup, areas, normals)
  for (const t of bySize) {
    if (done[t] || soup.mat[t] === 'backdrop' || soup.mat[t] === 'weave') continue
    const island = flood(t, done, (u, seed) => dot(normals[u], normals[seed]) > SAME_PLANE)
    if (island.area < MIN_AREA.other || curved(island)) continue
    found.push({ ...island, ...plane(soup, island, areas) })
  }
  return found.toSorted((a, b) => b.area - a.area)
}

const isFlat = (island, normals) =>
  island.ts.every((t) => dot(normals[t], normals[island.ts[0]]) > SAME_PLANE)

/** A small facet of something round looks better with the rest of it, in vertex colours. */
function curvedTest(soup, areas, normals) {
  const { ids, count } = placeIds(soup.P)
  const around = Array.from({ length: count }, () => [])
  for (let t = 0; t < soup.mat.length; t++) for (const v of corners(soup, t)) around[ids[v]].push(t)
  return (island) => {
    if (island.area > 1.2 || island.mat === 'floor') return false
    const own = new Set(island.ts)
    const n = normals[island.ts[0]]
    return island.ts.some((t) =>
      corners(soup, t).some((v) =>
        around[ids[v]].some((u) => {
          if (own.has(u) || areas[u] <= 1e-7) return false
          const d = dot(normals[u], n)
          return d > 0.93 && d < 0.9999
        }),
      ),
    )
  }
}

const minus = (a, b) => a.map((x, i) => x - b[i])
const times = (a, b) => a.reduce((s, x, i) => s + x * b[i], 0)
const unit = (a) => {
  const l = Math.hypot(...a)
  return a.map((x) => x / l)
}
const vector = (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]

/** Metres in the island's own plane, along the legs of its squarest corner. */
function plane(soup, island, areas) {
  const place = (i) => [soup.P[i * 3], soup.P[i * 3 + 1], soup.P[i * 3 + 2]]
  const largest = island.ts.reduce((best, t) => (areas[t] > areas[best] ? t : best), island.ts[0])
  const v = corners(soup, largest)
  const squareness = (k) =>
    Math.abs(
      times(unit(minus(place(v[(k + 1) % 3]), place(v[k]))), unit(minus(place(v[(k + 2) % 3]), place(v[k])))),
    )
  const k = [0, 1, 2].reduce((best, i) => (squareness(i) < squareness(best) ? i : best), 0)
  const origin = place(v[k])
  const X = unit(minus(place(v[(k + 1) % 3]), origin))
  const Y = vector(unit(vector(X, minus(place(v[(k + 2) % 3]), origin))), X)
  return {
    project: (i) => {
      const d = minus(place(i), origin)
      return [times(d, X), times(d, Y)]
    },
  }
}

/** A bent sheet lies flat in its light-map island already; only the scale is wanting. */
function sheet(soup, island) {
  let flat = 0
  for (const t of island.ts) {
    const [a, b, c] = corners(soup, t).map((v) => [soup.U[v * 2], soup.U[v * 2 + 1]])
    flat += Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
  }
  const scale = Math.sqrt(island.area / Math.max(flat, 1e-12))
  return { project: (i) => [soup.U[i * 2] * scale, soup.U[i * 2 + 1] * scale] }
}
