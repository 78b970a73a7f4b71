import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { screenView } from '../../../src/domain/live/screen-view.ts'
import { BigScreen } from '../../../src/features/big-screen/big-screen.tsx'
import { JoinSlide } from '../../../src/features/big-screen/join-slide.tsx'
import { ScreenControls } from '../../../src/features/big-screen/screen-controls.tsx'
import { housePlace } from '../../../src/features/big-screen/slide-place.ts'
import type { Writer } from '../../../src/features/big-screen/take-away-slide.tsx'
import { Slide } from '../../../src/features/big-screen/slide.tsx'
import { StepPicture } from '../../../src/features/big-screen/step-picture.tsx'
import { createLiveRoom, handsThenPhones, type LiveRoom, readScript } from '../../support/live-room.ts'

const drawer = 's02-two-hours-on-the-lino.the-drawer'
const script = readScript()
const join = {
  address: 'house.test/j',
  link: 'https://house.test/j#key',
  code: '4827',
  isLocked: false,
  people: 6,
}

const house = { link: 'https://house.test/list/hall', address: 'house.test/list' }

function show(
  room: LiveRoom,
  options: {
    onCount?: (option: string, change: 1 | -1) => void
    list?: typeof house | null
    onPick?: (choice: string, option: string) => void
    writer?: Writer
  } = {},
) {
  const { onCount, list = house, onPick, writer } = options
  cleanup()
  const slide = (
    <Slide
      view={screenView(room.host.state())}
      amount="long"
      join={room.host.state().code === null ? null : join}
      hands={onCount && { counts: { 'ask-why': 2 }, onCount }}
      plan={null}
      walk={{ room: 'Hall', thing: null }}
      devicePicture={null}
      deviceWay={null}
      onPick={onPick}
      writer={writer}
      list={list}
    />
  )
  return render(slide)
}

function vote(room: LiveRoom, round: number, options: readonly string[]) {
  for (const [index, option] of options.entries())
    room.phone(room.seats[index] ?? '', { kind: 'voted', choice: drawer, round, option, turn: 0 })
}

afterEach(cleanup)

test('every step has a slide with one heading', () => {
  const room = createLiveRoom({ people: 6, script })
  for (const { id } of script.steps) {
    room.goTo(id)
    show(room)
    expect([id, screen.getAllByRole('heading', { level: 1 }).length]).toEqual([id, 1])
  }
})

test('on a laptop that nobody can join no slide sends people to a phone', () => {
  const room = createLiveRoom({ people: 0, script, code: null })
  // In a story people may well have a phone in their hand.
  const ofTheSession = script.steps.filter(({ story }) => story === undefined)
  expect(ofTheSession.map(({ kind }) => kind)).toContain('rate-now')
  for (const { id } of ofTheSession) {
    room.goTo(id)
    show(room)
    expect([id, document.body.textContent?.replace('No phones today', '')]).toEqual([
      id,
      expect.not.stringMatching(/your phone/i),
    ])
  }
})

test('at the end everybody gets the way to the house; where no phone can open it, a sentence in its place', () => {
  const room = createLiveRoom({ people: 6, script })
  room.goTo(script.steps.at(-1)?.id ?? '')
  room.host.take({ kind: 'ended', present: 6, sure: true }, null)
  show(room)
  expect(screen.getByRole('img', { name: 'QR code to the House list at house.test/list' })).toBeTruthy()
  show(room, { list: null })
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText('Ask your trainer how to open the house at home.')).toBeTruthy()
})

test('bars have letter, label and number; nothing shows before the trainer shows it', () => {
  const room = createLiveRoom({ people: 6, script })
  room.goTo(`${drawer}.vote`)
  vote(room, 1, ['warn-him', 'ask-why', 'ask-why', 'ask-why', 'explain', 'explain'])
  show(room)
  expect(document.body.textContent).not.toMatch(/\d people/)
  room.goTo(`${drawer}.results`)
  show(room)
  const rows = within(screen.getByRole('list', { name: 'What the room chose' })).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual([
    'AWarn him that he will regret it11 person',
    'BAsk why it lives in the drawer33 people',
    'CExplain how alarms save lives22 people',
  ])
  const patterns = [...document.querySelectorAll('[data-pattern]')].map((fill) =>
    fill.getAttribute('data-pattern'),
  )
  expect(patterns).toEqual(['0', '1', '2'])
})

/** The rows of the chart of results as they are read out. */
const chart = () =>
  within(screen.getByRole('list', { name: 'What the room chose' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent)

test('a second round stands beside the first', () => {
  const room = createLiveRoom({ people: 6, script })
  room.goTo(`${drawer}.vote`)
  vote(room, 1, ['warn-him', 'warn-him', 'warn-him', 'warn-him', 'warn-him', 'explain'])
  room.goTo(`${drawer}.results`)
  room.host.take({ kind: 'voted-again', choice: drawer, round: 2 }, null)
  vote(room, 2, ['ask-why', 'ask-why', 'ask-why', 'ask-why', 'ask-why', 'explain'])
  room.goTo(`${drawer}.results`)
  show(room)
  expect(chart()).toEqual([
    expect.stringMatching(/^AWarn.*First vote55 people.*After talking00 people$/),
    expect.stringMatching(/^BAsk.*First vote00 people.*After talking55 people$/),
    expect.stringMatching(/^CExplain.*First vote11 person.*After talking11 person$/),
  ])
})

test('a round by hands beside one by phones says so, and that the two are not to be compared', () => {
  const room = createLiveRoom({ people: 6, script })
  handsThenPhones(room, drawer, ['warn-him', 'ask-why'])
  show(room)
  expect(chart()[1]).toMatch(/^BAsk.*First vote: hands55 people.*After talking: phones66 people$/)
  expect(screen.getByText(/Do not compare the votes/)).toBeTruthy()
})

test('of three rounds the latest stands beside the first, and one that too few answered is left out', () => {
  const room = createLiveRoom({ people: 6, script })
  room.goTo(`${drawer}.vote`)
  vote(room, 1, ['warn-him', 'warn-him', 'warn-him', 'warn-him', 'warn-him', 'explain'])
  room.goTo(`${drawer}.results`)
  room.host.take({ kind: 'voted-again', choice: drawer, round: 2 }, null)
  vote(room, 2, ['ask-why', 'ask-why'])
  room.goTo(`${drawer}.results`)
  show(room)
  expect(chart()).toEqual([
    expect.stringMatching(/^AWarn[^0-9]*55 people$/),
    expect.stringMatching(/^BAsk[^0-9]*00 people$/),
    expect.stringMatching(/^CExplain[^0-9]*11 person$/),
  ])
  const earlier = 'The last vote has too few answers to show. These are from the vote before.'
  expect(screen.getByText(earlier)).toBeTruthy()
  room.host.take({ kind: 'voted-again', choice: drawer, round: 3 }, null)
  vote(room, 3, ['explain', 'explain', 'explain', 'explain', 'explain', 'explain'])
  room.goTo(`${drawer}.results`)
  show(room)
  expect(chart()[2]).toMatch(/^CExplain.*First vote11 person.*After talking66 people$/)
  expect(screen.queryByText(earlier)).toBeNull()
})

test('where too few answered for a choice to lead, the road is taken on the slide itself', async () => {
  const room = createLiveRoom({ people: 2, script })
  room.goTo(`${drawer}.vote`)
  vote(room, 1, ['warn-him', 'ask-why'])
  room.goTo(`${drawer}.happened`)
  show(room)
  expect(screen.getByRole('heading', { name: 'Which road do we see?' })).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
  const picked: string[][] = []
  show(room, { onPick: (...road) => picked.push(road) })
  await userEvent.click(screen.getByRole('button', { name: /Ask why it lives in the drawer/ }))
  expect(picked).toEqual([[drawer, 'ask-why']])
  room.host.take({ kind: 'picked', choice: drawer, option: 'ask-why', road: 'main' }, null)
  show(room, { onPick: () => undefined })
  expect(screen.getByRole('heading', { name: 'What happened' })).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('with hands up and none counted the screen says so, and nothing of phones', () => {
  const room = createLiveRoom({ people: 0, code: null, script })
  room.goTo(`${drawer}.vote`)
  room.host.take({ kind: 'hands-up', choice: drawer, on: true }, null)
  room.goTo(`${drawer}.results`)
  show(room)
  expect(screen.getByText('No hands were counted, so we do not show numbers.')).toBeTruthy()
  expect(screen.queryByText(/by phone/)).toBeNull()
})

test('fewer than 5 answers give no numbers, only talk', () => {
  const room = createLiveRoom({ people: 4, script })
  room.goTo(`${drawer}.vote`)
  vote(room, 1, ['warn-him', 'ask-why', 'ask-why', 'ask-why'])
  room.goTo(`${drawer}.results`)
  show(room)
  expect(screen.getByText(/Fewer than 5 answers/)).toBeTruthy()
  // The room still sees what it talks about.
  expect(document.querySelectorAll('[data-answer]').length).toBe(3)
  expect(document.querySelectorAll('[data-pattern]').length).toBe(0)
})

test('hands are counted on the screen itself where there is nothing else', async () => {
  const room = createLiveRoom({ people: 0, script })
  room.goTo(`${drawer}.vote`)
  room.host.take({ kind: 'hands-up', choice: drawer, on: true }, null)
  const pressed: unknown[] = []
  show(room, { onCount: (...press) => pressed.push(press) })
  await userEvent.click(screen.getByRole('button', { name: 'One more for B' }))
  await userEvent.click(screen.getByRole('button', { name: 'One fewer for B' }))
  expect(pressed).toEqual([
    ['ask-why', 1],
    ['ask-why', -1],
  ])
  expect(screen.getByText('Show your card, or put up your hand.')).toBeTruthy()
})

test('the join slide has the address, the code and a QR code', () => {
  const room = createLiveRoom({ people: 6, script })
  room.goTo('join.join')
  show(room)
  expect(screen.getByText('4827')).toBeTruthy()
  expect(screen.getByText('house.test/j')).toBeTruthy()
  expect(screen.getByRole('img', { name: 'QR code to join at house.test/j' })).toBeTruthy()
  expect(screen.getByText('6 people are here')).toBeTruthy()
})

/** The join slide in its frame: what leads people in, and what says that nobody gets in. */
function showJoin(isLocked: boolean) {
  cleanup()
  const facts = { ...join, isLocked }
  render(
    <BigScreen
      step="join.join"
      house={null}
      housePlace="none"
      join={facts}
      count={null}
      trouble={null}
      guard={null}
      isBlank={false}
      controls={null}
    >
      <JoinSlide join={facts} />
    </BigScreen>,
  )
  return {
    closed: screen.queryAllByText('Joining is closed').length,
    ways: screen.queryAllByText('4827').length + screen.queryAllByRole('img', { name: /^QR code/ }).length,
    words: document.body.textContent,
  }
}

test('while joining is closed no slide leads anybody in; the code is back when it is open again', () => {
  expect(showJoin(true)).toEqual({
    closed: 2,
    ways: 0,
    words: expect.not.stringMatching(/house\.test|camera/),
  })
  expect(showJoin(false)).toMatchObject({ closed: 0, ways: 4 })
})

/** The summary of a room in which all feel sure at the end, and 3 did before. */
function showSummary(people: number) {
  const room = createLiveRoom({ people, script })
  for (const [step, wave, value] of [
    ['rate-before', 'before', 2],
    ['rate-now', 'after', 4],
  ] as const) {
    room.goTo(step)
    for (const [index, seat] of room.seats.entries()) {
      const point = wave === 'before' && index < 3 ? 5 : value
      room.phone(seat, { kind: 'rated', question: 'use', wave, value: point, missing: null, turn: 0 })
    }
  }
  room.goTo('summary')
  show(room)
}

test('group confidence shows for 10 people and more, and small counts are not told apart', () => {
  showSummary(9)
  expect(screen.queryByText('Before')).toBeNull()
  showSummary(10)
  expect(screen.getByText('Fewer than 5')).toBeTruthy()
  expect(screen.getByText('10 of 10')).toBeTruthy()
})

test('the house gives way only to words that need the whole slide', () => {
  const room = createLiveRoom({ people: 6, script })
  room.goTo(`${drawer}.situation`)
  const { page } = screenView(room.host.state())
  expect(housePlace(page, 'short')).toBe('behind')
  expect(housePlace(page, 'full')).toBe('none')
})

test('a summary with nothing of the room keeps the house; the first take-away takes its place', () => {
  const room = createLiveRoom({ people: 6, script })
  room.goTo('summary')
  const place = () => housePlace(screenView(room.host.state()).page, 'middle')
  expect(place()).toBe('behind')
  show(room)
  expect(screen.getByRole('heading', { name: 'What we did today', level: 1 })).toBeTruthy()
  room.phone('seat0001', { kind: 'took-away', text: 'Ask why.' })
  const entry = room.host.state().takeAways[0]?.id ?? ''
  room.host.take({ kind: 'starred', entry, on: true }, null)
  expect(place()).toBe('none')
  show(room)
  expect(screen.getByText('Ask why.')).toBeTruthy()
})

test('another road is taken on the big screen itself: a choice, then an answer that the room did not take', async () => {
  const room = createLiveRoom({ people: 0, script, code: null })
  room.host.take({ kind: 'picked', choice: drawer, option: 'ask-why', road: 'main' }, null)
  room.goTo('other-road')
  const picks: string[] = []
  show(room, { onPick: (choice, option) => picks.push(`${choice}/${option}`) })
  await userEvent.click(screen.getByRole('button', { name: '1. What do you say next?' }))
  expect(screen.queryByRole('button', { name: /^B\. / })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: /^C / }))
  expect(picks).toEqual([`${drawer}/explain`])
})

test('where nobody has a phone, take-aways are written down on the big screen', async () => {
  const room = createLiveRoom({ people: 0, script, code: null })
  room.goTo('take-away')
  const added: string[] = []
  show(room, { writer: { said: ['Ask first.'], onAdd: (text) => added.push(text) } })
  expect(screen.getByText('Written down: Ask first.')).toBeTruthy()
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Write down what somebody says' }),
    ' Ask why. {Enter}',
  )
  expect(added).toEqual(['Ask why.'])
  const phones = createLiveRoom({ people: 3, script })
  phones.goTo('take-away')
  show(phones, { writer: { said: [], onAdd: () => undefined } })
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('the picture of a step gives way to the house when it cannot be loaded', () => {
  render(
    <StepPicture src="/pictures/gone.webp" alt="An amber light." covered={600} instead={<p>the house</p>} />,
  )
  fireEvent.error(screen.getByRole('img', { name: 'An amber light.' }))
  expect(screen.getByText('the house')).toBeTruthy()
  expect(screen.queryByRole('img')).toBeNull()
})

test('the menu opens, acts, and closes with Escape back to its button', async () => {
  const user = userEvent.setup()
  const done: string[] = []
  render(
    <ScreenControls
      canGoBack
      canGoOn
      onBack={() => done.push('back')}
      onNext={() => done.push('next')}
      menu={[{ label: 'Undo', onPress: () => done.push('undo') }]}
    />,
  )
  await user.click(screen.getByRole('button', { name: 'Next' }))
  await user.click(screen.getByRole('button', { name: 'Back' }))
  const menu = screen.getByRole('button', { name: 'Menu' })
  await user.click(menu)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(done).toEqual(['next', 'back', 'undo'])
  await user.click(menu)
  await user.keyboard('{Escape}')
  expect([menu.getAttribute('aria-expanded'), document.activeElement]).toEqual(['false', menu])
})
