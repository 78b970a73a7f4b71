import { expect, test } from 'vitest'
import { area } from '../../../src/art/lite/soup.mjs'
import { afterDark, clipToRepeats } from '../../../src/art/lite/view.mjs'

test('after dark a plain colour is dim and bluer, and a window with a lamp behind it shines', () => {
  const [red = 0, , blue = 0] = afterDark([0.5, 0.5, 0.5, 1])
  expect(blue > red && blue < 0.25).toBe(true)
  expect(Math.min(...afterDark([0.3, 0.36, 0.41, 0]))).toBeGreaterThan(0.3)
  const [nearLamp = 0] = afterDark([0.5, 0.5, 0.5, 0.5])
  expect(nearLamp > red && nearLamp < 0.5).toBe(true)
})

test('a picture that repeats is cut where it begins anew, and nothing is lost', () => {
  // a strip of 3.5 repeats, two metres high and seven long
  const strip = {
    P: [0, 0, 0, 7, 0, 0, 7, 2, 0, 0, 2, 0],
    T: [-0.75, 1, 2.75, 1, 2.75, 0, -0.75, 0],
    idx: [0, 1, 2, 0, 2, 3],
    mat: ['backdrop', 'backdrop'],
  }
  const part = clipToRepeats(strip, { uv: (u: number, v: number) => [u, v] })
  let total = 0
  for (let t = 0; t < part.idx.length / 3; t++) total += area(part, t)
  expect(total).toBeCloseTo(14, 6)
  for (const x of part.U) expect(x >= 0 && x <= 1).toBe(true)
  for (let t = 0; t < part.idx.length; t += 3) {
    const length = (k: number): number => part.P[(part.idx[t + k] ?? 0) * 3] ?? Number.NaN
    const u = (k: number): number => part.U[(part.idx[t + k] ?? 0) * 2] ?? Number.NaN
    // two metres a repeat everywhere: no piece is squeezed over a seam
    for (const k of [1, 2]) expect(Math.abs(u(k) - u(0))).toBeCloseTo(Math.abs(length(k) - length(0)) / 2, 6)
  }
})
