import { describe, expect, test } from 'vitest'
import { PixelRatio } from '../../../src/scene/view/pixel-ratio.ts'
import { FrameJudge, isFastEnough, isSoftwareRenderer } from '../../../src/scene/view/quality-ladder.ts'
import { SceneClock } from '../../../src/scene/view/scene-clock.ts'

/** What the judge says to so many frames of the same length. */
function feed(frameMs: number, way: 'full' | 'lite', frames: number) {
  const judge = new FrameJudge()
  return Array.from({ length: frames }, () => judge.judge(frameMs, way)).filter(
    (verdict) => verdict !== undefined,
  )
}

describe('pixel ratio', () => {
  test('goes down while moving is slow, never up, and stays sharp when still', () => {
    const ratio = new PixelRatio(1, false)
    const seen = [ratio.moving]
    for (let frame = 0; frame < 24; frame++) ratio.measure(90)
    seen.push(ratio.moving)
    for (let frame = 0; frame < 60; frame++) ratio.measure(5)
    seen.push(ratio.moving, ratio.still)
    expect(seen).toEqual([1, 0.5, 0.5, 2])
    expect(ratio.isAtBottom).toBe(true)
  })

  test('one slow frame among quick ones changes nothing', () => {
    const ratio = new PixelRatio(1, false)
    for (let frame = 0; frame < 48; frame++) ratio.measure(frame % 12 === 0 ? 900 : 12)
    expect(ratio.moving).toBe(1)
  })

  test('a phone with many pixels is not asked to draw them all while moving', () => {
    expect(new PixelRatio(3, false).moving).toBe(1.5)
    expect(new PixelRatio(1, true).moving).toBe(0.75)
  })
})

describe('quality ladder', () => {
  test.each([
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true],
    ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0)', true],
    ['llvmpipe (LLVM 15.0.7, 256 bits)', true],
    ['ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11)', false],
    ['Apple GPU', false],
  ])('%s draws with the processor: %s', (name, isSoftware) => {
    expect(isSoftwareRenderer(name)).toBe(isSoftware)
  })

  test('Full is tried only after quick frames of Lite', () => {
    expect([isFastEnough([4, 5, 30, 4, 5]), isFastEnough([20, 21, 5, 22, 20]), isFastEnough([])]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('slow frames give Full up, and hopeless ones 3D; a verdict needs twenty', () => {
    expect(feed(120, 'full', 20)).toEqual(['too-slow'])
    expect(feed(120, 'lite', 20)).toEqual([])
    expect(feed(600, 'lite', 20)).toEqual(['hopeless'])
    expect(feed(600, 'lite', 19)).toEqual([])
  })
})

describe('scene clock', () => {
  test('runs with the frames, but a tab that slept does not jump', () => {
    const clock = new SceneClock()
    const parts: number[] = []
    expect(clock.pass(0.016, (s) => parts.push(s))).toBe(0.016)
    expect(clock.pass(90, (s) => parts.push(s))).toBe(0.5)
    expect(parts).toEqual([0.016, 0.5])
  })

  test('stands still after the first step, and a step is always cut into the same parts', () => {
    const clock = new SceneClock()
    clock.step(0.1)
    const parts: number[] = []
    clock.pass(3, (s) => parts.push(s))
    expect(parts.length).toBe(6)
    expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(0.1)
    expect(clock.pass(3, () => parts.push(0))).toBe(0)
    expect(parts.length).toBe(6)
  })
})
