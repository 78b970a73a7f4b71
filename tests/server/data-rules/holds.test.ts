import { expect, test } from 'vitest'
import { anEvent, newTestId, testServer } from '../support.ts'
import { NOTHING_SAID } from '../../../src/domain/attempt/nothing-said.ts'
import { settleHolds } from '../../../src/server/data-rules/holds.ts'

const startOf = (purpose: 'real' | 'demo' | 'test', visit = newTestId()) =>
  anEvent(
    {
      kind: 'visit.started',
      purpose,
      mode: 'self',
      way: 'lite',
      research: true,
      notice: 'n1',
      site: null,
      ...NOTHING_SAID,
    },
    { visit },
  )

async function setUp() {
  const { app, store } = await testServer()
  return {
    app,
    store,
    post: async (...events: object[]) =>
      (await app.inject({ method: 'POST', url: '/api/events', payload: { events } })).json(),
    rules: async () => (await app.inject('/api/data-rules')).json(),
  }
}

test('the first visit settles what a store holds; test visits settle nothing', async () => {
  const { post, rules } = await setUp()
  await post(startOf('test'))
  expect(await rules()).toEqual({ holds: null, retentionMonths: 12, auditMonths: 24 })
  await post(startOf('real'))
  expect((await rules()).holds).toBe('real')
  expect((await post(startOf('test'))).accepted).toBe(1)
})

test.each([
  ['real', 'demo', 'This server is for real answers. Demonstration data cannot be added.'],
  ['demo', 'real', 'This server holds demonstration data. Real answers cannot be added.'],
] as const)(
  'a store that holds %s visits refuses %s ones, with all that follows of them',
  async (held, other, reason) => {
    const { post, store } = await setUp()
    if (held === 'demo') await settleHolds(store, held)
    await post(startOf(held))
    const start = startOf(other)
    const next = anEvent({ kind: 'room.entered', room: 'hall' }, { visit: start.visit, seq: 1 })
    const late = anEvent({ kind: 'room.entered', room: 'hall' }, { visit: start.visit, seq: 2 })
    const good = startOf(held)
    expect(await post(start, next, good)).toEqual({
      accepted: 1,
      repeated: 0,
      rejected: [
        { id: start.id, reason },
        { id: next.id, reason },
      ],
    })
    expect((await post(late)).accepted).toBe(0)
  },
)

test('nobody turns an empty store into one for demonstration by sending a visit', async () => {
  const { post, rules } = await setUp()
  expect((await post(startOf('demo'))).rejected).toHaveLength(1)
  expect((await rules()).holds).toBeNull()
  expect((await post(startOf('demo'), startOf('real'))).accepted).toBe(1)
  expect((await rules()).holds).toBe('real')
})

test('pages of a server with demonstration data are marked, and only those', async () => {
  const { app, post, store } = await setUp()
  const mark = async (cookie = '', accept = 'text/html') =>
    (await app.inject({ url: '/start', headers: { accept, cookie } })).headers['set-cookie']
  expect(await mark()).toBeUndefined()
  await settleHolds(store, 'demo')
  await post(startOf('demo'))
  expect(await mark()).toBe('house-demonstration=1; Max-Age=31536000; Path=/; SameSite=Lax')
  expect(await mark('house-demonstration=1')).toBeUndefined()
  expect(await mark('', 'application/json')).toBeUndefined()

  const real = await setUp()
  await real.post(startOf('real'))
  const answer = await real.app.inject({
    url: '/start',
    headers: { accept: 'text/html', cookie: 'house-demonstration=1' },
  })
  expect(answer.headers['set-cookie']).toBe('house-demonstration=1; Max-Age=0; Path=/; SameSite=Lax')
})
