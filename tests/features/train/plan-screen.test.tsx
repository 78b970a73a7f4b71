import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { readPlanLink } from '../../../src/domain/live/plan-link.ts'
import type { PlanChoices } from '../../../src/domain/live/session-plan.ts'
import { draftOf, emptyDraft, type PlanDraft } from '../../../src/features/train/plan-draft.ts'
import { PlanScreen, type PlanScreenProps } from '../../../src/features/train/plan-screen.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'
import { names } from './plan-names.ts'

const saved: PlanChoices = {
  id: 'p1',
  name: 'Tuesday',
  length: 75,
  person: 'jean-robson',
  stories: [{ story: 's02', decisions: ['drawer', 'light'] }],
  devices: [],
  questions: 'headline',
  answers: 'phones',
}

function setUp(draft: PlanDraft = emptyDraft('p1'), from: PlanScreenProps['from'] = 'own') {
  const plans: PlanChoices[] = []
  const nexts: string[] = []
  const said: string[] = []
  render(
    <PlanScreen
      draft={draft}
      from={from}
      names={names}
      people={[
        { id: 'tommy-hallam', name: 'Tommy Hallam' },
        { id: 'jean-robson', name: 'Jean Robson' },
      ]}
      address={(hash) => `https://house.test/train/plan#${hash}`}
      onSave={(plan) => plans.push(plan)}
      onNext={(next) => nexts.push(next)}
      announce={(text) => said.push(text)}
    />,
  )
  return { plans, nexts, said, user: userEvent.setup() }
}

const minutes = () =>
  within(screen.getByRole('region', { name: 'Minute by minute' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent)

test('a plan from nothing: story, table, hands; the minutes follow, and it is saved', async () => {
  const { user, plans, said } = setUp()
  await user.selectOptions(screen.getByLabelText('Add a story'), 's02')
  await user.click(screen.getByRole('button', { name: 'Add this story' }))
  await user.selectOptions(screen.getByLabelText('Add a device table'), 'key-safe')
  await user.click(screen.getByRole('button', { name: 'Add this table' }))
  await user.click(screen.getByRole('radio', { name: 'Hands up, with cards' }))
  await user.click(screen.getByRole('checkbox', { name: 'About notes' }))
  expect(minutes()[3]).toMatch(/^\d+ to \d+Meet Tommy Hallam\d min$/)
  expect(minutes().some((row) => row?.includes('Choice: About notes'))).toBe(false)
  expect(minutes().some((row) => row?.includes('Device table: Key safe'))).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Save this plan' }))
  expect(plans).toEqual([
    {
      ...saved,
      name: '',
      person: 'tommy-hallam',
      stories: [{ story: 's02', decisions: ['drawer', 'light'] }],
      devices: ['key-safe'],
      answers: 'hands',
    },
  ])
  expect(said.at(-1)).toBe('The plan is saved on this device.')
  await expectAccessible()
})

const note = () => screen.queryByText('The plan is saved on this device.')

test('that a plan is saved shows until it is changed again, and is said once', async () => {
  const { user, said } = setUp(draftOf(saved, names))
  expect(note()).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Save this plan' }))
  expect(note()).not.toBeNull()
  expect(note()?.closest('[role="status"], [role="alert"], [aria-live]')).toBeNull()
  expect(said).toEqual(['The plan is saved on this device.'])
  await expectAccessible()
  await user.click(screen.getByRole('radio', { name: 'Hands up, with cards' }))
  expect(note()).toBeNull()
})

test('without a story nothing is saved, and the page says what is missing', async () => {
  const { user, plans, nexts } = setUp()
  await user.click(screen.getByRole('button', { name: 'Start the session' }))
  expect(screen.getByRole('group', { name: 'One thing is missing' })).toBe(document.activeElement)
  expect([plans, nexts]).toEqual([[], []])
  await user.click(screen.getByRole('link', { name: 'Add at least one story.' }))
  expect(screen.getByLabelText('Add a story')).toBe(document.activeElement)
})

test('a saved plan keeps its home; the link to share brings back the same plan', async () => {
  const { user, plans, nexts } = setUp(draftOf(saved, names))
  expect(screen.getByLabelText('Whose home do you walk through?')).toHaveProperty('value', 'jean-robson')
  await user.click(screen.getByText('Share this plan'))
  const link = screen.getByLabelText<HTMLInputElement>('Link to this plan').value
  expect(readPlanLink(new URL(link).hash, 'p1')).toEqual(saved)
  await user.click(screen.getByRole('button', { name: 'Print pack' }))
  expect([plans, nexts]).toEqual([[saved], ['print']])
})

test('the last choice of a story stays, and too much is said in minutes', async () => {
  const { user } = setUp(
    draftOf({ ...saved, length: 60, stories: [{ story: 's02', decisions: ['drawer'] }] }, names),
  )
  await user.click(screen.getByRole('checkbox', { name: 'About drawer' }))
  expect(screen.getByRole('checkbox', { name: 'About drawer' })).toHaveProperty('checked', true)
  for (const device of ['alarm-hub', 'key-safe']) {
    await user.selectOptions(screen.getByLabelText('Add a device table'), device)
    await user.click(screen.getByRole('button', { name: 'Add this table' }))
  }
  await user.selectOptions(screen.getByLabelText('Add a story'), 's01')
  await user.click(screen.getByRole('button', { name: 'Add this story' }))
  expect(screen.getByText(/^This is \d+ minutes too long\./)).toBeDefined()
})

test('stories change places, and a shared or unreadable link says so', async () => {
  const { user } = setUp(
    draftOf({ ...saved, stories: [...saved.stories, { story: 's01', decisions: ['move'] }] }, names),
    'shared',
  )
  expect(
    screen.getByText('Somebody shared this plan with you. Change what you like, then save it.'),
  ).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Move Not watched like a bairn up' }))
  const titles = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
  expect(titles).toEqual([
    'Not watched like a bairnJean Robson. Basic.',
    'Two hours on the linoTommy Hallam. Basic.',
  ])
})
