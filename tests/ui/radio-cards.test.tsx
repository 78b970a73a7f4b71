import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { ChoiceCards } from '../../src/ui/choice-cards.tsx'
import { RadioCards } from '../../src/ui/radio-cards.tsx'
import { expectAccessible } from './expect-accessible.ts'

const options = [
  { value: '1', label: 'Not at all' },
  { value: '2', label: 'Slightly', hint: 'A little' },
  { value: 'none', label: 'Not part of my job', apart: true },
]

function Question({ start = null }: { start?: string | null }) {
  const [value, setValue] = useState<string | null>(start)
  return <RadioCards legend="How confident are you?" options={options} value={value} onChange={setValue} />
}

test('nothing is chosen until somebody chooses', async () => {
  render(<Question />)
  expect(screen.getByRole('group', { name: 'How confident are you?' })).toBeTruthy()
  const radios = screen.getAllByRole<HTMLInputElement>('radio')
  expect(radios.map((radio) => radio.checked)).toEqual([false, false, false])
  await expectAccessible()
})

test('each radio is called by its answer, never by its number, and its hint describes it', () => {
  render(<Question />)
  const names = options.map(({ label }) => screen.getByRole('radio', { name: label }))
  expect(names).toHaveLength(3)
  const hintId = names[1]?.getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(hintId)?.textContent).toBe('A little')
})

test('the keyboard reaches, chooses and changes an answer', async () => {
  const user = userEvent.setup()
  render(<Question />)
  await user.tab()
  await user.keyboard(' ')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Not at all' }).checked).toBe(true)
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Slightly' }).checked).toBe(true)
})

test('two groups on a page do not take each other’s answers away', async () => {
  const user = userEvent.setup()
  render(
    <>
      <Question />
      <Question />
    </>,
  )
  const [first, second] = screen.getAllByRole<HTMLInputElement>('radio', { name: 'Slightly' })
  if (first) await user.click(first)
  if (second) await user.click(second)
  expect([first?.checked, second?.checked]).toEqual([true, true])
})

test('an error is tied to the group', () => {
  render(
    <RadioCards
      legend="Q"
      options={options}
      value={null}
      onChange={() => undefined}
      error="Choose an answer."
    />,
  )
  const described = screen.getByRole('group').getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(described)?.textContent).toBe('Choose an answer.')
})

test('choices carry letters, so that people can say B', () => {
  render(
    <ChoiceCards
      legend="What first?"
      options={options.slice(0, 2)}
      value={null}
      onChange={() => undefined}
    />,
  )
  const marks = [...document.querySelectorAll('label > span[aria-hidden]')].map((mark) => mark.textContent)
  expect(marks).toEqual(['A', 'B'])
})
