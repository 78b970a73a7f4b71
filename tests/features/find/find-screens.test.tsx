import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { type Catalogue, type DeviceSearch } from '../../../src/domain/content/catalogue.ts'
import { CompareScreen } from '../../../src/features/find/compare-screen.tsx'
import { FindScreen } from '../../../src/features/find/find-screen.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const catalogue: Catalogue = {
  led: [],
  devices: [
    {
      id: 'lamp',
      number: 1,
      name: 'Night lamp',
      shortName: 'lamp',
      room: 'bedroom',
      does: 'It lights the way.',
      suits: { needs: ['night'], senses: ['sight'], competencies: ['c2'] },
      people: ['tommy'],
      tasks: 2,
    },
    {
      id: 'bell',
      number: 2,
      name: 'Loud bell',
      shortName: 'bell',
      room: 'hall',
      does: 'It rings.',
      suits: { needs: ['front-door'], senses: ['hearing'], competencies: ['c5'] },
      people: [],
      tasks: 1,
    },
  ],
  stories: [],
  rooms: [],
  needs: [
    { id: 'night', name: 'Safe at night' },
    { id: 'front-door', name: 'Know who is at the door' },
  ],
  people: [{ id: 'tommy', name: 'Tommy' }],
  competencies: [
    { id: 'c2', name: 'Matching options' },
    { id: 'c5', name: 'Set up' },
  ],
}
const found = () => within(screen.getByRole('list', { name: 'Devices' })).queryAllByRole('link')
const rooms = [
  { id: 'hall', name: 'Hall' },
  { id: 'bedroom', name: 'Bedroom' },
]

test('devices are found by need, room, person, sense, skill and word, and what is found is said', async () => {
  const user = userEvent.setup()
  const said: string[] = []
  const kept: DeviceSearch[] = []
  const { container } = render(
    <FindScreen
      catalogue={catalogue}
      rooms={rooms}
      begin={{}}
      onSearch={(search) => kept.push(search)}
      announce={(text) => said.push(text)}
      href={(path) => path}
      pictureOf={(id) => `/${id}.webp`}
    />,
  )
  expect(found()).toHaveLength(2)
  expect(said).toEqual([])
  await user.selectOptions(screen.getByRole('combobox', { name: 'What the person wants' }), 'night')
  expect(found().map((link) => link.getAttribute('href'))).toEqual(['/try/lamp'])
  expect(screen.getByRole('link', { name: 'Compare ways: Safe at night' }).getAttribute('href')).toBe(
    '/compare/night',
  )
  expect(said).toEqual(['1 device'])
  await user.click(screen.getByText('Choose by room, person, sense or skill'))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Room' }), 'hall')
  expect(screen.getByText('Nothing fits all of this. Take one choice away.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Clear all choices' }))
  await user.type(screen.getByRole('textbox', { name: 'Look for a word' }), 'rin')
  expect(found().map((link) => link.getAttribute('href'))).toEqual(['/try/bell'])
  expect(kept.at(-1)).toMatchObject({ words: 'rin', room: null })
  await expectAccessible(container)
})

test('ways stand side by side with one that costs little and one without technology', async () => {
  const ways = { fit: 'Some.', cost: 'Little.', fails: 'It stops.', responds: 'Nobody.', privacy: 'Low.' }
  const need = {
    id: 'night',
    name: 'Safe at night',
    says: 'I want to see my way.',
    ask: ['Where do you walk?'],
    options: [{ device: 'lamp', ...ways }],
    lowCost: { name: 'A torch', ...ways, fails: 'Its battery is flat.' },
    noTechnology: { name: 'A commode', ...ways },
  }
  const { container } = render(
    <CompareScreen
      need={need}
      needs={[need, { ...need, id: 'front-door', name: 'Know who is at the door' }]}
      deviceName={() => 'Night lamp'}
      href={(path) => path}
    />,
  )
  const table = screen.getByRole('table')
  const columns = within(table).getAllByRole('columnheader')
  expect(columns.map((cell) => cell.textContent)).toEqual([
    'Way',
    'Night lamp',
    'Costs little: A torch',
    'No technology: A commode',
  ])
  expect(within(table).getAllByRole('row')).toHaveLength(6)
  expect(within(table).getByText('Its battery is flat.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Know who is at the door' }).getAttribute('href')).toBe(
    '/compare/front-door',
  )
  await expectAccessible(container)
})
