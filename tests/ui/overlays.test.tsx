import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Dialog } from '../../src/ui/dialog.tsx'
import { SideSheet } from '../../src/ui/side-sheet.tsx'
import { Tag } from '../../src/ui/tag.tsx'
import { expectAccessible } from './expect-accessible.ts'

function WithDialog({ onClose }: { onClose?: () => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Rooms
      </button>
      <Dialog
        open={isOpen}
        title="Choose a room"
        closeLabel="Close"
        onClose={() => {
          setOpen(false)
          onClose?.()
        }}
      >
        <p>Hall</p>
      </Dialog>
    </>
  )
}

test('a dialog opens as a modal with its title as name, and its Close button shuts it', async () => {
  const user = userEvent.setup()
  const onClose = vi.fn()
  render(<WithDialog onClose={onClose} />)
  expect(screen.queryByText('Hall')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Rooms' }))
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Choose a room' })
  expect(dialog.open).toBe(true)
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(dialog.open).toBe(false)
  expect(onClose).toHaveBeenCalledOnce()
})

test('the cancel of the browser, which Escape sets off, shuts the dialog once', async () => {
  const user = userEvent.setup()
  const onClose = vi.fn()
  render(<WithDialog onClose={onClose} />)
  await user.click(screen.getByRole('button', { name: 'Rooms' }))
  const dialog = screen.getByRole<HTMLDialogElement>('dialog')
  const { act } = await import('react')
  act(() => void dialog.dispatchEvent(new Event('cancel', { cancelable: true })))
  expect(dialog.open).toBe(false)
  expect(onClose).toHaveBeenCalledOnce()
})

const words = { close: 'Close', more: 'More', less: 'Less' }

function sheet(title: string) {
  return (
    <SideSheet title={title} words={words} onClose={() => undefined}>
      <p>Text</p>
    </SideSheet>
  )
}

test('a sheet puts focus on its title, also when the thing it shows changes', () => {
  const { rerender } = render(sheet('Alarm unit'))
  expect(document.activeElement?.textContent).toBe('Alarm unit')
  rerender(sheet('Pendant'))
  expect(document.activeElement?.textContent).toBe('Pendant')
})

test('Escape inside a sheet closes it; the buttons change its height', async () => {
  const user = userEvent.setup()
  const onClose = vi.fn()
  render(
    <SideSheet title="Alarm unit" tag={<Tag kind="action">Try it</Tag>} words={words} onClose={onClose}>
      <button type="button">Try using it</button>
    </SideSheet>,
  )
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'More' }))
  expect(screen.queryByRole('button', { name: 'More' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Less' }))
  await user.click(screen.getByRole('button', { name: 'Less' }))
  expect(screen.queryByRole('button', { name: 'Less' })).toBeNull()
  screen.getByRole('button', { name: 'Try using it' }).focus()
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})
