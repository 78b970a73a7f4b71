// Packs the flat surfaces into one small picture and draws them there, as the screen will show them.
import { corners, sample } from './soup.mjs'

export const WIDTH = 512
const GUTTER = 2
const FINE = 3

/** Texels a metre: what one looks at closely gets more. A room may change any of them in ATLAS,
 *  and name `zones` ({ low, high, px }) with a density of their own. */
export const DENSITY = { rug: 110, floor: 54, pic: 120, wall: 22, obj: 56 }

/** The zone of ATLAS that holds the middle of an island, if any. Zones are in house coordinates. */
function zoneOf(soup, island, zones) {
  const middle = [0, 0, 0]
  const corner = island.ts.flatMap((t) => corners(soup, t))
  for (const v of corner) for (let k = 0; k < 3; k++) middle[k] += soup.P[v * 3 + k] / corner.length
  const house = [middle[0], -middle[2], middle[1]]
  return zones.find((z) => house.every((x, k) => x > z.low[k] && x < z.high[k]))
}

function densityOf(soup, island, density) {
  const zone = zoneOf(soup, island, density.zones ?? [])
  if (zone) return zone.px

  if (island.mat === 'floor') return island.area > 6 ? density.floor : density.wall * 2
  if (island.mat === 'art') return island.area > 3 ? density.rug : density.pic
  if (island.area > 2.5) return density.wall
  return island.mat === 'wood' ? density.obj * 1.4 : density.obj
}

/** Give each island its box in texels. */
function measure(soup, islands, density) {
  for (const e of islands) {
    const low = [Infinity, Infinity]
    const high = [-Infinity, -Infinity]
    for (const t of e.ts) {
      for (const v of corners(soup, t)) {
        const p = e.project(v)
        for (const j of [0, 1]) {
          low[j] = Math.min(low[j], p[j])
          high[j] = Math.max(high[j], p[j])
        }
      }
    }
    const d = Math.min(
      densityOf(soup, e, density),
      (WIDTH - 2 * GUTTER - 1) / Math.max(high[0] - low[0], high[1] - low[1]),
    )
    e.low = low
    e.w = Math.max(2, Math.ceil((high[0] - low[0]) * d)) + 2 * GUTTER
    e.h = Math.max(2, Math.ceil((high[1] - low[1]) * d)) + 2 * GUTTER
    e.sx = (e.w - 2 * GUTTER) / Math.max(high[0] - low[0], 1e-6)
    e.sy = (e.h - 2 * GUTTER) / Math.max(high[1] - low[1], 1e-6)
  }
}

/** Skyline packing, tallest first; `fixed` boxes { w, h } are placed with the rest. Returns the height used. */
function pack(boxes) {
  let sky = [[0, 0, WIDTH]]
  let top = 0
  for (const e of [...boxes].toSorted((a, b) => Math.min(b.w, b.h) - Math.min(a.w, a.h))) {
    let best = null
    for (const turned of e.upright ? [false] : [false, true]) {
      const w = turned ? e.h : e.w
      const h = turned ? e.w : e.h
      for (let i = 0; i < sky.length; i++) {
        const x = sky[i][0]
        if (x + w > WIDTH) break
        let y = 0
        for (let j = i; j < sky.length && sky[j][0] < x + w; j++) y = Math.max(y, sky[j][1])
        if (!best || y + h < best.y + best.h) best = { x, y, w, h, turned }
      }
    }
    Object.assign(e, { ax: best.x, ay: best.y, turned: best.turned })
    top = Math.max(top, best.y + best.h)
    const next = []
    for (const [x, y, w] of sky) {
      if (x + w <= best.x || x >= best.x + best.w) {
        next.push([x, y, w])
        continue
      }
      if (x < best.x) next.push([x, y, best.x - x])
      if (x + w > best.x + best.w) next.push([best.x + best.w, y, x + w - best.x - best.w])
    }
    next.push([best.x, best.y + best.h, best.w])
    sky = next.toSorted((a, b) => a[0] - b[0])
  }
  return Math.ceil(top / 4) * 4
}

/** Draw one island: colour(t, barycentric) at 3 x 3 points a texel, the gaps filled from their neighbours. */
function draw(soup, e, colour, pixels) {
  const W = e.w * FINE
  const H = e.h * FINE
  const sum = new Float32Array(e.w * e.h * 3)
  const hits = new Float32Array(e.w * e.h)
  const rgb = [0, 0, 0]
  for (const t of e.ts) {
    const c = corners(soup, t).map((v) => {
      const p = e.project(v)
      return [(GUTTER + (p[0] - e.low[0]) * e.sx) * FINE, (GUTTER + (p[1] - e.low[1]) * e.sy) * FINE]
    })
    const det = (c[1][1] - c[2][1]) * (c[0][0] - c[2][0]) + (c[2][0] - c[1][0]) * (c[0][1] - c[2][1])
    if (Math.abs(det) < 1e-9) continue
    const x0 = Math.max(0, Math.floor(Math.min(c[0][0], c[1][0], c[2][0])))
    const x1 = Math.min(W - 1, Math.ceil(Math.max(c[0][0], c[1][0], c[2][0])))
    const y0 = Math.max(0, Math.floor(Math.min(c[0][1], c[1][1], c[2][1])))
    const y1 = Math.min(H - 1, Math.ceil(Math.max(c[0][1], c[1][1], c[2][1])))
    for (let y = y0; y <= y1; y++) {
      for (let x = x0; x <= x1; x++) {
        const px = x + 0.5
        const py = y + 0.5
        const a = ((c[1][1] - c[2][1]) * (px - c[2][0]) + (c[2][0] - c[1][0]) * (py - c[2][1])) / det
        const b = ((c[2][1] - c[0][1]) * (px - c[2][0]) + (c[0][0] - c[2][0]) * (py - c[2][1])) / det
        if (a < -1e-4 || b < -1e-4 || a + b > 1.0001) continue
        colour(t, a, b, rgb)
        const i = Math.floor(y / FINE) * e.w + Math.floor(x / FINE)
        hits[i]++
        for (let k = 0; k < 3; k++) sum[i * 3 + k] += rgb[k]
      }
    }
  }
  for (let i = 0; i < hits.length; i++) if (hits[i]) for (let k = 0; k < 3; k++) sum[i * 3 + k] /= hits[i]
  fillGaps(sum, hits, e.w, e.h)
  for (let y = 0; y < e.h; y++) {
    for (let x = 0; x < e.w; x++) {
      const X = e.ax + (e.turned ? y : x)
      const Y = e.ay + (e.turned ? x : y)
      for (let k = 0; k < 3; k++)
        pixels[(Y * WIDTH + X) * 3 + k] = Math.round(
          Math.min(1, Math.max(0, sum[(y * e.w + x) * 3 + k])) * 255,
        )
    }
  }
}

function fillGaps(sum, hits, w, h) {
  for (let round = 0; round < 400; round++) {
    const fresh = []
    for (let i = 0; i < hits.length; i++) {
      if (hits[i]) continue
      const x = i % w
      const near = []
      if (x > 0) near.push(i - 1)
      if (x < w - 1) near.push(i + 1)
      if (i >= w) near.push(i - w)
      if (i < w * (h - 1)) near.push(i + w)
      const known = near.filter((j) => hits[j])
      if (known.length) fresh.push([i, known])
    }
    if (!fresh.length) return
    for (const [i, known] of fresh) {
      for (let k = 0; k < 3; k++)
        sum[i * 3 + k] = known.reduce((s, j) => s + sum[j * 3 + k], 0) / known.length
    }
    for (const [i] of fresh) hits[i] = 1
  }
}

/**
 * Give each island its place in the atlas and a function `uv`: vertex -> [u, v]. `view` is the picture of the street,
 * already small; it gets a place too. Returns the size of the atlas in texels.
 */
export function layOutAtlas(soup, islands, density, view) {
  measure(soup, islands, { ...DENSITY, ...density })
  const boxes = [...islands]
  if (view) boxes.push(Object.assign(view, { w: view.width, h: view.height, upright: true }))
  const height = pack(boxes)
  for (const e of islands) {
    e.uv = (i) => {
      const p = e.project(i)
      const x = GUTTER + (p[0] - e.low[0]) * e.sx
      const y = GUTTER + (p[1] - e.low[1]) * e.sy
      return [(e.ax + (e.turned ? y : x)) / WIDTH, (e.ay + (e.turned ? x : y)) / height]
    }
  }
  if (view) {
    const half = 0.75
    view.uv = (u, v) => [
      (view.ax + half + u * (view.width - 2 * half)) / WIDTH,
      (view.ay + half + v * (view.height - 2 * half)) / height,
    ]
  }
  return { width: WIDTH, height }
}

/**
 * Draw the atlas for one time of day. `pictures` holds display (baked, as shown), light and the sources of floor and
 * art; `view` the picture of the street at that time, with the place that the layout gave it.
 */
export function paintAtlas(soup, islands, pictures, { height }, view) {
  const pixels = Buffer.alloc(WIDTH * height * 3, 128)
  const light = [0, 0, 0]
  const paint = [0, 0, 0]
  for (const e of islands) {
    const source = pictures.sources[e.mat]
    const colour = (t, a, b, out) => {
      const v = corners(soup, t)
      const c = 1 - a - b
      const at = (list, k) => list[v[0] * 2 + k] * a + list[v[1] * 2 + k] * b + list[v[2] * 2 + k] * c
      if (!source) return sample(pictures.display, at(soup.U, 0), at(soup.U, 1), out)
      sample(pictures.light, at(soup.U, 0), at(soup.U, 1), light)
      const u = at(soup.T, 0)
      const w = at(soup.T, 1)
      sample(source, u - Math.floor(u), w - Math.floor(w), paint)
      return pictures.shade(light, paint, out)
    }
    draw(soup, e, colour, pixels)
  }
  if (view) drawView(view, pixels)
  return pixels
}

function drawView(view, pixels) {
  for (let y = 0; y < view.height; y++) {
    for (let x = 0; x < view.width; x++) {
      const from = (y * view.width + x) * 3
      const to = ((view.ay + y) * WIDTH + view.ax + x) * 3
      for (let k = 0; k < 3; k++) pixels[to + k] = Math.round(view.data[from + k] * 255)
    }
  }
}
