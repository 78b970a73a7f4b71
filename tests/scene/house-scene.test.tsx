// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HouseScene, type HouseSceneProps } from '../../src/scene/house-scene.tsx'
import { PinBoard } from '../../src/scene/pins/pin-board.ts'
import { createViewStore } from '../../src/scene/view/view.store.ts'
import { NO_INSETS } from '../../src/scene/view/view.ts'
import { HouseWalk } from '../../src/scene/walking/house-walk.ts'
import { readHome } from '../support/home-file.ts'

beforeEach(() => {
  vi.useFakeTimers()
  // No graphics here: three says so on the console, and every canvas fails at once.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

function show() {
  const home = readHome()
  const onWayFailed = vi.fn()
  const props: HouseSceneProps = {
    home,
    models: { tiles: {}, rooms: {}, people: {}, devices: {}, dressings: {}, anchors: {} },
    baseUrl: '/',
    walk: new HouseWalk(home, 'hall-mat'),
    board: new PinBoard(),
    store: createViewStore(),
    way: 'lite',
    settings: {
      eyeHeight: 'standing',
      moves: 'gentle',
      brighterRooms: false,
      timeOfDay: 'day',
      reverseDrag: false,
    },
    panel: NO_INSETS,
    label: '3D view of the hall',
    lamps: {},
    hidden: { everywhere: [], inModel: {} },
    colours: {},
    placements: [],
    figures: [],
    things: [],
    isActive: true,
    onOpen: () => {},
    onHandle: () => {},
    onFastEnough: () => {},
    onTooSlow: () => {},
    onWayFailed,
  }
  const { container, rerender } = render(<HouseScene {...props} />)
  const setActive = (isActive: boolean) => rerender(<HouseScene {...props} isActive={isActive} />)
  return { canvas: () => container.querySelector('canvas'), onWayFailed, setActive }
}

test('a canvas that failed is not used again: the next showing begins with a fresh one', async () => {
  const { canvas, onWayFailed, setActive } = show()
  await wait(0)
  expect(onWayFailed).toHaveBeenCalledWith('no-webgl')
  const failed = canvas()
  setActive(false)
  await wait(5000)
  expect([canvas() === failed, onWayFailed.mock.calls.length]).toEqual([true, 1])
  setActive(true)
  await wait(500)
  expect(canvas()).not.toBe(failed)
  expect(onWayFailed.mock.calls.length).toBeGreaterThan(1)
})
