import { expect, test } from 'vitest'
import { chooseWay, isForcedToPictures } from '../../../src/features/visit/way-ladder.ts'

const able = { webgl: true, failures: 0, wish: 'auto', fastEnough: false } as const

test.each([
  ['Lite comes first', {}, 'lite', false],
  ['Full follows on a fast machine', { fastEnough: true }, 'full', false],
  ['a wish for Full is met', { wish: 'full' }, 'full', false],
  ['a wish for Lite is met on a fast machine', { wish: 'lite', fastEnough: true }, 'lite', false],
  ['a wish for pictures is met', { wish: 'pictures', fastEnough: true }, 'pictures', false],
  ['no WebGL: pictures', { webgl: false, wish: 'full' }, 'pictures', true],
  ['3D lost once: it stays', { failures: 1 }, 'lite', false],
  ['3D lost twice: pictures', { failures: 2, wish: 'full' }, 'pictures', true],
] as const)('%s', (_, facts, way, forced) => {
  expect(chooseWay({ ...able, ...facts })).toBe(way)
  expect(isForcedToPictures({ ...able, ...facts })).toBe(forced)
})
