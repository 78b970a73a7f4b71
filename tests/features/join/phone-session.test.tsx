import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useSyncExternalStore } from 'react'
import { afterEach, expect, test } from 'vitest'
import { PhoneSession } from '../../../src/features/join/phone-session.tsx'
import { createLiveRoom, handsThenPhones, type LiveRoom, readScript } from '../../support/live-room.ts'

const drawer = 's02-two-hours-on-the-lino.the-drawer'
const said: string[] = []
const script = readScript()

/** A room whose acts reach the phone that is drawn. */
function roomOf(people: number): LiveRoom {
  const room = createLiveRoom({ people, script })
  return {
    ...room,
    goTo: (step) => act(() => room.goTo(step)),
    phone: (seat, fact) => act(() => room.phone(seat, fact)),
  }
}

/** The phone on the first seat of a room. */
function Phone({ room }: { room: LiveRoom }) {
  const seat = room.seats[0] ?? ''
  const port = portOf(room)
  const view = useSyncExternalStore(port.subscribe, port.snapshot)
  if (!view?.shared) return null
  return (
    <PhoneSession
      shared={view.shared}
      own={view.own}
      place={null}
      href={(path) => path}
      send={(fact) => room.phone(seat, fact)}
      announce={(text) => said.push(text)}
    />
  )
}

const ports = new WeakMap<LiveRoom, ReturnType<LiveRoom['host']['phone']>>()
function portOf(room: LiveRoom) {
  const port = ports.get(room) ?? room.host.phone(room.seats[0] ?? '')
  ports.set(room, port)
  return port
}

function at(step: string, people = 6) {
  const room = roomOf(people)
  room.goTo(step)
  render(<Phone room={room} />)
  return room
}
const votes = (room: LiveRoom) =>
  room.host
    .state()
    .votes.get(`${drawer}/1`)
    ?.get(room.seats[0] ?? '')?.option
const others = (room: LiveRoom, option: string) => {
  for (const seat of room.seats.slice(1))
    room.phone(seat, { kind: 'voted', choice: drawer, round: 1, option, turn: 0 })
}

afterEach(() => {
  cleanup()
  said.length = 0
})

test('an answer is chosen, sent, changed, and said aloud; nothing is chosen beforehand', async () => {
  const user = userEvent.setup()
  const room = at(`${drawer}.vote`)
  expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Send my answer' }))
  expect(screen.getByText('Choose an answer first.')).toBeTruthy()
  expect(votes(room)).toBeUndefined()
  await user.click(screen.getByRole('radio', { name: /^Ask why it lives there/ }))
  await user.click(screen.getByRole('button', { name: 'Send my answer' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your answer is in')
  expect(votes(room)).toBe('ask-why')
  await user.click(screen.getByRole('button', { name: 'Change my answer' }))
  await user.click(screen.getByRole('radio', { name: /^Explain how these alarms/ }))
  await user.click(screen.getByRole('button', { name: 'Send my answer' }))
  expect(votes(room)).toBe('explain')
  expect(said).toEqual(['Your answer is in. You chose B.', 'Your answer is in. You chose C.'])
})

test('a reason goes to the trainer alone, once', async () => {
  const user = userEvent.setup()
  const room = at(`${drawer}.vote`)
  await user.click(screen.getByRole('radio', { name: /^Ask why it lives there/ }))
  await user.click(screen.getByRole('button', { name: 'Send my answer' }))
  await user.type(screen.getByRole('textbox'), 'He may have a reason.')
  await user.click(screen.getByRole('button', { name: 'Send my reason' }))
  expect(room.host.state().reasons).toMatchObject([{ choice: drawer, text: 'He may have a reason.' }])
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('results show only when the room sees them, with one’s own answer; fewer than 5 give no numbers', () => {
  const room = at(`${drawer}.vote`)
  others(room, 'warn-him')
  room.phone(room.seats[0] ?? '', { kind: 'voted', choice: drawer, round: 1, option: 'ask-why', turn: 0 })
  expect(screen.queryByText('5 people')).toBeNull()
  room.goTo(`${drawer}.results`)
  expect(screen.getByText(/^You chose B/)).toBeTruthy()
  expect(screen.getByText('5 people')).toBeTruthy()
  expect(screen.getByText('1 person')).toBeTruthy()
  cleanup()

  const few = at(`${drawer}.vote`, 4)
  others(few, 'warn-him')
  few.goTo(`${drawer}.results`)
  expect(screen.getByText(/Fewer than 5 answers/)).toBeTruthy()
  expect(screen.queryByText('3 people')).toBeNull()
})

test('where one vote was by hands and one by phones, the phone says so of each', () => {
  const room = roomOf(6)
  handsThenPhones(room, drawer, ['warn-him', 'ask-why'])
  render(<Phone room={room} />)
  expect(screen.getAllByText('First vote: hands').length).toBe(3)
  expect(screen.getAllByText('After talking: phones').length).toBe(3)
  expect(screen.getByText(/Do not compare the votes/)).toBeTruthy()
})

test('with hands up the phone says so and takes no answer', () => {
  const room = roomOf(6)
  room.goTo(`${drawer}.vote`)
  room.host.take({ kind: 'hands-up', choice: drawer, on: true }, null)
  render(<Phone room={room} />)
  expect(screen.getByText(/we vote with hands/)).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
  const counts = { 'warn-him': 2, 'ask-why': 3 }
  act(() => void room.host.take({ kind: 'hands', choice: drawer, round: 1, present: 5, counts }, null))
  room.goTo(`${drawer}.results`)
  expect(screen.getByText('For this one we voted with hands.')).toBeTruthy()
  expect(screen.queryByText(/You did not answer/)).toBeNull()
  expect(screen.getByText('3 people')).toBeTruthy()
})

test('with hands up and none counted the phone says only that hands were the way', () => {
  const room = roomOf(6)
  room.goTo(`${drawer}.vote`)
  room.host.take({ kind: 'hands-up', choice: drawer, on: true }, null)
  room.goTo(`${drawer}.results`)
  render(<Phone room={room} />)
  expect(screen.getByRole('heading', { level: 1, name: 'What the room chose' })).toBeTruthy()
  expect(screen.getByText('For this one we voted with hands.')).toBeTruthy()
  expect(screen.queryByText(/Fewer than 5 answers/)).toBeNull()
})

test('each question can be answered, skipped or put down as not one’s job; the rest of the room sees none of it', async () => {
  const user = userEvent.setup()
  const room = at('rate-before')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
    /^Right now, how confident .* suggest/,
  )
  await user.click(screen.getByRole('radio', { name: 'Very' }))
  await user.click(screen.getByRole('button', { name: 'Next' }))
  await user.click(screen.getByRole('button', { name: 'Skip this question' }))
  expect(screen.getByText('Thank you. That is all for now.')).toBeTruthy()
  const seat = room.seats[0] ?? ''
  const { ratings } = room.host.state()
  expect(ratings.get('recommend/before')?.get(seat)).toMatchObject({ value: 4, missing: null })
  expect(ratings.get('use/before')?.get(seat)).toMatchObject({ value: null, missing: 'skipped' })
  await user.click(screen.getByRole('button', { name: 'Change my answers' }))
  await user.click(screen.getByRole('radio', { name: 'Not part of my job' }))
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect(room.host.state().ratings.get('recommend/before')?.get(seat)).toMatchObject({
    value: null,
    missing: 'not-my-job',
  })
})

test('what is on the big screen is there in words at every step, and every step has one heading', () => {
  const room = roomOf(6)
  for (const { id } of room.host.state().script.steps) {
    room.goTo(id)
    render(<Phone room={room} />)
    expect([id, screen.getAllByRole('heading', { level: 1 }).length]).toEqual([id, 1])
    cleanup()
  }
  room.goTo(`${drawer}.situation`)
  render(<Phone room={room} />)
  expect(screen.getByText(/safest pendant in Sunderland/)).toBeTruthy()
})

test('one’s own result stays after the end, and the way on', () => {
  const room = roomOf(6)
  const seat = room.seats[0] ?? ''
  room.goTo('rate-before')
  room.phone(seat, { kind: 'rated', question: 'recommend', wave: 'before', value: 2, missing: null, turn: 0 })
  room.goTo('rate-now')
  room.phone(seat, { kind: 'rated', question: 'recommend', wave: 'after', value: 4, missing: null, turn: 0 })
  room.host.take({ kind: 'ended', present: 6, sure: true }, null)
  render(<Phone room={room} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Thank you')
  expect(screen.getByText('Slightly')).toBeTruthy()
  expect(screen.getByText('Very')).toBeTruthy()
  expect(screen.getByRole('link', { name: /See everything in the house/ }).getAttribute('href')).toBe(
    '/list/hall',
  )
})

test('the confidence of the room is told on the phone also where small counts hide', () => {
  const room = roomOf(12)
  for (const [wave, value] of [
    ['before', 2],
    ['after', 4],
  ] as const) {
    room.goTo(wave === 'before' ? 'rate-before' : 'rate-now')
    for (const [index, seat] of room.seats.entries()) {
      const point = index < 2 ? 6 - value : value
      room.phone(seat, { kind: 'rated', question: 'use', wave, value: point, missing: null, turn: 0 })
    }
  }
  room.goTo('summary')
  render(<Phone room={room} />)
  expect(
    screen.getByText('Use: before, fewer than 5 of 12 said Very or Completely. Now, nearly all of 12.'),
  ).toBeTruthy()
})
