import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AskAgain } from '../../src/ui/ask-again.tsx'
import { expectAccessible } from './expect-accessible.ts'

test('asks once more with the focus on the question; a no leads back to the button', async () => {
  const user = userEvent.setup()
  const onYes = vi.fn()
  render(<AskAgain label="Delete it" question="Are you sure?" yes="Yes" no="No" onYes={onYes} />)
  await user.click(screen.getByRole('button', { name: 'Delete it' }))
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Are you sure?' }))
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'No' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete it' }))
  expect(onYes).not.toHaveBeenCalled()
  await user.keyboard('{Enter}{Tab}{Enter}')
  expect(onYes).toHaveBeenCalledOnce()
})
