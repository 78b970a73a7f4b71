import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { drawPersonCode } from '../../../src/domain/measures/person-code.ts'
import type { BeginValues } from '../../../src/features/start/begin-values.ts'
import { LaterScreen, type LaterScreenProps } from '../../../src/features/start/later-screen.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const code = drawPersonCode((count) => new Uint8Array(count).fill(7))

function setUp(props: Partial<LaterScreenProps> = {}) {
  const begun: BeginValues[] = []
  const view = render(
    <LaterScreen
      href={(path) => path}
      knownCode={null}
      knownDevice="own"
      onBegin={async (values) => void begun.push(values)}
      {...props}
    />,
  )
  return { ...view, begun, user: userEvent.setup() }
}
const goOn = () => screen.getByRole('button', { name: 'Go to the questions' })
const agree = () => screen.getByRole('checkbox', { name: /used for research/ })

test('takes the code of the card and the agreement, and asks no background again', async () => {
  const { user, begun, container } = setUp()
  await user.type(screen.getByLabelText('Type the code from your card'), code.toLowerCase())
  await user.click(agree())
  await user.click(goOn())
  expect(begun).toEqual([
    {
      research: true,
      notice: expect.any(String),
      device: 'own',
      authority: null,
      role: null,
      setting: null,
      years: null,
      about: null,
      person: code,
      selfMade: null,
    },
  ])
  await expectAccessible(container)
})

test('a slip in the code is refused, and nothing begins', async () => {
  const { user, begun } = setUp()
  await user.type(screen.getByLabelText('Type the code from your card'), `${code.slice(0, -1)}?`)
  await user.click(goOn())
  expect(screen.getAllByText(/check your code/i).length).toBeGreaterThan(0)
  expect(begun).toEqual([])
})

test('without agreement neither code goes along', async () => {
  const { user, begun } = setUp({ knownCode: code })
  await user.click(goOn())
  expect(begun.map(({ research, person, selfMade }) => [research, person, selfMade])).toEqual([
    [false, null, null],
  ])
})

test('whoever lost the card answers the five questions instead', async () => {
  const { user, begun } = setUp()
  await user.click(agree())
  await user.click(screen.getByText('I have lost my card'))
  await user.type(screen.getByLabelText(/mother's or main parent's/), 'an')
  await user.click(goOn())
  expect(screen.getAllByText('Fill in all 5, or leave all 5 empty.').length).toBeGreaterThan(0)
  await user.type(screen.getByLabelText(/day of the month/), '7')
  await user.type(screen.getByLabelText(/letters in your first school/), '9')
  await user.type(screen.getByLabelText(/Last 2 letters/), 'le')
  await user.type(screen.getByLabelText(/middle name/), 'x')
  await user.click(goOn())
  expect(begun.map(({ person, selfMade }) => [person, selfMade])).toEqual([[null, 'AN-07-9-LE-X']])
})

test('on a device that nobody spoke for, says whose it is', async () => {
  const { user, begun } = setUp({ knownDevice: null })
  await user.click(goOn())
  expect(begun).toEqual([])
  await user.click(screen.getByRole('radio', { name: /other people use it/ }))
  await user.click(goOn())
  expect(begun.map(({ device }) => device)).toEqual(['shared'])
})
