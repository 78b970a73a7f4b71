import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { LiveNotes } from '../../src/app/live-notes.tsx'
import type { Services } from '../../src/app/services.ts'
import { ServicesContext } from '../../src/app/use-services.ts'
import { createAnnouncer } from '../../src/ui/status-region.tsx'
import { createLiveRoom, handsThenPhones, readScript, usualChoices } from '../support/live-room.ts'

const drawer = 's02-two-hours-on-the-lino.the-drawer'
const script = readScript()

function open(step: string, people = 12, code: string | null = '4827', led = script) {
  const room = createLiveRoom({ people, script: led, code })
  room.goTo(step)
  let nowMs = Date.UTC(2026, 10, 21, 10, 2)
  const services = {
    announcer: createAnnouncer(),
    // Nobody presses twice within half a second.
    clock: { nowMs: () => (nowMs += 500), timestamp: () => '2026-11-21T10:02:00.000Z' },
  }
  // The notes ask for no more of the services on these steps.
  render(
    <ServicesContext value={services as unknown as Services}>
      <LiveNotes port={room.host.trainer()} onSummary={() => undefined} />
    </ServicesContext>,
  )
  const vote = (count: number, option: string) =>
    act(() => {
      for (const seat of room.seats.slice(0, count))
        room.phone(seat, { kind: 'voted', choice: drawer, round: 1, option, turn: 0 })
    })
  return { room, vote, step: () => room.host.state().stage.step }
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

afterEach(cleanup)

test('the notes say what is on, what the next press does, and what only the trainer sees', () => {
  const { vote, room } = open(`${drawer}.talk`)
  vote(10, 'ask-why')
  act(() => room.phone(room.seats[0] ?? '', { kind: 'reason', choice: drawer, text: 'It was hers.' }))
  expect(screen.getByText('Two hours on the lino. Choice 1 of 3')).toBeTruthy()
  expect(screen.getByText('(10 of 12 answered)')).toBeTruthy()
  expect(screen.getByText('It was hers.')).toBeTruthy()
  expect(screen.getByText('2 people have not answered. You can go on without them.')).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Key point' })).toBeTruthy()
})

test('once the results are shown, the notes no longer say that only the trainer sees them, nor to go on', () => {
  const { vote, room } = open(`${drawer}.vote`)
  vote(10, 'ask-why')
  expect(screen.getByRole('heading', { name: 'Answers (only you see this)' })).toBeTruthy()
  for (const step of ['results', 'happened']) {
    act(() => room.goTo(`${drawer}.${step}`))
    expect(screen.getByRole('heading', { name: 'Answers' })).toBeTruthy()
    expect(screen.getByText('2 people did not answer.')).toBeTruthy()
    expect(document.body.textContent).not.toMatch(/only you see this|go on without them|only for you/)
  }
})

test('with hands up and none counted, the notes say so at the results', async () => {
  const { room } = open(`${drawer}.vote`)
  await press('Hands up for this choice')
  expect(screen.getByText('No answers yet.')).toBeTruthy()
  act(() => room.goTo(`${drawer}.results`))
  expect(screen.getByText('No answers were counted.')).toBeTruthy()
})

test('before a choice is open there are no bars, only how many phones are in', () => {
  open(`${drawer}.situation`)
  expect(screen.queryByText('Answers (only you see this)')).toBeNull()
  expect(screen.getByText('12 phones are in.')).toBeTruthy()
})

test('an early look at the results takes two presses, and ending early does too', async () => {
  const { vote, step } = open(`${drawer}.talk`)
  vote(5, 'ask-why')
  await press('Show the results')
  expect([step(), screen.getAllByText('Press again to show results').length]).toEqual([`${drawer}.talk`, 2])
  const again = screen.getByRole('button', { name: 'Press again to show results' })
  expect(again.closest('[data-guard]')).toBeTruthy()
  await press('Press again to show results')
  expect(step()).toBe(`${drawer}.results`)
  await userEvent.click(screen.getByText('More buttons'))
  await press('End the session')
  expect(screen.getByText('Press again to end the session')).toBeTruthy()
  // That press is not one on Next, which must not look as if it were.
  expect(screen.getByRole('button', { name: 'Ask what made them choose' }).closest('[data-guard]')).toBeNull()
})

test('at the last step too the session ends at a second press, and Next shows it', async () => {
  const { room } = open('summary.summary')
  // The second one of that name is folded away.
  await userEvent.click(screen.getAllByRole('button', { name: 'End the session' })[0] ?? document.body)
  expect(room.host.state().ended).toBeNull()
  const again = screen.getByRole('button', { name: 'Press again to end the session' })
  expect(again.closest('[data-guard]')).toBeTruthy()
  await userEvent.click(again)
  expect(room.host.state().ended).toMatchObject({ present: 12 })
})

/** The answers to the choice as they stand on phones. */
const fullAnswers = script.stories
  .flatMap(({ steps }) => steps)
  .filter(({ id }) => drawer.endsWith(`.${id}`))
  .flatMap(({ options }) => options.map(({ text }) => text))
const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

test('whoever asks for hands is led to the counter; hands that were asked for elsewhere take no focus', async () => {
  const { room } = open(`${drawer}.vote`, 0)
  await press('Hands up for this choice')
  expect(document.activeElement?.textContent).toBe('Count the hands')
  await press('Phones for this choice')
  act(() => void room.host.take({ kind: 'hands-up', choice: drawer, on: true }, null))
  expect(screen.getByText('Count the hands')).toBeTruthy()
  expect(document.activeElement?.textContent).not.toBe('Count the hands')
  // Whoever has no phone sees nine words; the trainer can read out the rest.
  for (const text of fullAnswers)
    expect(screen.getByText(new RegExp(`^[A-C]\\. ${escape(text)}$`))).toBeTruthy()
})

test('hands that were asked for before the vote take no focus when it opens', async () => {
  const { room } = open(`${drawer}.situation`, 3)
  await press('Hands up for this choice')
  act(() => room.goTo(`${drawer}.vote`))
  expect(screen.getByText('Count the hands')).toBeTruthy()
  expect(document.activeElement?.textContent).not.toBe('Count the hands')
})

test('the trainer reads out how a story begins, and has its cues beside it; a session from before has it with the person', () => {
  const { room } = open('s02-two-hours-on-the-lino.meet.opening')
  expect(screen.getByText(/^Tommy.*Two hours on the lino/)).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'If the room is quiet' })).toBeTruthy()
  act(() => room.goTo('s02-two-hours-on-the-lino.meet.meet'))
  expect(screen.queryByText(/^Tommy.*Two hours on the lino/)).toBeNull()
  cleanup()
  open('s02-two-hours-on-the-lino.meet.meet', 3, '4827', {
    ...script,
    steps: script.steps.filter(({ kind }) => kind !== 'opening'),
  })
  expect(screen.getByText(/^Tommy.*Two hours on the lino/)).toBeTruthy()
})

test('from one device table the next press goes to the next table', () => {
  const tables = readScript({ ...usualChoices, devices: ['key-safe', 'falls-detector'] })
  const { room } = open('device-table', 12, '4827', tables)
  expect(screen.getByRole('button', { name: 'Go on to the next table' })).toBeTruthy()
  act(() => room.goTo('table.falls-detector.device-table'))
  expect(screen.queryByRole('button', { name: 'Go on to the next table' })).toBeNull()
})

test('hands are no secret of the trainer: the room sees them on the big screen', async () => {
  open(`${drawer}.vote`, 12)
  await press('Hands up for this choice')
  expect(screen.getByRole('heading', { name: 'Hands so far' })).toBeTruthy()
  expect(document.body.textContent).not.toContain('only you see this')
})

test('what the trainer writes down stands on the big screen without more ado', async () => {
  const { room } = open('take-away', 3)
  await userEvent.type(screen.getByLabelText('Somebody said'), 'Ask why.')
  await press('Add it')
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Ask why\./ }).checked).toBe(true)
  await userEvent.click(screen.getByRole('checkbox', { name: /Ask why\./ }))
  expect(room.host.state().stage.starred).toEqual([])
})

test('the questions of the big screen come before those of the stories', () => {
  open('debrief.debrief')
  const say = screen.getByRole('heading', { name: 'Say' }).parentElement
  expect(say?.querySelector('p')?.textContent).toMatch(/^How did that feel\?/)
  expect(say?.querySelectorAll('p').length).toBeGreaterThan(3)
})

test('the choices of the other road go by the numbers that the big screen gives them', () => {
  open('s02-two-hours-on-the-lino.ending.other-road')
  expect(screen.getByRole('heading', { name: '1. What do you say next?' })).toBeTruthy()
})

test('hands are counted with plus and minus, for one choice or for all', async () => {
  const { room } = open(`${drawer}.vote`, 0)
  await press('Hands up for this choice')
  await press('One more for B')
  await press('One more for B')
  await press('One fewer for B')
  await press('One more for C')
  expect(room.host.state().stage.hands[`${drawer}/1`]).toEqual({
    present: 2,
    counts: { 'ask-why': 1, explain: 1 },
  })
  await press('Phones for this choice')
  expect(screen.queryByRole('button', { name: 'One more for B' })).toBeNull()
})

test('at the results the trainer is told when the votes were counted in different ways', () => {
  const { room } = open(`${drawer}.vote`)
  act(() => handsThenPhones(room, drawer, ['warn-him', 'ask-why']))
  const apart = 'The first vote was by hands, the later one by phones. Do not compare them.'
  expect(screen.getByText(apart)).toBeTruthy()
  act(() => room.goTo(`${drawer}.happened`))
  expect(screen.queryByText(apart)).toBeNull()
})

test('the notes say for as long as joining is closed that it is', async () => {
  open('join.join', 3)
  await userEvent.click(screen.getByText('More buttons'))
  await press('Lock joining')
  expect(screen.getByText('Joining is closed')).toBeTruthy()
  await press('Open joining')
  expect(screen.queryByText('Joining is closed')).toBeNull()
})

test('where hands are counted, those who put up none are missing', async () => {
  const { room } = open(`${drawer}.vote`, 3)
  await press('Hands up for this choice')
  await press('One more for B')
  expect(screen.getByText('2 people have not answered. You can go on without them.')).toBeTruthy()
  await press('One more for B')
  await press('One more for C')
  expect(screen.getByText('Everybody has answered.')).toBeTruthy()
  expect(room.host.state().stage.hands[`${drawer}/1`]?.present).toBe(3)
})

test('a second vote takes away neither the letters of reasons nor the focus', async () => {
  const { vote, room } = open(`${drawer}.vote`, 6)
  vote(6, 'ask-why')
  act(() => room.phone(room.seats[0] ?? '', { kind: 'reason', choice: drawer, text: 'It was hers.' }))
  act(() => room.goTo(`${drawer}.results`))
  await press('Vote again')
  expect(screen.queryByRole('button', { name: 'Vote again' })).toBeNull()
  expect(document.activeElement?.textContent).toBe('Trainer notes')
  expect(screen.getByText('It was hers.').closest('li')?.textContent).toContain('For B')
})

test('undo takes back the latest act; the blank screen says so', async () => {
  const { room, step } = open(`${drawer}.vote`)
  await press('Blank the screen')
  expect(screen.getByText('The big screen is blank.')).toBeTruthy()
  await press('Undo')
  expect(room.host.state().stage.blank).toBe(false)
  await press('Ask people to talk in pairs')
  await press('Undo')
  expect(step()).toBe(`${drawer}.vote`)
})

test('people who wait are let in by the trainer', async () => {
  const { room } = open('join.join', 0)
  act(() => void room.host.take({ kind: 'asked' }, 'seatwaiting1'))
  expect(screen.getByText('1 person waits to be let in')).toBeTruthy()
  await press('Let them in')
  expect(room.host.state().seats.get('seatwaiting1')?.is).toBe('in')
})

test('the room’s road is the leading one, unless the trainer shows another', async () => {
  const { vote, room } = open(`${drawer}.vote`)
  vote(12, 'warn-him')
  act(() => room.goTo(`${drawer}.happened`))
  expect(screen.getByRole('button', { name: /^A\. / }).getAttribute('aria-pressed')).toBe('true')
  await press(/^B\. /)
  expect(room.host.state().stage.picked[drawer]).toBe('ask-why')
})

test('each step of a choice has words of its own to say', () => {
  const { room, vote } = open(`${drawer}.vote`)
  const story = /What are the first words out of your mouth/
  expect(screen.getByText(story)).toBeTruthy()
  act(() => room.goTo(`${drawer}.talk`))
  expect(screen.queryByText(story)).toBeNull()
  expect(screen.getByText(/^Turn to your neighbour/)).toBeTruthy()
  vote(12, 'warn-him')
  act(() => room.goTo(`${drawer}.results`))
  expect(screen.getByText(/^Look at that/)).toBeTruthy()
  act(() => room.goTo(`${drawer}.happened`))
  expect(screen.getByText('What did that mean for the person?')).toBeTruthy()
})

test('where too few answered, the notes say so and ask the room to talk; they show no 0 that is not one', () => {
  const { room, vote } = open(`${drawer}.vote`)
  vote(3, 'warn-him')
  expect(screen.getByText('3 answers are in. Numbers show from 5.')).toBeTruthy()
  expect(
    within(screen.getByRole('list', { name: 'Answers so far, only for you' })).queryByText('0'),
  ).toBeNull()
  act(() => room.goTo(`${drawer}.results`))
  expect(screen.getByText('Too few answered to show numbers. What would you choose, and why?')).toBeTruthy()
  expect(screen.getByText(/^Results: /)).toBeTruthy()
  expect(screen.queryByText(/smallest bar/)).toBeNull()
})

test('after the end the notes offer the summary and nothing that would do nothing', () => {
  const { room } = open('summary.summary')
  act(() => void room.host.take({ kind: 'ended', present: 12, sure: true }, null))
  expect(screen.getByText('The session has ended.')).toBeTruthy()
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['See the summary'])
  expect(screen.queryByLabelText('Somebody said')).toBeNull()
})

test('a laptop that holds the session alone says and offers nothing of phones', () => {
  const { room } = open('join.join', 0, null)
  for (const step of ['join.join', `${drawer}.vote`, 'debrief.take-away', 'summary.summary']) {
    act(() => room.goTo(step))
    expect(screen.queryAllByRole('button', { name: /phones|joining|hands up/i })).toEqual([])
    expect([step, document.body.textContent]).toEqual([step, expect.not.stringMatching(/phone/i)])
  }
})
