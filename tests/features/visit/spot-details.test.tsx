import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { DeviceSpot } from '../../../src/domain/home/device-spots.ts'
import { SpotDetails } from '../../../src/features/visit/spot-details.tsx'
import { StoryBanner } from '../../../src/features/visit/story-banner.tsx'
import { readHome } from '../../support/home-file.ts'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const { rooms } = readHome()
const spot = (place: string, room: string, works: boolean, isPut = false): DeviceSpot => ({
  id: `put-${place}`,
  place,
  device: 'alarm-hub',
  room,
  name: `On the ${place}`,
  works,
  why: works ? 'It is near the socket.' : 'It is damp there.',
  at: [0, 0, 0],
  heading: 0,
  isPut,
})

function show(open: DeviceSpot, put = () => Promise.resolve()) {
  const onPut = vi.fn(put)
  const onOpen = vi.fn()
  const announce = vi.fn()
  const { container } = render(
    <SpotDetails
      spot={open}
      spots={[open, spot('bath', 'bathroom', false)]}
      rooms={rooms}
      invite="Where does the unit go?"
      personName="Tommy"
      storyHref="/story/s02"
      onPut={onPut}
      onOpen={onOpen}
      announce={announce}
    />,
  )
  return { onPut, onOpen, announce, container }
}

test('before it is put there, nothing is said of whether it serves', async () => {
  const table = spot('table', 'hall', true)
  const { onPut, announce, container } = show(table)
  expect(screen.queryByText('It is near the socket.')).toBeNull()
  expect(screen.queryByRole('link')).toBeNull()
  await expectAccessible(container)
  await userEvent.click(screen.getByRole('button', { name: 'Put it here' }))
  expect(onPut).toHaveBeenCalledWith(table)
  expect(announce).toHaveBeenCalledWith('It works here. It is near the socket.')
})

test('once it is there, it says why, and one keeps it or tries another place', async () => {
  const { onOpen, container } = show(spot('sill', 'kitchen', false, true))
  screen.getByRole('heading', { name: 'It does not work here.' })
  screen.getByText('It is damp there.')
  expect(screen.getByRole('link', { name: /Keep it here/ }).getAttribute('href')).toBe('/story/s02')
  await expectAccessible(container)
  await userEvent.click(screen.getByRole('button', { name: 'Bathroom: on the bath' }))
  expect(onOpen).toHaveBeenCalledWith('put-bath')
})

const details = (open: DeviceSpot) => (
  <SpotDetails
    spot={open}
    spots={[open]}
    rooms={rooms}
    invite="Where does the unit go?"
    personName="Tommy"
    storyHref="/story/s02"
    onPut={() => Promise.resolve()}
    onOpen={() => {}}
    announce={() => {}}
  />
)

test('when the button that was pressed goes away, focus goes to what stands in its place', () => {
  const { container, rerender } = render(details(spot('table', 'hall', true)))
  expect(document.activeElement).toBe(document.body)
  rerender(details(spot('table', 'hall', true, true)))
  expect(document.activeElement).toBe(container.firstElementChild)
})

test('what could not be saved is said, and nothing is announced', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { announce } = show(spot('table', 'hall', true), () => Promise.reject(new Error('disk full')))
  await userEvent.click(screen.getByRole('button', { name: 'Put it here' }))
  expect((await screen.findByRole('alert')).textContent).toContain('could not save')
  expect(announce).not.toHaveBeenCalled()
})

test('the banner says what a choice has changed, what waits to be put somewhere, and in which rooms', () => {
  render(
    <StoryBanner
      atHome={{
        story: { id: 's02' },
        person: { callName: 'Tommy' },
        isLookingAround: false,
        noticed: 0,
        changes: [{ room: 'hall', words: 'The light is green.' }],
        placing: {
          invite: 'Where does the unit go?',
          spots: [spot('table', 'hall', true), spot('bath', 'bathroom', false)],
        },
      }}
      room="hall"
      rooms={rooms}
      href={(path) => path}
    />,
  )
  screen.getByText('Where does the unit go? Places to try: hall, bathroom.')
  screen.getByText('The light is green.')
})
