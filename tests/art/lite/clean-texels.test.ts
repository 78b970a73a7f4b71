import { expect, test } from 'vitest'
import { cleanTexels, coveredTexels, drawOn } from '../../../src/art/lite/clean-texels.mjs'

// A wall of 12 by 12 texels with one texel of nothing round it; a picture hangs over 4 by 4 of them.
const SIZE = 14
const at = (x: number, y: number) => y * SIZE + x
const map = <T>(value: (x: number, y: number) => T) =>
  Array.from({ length: SIZE * SIZE }, (_, i) => value(i % SIZE, Math.floor(i / SIZE)))
const onWall = (x: number, y: number) => Math.min(x, y) > 0 && Math.max(x, y) < SIZE - 1
const within = (low: number, high: number) => (x: number, y: number) =>
  Math.min(x, y) >= low && Math.max(x, y) <= high
const under = within(5, 8)
const rim = (x: number, y: number) => within(4, 9)(x, y) && !under(x, y)

const bright = Float32Array.from(map((x, y) => (!onWall(x, y) || under(x, y) ? 0 : rim(x, y) ? 0.1 : 0.8)))
const covered = Uint8Array.from(map((x, y) => (onWall(x, y) ? 1 : 0)))

test('what is buried and its dark rim are not clean, the rest of the wall is', () => {
  expect([...cleanTexels(bright)]).toEqual(map((x, y) => (onWall(x, y) && !within(4, 9)(x, y) ? 1 : 0)))
})

test('a shade that darkens slowly is kept', () => {
  const slow = Float32Array.from(map((x, y) => (onWall(x, y) ? 0.4 + x * 0.02 : 0)))
  expect([...cleanTexels(slow)]).toEqual([...covered])
})

test('colours are drawn on over the rim and what is buried, from the same island alone', () => {
  const wall = {
    data: Float32Array.from(map((x, y) => [bright[at(x, y)]!, 0.5, 0.5]).flat()),
    width: SIZE,
    height: SIZE,
  }
  const { data } = drawOn(wall, cleanTexels(bright), covered)
  const red = map((x, y) => data[at(x, y) * 3]!)
  for (const value of red) expect(value).toBeCloseTo(0.8)
})

test('an island that is buried whole stays as it is', () => {
  const dark = new Float32Array(SIZE * SIZE)
  const wall = { data: new Float32Array(SIZE * SIZE * 3).fill(0.3), width: SIZE, height: SIZE }
  expect(drawOn(wall, cleanTexels(dark), covered).data).toEqual(wall.data)
})

test('what an island covers is read from the baked pass, whose first row is the lowest', () => {
  const head = Buffer.alloc(128)
  head.writeUInt16LE(118, 8)
  const texels = Buffer.alloc(2 * 2 * 8)
  texels.writeUInt16LE(0x3c00, 6)
  expect([...coveredTexels(Buffer.concat([head, texels]))]).toEqual([0, 0, 1, 0])
})
