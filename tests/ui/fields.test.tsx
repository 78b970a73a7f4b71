import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Checkbox } from '../../src/ui/checkbox.tsx'
import { Details } from '../../src/ui/details.tsx'
import { ErrorSummary } from '../../src/ui/error-summary.tsx'
import { GlossaryButton } from '../../src/ui/glossary-button.tsx'
import { SelectField } from '../../src/ui/select-field.tsx'
import { Table } from '../../src/ui/table.tsx'
import { TextArea } from '../../src/ui/text-area.tsx'
import { TextField } from '../../src/ui/text-field.tsx'
import { expectAccessible } from './expect-accessible.ts'

const describedTexts = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)

test('a text field is read with its hint and error, and its summary leads to it', async () => {
  render(
    <>
      <ErrorSummary
        heading="One thing to mend"
        faults={[{ fieldId: 'code', text: 'Please check your code' }]}
      />
      <TextField
        id="code"
        label="Code"
        hint="8 signs"
        error="Not right"
        value="x"
        onChange={() => undefined}
      />
    </>,
  )
  expect(document.activeElement).toBe(screen.getByRole('group', { name: 'One thing to mend' }))
  const field = screen.getByRole('textbox', { name: 'Code' })
  expect(describedTexts(field)).toEqual(['8 signs', 'Not right'])
  expect(field.getAttribute('aria-invalid')).toBe('true')
  await expectAccessible()
  await userEvent.click(screen.getByRole('link', { name: 'Please check your code' }))
  expect(document.activeElement).toBe(field)
})

function Area() {
  const [text, setText] = useState('')
  return (
    <TextArea
      label="What will you do?"
      warning="Do not write anyone's name."
      maxLength={20}
      leftLabel={(left) => `${left} letters left`}
      value={text}
      onChange={setText}
    />
  )
}

test('a text area counts what is left and is read with its warning', async () => {
  render(<Area />)
  const area = screen.getByRole<HTMLTextAreaElement>('textbox')
  await userEvent.type(area, 'Test the alarm, then write it down')
  expect(area.value).toBe('Test the alarm, then')
  expect(describedTexts(area)).toEqual(["Do not write anyone's name.", '0 letters left'])
  await expectAccessible()
})

test('a list can be left empty again', async () => {
  const given: (string | null)[] = []
  render(
    <SelectField
      label="Council"
      emptyLabel="No answer"
      options={[
        { value: 'g', label: 'Gateshead', group: 'North' },
        { value: 'd', label: 'Darlington', group: 'Tees Valley' },
      ]}
      value="g"
      onChange={(value) => given.push(value)}
    />,
  )
  const list = screen.getByRole('combobox', { name: 'Council' })
  await userEvent.selectOptions(list, 'Darlington')
  await userEvent.selectOptions(list, 'No answer')
  expect(given).toEqual(['d', null])
  await expectAccessible()
})

test('the whole card of a tick box ticks it', async () => {
  const given: boolean[] = []
  render(
    <Checkbox label="Research" hint="You may say no." checked={false} onChange={(on) => given.push(on)} />,
  )
  await userEvent.click(screen.getByText('You may say no.'))
  expect(given).toEqual([true])
  expect(screen.getByRole('checkbox', { name: 'Research' })).toBeTruthy()
})

test('a glossary word opens its meaning in place, and Escape folds it away without closing more', async () => {
  const user = userEvent.setup()
  render(
    <p>
      Call the <GlossaryButton term="monitoring centre" meaning="People who answer alarm calls." />.
    </p>,
  )
  await user.tab()
  await user.keyboard('{Enter}')
  expect(screen.getByText('People who answer alarm calls.')).toBeTruthy()
  await expectAccessible()
  await user.keyboard('{Escape}')
  expect(screen.queryByText('People who answer alarm calls.')).toBeNull()
})

test('a table names its rows and can be scrolled by keyboard; details fold', async () => {
  render(
    <>
      <Table
        caption="Answers"
        columns={[
          { id: 'q', heading: 'Question', cell: (row: readonly [string, number]) => row[0] },
          { id: 'n', heading: 'People', numeric: true, cell: (row) => row[1] },
        ]}
        rows={[['Recommend', 12]]}
        rowKey={(row) => row[0]}
      />
      <Details summary="More">
        <p>Text</p>
      </Details>
    </>,
  )
  expect(screen.getByRole('rowheader', { name: 'Recommend' })).toBeTruthy()
  expect(screen.getByRole('region', { name: 'Answers' }).tabIndex).toBe(0)
  await expectAccessible()
})
