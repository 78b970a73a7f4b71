import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { RehearsalCoach } from '../../../src/features/train/rehearsal-coach.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const openIn = (isWide: boolean) => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: isWide } as MediaQueryList) // all that is read of it
  return render(
    <RehearsalCoach
      place={2}
      now="walk"
      isOnNotes={false}
      isEnded={false}
      onTake={null}
      onSkip={() => {}}
      onSwitch={() => {}}
      onAgain={() => {}}
      leaveHref="/train"
    />,
  )
}
const advice = () => screen.queryByText(/They rate themselves/)

test('the guide is open on a laptop and folded on a phone, where one press opens it', async () => {
  const { unmount } = openIn(true)
  expect(advice()).not.toBeNull()
  unmount()

  const { container } = openIn(false)
  expect(advice()).toBeNull()
  expect(screen.getByText(/Try 3 of 12/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Show my notes' })).toBeTruthy()
  await expectAccessible(container)
  await userEvent.click(screen.getByRole('button', { name: 'Show the guide' }))
  expect(advice()).not.toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Hide the guide' }))
  expect(advice()).toBeNull()
})
