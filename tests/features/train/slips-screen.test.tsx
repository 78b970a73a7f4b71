import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { drawPersonCode } from '../../../src/domain/measures/person-code.ts'
import { SlipsScreen, type TypedSlip } from '../../../src/features/train/slips-screen.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'
import { measures } from '../real-content.ts'

function setUp(options: { fails?: boolean } = {}) {
  const slips: { slip: TypedSlip; asked: number; authority: string | null }[] = []
  render(
    <SlipsScreen
      measures={measures}
      councils={[{ id: 'gateshead', name: 'Gateshead' }]}
      onSlip={async (slip, asked, authority) => {
        if (options.fails) throw new Error('full')
        slips.push({ slip, asked: asked.length, authority })
      }}
      href={(path) => path}
      announce={() => undefined}
    />,
  )
  const user = userEvent.setup()
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  return { slips, user, press }
}

async function begin({ user, press }: ReturnType<typeof setUp>) {
  await user.click(screen.getByRole('checkbox', { name: 'I manage nobody who was in that room' }))
  await press('Begin')
}

const mark = (user: ReturnType<typeof setUp>['user'], part: string, question: RegExp, answer: string) =>
  user.click(
    within(
      within(screen.getByRole('region', { name: part })).getByRole('group', { name: question }),
    ).getByRole('radio', { name: answer }),
  )

test('nobody types who does not say that they manage nobody there', async () => {
  const { press } = setUp()
  await press('Begin')
  expect(screen.getByText(/^Tick this only if it is true/)).toBeDefined()
  expect(screen.queryByRole('heading', { name: 'Slip 1' })).toBeNull()
  await expectAccessible()
})

test('a slip with a tick, a good code and some marks is saved; the next one begins empty', async () => {
  const parts = setUp()
  const { slips, user, press } = parts
  await user.selectOptions(screen.getByLabelText('Which council was the session for?'), 'gateshead')
  await begin(parts)
  await user.click(screen.getByRole('radio', { name: 'Yes' }))
  const code = drawPersonCode((count) => new Uint8Array(count).fill(7))
  await user.type(screen.getByLabelText('The code on the slip'), code.toLowerCase())
  await mark(user, 'Now, before we begin', /suggest technology/, 'Slightly')
  await mark(user, 'At the end: how you feel now', /suggest technology/, 'Very')
  await mark(user, 'At the end: how you feel now', /use the technology/, 'Not part of my job')
  await expectAccessible()
  await press('Save this slip')
  expect(await screen.findByRole('heading', { name: 'Slip 2' })).toBe(document.activeElement)
  expect(slips).toEqual([
    {
      slip: {
        person: code,
        strangeCode: null,
        marks: new Map<string, number | string>([
          ['recommend/before', 2],
          ['recommend/after', 4],
          ['use/after', 'not-my-job'],
        ]),
      },
      asked: 6,
      authority: 'gateshead',
    },
  ])
  expect(screen.getByText('1 slip is saved.')).toBeDefined()
  await press('That was the last one')
  expect(screen.getByText('Now shred all slips, also those that were not typed in.')).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Thank you' })).toBe(document.activeElement)
})

test('a slip that is marked and not saved is not lost by the wrong button', async () => {
  const parts = setUp()
  const { slips, user, press } = parts
  await begin(parts)
  await user.click(screen.getByRole('radio', { name: 'Yes' }))
  await mark(user, 'Now, before we begin', /suggest technology/, 'Slightly')
  await press('That was the last one')
  await user.click(screen.getByRole('link', { name: /^This slip is not saved yet/ }))
  expect(screen.getByRole('button', { name: 'Save this slip' })).toBe(document.activeElement)
  await press('Save this slip')
  expect(slips).toHaveLength(1)
  await user.click(await screen.findByRole('radio', { name: 'Yes' }))
  await mark(user, 'Now, before we begin', /suggest technology/, 'Very')
  await press('That was the last one')
  await press('That was the last one')
  expect(screen.getByRole('heading', { name: 'Thank you' })).toBeDefined()
  expect(slips).toHaveLength(1)
})

test('a slip without a tick is laid aside, and an empty one is not saved', async () => {
  const parts = setUp()
  const { slips, user, press } = parts
  await begin(parts)
  await user.click(screen.getByRole('radio', { name: 'No' }))
  expect(screen.queryByRole('button', { name: 'Save this slip' })).toBeNull()
  await press('Take the next slip')
  await user.click(screen.getByRole('radio', { name: 'Yes' }))
  await press('Save this slip')
  expect(screen.getByRole('link', { name: /^Nothing is marked/ })).toBeDefined()
  expect(slips).toEqual([])
})

test('a code that fails its check is asked again, and can be kept as it stands', async () => {
  const parts = setUp()
  const { slips, user, press } = parts
  await begin(parts)
  await user.click(screen.getByRole('radio', { name: 'Yes' }))
  await user.type(screen.getByLabelText('The code on the slip'), 'K7M4-Q2X2')
  await mark(user, 'Thinking back, before this session', /use the technology/, 'Not at all')
  await press('Save this slip')
  expect(slips).toEqual([])
  await user.click(screen.getByRole('checkbox', { name: 'It says so on the paper' }))
  await press('Save this slip')
  expect(slips[0]?.slip).toMatchObject({ person: null, strangeCode: 'K7M4-Q2X2' })
})

test('a slip that could not be saved stays on the page', async () => {
  const parts = setUp({ fails: true })
  const { user, press } = parts
  await begin(parts)
  await user.click(screen.getByRole('radio', { name: 'Yes' }))
  await mark(user, 'Now, before we begin', /use the technology/, 'Very')
  await press('Save this slip')
  expect(await screen.findByText(/^This device could not save the slip/)).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Slip 1' })).toBeDefined()
})
