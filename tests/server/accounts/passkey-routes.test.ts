import { expect, test, vi } from 'vitest'
import type { ServerParts } from '../../../src/server/build-server.ts'
import { cookieOf, password, signInServer } from '../sign-in-support.ts'
import { type SoftAuthenticator, softAuthenticator } from './soft-authenticator.ts'

const origin = 'http://localhost'
// A browser says where its page comes from.
const browser = { origin, host: 'localhost' }

async function setUp(parts: Partial<ServerParts> = {}) {
  const server = await signInServer(parts)
  const post = (url: string, payload: object, cookie = '') => server.post(url, payload, cookie, browser)
  const challengeOf = async (url: string, payload: object = {}, cookie = '') =>
    (await post(url, payload, cookie)).json<{ challenge: string }>().challenge
  return {
    ...server,
    post,
    challengeOf,
    async create(device: SoftAuthenticator) {
      const key = await server.newKey()
      const challenge = await challengeOf('/api/passkeys/create-options', { key })
      return post('/api/passkeys/create', { response: device.create(challenge) })
    },
    async signIn(device: SoftAuthenticator, from = origin) {
      const challenge = await challengeOf('/api/passkeys/sign-in-options')
      return post('/api/passkeys/sign-in', { response: device.use(challenge, from) })
    },
  }
}

test('a one-time link makes an account with a passkey and no password, and the passkey signs in', async () => {
  const { create, signIn, get, audit } = await setUp()
  const device = softAuthenticator()
  const made = await create(device)
  expect(made.statusCode).toBe(201)
  expect((await get('/api/account', cookieOf(made))).json()).toEqual(made.json())
  expect((await get('/api/account/ways', cookieOf(made))).json()).toMatchObject({
    password: false,
    council: false,
    passkeys: [{ id: device.id, usedAt: null }],
  })
  const back = await signIn(device)
  expect([back.statusCode, back.json()]).toEqual([200, made.json()])
  expect((await get('/api/account', cookieOf(back))).statusCode).toBe(200)
  const { signInName } = made.json<{ signInName: string }>()
  expect(await audit()).toEqual([
    [signInName, 'signed-in', 'passkey'],
    [signInName, 'account-made', 'administrator'],
  ])
})

test('the options ask for a passkey that is found without a name and checks the person', async () => {
  const { post, newKey } = await setUp()
  const options = (await post('/api/passkeys/create-options', { key: await newKey() })).json()
  expect(options).toMatchObject({
    rp: { id: 'localhost', name: 'Virtual House' },
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  expect(options.user.name).toMatch(/^[a-z]+-[a-z]+-\d\d$/)
})

test('a link makes one account: by passkey or by password, not both', async () => {
  const { post, newKey, challengeOf } = await setUp()
  const key = await newKey()
  const challenge = await challengeOf('/api/passkeys/create-options', { key })
  expect((await post('/api/account/create', { key, password })).statusCode).toBe(201)
  const late = await post('/api/passkeys/create', { response: softAuthenticator().create(challenge) })
  expect(late.statusCode).toBe(403)
  expect((await post('/api/passkeys/create-options', { key })).statusCode).toBe(403)
})

test('a passkey answer counts once, in its time, from our page, for this device', async () => {
  const { create, signIn, post, challengeOf, advanceMinutes } = await setUp()
  const device = softAuthenticator()
  await create(device)

  const challenge = await challengeOf('/api/passkeys/sign-in-options')
  const answer = device.use(challenge)
  expect((await post('/api/passkeys/sign-in', { response: answer })).statusCode).toBe(200)
  expect((await post('/api/passkeys/sign-in', { response: answer })).statusCode).toBe(401)

  const slow = await challengeOf('/api/passkeys/sign-in-options')
  advanceMinutes(11)
  expect((await post('/api/passkeys/sign-in', { response: device.use(slow) })).statusCode).toBe(401)

  expect((await signIn(device, 'https://house.example.net')).statusCode).toBe(401)
  expect((await post('/api/passkeys/sign-in', { response: device.use('made-up') })).statusCode).toBe(401)

  const other = softAuthenticator()
  const stolen = {
    ...other.use(await challengeOf('/api/passkeys/sign-in-options')),
    id: device.id,
    rawId: device.id,
  }
  expect((await post('/api/passkeys/sign-in', { response: stolen })).statusCode).toBe(401)
  expect((await signIn(other)).statusCode).toBe(401)
})

test('asking to sign in and never doing it leaves nothing in the store; a sign-in leaves one row', async () => {
  const { create, challengeOf, signIn, post, store } = await setUp()
  const device = softAuthenticator()
  await create(device)
  const kept = vi.spyOn(store, 'addTicket')
  const challenges = await Promise.all(
    Array.from({ length: 100 }, () => challengeOf('/api/passkeys/sign-in-options')),
  )
  expect(new Set(challenges).size).toBe(100)
  // Nor does a made-up answer to one of them.
  const response = { ...softAuthenticator().use(challenges[0] ?? ''), id: device.id, rawId: device.id }
  expect((await post('/api/passkeys/sign-in', { response })).statusCode).toBe(401)
  expect(kept).not.toHaveBeenCalled()
  expect((await signIn(device)).statusCode).toBe(200)
  expect(kept).toHaveBeenCalledTimes(1)
})

test('a challenge of one server is good at another, and once at both together', async () => {
  const one = await setUp()
  const two = await setUp({ store: one.store })
  const device = softAuthenticator()
  await one.create(device)
  const response = device.use(await one.challengeOf('/api/passkeys/sign-in-options'))
  const answers = await Promise.all([one, two].map(({ post }) => post('/api/passkeys/sign-in', { response })))
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401])
  const other = device.use(await one.challengeOf('/api/passkeys/sign-in-options'))
  expect((await two.post('/api/passkeys/sign-in', { response: other })).statusCode).toBe(200)
})

test('a challenge that was changed, shortened or made for something else is none of ours', async () => {
  const { create, challengeOf, post, newKey } = await setUp()
  const device = softAuthenticator()
  await create(device)
  const challenge = await challengeOf('/api/passkeys/sign-in-options')
  const later = Buffer.from(challenge, 'base64url')
    .toString('latin1')
    .replace(/"until":1/, '"until":9')
  const changed = [
    challenge.slice(0, 20),
    challenge.slice(0, -4),
    Buffer.from(later, 'latin1').toString('base64url'),
    await challengeOf('/api/passkeys/create-options', { key: await newKey() }),
  ]
  for (const text of changed)
    expect((await post('/api/passkeys/sign-in', { response: device.use(text) })).statusCode).toBe(401)
  expect((await post('/api/passkeys/sign-in', { response: device.use(challenge) })).statusCode).toBe(200)
})

test('a copied device that counts backwards is refused', async () => {
  const { create, signIn, store } = await setUp()
  const device = softAuthenticator()
  await create(device)
  await store.usePasskey(device.id, 1000, '2026-11-21T10:00:00.000Z')
  expect((await signIn(device)).statusCode).toBe(401)
})

test('whoever is signed in adds a passkey for themselves, and nobody else can finish it', async () => {
  const { member, post, challengeOf, signIn, get } = await setUp()
  const [ann, bob] = [await member('trainer'), await member('trainer')]
  const device = softAuthenticator()
  const challenge = await challengeOf('/api/passkeys/add-options', {}, ann.cookie)
  const answer = device.create(challenge)
  expect((await post('/api/passkeys/add', { response: answer }, bob.cookie)).statusCode).toBe(403)
  const again = device.create(await challengeOf('/api/passkeys/add-options', {}, ann.cookie))
  expect((await post('/api/passkeys/add', { response: again }, ann.cookie)).statusCode).toBe(204)
  expect((await signIn(device)).json()).toMatchObject({ signInName: ann.signInName })

  // Bob cannot take it away; Ann can, because she has a password too.
  await post('/api/passkeys/remove', { id: device.id }, bob.cookie)
  expect((await get('/api/account/ways', ann.cookie)).json().passkeys).toHaveLength(1)
  expect((await post('/api/passkeys/remove', { id: device.id }, ann.cookie)).statusCode).toBe(204)
  expect((await signIn(device)).statusCode).toBe(401)
})

test('the only way to sign in cannot be taken away', async () => {
  const { create, post } = await setUp()
  const device = softAuthenticator()
  const cookie = cookieOf(await create(device))
  const refused = await post('/api/passkeys/remove', { id: device.id }, cookie)
  expect([refused.statusCode, refused.json().detail]).toEqual([
    409,
    'This is your only way to sign in. Add another first.',
  ])
})

test('guesses with unknown passkeys are slowed', async () => {
  const { signIn, waits } = await setUp()
  for (let guess = 0; guess < 7; guess++) await signIn(softAuthenticator())
  expect(waits).toEqual([250, 500])
})

test.each([{}, { response: 7 }, { response: { id: 'a', rawId: 'a', type: 'public-key', response: {} } }])(
  '%j is refused in words',
  async (body) => {
    const { post } = await setUp()
    for (const url of ['/api/passkeys/create', '/api/passkeys/sign-in'])
      expect((await post(url, body)).statusCode).toBe(400)
  },
)
