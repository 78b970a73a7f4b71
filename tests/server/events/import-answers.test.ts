import { expect, test } from 'vitest'
import { importAnswers } from '../../../src/server/events/import-answers.ts'
import { anEvent, temporaryFolder } from '../support.ts'
import { openSqliteStore } from '../../../src/server/store/sqlite/sqlite-store.ts'
import { answersFile } from '../../../src/features/finish/answers-file.ts'

const room = (seq: number) => anEvent({ kind: 'room.entered', room: 'hall' }, { seq })

async function setUp() {
  const store = await openSqliteStore(temporaryFolder())
  const parts = {
    store,
    nowMs: Date.parse('2026-11-21T10:00:00Z'),
    keyed: true,
    hashPerson: (code: string) => code,
  }
  return { store, take: (text: string) => importAnswers(text, parts) }
}

test('a file as the device saves it is taken in once, however often it comes', async () => {
  const { store, take } = await setUp()
  const events = Array.from({ length: 1203 }, (_, seq) => room(seq))
  const file = answersFile(events)
  expect(await take(file)).toEqual({ ok: true, accepted: 1203, repeated: 0, rejected: [] })
  expect(await take(`\uFEFF${file}`)).toEqual({ ok: true, accepted: 0, repeated: 1203, rejected: [] })
  await store.close()
})

test('one event a line is read too, and a bad one does not spoil the rest', async () => {
  const { store, take } = await setUp()
  const bad = { ...room(1), room: 'The Hall' }
  const text = [room(0), bad, room(2)].map((event) => JSON.stringify(event)).join('\n')
  expect(await take(`${text}\n`)).toEqual({
    ok: true,
    accepted: 2,
    repeated: 0,
    rejected: [{ id: bad.id, reason: expect.stringContaining('room') }],
  })
  await store.close()
})

test('events of somebody who was erased are refused and counted', async () => {
  const { store, take } = await setUp()
  await store.erasePerson({ person: 'K7M4-Q2XL', personHash: 'K7M4-Q2XL', atUtc: '2026-11-21T09:00:00.000Z' })
  const late = { ...room(0), person: 'K7M4-Q2XL' }
  expect(await take(answersFile([late, room(1)]))).toEqual({
    ok: true,
    accepted: 1,
    repeated: 0,
    rejected: [{ id: late.id, reason: 'Everything under this code was forgotten.' }],
  })
  await store.close()
})

test.each([
  ['nothing', ''],
  ['a letter', 'Dear evaluator, here are my answers.'],
  ['a file cut short', answersFile([room(0)]).slice(0, 60)],
  ['no events', '{"events":[]}'],
  ['events that are no list', '{"events":7}'],
  ['a number', '7'],
])('%s is refused with a sentence', async (_, text) => {
  const { store, take } = await setUp()
  expect(await take(text)).toEqual({ ok: false, reason: expect.stringMatching(/not a file of answers.*\.$/) })
  await store.close()
})
