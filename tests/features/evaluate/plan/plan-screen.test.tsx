import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import {
  type AnalysisPlan,
  type FrozenPlan,
  planText,
  type Target,
  usualPlan,
} from '../../../../src/domain/evaluation/analysis-plan.schema.ts'
import { planOf, usualDraft } from '../../../../src/features/evaluate/plan/plan-draft.ts'
import { PlanScreen, type PlanScreenProps } from '../../../../src/features/evaluate/plan/plan-screen.tsx'
import { powerOfPlan, usualExpected } from '../../../../src/features/evaluate/plan/power-of-plan.ts'
import type { Answer, PlanAnswer } from '../../../../src/protocol/evaluate-api.schema.ts'
import { expectAccessible } from '../../../ui/expect-accessible.ts'

beforeAll(() => {
  // The test's document knows no modal dialogs.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true
  }
})

const frozenOf = (plan: AnalysisPlan): FrozenPlan => ({
  plan,
  text: planText(plan),
  hash: 'ab'.repeat(32),
  frozenAt: '2026-11-21T09:30:00.000Z',
  frozenBy: 'green-kettle-27',
  visitsBefore: 0,
})

function setUp(options: { frozen?: readonly FrozenPlan[]; mayChange?: boolean } = {}) {
  const wanted: AnalysisPlan[] = []
  const set: (readonly Target[])[] = []
  const saved: string[][] = []
  let frozen = [...(options.frozen ?? [])]
  let targets: readonly Target[] = []
  const answer = (): Answer<PlanAnswer> => ({
    ok: true,
    value: { frozen, targets: [...targets], mayChange: options.mayChange ?? true },
  })
  const api: PlanScreenProps['api'] = {
    plan: async () => answer(),
    async freezePlan(plan) {
      wanted.push(plan)
      frozen = [frozenOf(plan), ...frozen]
      return answer()
    },
    async setTargets(next) {
      set.push(next)
      targets = next
      return answer()
    },
  }
  const view = render(
    <PlanScreen
      api={api}
      councils={[
        { id: 'gateshead', name: 'Gateshead' },
        { id: 'sunderland', name: 'Sunderland' },
      ]}
      clock={{ nowMs: () => 0, timestamp: () => '2026-11-21T09:30:00.000Z' }}
      saver={{ save: async (...file) => void saved.push(file.map(String)) }}
      address="https://house.example/later"
      pageAddress="https://house.example/evaluate/plan"
      isDemonstration={false}
      print={() => undefined}
      announce={() => undefined}
    />,
  )
  return { ...view, wanted, set, saved, user: userEvent.setup() }
}

test('a plan is frozen after one more question, with the number of the calculator', async () => {
  const { user, wanted, container } = setUp()
  await user.click(await screen.findByRole('button', { name: 'Put 53 into the plan' }))
  await user.click(screen.getByRole('button', { name: 'Freeze the plan' }))
  expect(screen.getAllByText('Enter the seed.').length).toBeGreaterThan(0)
  await user.click(screen.getByRole('radio', { name: 'One group, before and after' }))
  await user.click(screen.getByRole('button', { name: 'Freeze the plan' }))
  await user.click(await screen.findByRole('button', { name: 'Yes, freeze it' }))
  expect(wanted).toEqual([{ ...usualPlan, pairsNeeded: 53 }])
  expect(await screen.findByRole('heading', { name: 'The plan in force' })).toBeTruthy()
  expect(screen.getByText('ab'.repeat(32))).toBeTruthy()
  await expectAccessible(container)
})

test('a frozen plan says what it settles; the earlier one stays on record', async () => {
  const newer = { ...usualPlan, primary: ['recommend' as const], smallestChange: 20 }
  setUp({ frozen: [frozenOf(newer), frozenOf(usualPlan)] })
  const heading = await screen.findByRole('heading', { name: 'The plan in force' })
  const box = within(heading.parentElement as HTMLElement)
  for (const text of [
    'Suggest technology',
    '20 points',
    '5%, two-sided',
    'None. The plan came before the data.',
  ])
    expect(box.getByText(text)).toBeTruthy()
  expect(box.getByText('Earlier plans')).toBeTruthy()
})

test('whoever may not change it sees no form', async () => {
  setUp({ mayChange: false })
  expect(await screen.findByText('An evaluator of the whole region can freeze a plan.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Freeze the plan' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Keep these numbers' })).toBeNull()
})

test('targets are kept for the councils that have one', async () => {
  const { user, set } = setUp()
  await user.type(await screen.findByLabelText('Gateshead: people hoped for'), '40')
  await user.type(screen.getByLabelText('Sunderland: people hoped for'), 'many')
  await user.click(screen.getByRole('button', { name: 'Keep these numbers' }))
  expect(set).toEqual([])
  await user.clear(screen.getByLabelText('Sunderland: people hoped for'))
  await user.click(screen.getByRole('button', { name: 'Keep these numbers' }))
  expect(set).toEqual([[{ authority: 'gateshead', people: 40 }]])
  const targets = within(screen.getByRole('region', { name: 'Hoped for by council' }))
  expect(await targets.findByText('The numbers are kept.')).toBeTruthy()
})

test('the follow-up is a calendar file and two codes, for the day of the session', async () => {
  const { user, saved } = setUp()
  expect(await screen.findByText(/^Aim at 2 January 2027\. Answers count from 19 December 2026/)).toBeTruthy()
  expect(screen.getAllByRole('img', { name: /^QR code/ })).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Save the calendar file' }))
  expect(saved[0]?.slice(0, 2)).toEqual(['follow-up-2026-11-21.ics', 'text/calendar'])
})

/** Matched people needed, by formula, for one question. */
const needed = (gained: string, lost: string, power: '80' | '90' = '80') =>
  powerOfPlan({ ...usualExpected, gained, lost, power, bothQuestions: false })?.formula

test('the calculator agrees with the table of the measures guide', () => {
  expect([
    needed('30', '5'),
    needed('30', '5', '90'),
    needed('35', '10'),
    needed('20', '5'),
    needed('15', '5'),
  ]).toEqual([42, 55, 55, 85, 155])
  // With two questions the level is shared.
  expect(powerOfPlan(usualExpected)?.formula).toBe(51)
  expect(powerOfPlan({ ...usualExpected, gained: '5', lost: '5' })).toBeNull()
  expect(powerOfPlan({ ...usualExpected, returning: 'most' })).toBeNull()
})

test('a draft becomes a plan only when it is whole', () => {
  expect(planOf({ ...usualDraft, design: 'one-group' })).toEqual({ plan: usualPlan })
  const read = planOf({ ...usualDraft, smallest: '0', needed: '' })
  expect('faults' in read && read.faults.map(({ fieldId }) => fieldId)).toEqual([
    'plan-smallest',
    'plan-needed',
    'plan-seed',
    'plan-drawn-on',
  ])
})
