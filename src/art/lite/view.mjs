// The view outside in Lite: the same surfaces, in plain colours or shown from a small copy of the picture inside the atlas.

/** What is left after dark of a plain colour of the view outside, and how blue: about what backdrop.py renders. */
const DUSK = [0.24, 0.21, 0.27]
/** A window with a lamp on behind it. */
const LAMPLIGHT = [0.9, 0.74, 0.48]

/** What is left of a plain colour near the lamp of the front door: as bright as the bricks of backdrop.py. */
const NEAR_LAMP = [0.72, 0.65, 0.62]

/**
 * A plain colour of the view, 0 to 1, as it is after dark. An alpha of 0 says that a lamp is on behind it, a half that
 * one stands near.
 */
export function afterDark([r, g, b, alpha]) {
  if (alpha < 0.25) return LAMPLIGHT
  const left = alpha < 0.75 ? NEAR_LAMP : DUSK
  return [r, g, b].map((c, k) => c * left[k])
}

/** Cut triangles where their picture repeats, so that each piece reads one copy of it. */
export function clipToRepeats(soup, view) {
  const part = { P: [], U: [], idx: [] }
  for (let t = 0; t < soup.mat.length; t++) {
    const corners = [0, 1, 2].map((k) => {
      const v = soup.idx[t * 3 + k]
      return [soup.P[v * 3], soup.P[v * 3 + 1], soup.P[v * 3 + 2], soup.T[v * 2], soup.T[v * 2 + 1]]
    })
    const us = corners.map((c) => c[3])
    for (let k = Math.floor(Math.min(...us) + 1e-5); k < Math.max(...us) - 1e-5; k++) {
      const piece = clip(
        clip(corners, (c) => c[3] - k),
        (c) => k + 1 - c[3],
      )
      const base = part.P.length / 3
      for (const c of piece) {
        part.P.push(c[0], c[1], c[2])
        part.U.push(...view.uv(Math.min(1, Math.max(0, c[3] - k)), c[4]))
      }
      for (let i = 2; i < piece.length; i++) part.idx.push(base, base + i - 1, base + i)
    }
  }
  return part
}

/** Sutherland-Hodgman against one line: keep what has inside(c) >= 0. */
function clip(polygon, inside) {
  const out = []
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length]
    const da = inside(a)
    const db = inside(b)
    if (da >= 0) out.push(a)
    if (da >= 0 !== db >= 0) out.push(a.map((x, k) => x + ((b[k] - x) * da) / (da - db)))
  })
  return out
}
