import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LinksScreen } from '../../../../src/features/evaluate/links/links-screen.tsx'
import type { Answer } from '../../../../src/protocol/evaluate-api.schema.ts'
import type { LinkPair, Links, LinksApi, LinkSide } from '../../../../src/protocol/links-api.schema.ts'
import { expectAccessible } from '../../../ui/expect-accessible.ts'

const side: LinkSide = {
  firstDay: '2026-05-11',
  lastDay: '2026-05-11',
  council: 'Gateshead',
  site: 'quayside',
  job: 'Care worker',
  setting: 'Care home',
  years: null,
  waves: { before: true, after: true, later: false },
}
const back: LinkSide = {
  ...side,
  firstDay: '2026-06-29',
  lastDay: '2026-06-29',
  job: 'Senior care worker',
  waves: { before: false, after: false, later: true },
}
const pair = (from: string, difference: LinkPair['difference']): LinkPair => ({
  from: from.repeat(64),
  to: 'f'.repeat(64),
  difference,
  earlier: side,
  later: back,
  accepted: null,
})

function setUp(pairs: readonly LinkPair[], answers: readonly Answer<Links>[] = []) {
  let list = pairs
  const waiting = [...answers]
  const said: string[] = []
  const ready = (): Answer<Links> => ({ ok: true, value: { state: 'ready', pairs: [...list], lapsed: [] } })
  const set = async (from: string, accepted: LinkPair['accepted']) => {
    list = list.map((one) => (one.from === from ? { ...one, accepted } : one))
    return ready()
  }
  const api: LinksApi = {
    links: async () => waiting.shift() ?? ready(),
    acceptLink: ({ from }) => set(from, { at: '2026-11-21T10:00:00.000Z', by: 'green-kettle-27' }),
    takeBackLink: ({ from }) => set(from, null),
  }
  return { ...render(<LinksScreen api={api} announce={(text) => said.push(text)} />), said }
}

test('pairs stand side by side with what differs; one press joins them, one takes them apart', async () => {
  const { container, said } = setUp([
    pair('a', { kind: 'part', part: 2 }),
    pair('b', { kind: 'sign', place: 3, slip: 'swapped' }),
  ])
  const first = within(await screen.findByRole('table', { name: 'Pair 1, side by side' }))
  expect(first.getByRole('row', { name: 'Job Care worker Senior care worker Differs' })).toBeTruthy()
  expect(first.getByRole('row', { name: 'Council Gateshead Gateshead' })).toBeTruthy()
  expect(first.getByRole('row', { name: 'Years in care Not told Not told' })).toBeTruthy()
  expect(screen.getByText(/answers of the self-made code differs: the day of birth/)).toBeTruthy()
  expect(screen.getByText(/letters or numbers 3 and 4 changed places/)).toBeTruthy()
  await expectAccessible(container)

  await userEvent.click(screen.getByRole('button', { name: 'Join as one person: pair 2' }))
  expect(await screen.findByText('To look at: 1. Joined: 1.')).toBeTruthy()
  expect(said).toEqual(['Pair 2 is joined. The figures count one person now.'])
  expect(screen.getByText(/by green-kettle-27/)).toBeTruthy()
  await expectAccessible(container)

  await userEvent.click(screen.getByRole('button', { name: 'Take apart: pair 2' }))
  expect(await screen.findByText('To look at: 2. Joined: 0.')).toBeTruthy()
  expect(said.at(-1)).toBe('Pair 2 is apart again.')
})

test('while the answers are worked out it says how far; with nothing to join it says so', async () => {
  setUp([], [{ ok: true, value: { state: 'working', done: 40, of: 120 } }])
  expect(await screen.findByRole('progressbar')).toBeTruthy()
  expect(await screen.findByText(/There is nothing to join/, {}, { timeout: 3000 })).toBeTruthy()
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('what the server refuses is told, the list stays, and one can try again', async () => {
  const refused: Answer<Links> = { ok: false, reason: 'refused', message: 'Look at the list again.' }
  setUp([pair('a', { kind: 'part', part: 1 })], [refused])
  expect(await screen.findByText('Look at the list again.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('table', { name: 'Pair 1, side by side' })).toBeTruthy()
  expect(screen.queryByText('Look at the list again.')).toBeNull()
})
