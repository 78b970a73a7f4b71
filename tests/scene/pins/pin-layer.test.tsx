// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { PinBoard } from '../../../src/scene/pins/pin-board.ts'
import { type PinButton, PinLayer } from '../../../src/scene/pins/pin-layer.tsx'
import { NO_INSETS, type View } from '../../../src/scene/view/view.ts'

afterEach(cleanup)

const view: View = {
  pose: { x: 0, y: 0, floorM: 0, heading: 0, pitch: 0 },
  eyeM: 1.5,
  fovDeg: 58,
  width: 800,
  height: 600,
  panel: NO_INSETS,
}
const alarm: PinButton = {
  id: 'alarm',
  kind: 'try',
  at: [0, 3, 1.5],
  name: 'Alarm unit',
  details: 'on the table. Not done yet.',
}
const rug: PinButton = { id: 'rug', kind: 'look', at: [0, -3, 0], name: 'Rug', isDone: true }
const ring: PinButton = { id: 'sofa', kind: 'point', at: [1, 3, 0], name: 'By the sofa' }

function show(props: Partial<Parameters<typeof PinLayer>[0]> = {}) {
  const board = new PinBoard()
  const onPress = vi.fn()
  const onReveal = vi.fn()
  render(
    <PinLayer
      board={board}
      items={[alarm, rug]}
      rings={[ring]}
      itemsLabel="Things in this room"
      ringsLabel="Ways out"
      showNames="always"
      safe={NO_INSETS}
      onPress={onPress}
      onReveal={onReveal}
      {...props}
    />,
  )
  board.draw(view)
  return { board, onPress, onReveal }
}

test('things and ways are two lists of buttons, named with place and state', () => {
  show()
  const things = within(screen.getByRole('list', { name: 'Things in this room' }))
  expect(things.getByRole('button', { name: 'Alarm unit, on the table. Not done yet.' }).textContent).toBe(
    'Alarm unit',
  )
  expect(things.getByRole('button', { name: 'Rug' })).toBeTruthy()
  expect(
    within(screen.getByRole('list', { name: 'Ways out' })).getByRole('button', { name: 'By the sofa' }),
  ).toBeTruthy()
})

test('a frame moves the button that is in view and hides the one that is not, without a render', () => {
  const { board } = show()
  const button = screen.getByRole('button', { name: /Alarm unit/ })
  expect(button.dataset.shown).toBe('yes')
  expect(button.style.transform).toBe('translate3d(372px, 224px, 0)')
  expect(screen.getByRole('button', { name: 'Rug' }).dataset.shown).toBe('no')
  board.draw({ ...view, pose: { ...view.pose, heading: 180 } })
  expect(screen.getByRole('button', { name: 'Rug' }).dataset.shown).toBe('yes')
  expect(board.report().map(({ id, onScreen }) => [id, onScreen])).toEqual([
    ['alarm', false],
    ['rug', true],
    ['sofa', false],
  ])
})

test('pressing tells which pin; focus on one out of view asks for the view to be turned first', () => {
  const { onPress, onReveal } = show()
  fireEvent.click(screen.getByRole('button', { name: /Alarm unit/ }))
  expect(onPress).toHaveBeenCalledWith('alarm', 'try')
  fireEvent.focus(screen.getByRole('button', { name: /Alarm unit/ }))
  expect(onReveal).not.toHaveBeenCalled()
  fireEvent.focus(screen.getByRole('button', { name: 'Rug' }))
  expect(onReveal).toHaveBeenCalledWith(rug)
})

test('a pin whose panel is open says so', () => {
  show({ items: [{ ...alarm, isOpen: true }, rug] })
  expect(screen.getByRole('button', { name: /Alarm unit/ }).getAttribute('aria-expanded')).toBe('true')
})
