import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FaultsScreen } from '../../../src/features/colleagues/faults-screen.tsx'
import type { CountedFault } from '../../../src/protocol/faults-api.schema.ts'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const fault: CountedFault = {
  kind: 'script',
  name: 'TypeError',
  place: null,
  page: '/house/:room',
  version: 'abc123',
  count: 7,
  firstDay: '2026-11-20',
  lastDay: '2026-11-22',
}

const refused = async () =>
  ({ ok: false, reason: 'unreachable', message: 'The server cannot be reached.' }) as const

test('shows what broke, how often, where and in which version', async () => {
  render(<FaultsScreen api={{ faults: async () => ({ ok: true, value: [fault] }) }} />)
  const table = await screen.findByRole('table', { name: 'Faults, the latest first' })
  expect([...table.querySelectorAll('tbody td, tbody th')].map((cell) => cell.textContent)).toEqual([
    '22 November 2026',
    '7',
    'A script',
    'TypeError',
    '/house/:room',
    'Not known',
    'abc123',
  ])
  await expectAccessible()
})

test('says when nothing broke, and why nothing can be shown', async () => {
  const { unmount } = render(<FaultsScreen api={{ faults: async () => ({ ok: true, value: [] }) }} />)
  expect(await screen.findByText('Nothing broke yet.')).toBeTruthy()
  unmount()
  render(<FaultsScreen api={{ faults: refused }} />)
  expect(await screen.findByText('The server cannot be reached.')).toBeTruthy()
})
