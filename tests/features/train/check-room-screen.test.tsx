import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CheckRoomScreen } from '../../../src/features/train/check-room-screen.tsx'
import type { PackState, RoomPack } from '../../../src/features/train/check-room-offline.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const some: PackState = { pages: 'ready', things: { here: 1, all: 3 } }
const whole: PackState = { pages: 'ready', things: { here: 3, all: 3 } }

function setUp(
  options: { tookMs?: number | null; pack?: RoomPack; address?: string; isSoundOn?: boolean } = {},
) {
  const played: number[] = []
  const pack = options.pack ?? { status: async () => some, fill: async () => whole }
  const askServer = async () => ({ tookMs: options.tookMs === undefined ? 35 : options.tookMs })
  render(
    <CheckRoomScreen
      joinAddress={options.address ?? 'https://house.test/j'}
      askServer={askServer}
      pack={pack}
      sound={{ play: (tones) => played.push(tones.length), stop: () => undefined }}
      isSoundOn={options.isSoundOn ?? true}
      canStayAwake
      href={(path) => path}
      announce={() => undefined}
    />,
  )
  return { played, user: userEvent.setup() }
}

const part = (name: string) => within(screen.getByRole('region', { name }))
const stateOf = (name: string) => part(name).getByText(/^(Not checked yet|Good|Look at this)$/).textContent

test('all five checks done, one after the other', async () => {
  const { played, user } = setUp()
  expect(await screen.findByText('The server answers in 35 milliseconds.')).toBeDefined()
  await user.click(part('Can the back row read it?').getByRole('radio', { name: 'All three' }))
  await user.click(screen.getByRole('button', { name: 'Play the sound' }))
  await user.click(part('Can people hear it?').getByRole('radio', { name: 'No' }))
  await user.click(part('Can people join?').getByRole('radio', { name: 'Yes' }))
  expect(await screen.findByText('1 of 3 parts of the house are here.')).toBeDefined()
  expect(stateOf('Will it work without internet?')).toBe('Not checked yet')
  await user.click(screen.getByRole('button', { name: 'Fetch what is missing' }))
  expect(await screen.findByText(/^All parts of the house are here/)).toBeDefined()
  expect([played, stateOf('Can people hear it?'), stateOf('Will the screen stay on?')]).toEqual([
    [3],
    'Look at this',
    'Good',
  ])
  expect(screen.getByText(/^The check is done/)).toBeDefined()
  await expectAccessible()
})

test('the width of the picture gives the furthest seat, and a strange one is asked again', async () => {
  const { user } = setUp()
  const width = screen.getByLabelText('How wide is the picture, in metres?')
  await user.type(width, '2,4')
  expect(screen.getByText('Seats may be up to 8.1 metres away.')).toBeDefined()
  await user.clear(width)
  await user.type(width, '240')
  expect(screen.getByText('Type a number from 0.5 to 20, such as 2.4.')).toBeDefined()
})

test('no server, a laptop’s own address, a browser that keeps nothing: each says what to do', async () => {
  setUp({
    tookMs: null,
    address: 'http://localhost:8080/j',
    pack: { status: async () => ({ pages: 'none', things: null }), fill: async () => whole },
  })
  expect(await screen.findByText(/^The server does not answer/)).toBeDefined()
  expect(screen.getByText('This address works on this laptop only. Phones cannot open it.')).toBeDefined()
  expect(stateOf('Can people join?')).toBe('Look at this')
  expect(part('Can people join?').queryAllByRole('radio')).toEqual([])
  expect(part('Can people join?').queryByRole('img')).toBeNull()
  expect(await screen.findByText(/^This browser cannot keep the house/)).toBeDefined()
  expect(stateOf('Will it work without internet?')).toBe('Look at this')
})

test('sound that is off in the settings is said, so that no room is blamed for it', async () => {
  const { user } = setUp({ isSoundOn: false })
  expect(screen.getByText('Sound is turned off in Settings. Turn it on there first.')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Play the sound' }))
  expect(screen.queryByText('Three rising notes.')).toBeNull()
})

test('parts that do not come are said to be missing, and can be asked for again', async () => {
  const { user } = setUp({ pack: { status: async () => some, fill: async () => some } })
  await user.click(await screen.findByRole('button', { name: 'Fetch what is missing' }))
  expect(await screen.findByText(/^Some parts did not come/)).toBeDefined()
})
