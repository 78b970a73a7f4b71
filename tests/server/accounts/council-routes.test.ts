import { expect, test, vi } from 'vitest'
import type { Grant } from '../../../src/protocol/roles.ts'
import { cookieOf, signInServer } from '../sign-in-support.ts'
import { clientId, clientSecret, startLocalCouncil } from './local-council.ts'

const publicUrl = 'http://localhost:8080'
const redirectUri = `${publicUrl}/api/council-sign-in/return`
const browser = { origin: publicUrl }

async function setUp() {
  const council = await startLocalCouncil(redirectUri)
  const server = await signInServer({
    publicUrl,
    council: { issuer: council.issuer, clientId, clientSecret },
  })

  async function leave(body: object, url = '/api/council-sign-in', cookie = '') {
    const answer = await server.post(url, body, cookie, browser)
    return { location: answer.json<{ location: string }>().location, cookie: cookieOf(answer) }
  }
  const back = (url: URL, cookie: string) => server.get(`${url.pathname}${url.search}`, cookie)
  return {
    ...server,
    council,
    leave,
    back,
    /** The whole way there and back. */
    async trip(login: string, body: object = {}) {
      const { location, cookie } = await leave(body)
      return back(await council.signIn(location, login), cookie)
    },
    newKeyFor: (grant: Grant) => server.newKey(grant),
  }
}

test('a link and a council account make an account of ours, and the council account signs in from then on', async () => {
  const { trip, newKeyFor, get, audit, council } = await setUp()
  const key = await newKeyFor({ role: 'evaluator', authority: 'gateshead' })
  const made = await trip('ann@council.example', { key })
  expect([made.statusCode, made.headers.location]).toEqual([303, '/evaluate'])
  const account = (await get('/api/account', cookieOf(made))).json()
  expect(account).toMatchObject({ role: 'evaluator', authority: 'gateshead' })
  expect((await get('/api/account/ways', cookieOf(made))).json()).toEqual({
    password: false,
    council: true,
    passkeys: [],
  })

  const again = await trip('ann@council.example')
  expect((await get('/api/account', cookieOf(again))).json()).toEqual(account)
  expect(await audit()).toEqual([
    [account.signInName, 'signed-in', 'council'],
    [account.signInName, 'account-made', 'evaluator'],
  ])

  // Code with PKCE, and nothing about the person but who they are.
  const [asked] = council.asked
  expect(Object.fromEntries(asked ?? [])).toMatchObject({
    response_type: 'code',
    scope: 'openid',
    code_challenge_method: 'S256',
    redirect_uri: redirectUri,
  })
})

test('a council account that nobody invited is let in nowhere', async () => {
  const { trip, store } = await setUp()
  const answer = await trip('stranger@council.example')
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/sign-in?council=unknown'])
  expect(cookieOf(answer)).not.toContain('house-session')
  expect(await store.countAccounts()).toBe(0)
})

test('somebody who stops at the council, and a link that makes no account, are told apart', async () => {
  const { leave, back, trip, newKeyFor } = await setUp()
  const left = await leave({})
  const state = new URL(left.location).searchParams.get('state') ?? ''
  const issuer = new URL(left.location).origin
  const stop = (error: string) =>
    new URL(`${redirectUri}?${new URLSearchParams({ error, state, iss: issuer })}`)
  expect((await back(stop('access_denied'), left.cookie)).headers.location).toBe('/sign-in?council=stopped')
  const key = await newKeyFor({ role: 'trainer', authority: null })
  await trip('ann', { key })
  const second = await newKeyFor({ role: 'trainer', authority: null })
  expect((await trip('ann', { key: second })).headers.location).toBe('/sign-in?council=link')
})

test('what is kept of a council account is a hash', async () => {
  const { trip, newKeyFor, store } = await setUp()
  await trip('ann@council.example', { key: await newKeyFor({ role: 'trainer', authority: null }) })
  expect(await store.findIdentity('ann@council.example')).toBeNull()
  expect(JSON.stringify(await store.listAccounts())).not.toContain('ann')
})

test('only the browser that left may come back, once, in its time', async () => {
  const { leave, back, council, newKeyFor, advanceMinutes, store } = await setUp()
  const key = await newKeyFor({ role: 'trainer', authority: null })
  const late = '/sign-in?council=late'
  const one = await leave({ key })
  const oneUrl = await council.signIn(one.location, 'ann')
  expect((await back(oneUrl, '')).headers.location).toBe(late)
  // Nor may a browser that left on another trip.
  const otherCookie = (await leave({ key })).cookie
  expect((await back(oneUrl, otherCookie)).headers.location).toBe(late)

  const two = await leave({ key })
  const twoUrl = await council.signIn(two.location, 'ann')
  const forged = new URL(twoUrl)
  forged.searchParams.set('state', 'made-up')
  expect((await back(forged, two.cookie)).headers.location).toBe(late)
  advanceMinutes(11)
  expect((await back(twoUrl, two.cookie)).headers.location).toBe(late)

  const three = await leave({ key })
  const threeUrl = await council.signIn(three.location, 'ann')
  const stolen = new URL(threeUrl)
  stolen.searchParams.set('code', 'made-up')
  expect((await back(stolen, three.cookie)).headers.location).toBe('/sign-in?council=failed')
  expect(await store.countAccounts()).toBe(0)

  const four = await leave({ key })
  const fourUrl = await council.signIn(four.location, 'ann')
  expect((await back(fourUrl, four.cookie)).headers.location).toBe('/train')
  // The council takes its code once, and so do we take the trip.
  expect(cookieOf(await back(fourUrl, four.cookie))).not.toContain('house-session')
})

test('leaving for the council and never coming back leaves nothing in the store; a sign-in is taken once', async () => {
  const { leave, back, council, trip, newKeyFor, store } = await setUp()
  await trip('ann', { key: await newKeyFor({ role: 'trainer', authority: null }) })
  const kept = vi.spyOn(store, 'addTicket')
  for (let time = 0; time < 20; time++) await leave({})
  expect(kept).not.toHaveBeenCalled()
  const left = await leave({})
  const url = await council.signIn(left.location, 'ann')
  kept.mockResolvedValueOnce(false) // as if another server had just taken it
  expect((await back(url, left.cookie)).headers.location).toBe('/sign-in?council=late')
})

test('somebody with an account adds the council sign-in to it; it cannot be added to a second one', async () => {
  const { member, leave, back, council, get, trip } = await setUp()
  const [ann, bob] = [await member('trainer'), await member('trainer')]
  const add = async (cookie: string) => {
    const left = await leave({}, '/api/council-sign-in/add', cookie)
    return back(await council.signIn(left.location, 'ann'), left.cookie)
  }
  expect((await add(ann.cookie)).headers.location).toBe('/account')
  expect((await get('/api/account/ways', ann.cookie)).json().council).toBe(true)
  expect((await add(bob.cookie)).headers.location).toBe('/account?council=taken')
  const signedIn = await trip('ann')
  expect((await get('/api/account', cookieOf(signedIn))).json().signInName).toBe(ann.signInName)
})

test('a closed account does not come back by council sign-in', async () => {
  const { trip, newKeyFor, store } = await setUp()
  await trip('ann', { key: await newKeyFor({ role: 'trainer', authority: null }) })
  const [account] = await store.listAccounts()
  await store.revokeAccount(account?.id ?? '', '2026-11-21T10:00:00.000Z')
  expect((await trip('ann')).headers.location).toBe('/sign-in?council=unknown')
})

test('a council that does not answer is said in words, and a wrong link is found out before leaving', async () => {
  const { council, post, get } = await setUp()
  expect((await get('/api/sign-in/ways')).json()).toEqual({ council: true })
  expect((await post('/api/council-sign-in', { key: 'made-up' }, '', browser)).statusCode).toBe(403)
  await council.stop()
  const answer = await post('/api/council-sign-in', {}, '', browser)
  expect([answer.statusCode, answer.json().detail]).toEqual([
    503,
    'The sign-in page of your council does not answer. Use your passkey or password, or try later.',
  ])
})

test('where no council sign-in is set up, the sign-in page is told so', async () => {
  const { post, get } = await signInServer()
  expect((await get('/api/sign-in/ways')).json()).toEqual({ council: false })
  expect((await post('/api/council-sign-in', {})).statusCode).toBe(404)
})
