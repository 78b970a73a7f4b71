import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { deviceSchema } from '../../../src/domain/content/device.schema.ts'
import { storySchema } from '../../../src/domain/content/story.schema.ts'
import { makePlan, type PlanChoices } from '../../../src/domain/live/session-plan.ts'
import { PrintPackScreen } from '../../../src/features/train/print-pack-screen.tsx'
import type { PlanNames } from '../../../src/features/train/plan-rows.ts'
import { readScenarioFiles } from '../../support/scenario-files.ts'
import { expectAccessible } from '../../ui/expect-accessible.ts'
import { measures } from '../real-content.ts'

const files = readScenarioFiles()
const read = (name: string): unknown => parse(files.find(({ path }) => path.endsWith(name))?.text ?? '')
const story = storySchema.parse(read('stories/s02-two-hours-on-the-lino.yaml'))
const device = deviceSchema.parse(read('devices/key-safe.yaml'))
const names: PlanNames = {
  stories: new Map([
    [
      story.id,
      {
        id: story.id,
        title: story.title,
        person: story.person,
        personName: 'Tommy Hallam',
        level: 'basic',
        note: null,
        group: { steps: story.group.steps },
        decisions: story.steps.map(({ id, title }) => ({ id, title })),
      },
    ],
  ]),
  devices: new Map([[device.id, device]]),
}

function setUp(more: Partial<PlanChoices> = {}) {
  const printed: string[] = []
  const choices: PlanChoices = {
    id: 'p1',
    name: 'Tuesday',
    length: 75,
    person: 'tommy-hallam',
    stories: [{ story: story.id, decisions: ['the-drawer', 'amber-light'] }],
    devices: ['key-safe'],
    questions: 'headline',
    answers: 'hands',
    ...more,
  }
  render(
    <PrintPackScreen
      notice={null}
      plan={makePlan(choices, names.stories)}
      names={names}
      stories={[story]}
      devices={choices.devices.length > 0 ? [device] : []}
      measures={measures}
      personName={() => 'Tommy Hallam'}
      address={(path) => `https://house.test${path}`}
      print={() => printed.push('printed')}
    />,
  )
  return { printed, user: userEvent.setup() }
}

test('a hands-up plan prints everything: plan, notes, cards, slips, device cards, poster', async () => {
  const { printed, user } = setUp()
  expect(screen.getAllByRole('article')).toHaveLength(6)
  expect(screen.getByRole('heading', { name: 'Plan: Tuesday' })).toBeDefined()
  const notes = within(
    screen.getByRole('heading', { name: `Your notes: ${story.title}` }).closest('article')!,
  )
  expect(notes.getByText(story.group.trainer?.decisions['amber-light']?.key ?? 'none')).toBeDefined()
  for (const { ask } of story.debrief.questions) expect(notes.getByText(ask)).toBeDefined()
  expect(notes.queryByText(story.group.trainer?.decisions['the-notes']?.key ?? 'none')).toBeNull()
  expect(
    screen.getAllByRole('table').filter((table) => /suggest technology/.test(table.textContent ?? '')),
  ).toHaveLength(3)
  expect(screen.getByRole('img', { name: 'QR code of https://house.test/j' })).toBeDefined()
  expect(screen.getByRole('img', { name: 'QR code of https://house.test/try/key-safe' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Print' }))
  expect(printed).toEqual(['printed'])
  await expectAccessible()
})

test('sheets can be left out, and nothing chosen prints nothing', async () => {
  const { printed, user } = setUp({ answers: 'phones', devices: [] })
  // Phones or not, there are cards for the day on which the wifi fails.
  expect(screen.getByRole('checkbox', { name: 'Letter cards' })).toHaveProperty('checked', true)
  expect(screen.queryByRole('checkbox', { name: 'Device cards' })).toBeNull()
  for (const box of screen.getAllByRole('checkbox'))
    if ((box as HTMLInputElement).checked) await user.click(box)
  expect(screen.queryAllByRole('article')).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Print' }))
  expect(screen.getByText('Choose at least one sheet.')).toBeDefined()
  expect(printed).toEqual([])
})

test('a plan without questions has no slips', () => {
  setUp({ questions: 'none' })
  expect(screen.queryByRole('checkbox', { name: 'Rating slips' })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'How confident are you?' })).toBeNull()
})
