import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AuditScreen } from '../../../src/features/colleagues/audit-screen.tsx'
import { ColleaguesScreen } from '../../../src/features/colleagues/colleagues-screen.tsx'
import type { Colleagues } from '../../../src/protocol/colleagues-api.schema.ts'
import type { ColleaguesApi } from '../../../src/protocol/staff-api.ts'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const at = '2026-11-21T10:00:00.000Z'
const listed: Colleagues = {
  accounts: [
    {
      id: 'a',
      signInName: 'green-kettle-27',
      role: 'administrator',
      authority: null,
      createdAt: at,
      revokedAt: null,
      isYou: true,
    },
    {
      id: 'b',
      signInName: 'red-lamp-11',
      role: 'evaluator',
      authority: 'gateshead',
      createdAt: at,
      revokedAt: null,
      isYou: false,
    },
    {
      id: 'c',
      signInName: 'blue-door-33',
      role: 'trainer',
      authority: null,
      createdAt: at,
      revokedAt: at,
      isYou: false,
    },
  ],
  links: [
    { id: 'hash', role: 'trainer', authority: null, madeAt: at, expiresAt: '2026-11-28T10:00:00.000Z' },
  ],
}
const councils = [
  { id: 'gateshead', name: 'Gateshead' },
  { id: 'sunderland', name: 'Sunderland' },
]

const entry = (position: number, action: string) => ({
  position,
  at,
  signInName: null,
  action,
  about: '3 events',
})

function setUp() {
  const asked: unknown[][] = []
  let { accounts, links } = listed
  const note =
    (name: string) =>
    async (...values: unknown[]) => {
      asked.push([name, ...values])
      return { ok: true, value: true } as const
    }
  const api: ColleaguesApi = {
    colleagues: async () => ({ ok: true, value: { accounts, links } }),
    async invite(grant) {
      asked.push(['invite', grant])
      return { ok: true, value: { path: '/first-account#key', expiresAt: '2026-11-28T10:00:00.000Z' } }
    },
    async withdraw(id) {
      asked.push(['withdraw', id])
      links = []
      return { ok: true, value: true }
    },
    changeRole: note('changeRole'),
    signOutColleague: note('signOutColleague'),
    async closeAccount(id) {
      asked.push(['closeAccount', id])
      accounts = accounts.map((one) => (one.id === id ? { ...one, revokedAt: at } : one))
      return { ok: true, value: true }
    },
    audit: async () => ({ ok: true, value: { entries: [], next: null } }),
    faults: async () => ({ ok: true, value: [] }),
  }
  const view = render(
    <ColleaguesScreen
      api={api}
      councils={councils}
      address={(path) => `https://house.test${path}`}
      announce={() => undefined}
    />,
  )
  return { ...view, asked, user: userEvent.setup() }
}

test('lists accounts, closed ones too, and links that nobody has used', async () => {
  setUp()
  const table = await screen.findByRole('table', { name: 'Everybody with an account' })
  expect([...table.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    'green-kettle-27 (you)AdministratorAll21 November 2026OpenChange',
    'red-lamp-11Evaluator of one councilGateshead21 November 2026OpenChange',
    'blue-door-33TrainerAll21 November 2026Closed on 21 November 2026',
  ])
  expect(screen.getByRole('table', { name: 'Links that nobody has used yet' })).toBeTruthy()
  await expectAccessible()
})

test('a link for an evaluator needs a council; it is shown whole, once', async () => {
  const { asked, user } = setUp()
  await user.click(screen.getByRole('button', { name: 'Make a link' }))
  expect(screen.getByText('Choose what they may do.')).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'Evaluator of one council' }))
  await user.click(screen.getByRole('button', { name: 'Make a link' }))
  expect(screen.getByText('Choose a council.')).toBeTruthy()
  await user.selectOptions(screen.getByLabelText('Which council?'), 'Sunderland')
  await user.click(screen.getByRole('button', { name: 'Make a link' }))
  expect(asked).toEqual([['invite', { role: 'evaluator', authority: 'sunderland' }]])
  expect(screen.getByLabelText<HTMLInputElement>('Link for your colleague').value).toBe(
    'https://house.test/first-account#key',
  )
  expect(screen.getByText('We show it only now. It works until 28 November 2026.')).toBeTruthy()
})

test('a colleague gets another role, or, after asking again, is signed out everywhere or closed out', async () => {
  const { asked, user } = setUp()
  const open = async () => {
    await user.click(await screen.findByRole('button', { name: 'Change red-lamp-11' }))
    return within(screen.getByRole('dialog', { name: 'Change red-lamp-11' }))
  }
  const first = await open()
  await user.click(first.getByRole('radio', { name: 'Trainer' }))
  await user.click(first.getByRole('button', { name: 'Save' }))

  const second = await open()
  const signOut = () => second.getByRole('button', { name: 'Sign out everywhere' })
  await user.click(signOut())
  const whether = 'Sign red-lamp-11 out on every device?'
  expect(document.activeElement).toBe(second.getByRole('heading', { name: whether }))
  await expectAccessible()
  await user.click(second.getByRole('button', { name: 'No, leave them signed in' }))
  expect(document.activeElement).toBe(signOut())
  expect(asked).toHaveLength(1)
  await user.keyboard('{Enter}')
  await user.click(second.getByRole('button', { name: 'Yes, sign them out' }))
  expect(screen.queryByRole('dialog')).toBeNull()

  const last = await open()
  await user.click(last.getByRole('button', { name: 'Close this account' }))
  const question = 'Close red-lamp-11 for good? It cannot be opened again.'
  expect(document.activeElement).toBe(last.getByRole('heading', { name: question }))
  await expectAccessible()
  await user.click(last.getByRole('button', { name: 'No, keep it open' }))
  await user.click(last.getByRole('button', { name: 'Close this account' }))
  expect(asked).toHaveLength(2)
  await user.click(last.getByRole('button', { name: 'Yes, close it' }))
  expect(screen.queryByRole('button', { name: 'Change red-lamp-11' })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Accounts' }))
  expect(asked).toEqual([
    ['changeRole', 'b', { role: 'trainer', authority: null }],
    ['signOutColleague', 'b'],
    ['closeAccount', 'b'],
  ])
})

test('a link is withdrawn after asking again, and the focus goes on at the list', async () => {
  const { asked, user } = setUp()
  const name = 'Withdraw the link: Trainer, made on 21 November 2026'
  await user.click(await screen.findByRole('button', { name }))
  const question = within(screen.getByRole('dialog', { name: 'Withdraw this link?' }))
  expect(question.getByText('May do: Trainer. Council: All. Made: 21 November 2026.')).toBeTruthy()
  await expectAccessible()
  await user.click(question.getByRole('button', { name: 'No, keep it' }))
  expect([asked, screen.queryByRole('dialog')]).toEqual([[], null])
  await user.click(screen.getByRole('button', { name }))
  await user.click(screen.getByRole('button', { name: 'Yes, withdraw it' }))
  expect(asked).toEqual([['withdraw', 'hash']])
  expect(screen.queryByRole('button', { name })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Accounts' }))
})

test('the audit log shows what was done in words, and older entries on demand', async () => {
  const asked: (number | null)[] = []
  render(
    <AuditScreen
      api={{
        async audit(before) {
          asked.push(before)
          return before === null
            ? { ok: true, value: { entries: [entry(9, 'erased')], next: 9 } }
            : { ok: true, value: { entries: [entry(8, 'something-new')], next: null } }
        },
      }}
    />,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Show older entries' }))
  const rows = [...screen.getByRole('table').querySelectorAll('tbody tr')].map((row) => row.textContent)
  expect(rows).toEqual([
    expect.stringMatching(/Not signed inSomebody deleted their answers3 events$/),
    expect.stringMatching(/Not signed insomething-new3 events$/),
  ])
  expect([asked, screen.queryByRole('button', { name: 'Show older entries' })]).toEqual([[null, 9], null])
  await expectAccessible()
})
