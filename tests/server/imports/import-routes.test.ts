import { expect, test } from 'vitest'
import { drawPersonCode } from '../../../src/domain/measures/person-code.ts'
import { readAll } from '../store/event-log.contract.ts'
import { signInServer } from '../sign-in-support.ts'
import { anEvent, newTestId } from '../support.ts'
import { NOTHING_SAID } from '../../../src/domain/attempt/nothing-said.ts'

const person = drawPersonCode((count) => new Uint8Array(count).fill(7))
const started = (purpose: 'real' | 'demo' = 'real') =>
  ({
    kind: 'visit.started',
    purpose,
    mode: 'self',
    way: 'lite',
    research: true,
    notice: 'n1',
    site: null,
    ...NOTHING_SAID,
  }) as const

function aVisit(purpose: 'real' | 'demo' = 'real', code: string | null = null) {
  const visit = newTestId()
  return [
    anEvent(started(purpose), { visit, person: code, seq: 0 }),
    anEvent({ kind: 'room.entered', room: 'hall' }, { visit, person: code, seq: 1 }),
  ]
}

async function setUp() {
  const server = await signInServer()
  const { cookie, signInName } = await server.member('regional-evaluator')
  return {
    ...server,
    signInName,
    ask: (path: string, payload: object) => server.post(`/api/imports${path}`, payload, cookie),
    list: async () =>
      (await server.get('/api/imports', cookie)).json().imports as { id: string; events: number }[],
    stored: async () => (await readAll(server.store)).map(({ id }) => id),
  }
}

test('a look at a file says what is new, what is here, what is refused and why, and changes nothing', async () => {
  const { ask, post, stored, store } = await setUp()
  const here = aVisit()
  await post('/api/events', { events: here })
  const erased = aVisit('real', person)
  await post('/api/events', { events: erased })
  await post('/api/me/erase', { code: person })
  const before = await stored()
  const events = [...here, ...aVisit(), ...aVisit('demo'), ...aVisit('real', person), { id: 'x' }]
  const answer = await ask('/preview', { events })
  expect(answer.statusCode).toBe(200)
  const { fresh, there, refused } = answer.json()
  expect([fresh, there, refused.length]).toEqual([2, 2, 5])
  expect(new Set(refused.map(({ reason }: { reason: string }) => reason))).toEqual(
    new Set([
      'id: missing or does not fit',
      'This server is for real answers. Demonstration data cannot be added.',
      'Everything under this code was forgotten.',
    ]),
  )
  expect(await stored()).toEqual(before)
  expect((await store.countErasures()).refused).toBe(0)
})

test('parts of one file are one import; undo takes them out, and nothing else; it can come in again', async () => {
  const { ask, post, list, stored, audit, signInName } = await setUp()
  const here = aVisit()
  await post('/api/events', { events: here })
  const [one, two] = [aVisit(), aVisit()]
  const id = newTestId()
  expect((await ask('', { import: id, invited: true, events: [...here, ...one] })).json()).toEqual({
    accepted: 2,
    repeated: 2,
    rejected: [],
  })
  await ask('', { import: id, invited: true, events: two })
  expect(await list()).toMatchObject([{ id, events: 4, visits: 2, importedBy: signInName }])
  expect((await ask('/undo', { import: id })).json()).toEqual({ events: 4 })
  expect(await stored()).toEqual(here.map((event) => event.id))
  expect(await list()).toEqual([])
  expect((await ask('', { import: newTestId(), invited: true, events: one })).json().accepted).toBe(2)
  expect((await audit()).filter(([, action]) => String(action).startsWith('import'))).toEqual([
    [signInName, 'imported', '2 events'],
    [signInName, 'import-undone', '4 events'],
    [signInName, 'imported', '2 events'],
    [signInName, 'imported', '2 events'],
  ])
})

test('visits count as invited only when that is said', async () => {
  const { ask, store } = await setUp()
  const [invited, not] = [aVisit(), aVisit()]
  await ask('', { import: newTestId(), invited: true, events: invited })
  await ask('', { import: newTestId(), invited: false, events: not })
  expect((await readAll(store)).map(({ keyed }) => keyed)).toEqual([true, true, false, false])
})

test('what is no request gets a sentence and changes nothing', async () => {
  const { ask, stored } = await setUp()
  for (const [path, payload] of [
    ['', { events: [] }],
    ['', { import: 'no-uuid', invited: true, events: [] }],
    ['/preview', { events: Array.from({ length: 501 }, () => ({})) }],
    ['/undo', {}],
  ] as const) {
    const answer = await ask(path, payload)
    expect([answer.statusCode, String(answer.json().detail).startsWith('Send {')]).toEqual([400, true])
  }
  expect(await stored()).toEqual([])
})
