import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAnnouncer, StatusRegion } from '../../src/ui/status-region.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const said = () => screen.getByRole('status').textContent

test('speaks after 500 ms, and only the last of several lines', () => {
  const announcer = createAnnouncer()
  render(<StatusRegion announcer={announcer} />)
  announcer.announce('You are in the hall.')
  act(() => vi.advanceTimersByTime(400))
  announcer.announce('You are in the kitchen.')
  act(() => vi.advanceTimersByTime(499))
  expect(said()).toBe('')
  act(() => vi.advanceTimersByTime(1))
  expect(said()).toBe('You are in the kitchen.')
})

test('the same line twice is a change, so that it is read twice', () => {
  const announcer = createAnnouncer()
  render(<StatusRegion announcer={announcer} />)
  const readings = ['Saved on this device', 'Saved on this device'].map((line) => {
    announcer.announce(line)
    act(() => vi.advanceTimersByTime(500))
    return said()
  })
  expect(readings[0]).not.toBe(readings[1])
  expect(readings[1]?.trim()).toBe('Saved on this device')
})

test('a line that was said can no longer be found some time later, and may be said again', () => {
  const announcer = createAnnouncer()
  render(<StatusRegion announcer={announcer} />)
  announcer.announce('It is saved.')
  act(() => vi.advanceTimersByTime(5500))
  expect(said()).toBe('It is saved.')
  act(() => vi.advanceTimersByTime(15_000))
  expect(said()).toBe('')
  announcer.announce('It is saved.')
  act(() => vi.advanceTimersByTime(500))
  expect(said()).toBe('It is saved.')
})
