import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { InvitationsScreen } from '../../../src/features/invite/invitations-screen.tsx'
import type { Invitation, NewInvitation } from '../../../src/protocol/invitations-api.schema.ts'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const known: Invitation = {
  site: 'gateshead-k4m7',
  authority: 'gateshead',
  arm: 'waiting',
  startMonth: '2027-02',
  invited: 40,
  createdAt: '2026-11-21T10:00:00.000Z',
  closedAt: null,
  path: '/?site=gateshead-k4m7&key=abc',
}

function setUp(authority: string | null = null) {
  const made: NewInvitation[] = []
  const closed: string[] = []
  let list: readonly Invitation[] = [known]
  render(
    <InvitationsScreen
      account={{
        signInName: 'green-kettle-27',
        role: authority ? 'evaluator' : 'regional-evaluator',
        authority,
      }}
      api={{
        invitations: async () => ({ ok: true, value: list }),
        async makeInvitation(wanted) {
          made.push(wanted)
          const invitation = { ...known, ...wanted, site: 'new-site' }
          list = [invitation, ...list]
          return { ok: true, value: invitation }
        },
        async closeInvitation(site) {
          closed.push(site)
          list = list.map((entry) => ({ ...entry, closedAt: '2026-11-22T10:00:00.000Z' }))
          return { ok: true, value: true }
        },
      }}
      councils={[{ id: 'gateshead', name: 'Gateshead' }]}
      nowMs={Date.parse('2026-11-21T10:00:00.000Z')}
      address={(path) => `https://house.test${path}`}
      announce={() => undefined}
      print={() => undefined}
    />,
  )
  return { made, closed, user: userEvent.setup() }
}

test('lists the places invited, with what is known of them', async () => {
  setUp()
  const table = await screen.findByRole('table', { name: 'Places invited so far' })
  expect(table.querySelector('tbody tr')?.textContent).toBe(
    'gateshead-k4m7GatesheadLater: people wait firstFebruary 202740OpenShow the link',
  )
  await expectAccessible()
})

test('the link of a place is a sheet with a QR code; it can be closed', async () => {
  const { closed, user } = setUp()
  await user.click(await screen.findByRole('button', { name: 'Show the link of gateshead-k4m7' }))
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Link of gateshead-k4m7' }))
  expect(screen.getByRole('img', { name: 'QR code of the link of gateshead-k4m7' })).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('Link').value).toBe(
    'https://house.test/?site=gateshead-k4m7&key=abc',
  )
  await expectAccessible()
  expect(screen.queryByText('This invitation is closed')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Close this invitation' }))
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'No, keep it open' }))
  await user.click(screen.getByRole('button', { name: 'Close this invitation' }))
  expect(closed).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Yes, close it' }))
  expect(closed).toEqual(['gateshead-k4m7'])
  expect(await screen.findByRole('cell', { name: 'Closed' })).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Invitations' }))
  await user.click(screen.getByRole('button', { name: 'Show the link of gateshead-k4m7' }))
  expect(screen.getByRole('heading', { name: 'This invitation is closed' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Close this invitation' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Back to the list' }))
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Invitations' }))
})

test('a new invitation needs a council, an arm, a month and a number', async () => {
  const { made, user } = setUp()
  await user.click(screen.getByRole('button', { name: 'Make the link' }))
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'There is a problem' }))
  expect(made).toEqual([])
  await user.selectOptions(screen.getByLabelText('Which council?'), 'Gateshead')
  await user.click(screen.getByRole('radio', { name: 'Now' }))
  await user.selectOptions(screen.getByLabelText('In which month does it begin?'), 'April 2028')
  await user.type(screen.getByLabelText('How many people are invited?'), '25')
  await user.click(screen.getByRole('button', { name: 'Make the link' }))
  expect(made).toEqual([{ authority: 'gateshead', arm: 'first', startMonth: '2028-04', invited: 25 }])
  expect(await screen.findByRole('heading', { name: 'Link of new-site' })).toBeTruthy()
})

test('an evaluator of one council is not asked which', async () => {
  setUp('gateshead')
  expect(await screen.findByRole('table')).toBeTruthy()
  expect(screen.queryByLabelText('Which council?')).toBeNull()
})
