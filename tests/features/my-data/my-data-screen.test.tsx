import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { factSchemas } from '../../../src/domain/attempt/visit-event.schema.ts'
import { drawPersonCode } from '../../../src/domain/measures/person-code.ts'
import { MyDataScreen } from '../../../src/features/my-data/my-data-screen.tsx'
import { myDataMessages } from '../../../src/features/my-data/my-data.messages.ts'
import { summaryOf } from '../../../src/features/my-data/summary-of.ts'
import type { MyDataApi } from '../../../src/protocol/staff-api.ts'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const code = drawPersonCode((count) => new Uint8Array(count).fill(5))
const records = [
  { kind: 'visit.started', visit: 'v1', at: '2026-11-01T10:00:00.000Z' },
  { kind: 'rating.given', visit: 'v1', at: '2026-11-01T10:01:00.000Z' },
  { kind: 'rating.given', visit: 'v2', at: '2026-11-21T10:01:00.000Z' },
  'a record that cannot be read',
]

function setUp(held: readonly unknown[] = records, ownCode: string | null = null) {
  const asked: string[][] = []
  const saved: string[] = []
  let forgotten = 0
  const api: MyDataApi = {
    async held(typed) {
      asked.push(['held', typed])
      return { ok: true, value: held }
    },
    async erase(typed) {
      asked.push(['erase', typed])
      return { ok: true, value: held.length }
    },
  }
  render(
    <MyDataScreen
      api={api}
      saver={{ save: async (_name, _type, content) => void saved.push(String(content)) }}
      ownCode={ownCode}
      forgetHere={async () => void forgotten++}
      announce={() => undefined}
    />,
  )
  return { asked, saved, forgotten: () => forgotten, user: userEvent.setup() }
}

test('shows what is held under a code, saves it as it is, and deletes it after asking once', async () => {
  const { asked, saved, forgotten, user } = setUp()
  await user.type(screen.getByLabelText('Your code'), ` ${code.toLowerCase().replace('-', ' ')}`)
  await user.click(screen.getByRole('button', { name: 'Show my answers' }))
  expect(screen.getByText('4 records from 2 visits.')).toBeTruthy()
  expect(
    screen.getByText(
      'The first from 1 November 2026, the last from 21 November 2026, by the clock of your device.',
    ),
  ).toBeTruthy()
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Save it all as a file' }))
  expect(JSON.parse(saved[0] ?? '')).toEqual({ events: records })

  await user.click(screen.getByRole('button', { name: 'Delete all my answers' }))
  await user.click(screen.getByRole('button', { name: 'No, keep them' }))
  await user.click(screen.getByRole('button', { name: 'Delete all my answers' }))
  await user.click(screen.getByRole('button', { name: 'Yes, delete all' }))
  expect(asked).toEqual([
    ['held', code],
    ['erase', code],
  ])
  expect(screen.getByText('We deleted 4 records. Nothing is held under this code now.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Your answers are deleted' }))
  expect(forgotten()).toBe(0)
  await expectAccessible()
})

test('the code of this device stands there already, and deleting forgets it here too', async () => {
  const { forgotten, user } = setUp(records, code)
  await user.click(screen.getByRole('button', { name: 'Show my answers' }))
  await user.click(screen.getByRole('button', { name: 'Delete all my answers' }))
  await user.click(screen.getByRole('button', { name: 'Yes, delete all' }))
  expect(forgotten()).toBe(1)
  expect(screen.getByText('This device has forgotten them too.')).toBeTruthy()
})

test('a slip in the code is said in words and asks the server nothing', async () => {
  const { asked, user } = setUp()
  await user.type(screen.getByLabelText('Your code'), 'K7M4')
  await user.click(screen.getByRole('button', { name: 'Show my answers' }))
  expect(screen.getByText(/^Please check your code/)).toBeTruthy()
  expect(asked).toEqual([])
})

test('a code with nothing under it is told so, with nothing to delete', async () => {
  const { user } = setUp([])
  await user.type(screen.getByLabelText('Your code'), code)
  await user.click(screen.getByRole('button', { name: 'Show my answers' }))
  expect(screen.getByText('We hold nothing under this code')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Delete all my answers' })).toBeNull()
})

test('every kind of record has a name of its own, and what cannot be read is counted', () => {
  expect(Object.keys(myDataMessages.kinds).toSorted()).toEqual(Object.keys(factSchemas).toSorted())
  expect(summaryOf(records).kinds).toEqual([
    { kind: 'Visits begun', count: 1 },
    { kind: 'Answers on how confident you feel', count: 2 },
    { kind: 'Others', count: 1 },
  ])
})
