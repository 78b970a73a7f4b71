import { expect, test } from 'vitest'
import { anEvent } from '../support.ts'
import { signInServer } from '../sign-in-support.ts'

const wanted = { authority: 'gateshead', arm: 'waiting', startMonth: '2027-02', invited: 40 }

test('an evaluator makes an invitation of a site; its link marks visits until it is closed', async () => {
  const { post, get, member, store, audit } = await signInServer()
  const { cookie, signInName } = await member('evaluator', 'gateshead')
  const made = (await post('/api/invitations', wanted, cookie)).json()
  expect(made).toEqual({
    ...wanted,
    site: expect.stringMatching(/^gateshead-[a-z0-9]{4}$/),
    createdAt: '2026-11-21T10:00:01.000Z',
    closedAt: null,
    path: expect.stringMatching(/^\/\?site=gateshead-[a-z0-9]{4}&key=[\w-]{24}$/),
  })
  // The link can be shown again, though no key is stored.
  expect((await get('/api/invitations', cookie)).json()).toEqual({ invitations: [made] })
  const key = new URLSearchParams(made.path.slice(2)).get('key') ?? ''
  expect(JSON.stringify(await store.listInvitations(null))).not.toContain(key)

  const isKeyed = async () => {
    const event = anEvent({ kind: 'room.entered', room: 'hall' })
    await post('/api/events', { events: [event] }, '', { 'x-invitation': key })
    for await (const page of store.readEvents()) {
      const found = page.find(({ id }) => id === event.id)
      if (found) return found.keyed
    }
    return null
  }
  expect(await isKeyed()).toBe(true)
  expect((await post('/api/invitations/close', { site: made.site }, cookie)).statusCode).toBe(204)
  expect(await isKeyed()).toBe(false)
  expect((await audit()).slice(0, 2)).toEqual([
    [signInName, 'invitation-closed', made.site],
    [signInName, 'invitation-made', made.site],
  ])
})

test('an evaluator of one council stays in it; a regional evaluator sees all', async () => {
  const { post, get, member } = await signInServer()
  const gateshead = await member('evaluator', 'gateshead')
  const sunderland = await member('evaluator', 'sunderland')
  const region = await member('regional-evaluator')
  const { site } = (await post('/api/invitations', wanted, gateshead.cookie)).json()
  expect((await post('/api/invitations', wanted, sunderland.cookie)).statusCode).toBe(403)
  expect((await get('/api/invitations', sunderland.cookie)).json()).toEqual({ invitations: [] })
  expect((await post('/api/invitations/close', { site }, sunderland.cookie)).statusCode).toBe(404)
  expect((await get('/api/invitations', region.cookie)).json().invitations).toHaveLength(1)
  expect(
    (await post('/api/invitations', { ...wanted, authority: 'sunderland' }, region.cookie)).statusCode,
  ).toBe(201)
})

test.each([
  { ...wanted, authority: 'Not An Id' },
  { ...wanted, arm: 'third' },
  { ...wanted, startMonth: '2027-13' },
  { ...wanted, invited: 0 },
  { ...wanted, invited: 2.5 },
  {},
])('%j is refused in words', async (body) => {
  const { post, member } = await signInServer()
  const { cookie } = await member('regional-evaluator')
  const answer = await post('/api/invitations', body, cookie)
  expect([answer.statusCode, answer.json().detail]).toEqual([
    400,
    'Send a council, an arm, a start month such as 2027-02, and a number.',
  ])
})
