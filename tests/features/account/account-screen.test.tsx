import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AccountScreen, type AccountScreenProps } from '../../../src/features/account/account-screen.tsx'
import type { Ways } from '../../../src/protocol/account-api.schema.ts'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const both: Ways = {
  password: true,
  council: false,
  passkeys: [
    { id: 'key-1', addedAt: '2026-11-01T10:00:00.000Z', usedAt: null },
    { id: 'key-2', addedAt: '2026-11-02T10:00:00.000Z', usedAt: '2026-11-20T10:00:00.000Z' },
  ],
}

function setUp(ways: Ways = both, over: Partial<AccountScreenProps['api']> = {}) {
  const asked: unknown[][] = []
  const went: string[] = []
  const said: string[] = []
  const note =
    (name: string) =>
    async (...values: unknown[]) => {
      asked.push([name, ...values])
      return { ok: true, value: true } as const
    }
  const account = { signInName: 'green-kettle-27', role: 'trainer', authority: null } as const
  const api: AccountScreenProps['api'] = {
    account: async () => ({ ok: true, value: account }),
    ways: async () => ({ ok: true, value: ways }),
    canUsePasskeys: () => true,
    signInWays: async () => ({ ok: true, value: { council: true } }),
    addPasskey: note('addPasskey'),
    removePasskey: note('removePasskey'),
    setPassword: note('setPassword'),
    addCouncil: async () => ({ ok: false, reason: 'refused', message: 'The council does not answer.' }),
    signOut: note('signOut'),
    signOutEverywhere: note('signOutEverywhere'),
    ...over,
  }
  render(
    <AccountScreen
      account={account}
      api={api}
      councilRefusal={null}
      navigate={(path) => went.push(path)}
      announce={(text) => said.push(text)}
    />,
  )
  return { asked, went, said, user: userEvent.setup() }
}

test('says who is signed in and lists the ways to sign in', async () => {
  setUp()
  expect(screen.getByText('Your sign-in name is green-kettle-27. Trainer.')).toBeTruthy()
  const table = await screen.findByRole('table', { name: 'Your passkeys' })
  expect([...table.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    'Passkey 11 November 2026Not used yetRemove',
    'Passkey 22 November 202620 November 2026Remove',
  ])
  await expectAccessible()
})

test('adds and removes a passkey, and says so', async () => {
  const { asked, said, user } = setUp()
  await user.click(await screen.findByRole('button', { name: 'Add a passkey' }))
  await user.click(screen.getByRole('button', { name: 'Remove: Passkey 2' }))
  expect(asked).toEqual([['addPasskey'], ['removePasskey', 'key-2']])
  expect(said).toEqual(['Waiting for your device', 'Your passkey is added.', 'The passkey is removed.'])
})

test('a new password needs the one of now where there is one, and 10 characters', async () => {
  const { asked, user } = setUp()
  await user.type(await screen.findByLabelText('New password'), 'short')
  await user.click(screen.getByRole('button', { name: 'Save the password' }))
  expect(screen.getByText('Choose a password of 10 characters or more.')).toBeTruthy()
  await user.type(screen.getByLabelText('Your password now'), 'three plain words')
  await user.type(screen.getByLabelText('New password'), ' but longer')
  await user.click(screen.getByRole('button', { name: 'Save the password' }))
  expect(asked).toEqual([['setPassword', 'three plain words', 'short but longer']])
})

test('whoever has no password may add one without any', async () => {
  const { asked, user } = setUp({ password: false, council: true, passkeys: [] })
  expect(await screen.findByText('You can sign in with your council account.')).toBeTruthy()
  expect(screen.queryByLabelText('Your password now')).toBeNull()
  await user.type(screen.getByLabelText('New password'), 'three plain words')
  await user.click(screen.getByRole('button', { name: 'Save the password' }))
  expect(asked).toEqual([['setPassword', null, 'three plain words']])
})

test('signing out, here or everywhere, leads to the sign-in page', async () => {
  const { asked, went, user } = setUp()
  await user.click(screen.getByRole('button', { name: 'Sign out' }))
  await user.click(screen.getByRole('button', { name: 'Sign out on all devices' }))
  expect([asked, went]).toEqual([
    [['signOut'], ['signOutEverywhere']],
    ['/sign-in', '/sign-in'],
  ])
})

test('what is refused is said in words', async () => {
  const { user } = setUp()
  await user.click(await screen.findByRole('button', { name: 'Add my council account' }))
  expect(screen.getByText('The council does not answer.')).toBeTruthy()
})
