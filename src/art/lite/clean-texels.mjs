// Takes the dark rims out of the baked pictures. A texel that lies partly under another thing is nearly black. Full shows
// it as a thin line; in the coarse picture and the vertex colours of Lite it would spread into a smudge, so Lite draws the
// colours on from beside it.

/** A texel is a rim when it is darker than this part of the light some texels further from what lies on it. */
const RIM_SHADE = 0.7
const FURTHER = 3
const RIM_WIDTH = 4
/** How far colours are drawn on over the gaps between islands, in texels of the light map. */
const MARGIN = 2

/** Offsets of the eight texels around one, in a square picture. */
const around = (width) => [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1]

/** Which texels of a baked pass an island covers, from its numpy file (16-bit RGBA, last row first): 1 or 0. */
export function coveredTexels(file) {
  const head = 10 + file.readUInt16LE(8)
  const width = Math.sqrt((file.length - head) / 8)
  const covered = new Uint8Array(width * width)
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      covered[(width - 1 - y) * width + x] = file.readUInt16LE(head + (y * width + x) * 8 + 6) === 0 ? 0 : 1
  return covered
}

/** Which texels show what a visitor sees, from their brightness (0 where buried) in a square map: 1 or 0. */
export function cleanTexels(bright) {
  const width = Math.sqrt(bright.length)
  const clean = Uint8Array.from(bright, (light) => (light > 0 ? 1 : 0))
  const isRim = (at) =>
    around(width).some((step) => {
      if (clean[at + step] !== 0) return false
      // between two beads of a door there is no room to look further than a texel or two
      let further = bright[at]
      for (let k = 1; k <= FURTHER && clean[at - step * k] === 1; k++) further = bright[at - step * k]
      return bright[at] < RIM_SHADE * further
    })
  for (let ring = 0; ring < RIM_WIDTH; ring++) {
    const rims = []
    for (let at = 0; at < clean.length; at++) if (clean[at] && isRim(at)) rims.push(at)
    for (const at of rims) clean[at] = 0
  }
  return clean
}

/**
 * The picture with its colours drawn on from the clean texels over the others of the same island, and a little over the
 * edge. An island without a clean texel stays as it is. The picture may be finer than the masks, by a whole factor.
 */
export function drawOn({ data, width, height }, clean, covered) {
  const maskWidth = Math.sqrt(clean.length)
  const finer = width / maskWidth
  const inMask = (at) =>
    Math.floor(Math.floor(at / width) / finer) * maskWidth + Math.floor((at % width) / finer)
  const out = Float32Array.from(data)
  const known = new Uint8Array(width * height)
  let edge = []
  for (let at = 0; at < known.length; at++) {
    if (!clean[inMask(at)]) continue
    known[at] = 1
    edge.push(at)
  }
  const steps = around(width)
  const spread = (may) => {
    const next = new Set()
    for (const at of edge)
      for (const step of steps) {
        const to = at + step
        if (known[to] === 0 && may(inMask(to))) next.add(to)
      }
    for (const at of next) {
      const from = steps.filter((step) => known[at + step] === 1)
      for (let k = 0; k < 3; k++)
        out[at * 3 + k] = from.reduce((sum, step) => sum + out[(at + step) * 3 + k], 0) / from.length
    }
    for (const at of next) known[at] = 1
    return [...next]
  }
  while (edge.length > 0) edge = spread((texel) => covered[texel] === 1)
  edge = [...known.keys()].filter((at) => known[at] === 1)
  for (let ring = 0; ring < MARGIN * finer; ring++) edge = spread((texel) => covered[texel] === 0)
  return { data: out, width, height }
}
