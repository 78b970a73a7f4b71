import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { drawPersonCode } from '../../../src/domain/measures/person-code.ts'
import type { BeginValues } from '../../../src/features/start/begin-values.ts'
import { StartScreen, type StartScreenProps } from '../../../src/features/start/start-screen.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'
import { region } from '../real-content.ts'

// Always the same bytes, so always the same code, with a check character that fits.
const KNOWN = drawPersonCode((count) => new Uint8Array(count).map((_, at) => at * 7))

function start(props: Partial<StartScreenProps> = {}) {
  const begun: BeginValues[] = []
  const announce = vi.fn()
  render(
    <StartScreen
      region={region}
      href={(path) => `/care${path}`}
      announce={announce}
      knownCode={null}
      newPersonCode={() => KNOWN}
      print={() => undefined}
      onBegin={async (values) => void begun.push(values)}
      {...props}
    />,
  )
  return { begun, announce, user: userEvent.setup() }
}

const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }))
const heading = () => screen.getByRole('heading', { level: 1 })

test('five short lines, an unticked box, no default device', async () => {
  start()
  expect(screen.getAllByRole('listitem')).toHaveLength(5)
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
  expect(screen.getAllByRole<HTMLInputElement>('radio').some((radio) => radio.checked)).toBe(false)
  expect(screen.getByText(/Your employer cannot/)).toBeTruthy()
  expect(screen.getByRole('link', { name: /privacy/ }).getAttribute('href')).toBe('/care/privacy')
  await expectAccessible()
})

test('without saying whose device it is, the page says what to mend and leads there', async () => {
  const { user } = start()
  await press(user, 'Next')
  expect(document.activeElement?.textContent).toContain('Choose whose device this is.')
  await expectAccessible()
  await user.click(screen.getByRole('link', { name: 'Choose whose device this is.' }))
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Yes, it is mine' }))
})

test('no research: no code page, no code, and every answer may be left out', async () => {
  const { user, begun } = start()
  await user.click(screen.getByRole('radio', { name: 'No, other people use it too' }))
  await press(user, 'Next')
  expect(document.activeElement).toBe(heading())
  await expectAccessible()
  await press(user, 'Next')
  expect(begun).toEqual([
    {
      research: false,
      notice: '2026-11-21',
      device: 'shared',
      authority: null,
      role: null,
      setting: null,
      years: null,
      about: null,
      person: null,
      selfMade: null,
    },
  ])
})

async function toCodePage(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('checkbox'))
  await user.click(screen.getByRole('radio', { name: 'Yes, it is mine' }))
  await press(user, 'Next')
  await press(user, 'Next')
}

test('by keyboard alone: agree, say a little about the work, keep the code, go on', async () => {
  const { user, begun } = start()
  screen.getByRole('checkbox').focus()
  await user.keyboard(' ')
  await user.tab()
  await user.keyboard(' ')
  await user.keyboard('{Enter}')
  expect(heading().textContent).toBe('About your work')
  await user.selectOptions(screen.getByLabelText(region.background.role.label), 'Senior care worker')
  await user.selectOptions(screen.getByLabelText(region.background.authority.label), 'Gateshead')
  await user.selectOptions(screen.getByLabelText('Is English your first language?'), 'No')
  screen.getByRole('button', { name: 'Next' }).focus()
  await user.keyboard('{Enter}')
  expect(heading().textContent).toBe('Your code')
  expect(screen.getByText(KNOWN)).toBeTruthy()
  await expectAccessible()
  screen.getByRole('button', { name: 'Go on' }).focus()
  await user.keyboard('{Enter}')
  expect(begun[0]).toMatchObject({
    research: true,
    device: 'own',
    role: 'senior-care-worker',
    authority: 'gateshead',
    about: { 'first-language': 'no' },
    person: KNOWN,
  })
})

test('Back keeps what was chosen', async () => {
  const { user } = start()
  await toCodePage(user)
  await press(user, 'Back')
  await press(user, 'Back')
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Yes, it is mine' }).checked).toBe(true)
})

test('a typed code with a slip is refused and changes nothing; the right one is used', async () => {
  const { user, begun, announce } = start({ newPersonCode: () => 'AAAA-AAAA' })
  await toCodePage(user)
  const field = screen.getByLabelText('Your code')
  await user.type(field, `${KNOWN.slice(0, -1)}${KNOWN.endsWith('X') ? 'Y' : 'X'}`)
  await press(user, 'Use this code')
  expect(screen.getByText(/^Please check your code/)).toBeTruthy()
  expect(announce).toHaveBeenLastCalledWith(expect.stringMatching(/^Please check your code/))
  expect(screen.getByText('AAAA-AAAA')).toBeTruthy()
  await user.clear(field)
  await user.type(field, KNOWN.toLowerCase().replace('-', ' '))
  await press(user, 'Use this code')
  await press(user, 'Go on')
  expect(begun[0]?.person).toBe(KNOWN)
})

test('a device that knows a code keeps it and draws no new one', async () => {
  const newPersonCode = vi.fn(() => 'AAAA-AAAA')
  const { user, begun } = start({ knownCode: KNOWN, newPersonCode })
  await toCodePage(user)
  await press(user, 'Go on')
  expect([begun[0]?.person, newPersonCode.mock.calls.length]).toEqual([KNOWN, 0])
})

test('a self-made code is all five parts or none', async () => {
  const { user, begun } = start()
  await toCodePage(user)
  await user.type(screen.getByLabelText(/mother's or main parent's/), 'jo')
  await press(user, 'Go on')
  expect(screen.getByText('Fill in all 5, or leave all 5 empty.')).toBeTruthy()
  expect(begun).toEqual([])
  await user.type(screen.getByLabelText(/day of the month/), '7')
  await user.type(screen.getByLabelText(/first school/), '9')
  await user.type(screen.getByLabelText(/place you were born/), 'ÿn')
  await user.type(screen.getByLabelText(/middle name/), 'x')
  await press(user, 'Go on')
  expect(begun[0]?.selfMade).toBe('JO-07-9-YN-X')
})

test('when the start cannot be saved, the page says so and nothing is lost', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let isFull = true
  const begun: BeginValues[] = []
  const { user } = start({
    onBegin: async (values) => {
      if (isFull) throw new Error('disk full')
      begun.push(values)
    },
  })
  await toCodePage(user)
  await press(user, 'Go on')
  expect(screen.getByText(/could not save that on this device/)).toBeTruthy()
  isFull = false
  await press(user, 'Go on')
  expect(begun[0]?.person).toBe(KNOWN)
})
