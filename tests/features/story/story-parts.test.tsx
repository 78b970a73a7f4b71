import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Person } from '../../../src/domain/content/person.schema.ts'
import { defaultSettings } from '../../../src/domain/ports/settings.ts'
import { StoriesScreen } from '../../../src/features/stories/stories-screen.tsx'
import type { NoteText } from '../../../src/features/story/recommendation-part.tsx'
import type { OthersSource } from '../../../src/features/story/others-chose.tsx'
import { StoryScreen } from '../../../src/features/story/story-screen.tsx'
import { option, smallStory, step } from '../../domain/story/small-story.ts'
import { scenarioContent } from '../../support/scenario-content.ts'
import { expectAccessible } from '../../ui/expect-accessible.ts'
import { newSession } from '../test-session.ts'

const tommy = scenarioContent().people.get('tommy-hallam') as Person
const sign = (kind: string) => ({ up: `${kind} up.`, even: `${kind} even.`, down: `${kind} down.` })
const story = smallStory({
  contentNote: { topics: ['falls'], text: 'There is a fall in it.' },
  signs: { trust: sign('Trust'), control: sign('Control') },
  note: {
    outcome: 'He wants his own bed.',
    options: 'A mobile in his pocket.',
    agreement: 'He agreed.',
    responds: 'Darren.',
    fails: 'Ring the provider.',
    review: 'On the first.',
  },
  steps: [
    step('talk', [option('ask'), option('tell')], {
      placing: {
        device: 'alarm-hub',
        after: ['ask'],
        invite: 'The unit needs a place.',
        places: [
          {
            id: 'table',
            room: 'hall',
            anchor: 'hall-table-end',
            name: 'On the hall table',
            works: true,
            why: 'It is near the socket.',
          },
          {
            id: 'attic',
            room: 'landing',
            anchor: 'landing-wall',
            name: 'In the attic',
            works: false,
            why: 'Nobody hears it there.',
          },
        ],
      },
    }),
    step('act', [
      option('test', { house: { words: 'The light is green.', room: 'hall' } }),
      option('wait', { note: { responds: 'Nobody yet.' } }),
    ]),
  ],
  variants: [
    {
      id: 'no-key',
      title: 'What if nobody holds a key?',
      fact: 'Nobody holds a key.',
      steps: {},
      learnt: 'The key moves it.',
    },
  ],
})

function open(today = '2026-11-21', played = story, others?: OthersSource) {
  const { session, store } = newSession()
  const kept: Record<string, NoteText> = {}
  const print = vi.fn()
  const { container } = render(
    <StoryScreen
      story={played}
      person={tommy}
      session={session}
      settings={defaultSettings}
      speech={{ available: false, read: () => {}, stop: () => {} }}
      announce={() => {}}
      href={(path) => path}
      today={today}
      {...(others && { others })}
      notes={{ load: (id) => kept[id] ?? null, save: (id, note) => (kept[id] = note), print }}
    />,
  )
  const user = userEvent.setup()
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
  const choose = async (name: string) => {
    await user.click(screen.getByRole('radio', { name }))
    await press('Make this choice')
  }
  return { session, store, kept, print, user, press, choose, container }
}

async function toFirstChoice({ press }: ReturnType<typeof open>) {
  await press('Begin the story')
  await press('Look round the house')
  await press(/^Go on/)
}

/** From the first choice to the end, by these two. */
async function decide({ press, choose }: ReturnType<typeof open>, first: string, second: string) {
  await choose(first)
  await press('Go on')
  await choose(second)
  await press('Go on')
  await press('See how it ended')
}

async function thinkItOver({ press }: ReturnType<typeof open>) {
  await press('Think it over')
  await press('Go on to your choices')
}

async function toTheEnd(at: ReturnType<typeof open>) {
  await toFirstChoice(at)
  await decide(at, 'Do ask.', 'Do test.')
}

async function toYourChoices(at: ReturnType<typeof open>) {
  await toTheEnd(at)
  await thinkItOver(at)
}

test('a device that was put somewhere in the house is shown as put in the story', async () => {
  const at = open()
  await toFirstChoice(at)
  await at.choose('Do ask.')
  expect(screen.getByRole('link', { name: 'Find the place in the house' }).getAttribute('href')).toBe(
    '/house/hall',
  )
  await act(() =>
    at.session.record({
      kind: 'device.placed',
      story: 'small',
      play: 1,
      device: 'alarm-hub',
      place: 'attic',
      works: false,
    }),
  )
  screen.getByRole('heading', { name: 'It does not work here.' })
  screen.getByText('Nobody hears it there.')
})

test('a reason in own words goes on record with the choice, and only when something was written', async () => {
  const at = open()
  await toFirstChoice(at)
  await at.user.click(screen.getByText('Say why, if you like'))
  await at.user.type(screen.getByRole('textbox', { name: /Why this choice/ }), 'He knows best.')
  await at.choose('Do ask.')
  expect(at.store.all().filter(({ kind }) => kind === 'reason.written')).toMatchObject([
    { story: 'small', step: 'talk', text: 'He knows best.' },
  ])
  await at.press('Go on')
  await at.choose('Do wait.')
  expect(at.store.all().filter(({ kind }) => kind === 'reason.written')).toHaveLength(1)
})

test('a device is put somewhere, fails with its reason, is put elsewhere, and each try is on record', async () => {
  const at = open()
  await toFirstChoice(at)
  await at.choose('Do ask.')
  await at.press('Put it here')
  expect(screen.getByText('Pick a place first.')).toBeTruthy()
  await at.user.click(screen.getByRole('radio', { name: 'In the attic' }))
  await at.press('Put it here')
  expect(screen.getByText('Nobody hears it there.')).toBeTruthy()
  await at.user.click(screen.getByRole('radio', { name: 'On the hall table' }))
  await at.press('Put it here')
  expect(screen.getByRole('heading', { name: 'It works here.' })).toBeTruthy()
  expect(at.store.all().filter(({ kind }) => kind === 'device.placed')).toMatchObject([
    { story: 'small', play: 1, device: 'alarm-hub', place: 'attic', works: false },
    { place: 'table', works: true },
  ])
  await expectAccessible(at.container)
})

test('after another choice there is nothing to place', async () => {
  const at = open()
  await toFirstChoice(at)
  await at.choose('Do tell.')
  expect(screen.queryByRole('button', { name: 'Put it here' })).toBeNull()
})

test('trust and say are told as behaviour, changes in the house in words, never as points', async () => {
  const at = open()
  await toFirstChoice(at)
  expect(screen.queryByText('Trust even.')).toBeNull()
  await at.choose('Do ask.')
  await at.press('Go on')
  expect(screen.getByText('Trust even.')).toBeTruthy()
  expect(screen.getByText('Control even.')).toBeTruthy()
  await at.choose('Do test.')
  expect(screen.getByText('The light is green.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'See it in the house' }).getAttribute('href')).toBe('/house/hall')
})

test('an ending that touches hard things says whom to talk to', async () => {
  const at = open()
  await toTheEnd(at)
  expect(screen.getByRole('heading', { name: 'If this was close to home' })).toBeTruthy()
  expect(screen.getByText(/Samaritans: 116 123/)).toBeTruthy()
})

test('the note is made from the choices, can be changed, is kept and printed, and can be made again', async () => {
  const at = open()
  await toYourChoices(at)
  expect(screen.getByText('Training')).toBeTruthy()
  const box = screen.getByRole('textbox', { name: 'Who responds' })
  expect((box as HTMLTextAreaElement).value).toBe('Darren.')
  await at.user.type(box, ' He has the key.')
  expect(at.kept.small?.responds?.text).toBe('Darren. He has the key.')
  await at.press('Print the note')
  expect(at.print).toHaveBeenCalledOnce()
  await at.press('Make it again')
  expect((screen.getByRole('textbox', { name: 'Who responds' }) as HTMLTextAreaElement).value).toBe('Darren.')
  await expectAccessible(at.container)
})

const box = (name: string) => screen.getByRole('textbox', { name }) as HTMLTextAreaElement

test('own words stay in the note of another play where its choices come to the same, and only there', async () => {
  const at = open()
  await toYourChoices(at)
  await at.user.type(box('Who responds'), ' He has the key.')
  await at.user.type(box('What the person wants'), ' Upstairs.')
  await at.press('Play the story again')
  await toFirstChoice(at)
  await decide(at, 'Do tell.', 'Do wait.')
  await thinkItOver(at)
  expect(box('Who responds').value).toBe('Nobody yet.')
  expect(box('What the person wants').value).toBe('He wants his own bed. Upstairs.')
})

test('one thing changed: another play of the story, told as such, and what moved at its end', async () => {
  const at = open()
  await toYourChoices(at)
  await at.press('What if nobody holds a key?')
  await at.press('Begin the story')
  expect(screen.getByText('Nobody holds a key.')).toBeTruthy()
  await at.press('Look round the house')
  expect(at.store.all().findLast(({ kind }) => kind === 'story.started')).toMatchObject({
    play: 2,
    variant: 'no-key',
  })
  await at.press(/^Go on/)
  await decide(at, 'Do tell.', 'Do wait.')
  await thinkItOver(at)
  expect(screen.getByText('The key moves it.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'What if nobody holds a key?' })).toBeNull()
})

test('from its day on a variant is the story', async () => {
  const variants = [{ ...story.variants![0]!, from: '2027-01-31' }]
  const at = open('2027-02-01', { ...story, variants })
  await at.press('Begin the story')
  expect(screen.getByText('Nobody holds a key.')).toBeTruthy()
})

test('all stories are listed, the suggested one first, with minutes and level', async () => {
  const entry = {
    title: 'A visit',
    personName: 'Ann',
    level: 'basic',
    minutes: 20,
    competencies: ['c2'],
    hasNote: true,
  } as const
  const { container } = render(
    <StoriesScreen
      stories={[
        { ...entry, id: 'a' },
        { ...entry, id: 'b', title: 'Another visit' },
      ]}
      finished={new Set(['b'])}
      begun={new Set(['b'])}
      skillName={() => 'Matching options'}
      href={(path) => path}
    />,
  )
  const links = within(screen.getByRole('list', { name: 'All stories' })).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/story/a', '/story/b'])
  expect(links[0]?.textContent).toContain('Suggested next')
  expect(links[0]?.textContent).toContain('About 20 minutes')
  expect(links[1]?.textContent).toContain('Done')
  await expectAccessible(container)
})

test('after the end, and only when asked for, one sees how others chose; a panel that never met shows nothing', async () => {
  const choices = vi.fn<OthersSource['choices']>(async () => ({
    ok: true,
    value: {
      isOn: true,
      steps: [
        {
          step: 'talk',
          people: 40,
          options: [
            { option: 'ask', people: 30 },
            { option: 'tell', people: 10 },
          ],
        },
        {
          step: 'act',
          people: 12,
          options: [
            { option: 'test', people: null },
            { option: 'wait', people: null },
          ],
        },
      ],
    },
  }))
  const at = open('2026-11-21', story, { choices, panels: async () => ({ panels: [] }) })
  await toYourChoices(at)
  expect(choices).not.toHaveBeenCalled()
  await at.press('Show what others chose')
  const part = screen.getByRole('heading', { name: 'What others chose' }).closest('section') as HTMLElement
  const items = within(part)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
  expect(items).toContain('ask (your first choice)75%')
  expect(items).toContain('tell25%')
  expect(items).toContain('test (your first choice)hidden')
  expect(
    within(part).getByText('No panel has looked at this story yet. So there is nothing to show.'),
  ).toBeTruthy()
  await expectAccessible(at.container)
})

test.each([
  [
    'off',
    { isOn: false, steps: [] },
    'This is switched off while the pilot collects answers, so that nobody is swayed.',
  ],
  [
    'too few',
    { isOn: true, steps: [] },
    'Fewer than 10 people have played this story so far. So there is nothing to show yet.',
  ],
])('what others chose, %s: says so', async (_, value, sentence) => {
  const at = open('2026-11-21', story, {
    choices: async () => ({ ok: true, value }),
    panels: async () => ({ panels: [] }),
  })
  await toYourChoices(at)
  await at.press('Show what others chose')
  expect(screen.getByText(sentence)).toBeTruthy()
})

test('what others chose, without a server: says so and can be asked again', async () => {
  const answers: Awaited<ReturnType<OthersSource['choices']>>[] = [
    { ok: false, reason: 'unreachable', message: 'We cannot reach the server.' },
    { ok: true, value: { isOn: false, steps: [] } },
  ]
  const at = open('2026-11-21', story, {
    choices: async () => answers.shift() ?? { ok: false, reason: 'refused', message: 'Asked too often.' },
    panels: () => Promise.reject(new Error('gone')),
  })
  await toYourChoices(at)
  await at.press('Show what others chose')
  expect(screen.getByText('We cannot reach the server.')).toBeTruthy()
  await at.press('Try again')
  expect(screen.getByText(/switched off/)).toBeTruthy()
})
