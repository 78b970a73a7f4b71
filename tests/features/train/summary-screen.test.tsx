import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { SessionSummary } from '../../../src/domain/live/session-summary.ts'
import { SummaryScreen } from '../../../src/features/train/summary-screen.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const options = [
  { id: 'a', short: 'Ask why' },
  { id: 'b', short: 'Explain' },
]
const summary: SessionSummary = {
  startedAt: '2026-11-21T09:30:00.000Z',
  endedAt: '2026-11-21T10:42:00.000Z',
  plannedMinutes: 75,
  tookMinutes: 72,
  phones: 12,
  present: 14,
  blocks: [
    { block: { id: 'join', kind: 'join', minutes: 10 }, tookMinutes: 12.4 },
    { block: { id: 'walk', kind: 'walk', minutes: 8 }, tookMinutes: null },
  ],
  choices: [
    {
      choice: 's.one',
      story: 'Two hours on the lino',
      title: 'The pendant in the drawer',
      question: 'What do you say next?',
      options,
      rounds: [
        {
          round: 1,
          phones: { kind: 'counts', answered: 12, counts: { a: 5, b: 7 } },
          hands: null,
          isHandsUp: false,
        },
        {
          round: 2,
          phones: { kind: 'counts', answered: 11, counts: { a: 10, b: 1 } },
          hands: null,
          isHandsUp: false,
        },
      ],
      shift: { changed: 6, of: 11 },
    },
    {
      choice: 's.two',
      story: 'Two hours on the lino',
      title: 'The amber light',
      question: 'What do you do about the light?',
      options,
      rounds: [
        {
          round: 1,
          phones: { kind: 'too-few', answered: 3 },
          hands: { present: 14, counts: { a: 9, b: 5 } },
          isHandsUp: true,
        },
      ],
      shift: null,
    },
  ],
  confidence: [
    {
      question: 'use',
      short: 'Use',
      text: '…use the technology?',
      people: 12,
      before: { shown: false, reason: 'under-5' },
      after: { shown: true, value: 7 },
    },
  ],
  takeAways: ['Ask why before I explain.'],
}

function setUp(given: SessionSummary = summary, listAddress: string | null = 'https://house.test/list/hall') {
  const files: { name: string; content: string }[] = []
  const printed: string[] = []
  render(
    <SummaryScreen
      summary={given}
      blockName={(id) => (id === 'join' ? 'Welcome' : 'Walk')}
      saver={{ save: async (name, _, content) => void files.push({ name, content: String(content) }) }}
      listAddress={listAddress}
      slipsHref="/train/slips#live=abc"
      plansHref="/train"
      print={() => printed.push('printed')}
      announce={() => undefined}
    />,
  )
  return { files, printed, user: userEvent.setup() }
}

const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    // Numbers are held to their words by spaces that do not break.
    .map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.replaceAll('\u00a0', ' ')),
    )

test('time beside plan, rounds beside each other, hands apart from phones, confidence with its limits', async () => {
  setUp()
  expect(screen.getByText('72 of 75 minutes planned')).toBeDefined()
  expect(rowsOf('Each part of the session, in minutes').slice(1)).toEqual([
    ['Welcome', '10 minutes', '12 minutes'],
    ['Walk', '8 minutes', 'Not reached'],
  ])
  expect(
    screen.getByRole('list', { name: 'Answers on phones: The pendant in the drawer' }).textContent,
  ).toContain('After talking')
  expect(screen.getByText('6 of 11 changed their answer after talking.')).toBeDefined()
  expect(screen.getByText('First vote: 3 phones answered. Counts are shown from 5.')).toBeDefined()
  expect(rowsOf('Hands counted: The amber light').slice(1)).toEqual([
    ['Ask why', '9 of 14'],
    ['Explain', '5 of 14'],
  ])
  expect(rowsOf('Confidence before and after').slice(1)).toEqual([
    ['…use the technology?', 'Fewer than 5', '7 of 12'],
  ])
  expect(screen.getByText('Ask why before I explain.')).toBeDefined()
  await expectAccessible()
})

test('saves one table and prints', async () => {
  const { files, printed, user } = setUp()
  await user.click(screen.getByRole('button', { name: 'Save as a table' }))
  await user.click(screen.getByRole('button', { name: 'Print' }))
  expect(files.map(({ name }) => name)).toEqual(['session-summary-2026-11-21.csv'])
  expect(files[0]?.content).toContain(
    'confidence,…use the technology?,"before, said Very or Completely: fewer than 5",,,,12',
  )
  expect(files[0]?.content).not.toContain('answers,What do you do about the light?,Ask why,1,phones,9')
  expect(printed).toEqual(['printed'])
})

test('a session in which nothing came says so', () => {
  setUp({ ...summary, endedAt: null, choices: [], confidence: [], takeAways: [] })
  for (const text of [
    'The session is still running. These are the figures so far.',
    'No choice was made in this session.',
    'Nobody typed anything.',
  ])
    expect(screen.getByText(text)).toBeDefined()
})

test('where the votes were counted in different ways, each says how, and no shift is told', () => {
  const [choice] = summary.choices
  const hands = { present: 14, counts: { a: 9, b: 5 } }
  const mixed = choice && {
    ...choice,
    rounds: choice.rounds.map((round) => (round.round === 1 ? { ...round, hands } : round)),
    shift: null,
  }
  setUp({ ...summary, choices: mixed ? [mixed] : [] })
  expect(
    screen.getByText(/^First vote: phones and hands\. After talking: phones\. .* cannot be compared\.$/),
  ).toBeDefined()
  expect(screen.queryByText(/changed their answer/)).toBeNull()
})

test('those who were there get an address to scan, but never one that opens on this laptop only', async () => {
  setUp()
  expect(screen.getByRole('img', { name: 'QR code of https://house.test/list/hall' })).toBeDefined()
  expect(screen.getByText('house.test/list/hall')).toBeDefined()
  cleanup()
  setUp(summary, null)
  expect(screen.queryByRole('img', { name: /^QR code/ })).toBeNull()
  expect(screen.getByText(/^Only this laptop opens the address it has now/)).toBeDefined()
  await expectAccessible()
})
