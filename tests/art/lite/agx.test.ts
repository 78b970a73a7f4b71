import { expect, test } from 'vitest'
import { toDisplay } from '../../../src/art/lite/agx.mjs'

const shown = (r: number, g: number, b: number): number[] =>
  toDisplay([r, g, b], [0, 0, 0]).map((c: number) => Math.round(c * 255))

test('colours are those that three.js draws with AgX', () => {
  // read back from a canvas: three r187, AgXToneMapping, exposure 1, MeshBasicMaterial of that linear colour
  expect(shown(0.18, 0.18, 0.18)).toEqual([128, 128, 128])
  expect(shown(1, 1, 1)).toEqual([202, 202, 202])
  expect(shown(4, 4, 4)).toEqual([239, 239, 239])
  expect(shown(1, 0.2, 0.05)).toEqual([212, 141, 104])
  expect(shown(0.05, 0.3, 0.1)).toEqual([93, 149, 104])
})

test('more light is never darker', () => {
  let before = -1
  for (let light = 0.001; light < 8; light *= 1.5) {
    const [, g = 0] = toDisplay([light, light, light], [0, 0, 0])
    expect(g).toBeGreaterThan(before)
    before = g
  }
})
