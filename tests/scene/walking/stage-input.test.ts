// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { HouseWalk } from '../../../src/scene/walking/house-walk.ts'
import { attachStageInput } from '../../../src/scene/walking/stage-input.ts'
import { readHome } from '../../support/home-file.ts'

let stage: HTMLDivElement
let walk: HouseWalk
const onTap = vi.fn()
let isReversed = false

beforeEach(() => {
  onTap.mockReset()
  isReversed = false
  stage = document.createElement('div')
  stage.tabIndex = 0
  stage.setPointerCapture = () => {}
  Object.defineProperty(stage, 'clientHeight', { value: 580 })
  document.body.replaceChildren(stage)
  walk = new HouseWalk(readHome(), 'hall-end')
  attachStageInput(stage, { walk, isReversed: () => isReversed, fovDeg: () => 58, onTap })
})

function pointer(type: string, x: number, y: number, pointerType = 'mouse') {
  const init = {
    pointerId: 1,
    isPrimary: true,
    button: 0,
    clientX: x,
    clientY: y,
    pointerType,
    bubbles: true,
  }
  stage.dispatchEvent(new PointerEvent(type, init))
}

function dragLeft() {
  pointer('pointerdown', 300, 300)
  pointer('pointermove', 200, 300)
  pointer('pointerup', 200, 300)
}

function key(type: string, code: string, init: KeyboardEventInit = {}, target: HTMLElement = stage) {
  const event = new KeyboardEvent(type, { code, bubbles: true, cancelable: true, ...init })
  target.dispatchEvent(event)
  return event
}

test.each([
  ['mouse', 5, 7],
  ['touch', 11, 13],
])('a %s that strays %i px is a tap, %i px a drag', (type, tapPx, dragPx) => {
  pointer('pointerdown', 100, 100, type)
  pointer('pointermove', 100 + tapPx, 100, type)
  pointer('pointerup', 100 + tapPx, 100, type)
  expect([onTap.mock.calls.length, walk.pose.heading]).toEqual([1, 0])
  pointer('pointerdown', 100, 100, type)
  pointer('pointermove', 100 + dragPx, 100, type)
  pointer('pointerup', 100 + dragPx, 100, type)
  expect(onTap).toHaveBeenCalledTimes(1)
  expect(walk.pose.heading).not.toBe(0)
})

test('a drag moves the picture with the finger, or the other way round when reversed', () => {
  dragLeft()
  // The middle of a picture 580 px high that shows 58 degrees: 523 px to a radian.
  expect(walk.pose.heading).toBeCloseTo(10.95, 2)
  isReversed = true
  dragLeft()
  expect(walk.pose.heading).toBeCloseTo(0)
})

test.each([
  ['to the left', -20, 0, 30, -14],
  ['to the right', 20, 0, 330, -14],
  ['up', 0, -20, 0, -29],
  ['far to the left', -300, 0, 60, -14],
])('in Calm a drag %s turns whole steps, the first at the latest when it ends', (_, x, y, heading, pitch) => {
  walk.configure({ moves: 'calm' })
  pointer('pointerdown', 400, 300)
  for (let part = 1; part <= 10; part++) pointer('pointermove', 400 + (x * part) / 10, 300 + (y * part) / 10)
  pointer('pointerup', 400 + x, 300 + y)
  expect([walk.pose.heading, walk.pose.pitch]).toEqual([heading, pitch])
})

test('walk keys act on the stage only, and not with Control or Alt', () => {
  const input = document.createElement('input')
  stage.append(input)
  expect(key('keydown', 'ArrowLeft', {}, input).defaultPrevented).toBe(false)
  expect(key('keydown', 'ArrowLeft', { ctrlKey: true }).defaultPrevented).toBe(false)
  expect(walk.isMoving).toBe(false)
  expect(key('keydown', 'ArrowRight').defaultPrevented).toBe(true)
  key('keyup', 'ArrowRight')
  walk.advance(1)
  expect(walk.pose.heading).toBe(30)
})

test('Shift with up and down tilts the look', () => {
  key('keydown', 'ArrowDown', { shiftKey: true })
  key('keyup', 'ArrowDown', { shiftKey: false })
  walk.advance(1)
  expect([walk.pose.pitch, walk.point?.id]).toEqual([-29, 'hall-end'])
})

test('a second finger is left to the browser', () => {
  pointer('pointerdown', 100, 100, 'touch')
  stage.dispatchEvent(
    new PointerEvent('pointermove', { pointerId: 2, isPrimary: false, clientX: 300, clientY: 100 }),
  )
  expect(walk.pose.heading).toBe(0)
})

test('a lost focus lets held keys go', () => {
  key('keydown', 'KeyW')
  expect(walk.isMoving).toBe(true)
  stage.dispatchEvent(new FocusEvent('blur'))
  expect(walk.isMoving).toBe(false)
})
