import { expect, test } from 'vitest'
import { area, corners, placeIds } from '../../../src/art/lite/soup.mjs'
import { fitColours, subdivide, weldColours } from '../../../src/art/lite/vertex-colours.mjs'

/** A square of one metre in two triangles; its UV is its own plan. */
function square() {
  const plan = [0, 0, 1, 0, 1, 1, 0, 1]
  return {
    P: [0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0],
    U: [...plan],
    T: [...plan],
    idx: [0, 1, 2, 0, 2, 3],
    mat: ['plain', 'plain'],
    grp: ['static', 'static'],
  }
}

/** Edges that only one triangle uses: on a square cut without cracks, these are its rim alone. */
function rim(soup: ReturnType<typeof square>): [number, number][] {
  const { ids } = placeIds(soup.P)
  const uses = new Map<string, { count: number; at: [number, number] }>()
  for (let t = 0; t < soup.mat.length; t++) {
    const v = corners(soup, t)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [v[k] ?? 0, v[(k + 1) % 3] ?? 0]
      const key = [ids[a] ?? 0, ids[b] ?? 0].toSorted((x: number, y: number) => x - y).join()
      const known = uses.get(key)
      if (known) known.count++
      else uses.set(key, { count: 1, at: [a, b] })
    }
  }
  return [...uses.values()].filter((u) => u.count === 1).map((u) => u.at)
}

test('cutting keeps the area, shortens every edge and leaves no crack', () => {
  const fine = subdivide(square(), () => 0.2)
  let total = 0
  for (let t = 0; t < fine.mat.length; t++) total += area(fine, t)
  expect(total).toBeCloseTo(1, 6)
  expect(fine.mat.length).toBeGreaterThan(50)
  const at = (v: number, k: number): number => fine.P[v * 3 + k] ?? Number.NaN
  for (let t = 0; t < fine.mat.length; t++) {
    const v = corners(fine, t)
    for (let k = 0; k < 3; k++) {
      const [a = 0, b = 0] = [v[k], v[(k + 1) % 3]]
      expect(Math.hypot(at(a, 0) - at(b, 0), at(a, 1) - at(b, 1))).toBeLessThanOrEqual(0.2)
    }
  }
  for (const [a, b] of rim(fine)) {
    const onRim = [0, 1].some((k) => at(a, k) === at(b, k) && (at(a, k) === 0 || at(a, k) === 1))
    expect(onRim).toBe(true)
  }
})

test('fitted colours follow a picture that is linear, and welding keeps them', () => {
  const size = 64
  const data = new Float32Array(size * size * 3)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) data.set([(x + 0.5) / size, (y + 0.5) / size, 0.5], (y * size + x) * 3)
  }
  const fine = subdivide(square(), () => 0.3)
  const colours = fitColours(fine, { data, width: size, height: size }, 60, 0)
  const welded = weldColours(fine, colours)
  expect(welded.mat.length).toBe(fine.mat.length)
  for (let i = 0; i < welded.C.length / 3; i++) {
    expect(welded.C[i * 3]).toBeCloseTo(welded.P[i * 3] ?? 0, 1)
    expect(welded.C[i * 3 + 1]).toBeCloseTo(welded.P[i * 3 + 1] ?? 0, 1)
    expect(welded.C[i * 3 + 2]).toBeCloseTo(0.5, 2)
  }
})
