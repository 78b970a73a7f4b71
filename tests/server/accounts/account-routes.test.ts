import type { LightMyRequestResponse } from 'fastify'
import { expect, test } from 'vitest'
import { makeOneTimeLink } from '../../../src/server/accounts/make-one-time-link.ts'
import { createFailureBrake } from '../../../src/server/http/failure-brake.ts'
import { anyServer, testServer } from '../support.ts'

const password = 'three plain words'

async function setUp(publicUrl: string | null = null) {
  let now = Date.parse('2026-11-21T10:00:00.000Z')
  const waits: number[] = []
  const brake = createFailureBrake({ nowMs: () => now, waitMs: async (ms) => void waits.push(ms) })
  const { app, store } = await testServer({ nowMs: () => now, brake, publicUrl })
  const newLink = async () => (await makeOneTimeLink(store, 'http://localhost', now)).split('#')[1] ?? ''
  return {
    store,
    waits,
    newLink,
    advanceHours: (hours: number) => (now += hours * 3_600_000),
    post: (url: string, payload: object, cookie = '') =>
      app.inject({ method: 'POST', url, payload, headers: { cookie } }),
    get: (url: string, cookie = '') => app.inject({ url, headers: { cookie } }),
  }
}
const cookieOf = (response: LightMyRequestResponse) =>
  String(response.headers['set-cookie']).split(';')[0] ?? ''

test('a one-time link makes one account without a name, and signs it in', async () => {
  const { post, get, newLink } = await setUp()
  const key = await newLink()
  const made = await post('/api/account/create', { key, password })
  expect(made.statusCode).toBe(201)
  expect(made.json()).toEqual({
    signInName: expect.stringMatching(/^[a-z]+-[a-z]+-\d\d$/),
    role: 'administrator',
    authority: null,
  })
  expect(made.headers['set-cookie']).toMatch(
    /^house-session=[\w-]{32}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  )
  expect((await get('/api/account', cookieOf(made))).json()).toEqual(made.json())
  expect((await post('/api/account/create', { key, password })).statusCode).toBe(403)
})

test('a link is good for a day, and only the newest one', async () => {
  const { post, newLink, advanceHours } = await setUp()
  const first = await newLink()
  const second = await newLink()
  expect((await post('/api/account/create', { key: first, password })).statusCode).toBe(403)
  advanceHours(24)
  expect((await post('/api/account/create', { key: second, password })).statusCode).toBe(403)
  expect((await post('/api/account/create', { key: await newLink(), password })).statusCode).toBe(201)
})

test('a password that is too short is refused in words and the link still works', async () => {
  const { post, newLink } = await setUp()
  const key = await newLink()
  const short = await post('/api/account/create', { key, password: 'ninechars' })
  expect([short.statusCode, short.json().detail]).toEqual([
    400,
    'Choose a password of 10 characters or more.',
  ])
  expect((await post('/api/account/create', { key, password })).statusCode).toBe(201)
})

test('signing in works with the right name and password only, and says the same for both', async () => {
  const { post, newLink } = await setUp()
  const { signInName } = (await post('/api/account/create', { key: await newLink(), password })).json()
  const right = await post('/api/sign-in', { signInName: ` ${signInName.toUpperCase()} `, password })
  expect(right.json()).toEqual({ signInName, role: 'administrator', authority: null })
  const wrong = await post('/api/sign-in', { signInName, password: 'three plain word' })
  const nobody = await post('/api/sign-in', { signInName: 'red-lamp-11', password })
  expect([wrong.statusCode, nobody.statusCode]).toEqual([401, 401])
  expect(wrong.body).toBe(nobody.body)
  expect(wrong.headers['set-cookie']).toBeUndefined()
})

test('a password typed on another keyboard is the same password', async () => {
  const { post, newLink } = await setUp()
  const composed = 'caf\u00e9 near the sea'
  const { signInName } = (
    await post('/api/account/create', { key: await newLink(), password: composed })
  ).json()
  const decomposed = 'cafe\u0301 near the sea'
  expect((await post('/api/sign-in', { signInName, password: decomposed })).statusCode).toBe(200)
})

test('signing out ends the session for the server too; 12 hours end it by themselves', async () => {
  const { post, get, newLink, advanceHours } = await setUp()
  const made = await post('/api/account/create', { key: await newLink(), password })
  const first = cookieOf(made)
  const out = await post('/api/sign-out', {}, first)
  expect([out.statusCode, out.headers['set-cookie']]).toEqual([204, expect.stringContaining('Max-Age=0')])
  expect((await get('/api/account', first)).statusCode).toBe(401)

  const again = cookieOf(await post('/api/sign-in', { signInName: made.json().signInName, password }))
  advanceHours(11)
  expect((await get('/api/account', again)).statusCode).toBe(200)
  advanceHours(1)
  expect((await get('/api/account', again)).statusCode).toBe(401)
})

test('the store holds neither password nor cookie nor key', async () => {
  const { post, newLink, store } = await setUp()
  const key = await newLink()
  const made = await post('/api/account/create', { key, password })
  const account = await store.findAccount(made.json().signInName)
  expect(await store.passwordOf(account?.id ?? '')).toMatch(/^scrypt\$1024\$8\$1\$/)
  expect(JSON.stringify(account)).not.toContain(password)
  const token = cookieOf(made).split('=')[1] ?? ''
  expect(await store.findSession(token, '2026-11-21T10:00:00.000Z')).toBeNull()
})

test('wrong tries get slower; the right password is held, not refused', async () => {
  const { post, newLink, waits } = await setUp()
  const { signInName } = (await post('/api/account/create', { key: await newLink(), password })).json()
  for (let attempt = 0; attempt < 6; attempt++)
    await post('/api/sign-in', { signInName, password: 'not this one' })
  expect((await post('/api/sign-in', { signInName, password })).statusCode).toBe(200)
  expect(waits).toEqual([250])
})

test('over HTTPS the cookie is secure and bound to the host', async () => {
  const { post, newLink } = await setUp('https://house.example.org')
  const made = await post('/api/account/create', { key: await newLink(), password })
  expect(made.headers['set-cookie']).toMatch(
    /^__Host-house-session=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  )
})

test.each([
  ['/api/sign-in', {}],
  ['/api/sign-in', { signInName: 7, password }],
  ['/api/sign-in', { signInName: 'a', password: 'x'.repeat(257) }],
  ['/api/account/create', { key: 'x'.repeat(101), password }],
  ['/api/account/create', []],
])('%s with %j is refused in words', async (url, body) => {
  const app = await anyServer()
  const answer = await app.inject({ method: 'POST', url, payload: body })
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([400, 'application/problem+json'])
})

test.each(['house-session=x', 'house-session=../../etc', 'a=b; house-session=', '%%%'])(
  'the cookie %s signs nobody in',
  async (cookie) => {
    const app = await anyServer()
    expect((await app.inject({ url: '/api/account', headers: { cookie } })).statusCode).toBe(401)
  },
)
