import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ImportScreen } from '../../../src/features/import-answers/import-screen.tsx'
import { inParts } from '../../../src/features/import-answers/read-files.ts'
import { MAX_BODY_BYTES } from '../../../src/protocol/events-api.schema.ts'
import type {
  ImportApi,
  ImportPreview,
  ImportRecord,
  ImportRequest,
  Seals,
} from '../../../src/protocol/import-api.schema.ts'
import { expectAccessible } from '../../ui/expect-accessible.ts'

const event = (seq: number) => ({
  id: `019aa000-0000-7000-8000-${String(seq).padStart(12, '0')}`,
  v: 1,
  visit: '019aa000-0000-7000-8000-aaaaaaaaaaaa',
  seq,
  at: '2026-11-21T09:30:00.000Z',
  person: null,
  content: 'c1',
  live: null,
  kind: 'room.entered',
  room: 'hall',
})
const known: ImportRecord = {
  id: 'earlier',
  importedAt: '2026-11-20T10:00:00.000Z',
  importedBy: 'green-kettle-27',
  events: 40,
  visits: 2,
}

/** A seal that can be looked through: real ones are tried in tests/platform/sealed-file.test.ts. */
const seals: Seals = {
  isSealed: (bytes) => bytes[0] === 0,
  open: async (bytes, key) => (key === 'right' ? new TextDecoder().decode(bytes.subarray(1)) : null),
  makeKeys: async () => ({ publicKey: 'age1public', secretKey: 'AGE-SECRET-KEY-1' }),
}

function setUp(preview: Partial<ImportPreview> = {}, takeIn?: ImportApi['takeIn']) {
  const taken: ImportRequest[] = []
  const undone: string[] = []
  const said: string[] = []
  let list: readonly ImportRecord[] = [known]
  const api: ImportApi = {
    imports: async () => ({ ok: true, value: list }),
    preview: async (events) => ({
      ok: true,
      value: { fresh: events.length, there: 0, refused: [], ...preview },
    }),
    takeIn:
      takeIn ??
      (async (request) => {
        taken.push(request)
        list = [{ ...known, id: request.import }, known]
        return { ok: true, value: { accepted: request.events.length, repeated: 0, rejected: [] } }
      }),
    async undo(id) {
      undone.push(id)
      list = list.filter((record) => record.id !== id)
      return { ok: true, value: 40 }
    },
  }
  render(<ImportScreen api={api} seals={seals} newId={() => 'new-id'} announce={(text) => said.push(text)} />)
  const user = userEvent.setup()
  const choose = (text: string, name = 'answers.json') =>
    user.upload(
      screen.getByLabelText('Choose one or more files'),
      new File([text], name, { type: 'application/json' }),
    )
  return { taken, undone, said, user, choose }
}

const file = (count: number) =>
  JSON.stringify({ events: Array.from({ length: count }, (_, seq) => event(seq)) })
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)

test('a file is shown before anything of it is taken in; then all of it is, in parts', async () => {
  const { choose, taken, user, said } = setUp({ refused: [] })
  await choose(file(1203))
  const table = await screen.findByRole('table', { name: 'What is in it' })
  expect(rowsOf(table)).toEqual([
    'Files1',
    'Visits1',
    'First day, by the device21 November 2026',
    'Last day, by the device21 November 2026',
    'New1203',
    'Here already0',
    'Cannot be taken in0',
  ])
  expect(taken).toEqual([])
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Take in 1203 new' }))
  expect(await screen.findByText('1203 answers and steps are in. You can undo this below.')).toBeTruthy()
  expect(taken.map(({ import: id, invited, events }) => [id, invited, events.length])).toEqual([
    ['new-id', true, 500],
    ['new-id', true, 500],
    ['new-id', true, 203],
  ])
  expect(said.at(-1)).toBe('1203 answers and steps are in. You can undo this below.')
})

test('what cannot be taken in is told with its reason; with nothing new there is no button', async () => {
  const { choose } = setUp({
    fresh: 0,
    there: 2,
    refused: [
      { id: null, reason: 'room: missing or does not fit' },
      { id: 'x', reason: 'room: missing or does not fit' },
    ],
  })
  await choose(file(4))
  expect(await screen.findByText('room: missing or does not fit (2)')).toBeTruthy()
  expect(screen.getByText('There is nothing new in it. Nothing will change.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Take in/ })).toBeNull()
})

test('a file that is something else is named, and another can be chosen', async () => {
  const { choose } = setUp()
  await choose('{"events":[{"id":', 'holiday.json')
  expect(await screen.findByText(/^holiday.json is not a file of answers/)).toBeTruthy()
  await choose(file(1))
  expect(await screen.findByRole('button', { name: 'Take in 1 new' })).toBeTruthy()
})

test('a lost connection half way says how far it came', async () => {
  let calls = 0
  const { choose, user } = setUp({}, async ({ events }) =>
    ++calls === 1
      ? { ok: true, value: { accepted: events.length, repeated: 0, rejected: [] } }
      : { ok: false, reason: 'unreachable', message: 'We cannot reach the server.' },
  )
  await choose(file(600))
  await user.click(await screen.findByRole('button', { name: 'Take in 600 new' }))
  expect(
    await screen.findByText(
      'We cannot reach the server. We could not take in all of it. 500 are in. Choose the file again to go on.',
    ),
  ).toBeTruthy()
})

test('what was taken in can be taken out again, after a question', async () => {
  const { undone, user, said } = setUp()
  await user.click(await screen.findByRole('button', { name: /^Undo what was taken in on 20 Nov 2026/ }))
  expect(screen.getByText(/^40 answers and steps of 2 visits go from the store/)).toBeTruthy()
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Take it out' }))
  expect(await screen.findByText('No file was taken in yet.')).toBeTruthy()
  expect([undone, said.at(-1)]).toEqual([['earlier'], '40 answers and steps are out again.'])
})

test('a sealed file opens with the right key alone', async () => {
  const { choose, user } = setUp()
  await choose(`\u0000${file(3)}`, 'answers.json.age')
  expect(await screen.findByText(/^answers.json.age is sealed/)).toBeTruthy()
  await user.type(screen.getByLabelText('Secret key'), 'wrong')
  await user.click(screen.getByRole('button', { name: 'Open the files' }))
  expect(await screen.findByText(/^This key does not open the file/)).toBeTruthy()
  await expectAccessible()
  await user.clear(screen.getByLabelText('Secret key'))
  await user.type(screen.getByLabelText('Secret key'), 'right')
  await user.click(screen.getByRole('button', { name: 'Open the files' }))
  expect(await screen.findByRole('button', { name: 'Take in 3 new' })).toBeTruthy()
})

test('a pair of keys is made and shown', async () => {
  const { user, said } = setUp()
  await user.click(screen.getByRole('button', { name: 'Make a pair of keys' }))
  expect((await screen.findByLabelText<HTMLInputElement>(/^Public key/)).value).toBe('age1public')
  expect(screen.getByLabelText<HTMLInputElement>(/^Secret key: keep it/).value).toBe('AGE-SECRET-KEY-1')
  expect(said.at(-1)).toBe('Secret key: keep it in a safe place. We do not keep it.')
  await expectAccessible()
})

test('parts fit a request by number and by length', () => {
  const long = Array.from({ length: 400 }, (_, seq) => ({ ...event(seq), text: 'é'.repeat(500) }))
  const parts = inParts(long)
  expect(parts.flat()).toEqual(long)
  for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(MAX_BODY_BYTES)
  expect(inParts(Array.from({ length: 501 }, (_, seq) => event(seq))).map((part) => part.length)).toEqual([
    500, 1,
  ])
})
