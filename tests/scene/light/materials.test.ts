import { Color, MeshBasicMaterial, SRGBColorSpace } from 'three'
import { expect, test } from 'vitest'
import { DUSK } from '../../../src/art/lite/view.mjs'
import { setDusk } from '../../../src/scene/light/materials.ts'

test('after dark Full dims the view outside by the very colour that Lite was made with; by day it does not', () => {
  const view = new MeshBasicMaterial()
  setDusk(view, true)
  const { r, g, b } = view.color.getRGB(new Color(), SRGBColorSpace)
  expect([r, g, b].map((share) => share.toFixed(4))).toEqual(DUSK.map((share) => share.toFixed(4)))
  setDusk(view, false)
  expect(view.color.getHex()).toBe(0xffffff)
})
