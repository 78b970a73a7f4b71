import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { createVisitSession } from '../../../src/domain/attempt/visit-session.ts'
import { type Person, personSchema } from '../../../src/domain/content/person.schema.ts'
import { type Story, storySchema } from '../../../src/domain/content/story.schema.ts'
import { defaultSettings } from '../../../src/domain/ports/settings.ts'
import { noticeItem } from '../../../src/domain/story/house-clues.ts'
import { StoryScreen, type StoryScreenProps } from '../../../src/features/story/story-screen.tsx'
import { createMemoryEventStore, createTestTime, testVisit } from '../../support/memory-event-store.ts'
import { readScenarioFiles } from '../../support/scenario-files.ts'

let story: Story
let person: Person

beforeAll(() => {
  const files = new Map(readScenarioFiles().map((file) => [file.path, file.text]))
  story = storySchema.parse(parse(files.get('scenarios/stories/s02-two-hours-on-the-lino.yaml') ?? ''))
  person = personSchema.parse(parse(files.get('scenarios/people/tommy-hallam.yaml') ?? ''))
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function begin(more: Partial<StoryScreenProps> = {}) {
  const store = createMemoryEventStore()
  const { clock, newId } = createTestTime()
  const open = () =>
    createVisitSession({
      store,
      clock,
      newId,
      contentVersion: 'test',
      visit: testVisit,
      person: () => null,
      resumed: store.all(),
    })
  const session = open()
  const announce = vi.fn()
  const speech = { available: true, read: vi.fn(), stop: vi.fn() }
  const props: StoryScreenProps = {
    story,
    person,
    session,
    settings: defaultSettings,
    speech,
    announce,
    href: (path) => `/base${path}`,
    today: '2026-11-21',
    notes: { load: () => null, save: () => {}, print: () => {} },
    ...more,
  }
  render(<StoryScreen {...props} />)
  const user = userEvent.setup()
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
  return {
    store,
    session,
    announce,
    speech,
    user,
    press,
    kinds: () => store.all().map((event) => event.kind),
    /** What a reload does: everything is gone but what was stored. */
    reload(changed: Partial<StoryScreenProps> = {}) {
      cleanup()
      render(<StoryScreen {...props} {...changed} session={open()} />)
    },
    async choose(option: RegExp, confidence?: string) {
      await user.click(screen.getByRole('radio', { name: option }))
      if (confidence) await user.click(screen.getByRole('radio', { name: confidence }))
      await press(/Make this choice|See what happens/)
    },
    async toFirstChoice() {
      await press('Begin the story')
      await press('Look round the house')
      await press(/^Go on/)
    },
  }
}

const heading = (name: string) => screen.getByRole('heading', { level: 1, name })

describe('the beginning', () => {
  test('warns first, offers a way round, and records nothing until the learner starts', async () => {
    const { press, kinds } = begin()
    heading('Two hours on the lino')
    expect(screen.getByRole('link', { name: 'Leave this story out' }).getAttribute('href')).toBe(
      '/base/house/hall',
    )
    await press('Begin the story')
    within(screen.getByRole('region', { name: 'About Tommy' })).getByText('Tommy Hallam, 84')
    expect(kinds()).toEqual([])
    await press('Look round the house')
    heading('Look round')
    expect(kinds()).toEqual(['story.started'])
  })

  test('moves focus to the heading of each new page', async () => {
    const { press } = begin()
    expect(document.activeElement).toBe(document.body)
    await press('Begin the story')
    expect(document.activeElement).toBe(heading('Two hours on the lino'))
    await press('Look round the house')
    expect(document.activeElement).toBe(heading('Look round'))
  })

  test('reads the page aloud when asked, and stops on leaving it', async () => {
    const { press, speech } = begin()
    await press('Begin the story')
    await press('Listen')
    expect(speech.read.mock.lastCall?.[0]).toMatch(/^Tommy: It's open\./)
    await press('Look round the house')
    await vi.waitFor(() => expect(speech.stop).toHaveBeenCalled())
  })

  test('gives focus back to Listen when reading is stopped', async () => {
    const { press } = begin()
    await press('Begin the story')
    await press('Listen')
    await press('Stop')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Listen' }))
  })

  test('offers no Listen button where there is no voice', async () => {
    const { press } = begin({ speech: { available: false, read: vi.fn(), stop: vi.fn() } })
    await press('Begin the story')
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull()
  })
})

describe('looking round', () => {
  const things = [
    { id: 'alarm-hub', room: 'hall', name: 'Alarm unit', place: 'on the hall table', text: ['A box.'] },
    { id: 'coats', room: 'hall', name: 'Coats', place: 'on hooks', text: ['A scarf hangs here.'] },
    {
      id: 'tommy',
      room: 'living-room',
      name: "Tommy's story",
      place: 'there',
      text: ['x'],
      kind: 'story' as const,
    },
  ]

  test('leads into the house, or shows the things of its rooms without saying which matter', async () => {
    const { press, user, announce, store } = begin({ things })
    await press('Begin the story')
    await press('Look round the house')
    expect(screen.getByRole('link', { name: 'Go into the house' }).getAttribute('href')).toBe(
      '/base/house/hall',
    )
    const house = screen.getByRole('link', { name: 'Go into the house' })
    const pastIt = screen.getByRole('button', { name: 'Go on without looking more' })
    expect(house.parentElement?.firstElementChild).toBe(house)
    expect(house.parentElement?.lastElementChild).toBe(pastIt)
    await user.click(screen.getByText('Look round from here'))
    expect(screen.queryByRole('button', { name: /Tommy's story/ })).toBeNull()
    await press('Coats, on hooks')
    screen.getByText('A scarf hangs here.')
    screen.getByText('Nothing noticed yet.')
    await press('Alarm unit, on the hall table')
    await screen.findByText('1 thing noticed.')
    expect(announce).toHaveBeenCalledWith('You noticed the amber light.')
    expect(store.all().at(-1)).toMatchObject({ kind: 'noticed', clue: 'amber-light', prompted: false })
  })

  test('gives hints only after a while, by a button; what they led to is prompted', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { press, user, store } = begin()
    await press('Begin the story')
    await press('Look round the house')
    expect(screen.queryByRole('button', { name: 'Give me a hint' })).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(20_000))
    await press('Give me a hint')
    const hint = screen.getByText('Something in the hall is not the colour it should be.')
    expect(document.activeElement).toBe(hint)
    await user.click(screen.getByText('Look round from here'))
    await press('on the alarm unit, on the hall table')
    await screen.findByText('1 thing noticed.')
    expect(store.all().at(-1)).toMatchObject({ kind: 'noticed', clue: 'amber-light', prompted: true })
  })

  test('follows clues noticed in the house, and tells it which rooms still hold some', async () => {
    const onClueRooms = vi.fn()
    const { press, session } = begin({ onClueRooms })
    expect(onClueRooms).toHaveBeenLastCalledWith([])
    await press('Begin the story')
    await press('Look round the house')
    expect(onClueRooms).toHaveBeenLastCalledWith(['hall', 'living-room'])
    for (const item of ['alarm-hub', 'test-card', 'rug'])
      await session.record(...noticeItem(story, session.state().stories.get(story.id), item))
    await screen.findByText('3 things noticed.')
    screen.getByText('That is enough to go on. You can also keep looking.')
    expect(onClueRooms).toHaveBeenLastCalledWith(['living-room'])
    await press('Go on to the first choice')
    expect(onClueRooms).toHaveBeenLastCalledWith([])
    expect(screen.queryByText(/You think of the tablets/)).toBeNull()
  })
})

describe('a decision', () => {
  test('asks for a choice before it goes on, and for confidence without insisting', async () => {
    const { toFirstChoice, press, choose, store } = begin()
    await toFirstChoice()
    heading('First things first')
    screen.getByText('Choice 1 of 7')
    await press('Make this choice')
    screen.getByText('Pick one of the choices first.')
    expect((document.activeElement as HTMLInputElement).type).toBe('radio')
    await choose(/Fill in the falls form/)
    heading('What happened')
    expect(store.all().at(-1)).toMatchObject({
      kind: 'decision.made',
      step: 'first-things',
      option: 'falls-form',
      confidence: null,
      phase: 'first',
    })
  })

  test('shows the options in the order that is recorded', async () => {
    const { toFirstChoice, choose, store } = begin()
    await toFirstChoice()
    const group = screen.getByRole('group', { name: 'What do you do first?' })
    const texts = within(group)
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent?.slice(1))
    await choose(/Fill in the falls form/)
    const event = store.all().at(-1)
    const shown = event?.kind === 'decision.made' ? event.shown : []
    expect(shown.map((id) => story.steps[0]?.options.find((option) => option.id === id)?.text)).toEqual(texts)
  })

  test('a confidence answer can be taken back', async () => {
    const { toFirstChoice, press, choose, user, store } = begin()
    await toFirstChoice()
    await user.click(screen.getByRole('radio', { name: 'Very' }))
    await press('Clear my answer')
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Not at all' }))
    await choose(/Fill in the falls form/)
    expect(store.all().at(-1)).toMatchObject({ confidence: null })
  })

  test('another choice can be tried; the first one is kept, and confidence is not asked again', async () => {
    const { toFirstChoice, choose, press, store } = begin()
    await toFirstChoice()
    await choose(/Fill in the falls form/, 'Very')
    await press('Try another choice')
    expect(screen.queryByRole('radio', { name: 'Very' })).toBeNull()
    const tried = screen.getByRole('radio', { name: /Fill in the falls form/ })
    expect(document.getElementById(tried.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'You chose this first.',
    )
    await choose(/Ask about before, during and after/)
    screen.getByText(/the room goes for a walk/)
    expect(store.all().filter((event) => event.kind === 'decision.made')).toMatchObject([
      { option: 'falls-form', confidence: 4, phase: 'first' },
      { option: 'ask-the-story', confidence: null, phase: 'again' },
    ])
  })

  test('leads to practice where the step has some', async () => {
    const { toFirstChoice, choose, press } = begin()
    await toFirstChoice()
    await choose(/Fill in the falls form/)
    expect(screen.queryByRole('link', { name: 'Try it with your own hands' })).toBeNull()
    await press('Go on')
    await choose(/Ask why it lives there/)
    const practice = screen.getByRole('link', { name: 'Try it with your own hands' })
    expect(practice.getAttribute('href')).toBe('/base/try/alarm-hub?task=monthly-test')
  })

  test('stays on the page and says so when it cannot be saved', async () => {
    const { toFirstChoice, choose, store, announce } = begin()
    await toFirstChoice()
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    store.failNext(new Error('The disk is full.'))
    await choose(/Fill in the falls form/, 'Very')
    heading('First things first')
    screen.getByRole('alert')
    expect(announce).toHaveBeenCalledWith('We could not save that. Your place is kept. Please try again.')
    await choose(/Fill in the falls form/)
    heading('What happened')
    expect(store.all().at(-1)).toMatchObject({ option: 'falls-form', confidence: 4 })
  })
})

/** Plays the whole story with these choices, to the feedback page. */
async function playThrough(play: ReturnType<typeof begin>, choices: readonly (readonly [RegExp, string?])[]) {
  await play.toFirstChoice()
  for (const [option, confidence] of choices) {
    await play.choose(option, confidence)
    await play.press('Go on')
  }
}

const goodRoad: readonly (readonly [RegExp, string?])[] = [
  [/Ask about before, during and after/, 'Slightly'],
  [/Ask why it lives there/, 'Very'],
  [/Make a test call now/],
  [/From the bath/],
  [/Tell him what it can/],
  [/Roll it up and put it out/, 'Completely'],
  [/What you saw and tested/],
]

const part = (name: string) => screen.getByRole('heading', { name }).closest('section') as HTMLElement

const wordBoxes = () => screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: 'Your own words' })

describe('after the decisions', () => {
  test('weeks later, the ending that was chosen, own words, and what only the learner sees', async () => {
    const play = begin()
    const { press, user, store } = play
    await playThrough(play, goodRoad)
    heading('Four weeks later')
    screen.getByText(/no harm has come of it/)
    await press('See how it ended')
    heading('Fourteen minutes')
    screen.getByText(/bruise the size of a saucer/)
    await press('Think it over')
    expect(screen.getAllByText("Do not write anyone's name.")).toHaveLength(3)
    const boxes = screen.getAllByRole('textbox', { name: 'Your own words' })
    expect(boxes[0]?.getAttribute('maxlength')).toBe('500')
    if (boxes[1]) await user.type(boxes[1], 'Me, from then on.')
    await press('Go on to your choices')
    heading('How your choices fit')
    expect(store.all().filter((event) => event.kind === 'reason.written')).toMatchObject([
      { story: story.id, step: 'who-owned-the-light', text: 'Me, from then on.' },
    ])
    screen.getByText('Only you see this. Your employer cannot.')
    within(part('You were sure, and the choice was weak')).getByText(/Roll it up and put it out/)
    within(part('You were sure, and the choice fits in part')).getByText('No choice of this kind.')
    within(part('You were not sure, and your choice held up')).getByText(/Ask about before/)
    expect(within(part('All your first choices')).getAllByRole('listitem')).toHaveLength(7)
    expect(screen.getByRole('link', { name: 'Finish' }).getAttribute('href')).toBe('/base/done')
  })

  test('own words are on disk once their box is left: a reload brings them back, and they are stated once', async () => {
    const saved = { place: '' }
    const place = { load: () => saved.place, save: (now: string) => void (saved.place = now) }
    const play = begin({ place })
    await playThrough(play, goodRoad)
    await play.press('See how it ended')
    await play.press('Think it over')
    const [first, second] = wordBoxes()
    if (!first || !second) throw new Error('no boxes')
    await play.user.type(first, 'The light was mine to see.')
    await play.user.click(second)
    play.reload()
    expect(wordBoxes().map(({ value }) => value)).toEqual(['The light was mine to see.', '', ''])
    await play.press('Go on to your choices')
    expect(play.kinds().filter((kind) => kind === 'reason.written')).toHaveLength(1)
  })

  test('a sure choice that fits in part is named as that, and not denied', async () => {
    const play = begin()
    await playThrough(play, [
      [/Fill in the falls form/, 'Very'],
      [/Explain how these alarms/, 'Completely'],
      ...goodRoad.slice(2, 5),
      [/Ask him about the rug/, 'Very'],
      ...goodRoad.slice(6),
    ])
    await play.press('See how it ended')
    await play.press('Think it over')
    await play.press('Go on to your choices')
    within(part('You were sure, and the choice was weak')).getByText('No choice of this kind.')
    const inPart = within(part('You were sure, and the choice fits in part'))
    expect(inPart.getAllByRole('listitem')).toHaveLength(2)
    expect(inPart.getAllByText(/You said: (Very|Completely)/)).toHaveLength(2)
  })

  test('the story can be played again as the next play', async () => {
    const play = begin()
    await playThrough(play, goodRoad)
    await play.press('See how it ended')
    await play.press('Think it over')
    await play.press('Go on to your choices')
    await play.press('Play the story again')
    expect(document.activeElement).toBe(heading('Two hours on the lino'))
    await play.press('Begin the story')
    await play.press('Look round the house')
    expect(play.store.all().at(-1)).toMatchObject({ kind: 'story.started', play: 2 })
    screen.getByText('Nothing noticed yet.')
  })
})

const pictureHref = (file: string) => `/base/pictures/${file}`
const toAmberLight = async ({ toFirstChoice, choose, press }: ReturnType<typeof begin>) => {
  await toFirstChoice()
  for (const option of [/Fill in the falls form/, /Explain how these alarms/]) {
    await choose(option)
    await press('Go on')
  }
  heading('The amber light')
}

describe('pictures', () => {
  test("show the person's face; the initial stays when it cannot be loaded", async () => {
    const { press } = begin({ pictureHref })
    await press('Begin the story')
    const card = within(screen.getByRole('region', { name: 'About Tommy' }))
    const face = card.getByRole('img', { name: person.figure.alternative })
    expect(face.getAttribute('src')).toBe('/base/pictures/tommy-hallam.webp')
    expect(face.getAttribute('loading')).toBe('lazy')
    expect(card.queryByText('T')).toBeNull()
    fireEvent.error(face)
    expect(card.queryByRole('img')).toBeNull()
    card.getByText('T')
  })

  test('show what a decision is about, and leave no broken frame', async () => {
    const play = begin({ pictureHref })
    await toAmberLight(play)
    const hub = screen.getByRole('img', { name: /alarm unit on the hall table/ })
    expect(hub.getAttribute('src')).toBe('/base/pictures/story-hub-amber.webp')
    fireEvent.error(hub)
    expect(screen.queryByRole('img', { name: /alarm unit/ })).toBeNull()
  })

  test('a clue shows its picture once it is looked at', async () => {
    const { press, user } = begin({ pictureHref })
    await press('Begin the story')
    await press('Look round the house')
    await user.click(screen.getByText('Look round from here'))
    expect(screen.queryByRole('img', { name: /alarm unit/ })).toBeNull()
    await press('on the alarm unit, on the hall table')
    expect((await screen.findAllByRole('img', { name: /alarm unit/ })).length).toBeGreaterThan(0)
  })

  test('without an address there are none, and nothing is missing', async () => {
    const play = begin()
    await toAmberLight(play)
    expect(screen.queryByRole('img')).toBeNull()
    screen.getByText(/you see the light on the alarm unit for the first time/)
  })
})

describe('after a reload', () => {
  test('the last choice is shown with what happened, and the story goes on', async () => {
    const { toFirstChoice, choose, press, reload } = begin()
    await toFirstChoice()
    await choose(/Fill in the falls form/, 'Very')
    await press('Go on')
    await choose(/Explain how these alarms/)
    reload()
    heading('What happened')
    screen.getByText('Choice 2 of 7')
    screen.getByText('You chose: Explain how alarms save lives.')
    await press('Go on')
    heading('The amber light')
  })

  test('the page that was open is open again where the device keeps it', async () => {
    let kept: string | null = null
    const place = { load: () => kept, save: (page: string) => void (kept = page) }
    const { toFirstChoice, choose, press, reload } = begin({ place })
    await toFirstChoice()
    reload()
    screen.getByText('Choice 1 of 7')
    await choose(/Fill in the falls form/)
    await press('Go on')
    reload()
    screen.getByText('Choice 2 of 7')
    screen.getByRole('button', { name: 'Make this choice' })
  })

  test('[ST21] a story that was changed says so and begins anew, and nothing on record is lost', async () => {
    const { toFirstChoice, choose, press, reload, store, kinds } = begin()
    await toFirstChoice()
    await choose(/Fill in the falls form/, 'Very')
    const before = store.all()
    reload({ isChanged: true })
    screen.getByText(/This story has changed since you began it/)
    await press('Start the story again')
    screen.getByRole('button', { name: 'Begin the story' })
    expect(kinds()).toEqual(['story.started', 'decision.made'])
    await toFirstChoice()
    screen.getByText('Choice 1 of 7')
    expect(store.all().slice(0, 2)).toEqual(before)
    expect(store.all().at(-1)).toMatchObject({ kind: 'story.started', play: 2 })
  })

  test('a finished story shows its ending', async () => {
    const play = begin()
    await playThrough(play, goodRoad)
    await play.press('See how it ended')
    play.reload()
    heading('Fourteen minutes')
  })
})

test('in a panel, headings start below the title of the panel', async () => {
  const { press } = begin({ compact: true })
  await press('Begin the story')
  screen.getByRole('heading', { level: 3, name: 'Two hours on the lino' })
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull()
  await press('Look round the house')
  expect(screen.queryByRole('link', { name: 'Go into the house' })).toBeNull()
})
