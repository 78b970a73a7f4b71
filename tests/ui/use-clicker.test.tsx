import { cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useClicker } from '../../src/ui/use-clicker.ts'

let done: string[] = []
function Remote({ hasBlankKeys = true }: { hasBlankKeys?: boolean }) {
  useClicker({
    onNext: () => done.push('next'),
    onBack: () => done.push('back'),
    onBlank: () => done.push('blank'),
    hasBlankKeys,
  })
  return (
    <>
      <input aria-label="Name" />
      <button type="button">Menu</button>
    </>
  )
}

let nowMs = 1000
/** Presses a key this long after the one before. Gives whether the page kept it for itself. */
function press(
  key: string,
  options: { after?: number; repeat?: boolean; on?: Element; ctrlKey?: boolean } = {},
) {
  const { after = 500, repeat = false, on = document.body, ctrlKey = false } = options
  nowMs += after
  const event = new KeyboardEvent('keydown', { key, repeat, ctrlKey, bubbles: true, cancelable: true })
  Object.defineProperty(event, 'timeStamp', { value: nowMs })
  return !fireEvent(on, event)
}

beforeEach(() => {
  done = []
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test('page keys, arrows, full stop and B do what a clicker means by them', () => {
  render(<Remote />)
  for (const key of ['PageDown', 'ArrowRight', 'PageUp', 'ArrowLeft', '.', 'b', 'B']) press(key)
  expect(done).toEqual(['next', 'next', 'back', 'back', 'blank', 'blank', 'blank'])
})

test('a held key and a second press within 400 ms count once; after that the next one counts', () => {
  render(<Remote />)
  press('PageDown')
  press('PageDown', { after: 30, repeat: true })
  press('PageDown', { after: 300 })
  expect(done).toEqual(['next'])
  press('PageDown', { after: 401 })
  expect(done).toEqual(['next', 'next'])
})

test('F5 never reloads, and other keys are left alone', () => {
  render(<Remote />)
  expect(press('F5')).toBe(true)
  expect(press('Escape')).toBe(false)
  expect(press('ArrowRight', { ctrlKey: true })).toBe(false)
  expect(done).toEqual([])
})

test('typing moves nothing, but a clicker still works while a field has the focus', () => {
  const { getByLabelText } = render(<Remote />)
  const field = getByLabelText('Name')
  press('b', { on: field })
  press('ArrowRight', { on: field })
  expect(done).toEqual([])
  press('PageDown', { on: field })
  expect(done).toEqual(['next'])
})

test('full stop and B can be turned off', () => {
  render(<Remote hasBlankKeys={false} />)
  press('.')
  press('b')
  press('PageUp')
  expect(done).toEqual(['back'])
})
