import { describe, expect, test } from 'vitest'
import type { NewEvent } from '../../../src/server/store/event-log.ts'
import { hashToken } from '../../../src/server/secrets.ts'
import { openSqliteStore } from '../../../src/server/store/sqlite/sqlite-store.ts'
import { anInvitation } from '../store/invitation-book.contract.ts'
import { anEvent, anyServer, newTestId, temporaryFolder, testServer } from '../support.ts'

const nowMs = () => Date.parse('2026-11-21T10:00:00.000Z')
const room = (common = {}) => anEvent({ kind: 'room.entered', room: 'hall' }, common)

async function setUp() {
  const { app, store } = await testServer({ nowMs })
  return {
    app,
    store,
    post: (events: unknown, headers = {}) =>
      app.inject({ method: 'POST', url: '/api/events', payload: { events } as object, headers }),
    async stored() {
      const rows = []
      for await (const page of store.readEvents()) rows.push(...page)
      return rows
    },
  }
}

test('events are accepted once, however often they are sent', async () => {
  const { post, stored } = await setUp()
  const events = [room({ seq: 0 }), room({ seq: 1 })]
  expect((await post(events)).json()).toEqual({ accepted: 2, repeated: 0, rejected: [] })
  expect((await post([...events, room({ seq: 2 })])).json()).toEqual({
    accepted: 1,
    repeated: 2,
    rejected: [],
  })
  expect((await stored()).map(({ body }) => JSON.parse(body).seq)).toEqual([0, 1, 2])
})

test('a bad event is refused alone with its reason, the rest is kept', async () => {
  const { post, stored } = await setUp()
  const wrong = { ...room(), room: 'The Hall' }
  const answer = (
    await post([room(), wrong, null, 'text', { id: 7 }, { ...room(), kind: 'no.such' }, room()])
  ).json()
  expect(answer.accepted).toBe(2)
  expect(answer.rejected).toEqual([
    { id: wrong.id, reason: 'room: missing or does not fit' },
    { id: null, reason: 'record: missing or does not fit' },
    { id: null, reason: 'record: missing or does not fit' },
    { id: null, reason: 'id: missing or does not fit' },
    { id: expect.any(String), reason: 'kind: there is no event kind "no.such"' },
  ])
  expect(await stored()).toHaveLength(2)
})

test('fields that no event has are not kept: no name gets into the store by a side door', async () => {
  const { post, stored } = await setUp()
  await post([{ ...room(), name: 'Jo Brown', email: 'jo@example.org' }])
  expect((await stored())[0]?.body).not.toMatch(/Jo Brown|example/)
})

test('wrong clocks are kept and marked', async () => {
  const { post, stored } = await setUp()
  await post([
    room({ at: '2026-11-21T10:09:00.000Z' }),
    room({ at: '2026-11-21T10:11:00.000Z' }),
    room({ at: '2019-01-01T00:00:00.000Z' }),
    room({ at: '2026-19-39T25:61:00.000Z' }),
  ])
  expect((await stored()).map(({ clock }) => clock)).toEqual(['ok', 'future', 'before-2026', 'not-a-time'])
})

test('an invitation key that is known marks its events', async () => {
  const { post, store, stored } = await setUp()
  await store.addInvitation(anInvitation(hashToken('right-key')))
  await post([room()])
  await post([room()], { 'x-invitation': 'wrong-key' })
  await post([room()], { 'x-invitation': 'right-key' })
  expect((await stored()).map(({ keyed }) => keyed)).toEqual([false, false, true])
})

test('500 events fit into one post, 501 do not', async () => {
  const { post, stored } = await setUp()
  const many = Array.from({ length: 501 }, (_, seq) => room({ seq }))
  const refused = await post(many)
  expect([refused.statusCode, refused.headers['content-type']]).toEqual([400, 'application/problem+json'])
  expect(refused.json().detail).toContain('at most 500')
  expect((await post(many.slice(0, 500))).json().accepted).toBe(500)
  expect(await stored()).toHaveLength(500)
})

describe('bodies that are no post', () => {
  test.each([
    ['no JSON', '{"events":', 'application/json', 400],
    ['nothing', '', 'application/json', 400],
    ['a list', '[]', 'application/json', 400],
    ['a number of events', '{"events":7}', 'application/json', 400],
    ['a poisoned prototype', '{"events":[],"__proto__":{"a":1}}', 'application/json', 400],
    ['a form', 'events=1', 'application/x-www-form-urlencoded', 415],
    ['plain text', '{"events":[]}', 'text/plain', 415],
    ['more than 1 MiB', JSON.stringify({ events: ['x'.repeat(1_048_576)] }), 'application/json', 413],
  ])('%s', async (_, payload, type, status) => {
    const app = await anyServer()
    const answer = await app.inject({
      method: 'POST',
      url: '/api/events',
      payload,
      headers: { 'content-type': type },
    })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'application/problem+json'])
    expect(answer.json()).toMatchObject({ type: 'about:blank', status, detail: expect.stringMatching(/\.$/) })
  })
})

test('the answer comes only after the commit', async () => {
  const store = await openSqliteStore(temporaryFolder())
  let commit: (() => void) | undefined
  const committed = new Promise<void>((resolve) => {
    commit = resolve
  })
  const slow = {
    ...store,
    async appendEvents(events: readonly NewEvent[]) {
      await committed
      return store.appendEvents(events)
    },
  }
  const { app } = await testServer({ store: slow })
  let isAnswered = false
  const answer = app
    .inject({ method: 'POST', url: '/api/events', payload: { events: [room()] } })
    .then((response) => {
      isAnswered = true
      return response
    })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(isAnswered).toBe(false)
  commit?.()
  expect((await answer).json().accepted).toBe(1)
})

test('a store that cannot save answers 503 in words, and nothing is acknowledged', async () => {
  const { app, store } = await testServer()
  await store.close()
  const answer = await app.inject({ method: 'POST', url: '/api/events', payload: { events: [room()] } })
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '10'])
  expect(answer.json().detail).toBe(
    'The store cannot save at the moment. Some of this may not be saved. Try again soon.',
  )
  expect((await app.inject('/api/health')).statusCode).toBe(503)
})

test('health names the store and the version', async () => {
  const { app } = await setUp()
  expect((await app.inject('/api/health')).json()).toEqual({
    status: 'ok',
    store: 'sqlite',
    version: '0.0.0-test',
  })
})

test('2,000 bent requests from a fixed seed: never a 5xx, and the server lives', async () => {
  const { app } = await setUp()
  let seed = 42
  const random = (below: number) => (seed = (seed * 16807) % 2147483647) % below
  const bent = (event: Record<string, unknown>) => {
    const values = [
      null,
      -1,
      1e300,
      '',
      'x'.repeat(600),
      [],
      {},
      true,
      '\u0000',
      '2026',
      newTestId(),
      ['a'],
      '__proto__',
    ]
    const keys = Object.keys(event)
    const key = keys[random(keys.length)] ?? 'id'
    return { ...event, [key]: values[random(values.length)] }
  }
  const statuses = new Set<number>()
  for (let round = 0; round < 2000; round++) {
    const text = JSON.stringify({ events: [bent({ ...room() })] })
    const cut = random(4) === 0 ? text.slice(0, random(text.length)) : text
    const { statusCode } = await app.inject({
      method: 'POST',
      url: '/api/events',
      payload: cut,
      headers: { 'content-type': 'application/json' },
    })
    statuses.add(statusCode)
  }
  expect([...statuses].toSorted()).toEqual([200, 400])
  expect((await app.inject('/api/health')).statusCode).toBe(200)
})
