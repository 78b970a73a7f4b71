import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { CheckRoomScreen } from '../../../src/features/train/check-room-screen.tsx'
import type { PackState, RoomPack } from '../../../src/features/train/check-room-offline.tsx'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const some: PackState = { pages: 'ready', things: { here: 1, all: 3 } }
const whole: PackState = { pages: 'ready', things: { here: 3, all: 3 } }

function setUp(
  options: { tookMs?: number | null; pack?: RoomPack; address?: string; isSoundOn?: boolean } = {},
) {
  const played: number[] = []
  const announced: string[] = []
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
      announce={(text) => announced.push(text)}
    />,
  )
  return { played, announced, user: userEvent.setup() }
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

/** Second by second: what a look changed is drawn, and the next look is planned, only between two acts. */
async function wait(seconds: number) {
  for (let second = 0; second < seconds; second++) await act(() => vi.advanceTimersByTimeAsync(1000))
}

test('while pages are on their way it looks again by itself, says once what came, and then stops', async () => {
  vi.useFakeTimers()
  try {
    let looks = 0
    let pages: PackState['pages'] = 'coming'
    const status = async (): Promise<PackState> => {
      looks += 1
      return pages === 'coming' ? { pages, things: null } : { ...some, pages }
    }
    const { announced } = setUp({ pack: { status, fill: async () => whole } })
    await wait(10)
    expect(part('Will it work without internet?').getByText(/^The pages are on their way/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Look again' })).toBeDefined()
    expect([looks, announced]).toEqual([4, []]) // at 0, 3, 6 and 9 seconds
    pages = 'ready'
    await wait(3)
    expect(screen.getByText('1 of 3 parts of the house are here.')).toBeDefined()
    await wait(30)
    expect(looks).toBe(5)
    expect(announced).toEqual(['All pages are on this laptop. 1 of 3 parts of the house are here.'])
  } finally {
    vi.useRealTimers()
  }
})

test('a room check that was left looks no more', async () => {
  vi.useFakeTimers()
  try {
    const status = vi.fn(async (): Promise<PackState> => ({ pages: 'coming', things: null }))
    setUp({ pack: { status, fill: async () => whole } })
    await act(() => vi.advanceTimersByTimeAsync(1000))
    cleanup()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(status).toHaveBeenCalledTimes(1)
  } finally {
    vi.useRealTimers()
  }
})
