import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ourPlan } from '../../../src/domain/live/our-plan.ts'
import type { PlanChoices } from '../../../src/domain/live/session-plan.ts'
import { TrainHomeScreen } from '../../../src/features/train/train-home-screen.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'
import { names } from './plan-names.ts'

type Sessions = Parameters<typeof TrainHomeScreen>[0]['sessions']

const plan: PlanChoices = {
  ...ourPlan('p1'),
  name: 'Tuesday',
  stories: [{ story: 's02', decisions: ['drawer'] }],
  devices: ['key-safe'],
}

type Found = Awaited<ReturnType<Parameters<typeof TrainHomeScreen>[0]['onFind']>>

function setUp(
  plans: readonly PlanChoices[],
  { unreadCount = 0, sessions = [] as Sessions, found = { ok: true, value: [] } as Found } = {},
) {
  const calls: string[] = []
  render(
    <TrainHomeScreen
      plans={plans}
      unreadCount={unreadCount}
      names={names}
      sessions={sessions}
      onFind={async () => found}
      href={(path) => path}
      onRemove={(id) => calls.push(`remove ${id}`)}
      onPutBack={({ id }) => calls.push(`put back ${id}`)}
      onOurs={() => calls.push('ours')}
      announce={(text) => calls.push(text)}
    />,
  )
  return { calls, user: userEvent.setup() }
}

test('without plans it says so, and our plan is one press away', async () => {
  const { calls, user } = setUp([])
  expect(screen.getByText('No plans yet. Making one takes about two minutes.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Start from our plan' }))
  expect(calls).toEqual(['ours'])
  await expectAccessible()
})

test('a saved plan says what it is, and leads to everything that can be done with it', async () => {
  setUp([plan], { unreadCount: 1 })
  expect(screen.getByText('75 minutes. Two hours on the lino. 1 device table. Phones.')).toBeDefined()
  expect(screen.getByText('One saved plan could not be read. It is kept on this device.')).toBeDefined()
  const hash = '#plan=1~75~phones~headline~tommy-hallam~s02.drawer~key-safe~Tuesday'
  const links = ['Start', 'Rehearse', 'Print pack', 'Change'].map((name) =>
    screen.getByRole('link', { name: `${name} for Tuesday` }).getAttribute('href'),
  )
  expect(links).toEqual([
    `/train/start${hash}`,
    `/train/rehearse${hash}`,
    `/train/print${hash}`,
    '/train/plan/p1',
  ])
  await expectAccessible()
})

test('a removed plan can be put back', async () => {
  const { calls, user } = setUp([plan])
  await user.click(screen.getByRole('button', { name: 'Remove for Tuesday' }))
  await user.click(screen.getByRole('button', { name: 'Put it back' }))
  expect(calls).toEqual(['remove p1', 'The plan Tuesday is removed.', 'put back p1'])
})

test('a session on this laptop leads back to its big screen and to its summary', async () => {
  setUp([], {
    sessions: [
      {
        session: 'abc',
        keptAtMs: Date.parse('2026-11-21T09:30:00.000Z'),
        counts: null,
        plan: null,
        endedAt: null,
      },
    ],
  })
  const links = [/^Back to the big screen/, /^Summary/].map((name) =>
    screen.getByRole('link', { name }).getAttribute('href'),
  )
  expect(links).toEqual(['/train/abc/screen', '/train/abc/summary'])
  await expectAccessible()
})

test('a session that ended says so, by the name of its plan, and its summary comes first', async () => {
  setUp([], {
    sessions: [
      {
        session: 'abc',
        keptAtMs: Date.UTC(2026, 10, 21, 9, 30),
        counts: null,
        plan,
        endedAt: '2026-11-21T10:45:00.000Z',
      },
    ],
  })
  const part = within(screen.getByRole('region', { name: 'Sessions on this laptop' }))
  expect(part.getByRole('heading', { name: 'Tuesday' })).toBeDefined()
  expect(part.getByText(/^Begun 21 Nov 2026/)).toBeDefined()
  expect(part.getByText(/^Ended 21 Nov 2026/)).toBeDefined()
  expect(part.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/train/abc/summary',
    '/train/abc/screen',
  ])
  await expectAccessible()
})

test('a session whose counts wait says so, and says once that they were sent', async () => {
  const calls: string[] = []
  const home = (counts: Sessions[number]['counts']) => (
    <TrainHomeScreen
      plans={[]}
      unreadCount={0}
      names={names}
      sessions={[
        { session: 'abc', keptAtMs: Date.UTC(2026, 10, 21, 9, 30), counts, plan: null, endedAt: null },
      ]}
      onFind={async () => ({ ok: true, value: [] })}
      href={(path) => path}
      onRemove={() => undefined}
      onPutBack={() => undefined}
      onOurs={() => undefined}
      announce={(text) => calls.push(text)}
    />
  )
  const { rerender } = render(home('waiting'))
  const sessions = within(screen.getByRole('region', { name: 'Sessions on this laptop' }))
  expect(sessions.getByText(/^Counts of your session on 21 November 2026 wait on this laptop/)).toBeDefined()
  await expectAccessible()
  const sent = 'Counts of your session on 21 November 2026 were sent.'
  rerender(home('sent'))
  rerender(home('sent'))
  expect(sessions.getByText(sent)).toBeDefined()
  expect(sessions.queryByText(/wait on this laptop/)).toBeNull()
  expect(calls).toEqual([sent])
  rerender(home('refused'))
  expect(sessions.getByText(/^The server did not take the counts/)).toBeDefined()
})

test('a session that was led on another laptop is found by a press, once, with its summary', async () => {
  const { calls, user } = setUp([], {
    sessions: [
      { session: 'here', keptAtMs: Date.UTC(2026, 10, 21, 9, 30), counts: null, plan: null, endedAt: null },
    ],
    found: {
      ok: true,
      value: [
        { session: 'here', createdAt: '2026-11-21T09:30:00.000Z', plan: null, endedAt: null },
        {
          session: 'there',
          createdAt: '2026-11-21T13:00:00.000Z',
          plan: { ...ourPlan('there'), name: 'Tuesday team' },
          endedAt: '2026-11-21T14:15:00.000Z',
        },
      ],
    },
  })
  await user.click(screen.getByRole('button', { name: 'Find my sessions' }))
  expect(await screen.findByText('1 more session is found.')).toBeDefined()
  expect(calls).toEqual(['1 more session is found.'])
  const summaries = screen.getAllByRole('link', { name: /^Summary/ }).map((link) => link.getAttribute('href'))
  expect(summaries).toEqual(['/train/here/summary', '/train/there/summary'])
  const card = within(screen.getByRole('heading', { name: 'Tuesday team' }).closest('li') ?? document.body)
  expect(card.getByText(/^Ended /)).toBeDefined()
  await expectAccessible()
})

test('whoever is not signed in is told so, and how; nothing found is said plainly', async () => {
  const { user } = setUp([], { found: { ok: false, reason: 'not-signed-in' } })
  await user.click(screen.getByRole('button', { name: 'Find my sessions' }))
  expect(await screen.findByText('Sign in first. Then we can find your sessions.')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe('/sign-in')
})

test('when there is nothing to find, it says so', async () => {
  const { user } = setUp([])
  await user.click(screen.getByRole('button', { name: 'Find my sessions' }))
  expect(await screen.findByText('No other sessions of yours from the last day.')).toBeDefined()
})
