import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { defaultSettings, type Settings } from '../../../src/domain/ports/settings.ts'
import type { SoundPlayer, Tone } from '../../../src/domain/ports/sound-player.ts'
import type { SpeechReader } from '../../../src/domain/ports/speech-reader.ts'
import { PractiseScreen } from '../../../src/features/practise/practise-screen.tsx'
import type { CloseUpProps } from '../../../src/scene/devices/close-up-props.ts'
import { scenarioContent } from '../../support/scenario-content.ts'
import { newSession } from '../test-session.ts'

const content = scenarioContent()

function device(id: string) {
  const found = content.devices.get(id)
  if (!found) throw new Error(`there is no device ${id}`)
  return found
}

function open(options: {
  device?: string
  task?: string
  settings?: Partial<Settings>
  speech?: Partial<SpeechReader>
  personName?: string | undefined
  closeUp?: (props: CloseUpProps) => null
}) {
  const { session, store } = newSession()
  const said: string[] = []
  const played: (readonly Tone[] | 'stop')[] = []
  const sound: SoundPlayer = {
    play: (tones) => void played.push(tones),
    stop: () => void played.push('stop'),
  }
  const read: string[] = []
  const speech: SpeechReader = {
    available: false,
    read: (text) => void read.push(text),
    stop: () => {},
    ...options.speech,
  }
  const home = content.home
  if (!home) throw new Error('there is no home')
  const view = render(
    <PractiseScreen
      device={device(options.device ?? 'alarm-hub')}
      task={options.task}
      session={session}
      settings={{ ...defaultSettings, ...options.settings }}
      sound={sound}
      speech={speech}
      announce={(text) => void said.push(text)}
      href={(path) => `/base${path}`}
      plan={home}
      personName={'personName' in options ? options.personName : 'Tommy'}
      closeUp={options.closeUp}
    />,
  )
  const user = userEvent.setup({
    advanceTimers: (ms) => {
      if (vi.isFakeTimers()) vi.advanceTimersByTime(ms)
    },
  })
  const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))
  const actions = () => store.all().map((event) => ('action' in event ? event.action : event.kind))
  return { ...view, user, press, said, played, read, store, actions }
}

afterEach(() => vi.useRealTimers())

const referenceBox = () => screen.queryByRole('textbox', { name: /What is the reference/ })
const focused = () => document.activeElement?.textContent

test('the person comes first: the aim stands before the tasks', () => {
  open({})
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Personal alarm, with unit and pendant')
  const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
  expect(headings.slice(0, 2)).toEqual(['First, the person', 'Choose what to practise'])
  expect(screen.getByText(/First ask what Tommy wants/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Is this wrong? Tell us' }).getAttribute('href')).toBe('/base/help')
})

test('choosing a task moves focus to its heading, and All tasks leads back', async () => {
  const { press } = open({})
  await press(/Do the monthly test/)
  const heading = screen.getByRole('heading', { level: 1, name: 'Do the monthly test' })
  expect(document.activeElement).toBe(heading)
  await press('All tasks')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
})

test('a whole task with steps: looks, sound, words and facts', async () => {
  const { press, said, played, actions } = open({ task: 'monthly-test' })
  expect(screen.getAllByRole('listitem', { current: 'step' })[0]?.textContent).toContain(
    'Check that the light is green',
  )
  await press('Light on the unit. Green. The unit has power and a line.')
  await press('Tell Tommy what you will do')
  await press('Pendant')
  expect(said.at(-1)).toContain(
    'The unit beeps. You can still cancel. Beep. Beep. Beep. Unit: “Your call is being connected.”',
  )
  expect(played.at(-1)).toEqual(device('alarm-hub').sounds.beeps?.tones)
  expect(screen.getByText('Beep. Beep. Beep.')).toBeTruthy()
  await press('Let 10 seconds pass')
  await press('Let 15 seconds pass')
  expect(screen.getByText('“Hello. This is the monitoring centre. How can we help?”')).toBeTruthy()
  expect(played.at(-1)).toBe('stop')
  await press('Say: “This is a test.”')
  await press('Write the date on the test card')
  expect(screen.getByRole('heading', { name: 'That worked.' })).toBeTruthy()
  expect(screen.getByText('Tommy has heard the operator and knows that the pendant works.')).toBeTruthy()
  expect(said.at(-1)).toContain('The test is logged.')
  expect(actions()).toEqual([
    'practice.started',
    'look-light',
    'tell-person',
    'pendant',
    'wait-pre-alarm',
    'wait-connect',
    'say-test',
    'write-card',
    'practice.finished',
  ])
})

test('a button that goes away hands the focus on: to the wait, to what can be done, to the end', async () => {
  const { user } = open({ task: 'monthly-test' })
  const strike = async (name: string | RegExp) => {
    screen.getByRole('button', { name }).focus()
    await user.keyboard('{Enter}')
  }
  await strike(/^Light on the unit/)
  await strike('Tell Tommy what you will do')
  await strike('Pendant')
  expect(focused()).toMatch(/^Pendant/)
  await strike('Let 10 seconds pass')
  expect(focused()).toBe('Let 15 seconds pass')
  await user.keyboard('{Enter}')
  expect(focused()).toBe('What you can do or say')
  await strike('Say: “This is a test.”')
  expect(focused()).toBe('What you can do or say')
})

test('"Show me" ends at its result when Next can no longer be pressed', async () => {
  const { user } = open({ task: 'power-light' })
  await user.click(screen.getByRole('radio', { name: 'Show me' }))
  screen.getByRole('button', { name: 'Next' }).focus()
  for (let at = 0; at < 5; at++) await user.keyboard('{Enter}')
  expect(document.activeElement?.textContent).toContain('That is the whole task.')
  screen.getByRole('button', { name: 'Do it with steps' }).focus()
  await user.keyboard('{Enter}')
  expect(document.activeElement?.textContent).toBe('What you can do or say')
})

test('a slip teaches: what happened, what it means, how to put it right', async () => {
  const { press, said, store } = open({ task: 'monthly-test' })
  await press('Home / Away')
  expect(screen.getByRole('heading', { name: 'Not quite. That is fine here.' })).toBeTruthy()
  expect(screen.getByText('You pressed Home / Away. The unit now takes it that Tommy is out.')).toBeTruthy()
  expect(screen.getByText('Press Home / Away again. Then go on with the test.')).toBeTruthy()
  expect(said.at(-1)).toContain('Not quite. That is fine here.')
  expect(store.all().at(-1)).toMatchObject({
    kind: 'practice.step',
    action: 'home-away',
    slip: true,
    help: false,
  })
  await press('Home / Away')
  expect(screen.queryByRole('heading', { name: 'Not quite. That is fine here.' })).toBeNull()
})

test('help shows the hint of the step that is due and points at its part', async () => {
  const { press, store } = open({ task: 'monthly-test' })
  await press('Help with this step')
  expect(screen.getByText('Help: The light is at the top left of the unit. Press it to look.')).toBeTruthy()
  await press(/^Light on the unit/)
  expect(store.all().at(-1)).toMatchObject({ action: 'look-light', help: true })
})

test('"Show me" plays the steps; its parts cannot be pressed; the next rung follows', async () => {
  const { user, press } = open({ task: 'power-light' })
  await user.click(screen.getByRole('radio', { name: 'Show me' }))
  expect(screen.getByRole('button', { name: 'Help button' })).toHaveProperty('disabled', true)
  for (let at = 0; at < 5; at++) await press('Next')
  expect(screen.getByRole('heading', { name: 'That is the whole task.' })).toBeTruthy()
  await press('Back')
  expect(screen.getByRole('heading', { name: 'Step 4 of 5' })).toBeTruthy()
  await press('Next')
  await press('Do it with steps')
  expect(screen.getByRole('radio', { name: 'With steps' })).toHaveProperty('checked', true)
})

test('on my own hides the steps, and Start again begins anew', async () => {
  const { user, press, actions } = open({ task: 'power-light' })
  await user.click(screen.getByRole('radio', { name: 'On my own' }))
  expect(screen.queryByRole('heading', { name: 'Steps' })).toBeNull()
  await press(/^Light on the unit/)
  await press('Start again')
  await press(/^Light on the unit/)
  expect(actions()).toEqual([
    'practice.started',
    'look-light',
    'practice.finished',
    'practice.started',
    'look-light',
  ])
})

test('the range test is played on the plan: two gaps, then mended', async () => {
  const { press, actions } = open({ task: 'range-test' })
  const plan = screen.getByRole('group', { name: 'Plan of the house' })
  const places = within(plan).getAllByRole('button')
  expect(places.map((place) => place.textContent)).toHaveLength(6)
  for (const place of places) expect(place.textContent).toContain('Not tested')
  for (const name of ['Living room', 'Kitchen', 'Bath', 'Yard', 'Top stair', 'Bed'])
    await press(new RegExp(`^${name}`))
  expect(within(plan).getByRole('button', { name: /^Bath/ }).textContent).toContain('No beep')
  expect(within(plan).getByRole('button', { name: /^Yard/ }).textContent).toContain('No beep')
  expect(within(plan).getByRole('button', { name: /^Bed/ }).textContent).toContain('Heard')
  await press('Ring the installer')
  await press('Let 1 day pass')
  await press(/^Yard/)
  await press(/^Bath/)
  expect(within(plan).getByRole('button', { name: /^Bath/ }).textContent).toContain('Heard')
  await press('Write it in the record')
  expect(screen.getByRole('heading', { name: 'That worked.' })).toBeTruthy()
  expect(actions().at(-1)).toBe('practice.finished')
})

test('amber light: another socket turns it green, and it still cannot call', async () => {
  const { press } = open({ task: 'amber-light' })
  await press(/^Light on the unit. Amber/)
  await press('Try another socket')
  expect(
    screen.getByText('It still cannot call. Tommy and the next carer will think that it works.'),
  ).toBeTruthy()
  await press('Pendant')
  await press('Let 10 seconds pass')
  await press('Let 15 seconds pass')
  await press('Let 15 seconds pass')
  expect(screen.getAllByText('The call failed. Nobody at the centre knows.')).not.toHaveLength(0)
  await press('Ring the alarm provider')
  await press('Ring your office')
  const { user } = { user: userEvent.setup() }
  await user.type(
    screen.getByRole('textbox', { name: 'Write down the reference. What is the reference?' }),
    'ht4417{Enter}',
  )
  expect(screen.getByText('You wrote HT 4417.')).toBeTruthy()
})

test('a press that does part of a step is answered at once; what is written down is asked no more', async () => {
  const { press, user, container } = open({ task: 'amber-light' })
  const answer = () => container.querySelector('[class*=feedback]')?.textContent
  await press(/^Light on the unit. Amber/)
  await press('Pendant')
  expect(answer()).toBe('The unit beeps. You can still cancel.')
  await press('Let 10 seconds pass')
  expect(answer()).toBe('The unit rings the monitoring centre. It is too late to cancel.')
  await press('Let 15 seconds pass')
  expect(answer()).toBe('The call did not get through. The unit tries again.')
  await press('Let 15 seconds pass')
  expect(answer()).toBe('The call failed. Nobody at the centre knows about it.')
  await press('Ring the alarm provider')
  // Written down before the step asks for it, it can be written again.
  await user.type(referenceBox() as HTMLElement, 'HT 4417{Enter}')
  expect(referenceBox()).not.toBeNull()
  await press('Ring your office')
  await user.type(referenceBox() as HTMLElement, '{Enter}')
  expect(answer()).toBe('You wrote HT 4417.')
  expect(referenceBox()).toBeNull()
})

test('the key safe opens by its keys or by typing, and refuses what is no number', async () => {
  const { user, press, actions } = open({ device: 'key-safe', task: 'go-in' })
  await press('Open the secure record on your phone')
  await press('Open the rain cover')
  const keys = screen.getByRole('group', { name: 'Number buttons' })
  expect(
    within(keys)
      .getAllByRole('button')
      .map((key) => key.textContent),
  ).toEqual([...'1234567890'])
  await user.click(within(keys).getByRole('button', { name: '5' }))
  const box = screen.getByRole('textbox', { name: 'Or type the 5 numbers' })
  await user.type(box, '52x18')
  await press('Enter these numbers')
  expect(screen.getByText('Type up to 5 numbers.')).toBeTruthy()
  await user.clear(box)
  await user.type(box, '52918{Enter}')
  await press('Open')
  await press('Take the key')
  expect(actions().slice(-3)).toEqual(['digit-8', 'knob', 'take-key'])
  expect(screen.getAllByText('The key is in your hand.')).not.toHaveLength(0)
})

test('a hold starts and stops with presses', async () => {
  const { press } = open({ device: 'falls-detector', task: 'test-and-cancel' })
  for (const name of ['Tell Tommy what you will do', 'Help Tommy to put it on', 'Do the test drop'])
    await press(name)
  await press('Sensor button: start')
  expect(screen.getByRole('button', { name: 'Let go of the button', pressed: true })).toBeTruthy()
  await press('Let 3 seconds pass')
  await press('Let go of the button')
  expect(screen.getByRole('button', { name: 'Sensor button: start', pressed: false })).toBeTruthy()
})

test('in real time a short delay passes by itself', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { press, actions } = open({ task: 'monthly-test', settings: { realTime: true } })
  await press('Pendant')
  expect(screen.getByText('Waiting 10 seconds')).toBeTruthy()
  await act(async () => {
    await vi.advanceTimersByTimeAsync(10_100)
  })
  expect(actions()).toContain('wait-pre-alarm')
})

test('when a step cannot be saved the screen says so and goes on', async () => {
  const { press, store } = open({ task: 'power-light' })
  store.failNext(new Error('disk full'))
  await press(/^Light on the unit/)
  expect(screen.getByText('We could not save this step on your device. You can carry on.')).toBeTruthy()
  await press('Look at the plug')
  expect(screen.queryByText(/We could not save/)).toBeNull()
  expect(store.all().map(({ kind }) => kind)).toEqual(['practice.started', 'practice.step', 'practice.step'])
})

test('captions can be off while sound is on, never while sound is off', async () => {
  const first = open({ task: 'cancel-a-call', settings: { captions: false } })
  expect(screen.queryByText('Beep. Beep. Beep.')).toBeNull()
  first.unmount()
  open({ task: 'cancel-a-call', settings: { captions: false, sound: false } })
  expect(screen.getByText('Beep. Beep. Beep.')).toBeTruthy()
})

test('Listen reads the box when the device has a voice', async () => {
  const { press, read } = open({ task: 'monthly-test', speech: { available: true } })
  await press('Home / Away')
  await press('Listen')
  expect(read[0]).toMatch(/^You pressed Home \/ Away\. .* Then go on with the test\.$/)
})

test('without a person the texts say "the person"', () => {
  open({ task: 'real-call', personName: undefined })
  expect(screen.getByText(/^The person is on the kitchen floor/)).toBeTruthy()
})

test('the model fires the same actions as the buttons, and gives way to the drawing when it fails', async () => {
  let model: CloseUpProps | undefined
  const closeUp = (props: CloseUpProps) => {
    model = props
    return null
  }
  const { actions } = open({ device: 'key-safe', task: 'put-back', closeUp })
  expect(model).toMatchObject({ device: 'key-safe', parts: ['cover'], pressed: null })
  expect(screen.queryByRole('img')).toBeNull()
  await act(async () => model?.onPress('cover'))
  expect(model?.parts).toContain('control_digit-5')
  await act(async () => model?.onPress('control_digit-5'))
  expect(actions().slice(-2)).toEqual(['cover', 'digit-5'])
  expect(model?.pressed).toEqual({ node: 'control_digit-5', count: 2 })
  for (const digit of [2, 9, 1, 8]) await act(async () => model?.onPress(`control_digit-${digit}`))
  await act(async () => model?.onPress('control_open-knob'))
  await act(async () => model?.onLayout({ door: { left: 0.3, top: 0.7, width: 0.4, height: 0.2 } }))
  expect(screen.getByRole('button', { name: 'Put the key back' })).toBeTruthy()
  await act(async () => model?.onFail())
  expect(screen.getByRole('img', { name: /key safe on a brick wall/ })).toBeTruthy()
})
