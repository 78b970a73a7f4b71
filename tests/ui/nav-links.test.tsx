import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { NavLinks } from '../../src/ui/nav-links.tsx'
import { expectAccessible } from './expect-accessible.ts'

test('the menu button says whether its list is open; the page that is open is marked', async () => {
  const user = userEvent.setup()
  const links = ['Plan', 'Report', 'Results', 'Account'].map((label) => ({
    href: `/${label}`,
    label,
    isHere: label === 'Report',
  }))
  render(<NavLinks label="Pages" menu="Menu" links={links} />)
  const menu = screen.getByRole('button', { name: 'Menu' })
  expect(menu.getAttribute('aria-controls')).toBe(screen.getByRole('list').id)
  expect(menu.getAttribute('aria-expanded')).toBe('false')
  menu.focus()
  await user.keyboard('{Enter}')
  expect(menu.getAttribute('aria-expanded')).toBe('true')
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Report')
  await expectAccessible()
})
