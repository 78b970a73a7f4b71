import { render, screen } from '@testing-library/react'
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

function setUp(plans: readonly PlanChoices[], { unreadCount = 0, sessions = [] as Sessions } = {}) {
  const calls: string[] = []
  render(
    <TrainHomeScreen
      plans={plans}
      unreadCount={unreadCount}
      names={names}
      sessions={sessions}
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
  setUp([], { sessions: [{ session: 'abc', keptAtMs: Date.parse('2026-11-21T09:30:00.000Z') }] })
  const links = [/^Back to the big screen/, /^Summary/].map((name) =>
    screen.getByRole('link', { name }).getAttribute('href'),
  )
  expect(links).toEqual(['/train/abc/screen', '/train/abc/summary'])
  await expectAccessible()
})
