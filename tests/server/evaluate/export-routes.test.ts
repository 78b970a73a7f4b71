import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { drawPersonCode } from '../../../src/domain/measures/person-code.ts'
import { makeOneTimeLink } from '../../../src/server/accounts/make-one-time-link.ts'
import { signInServer } from '../sign-in-support.ts'
import { aNewEvent, anEvent, newTestId, testServer } from '../support.ts'
import { NOTHING_SAID } from '../../../src/domain/attempt/nothing-said.ts'

let byte = 0
const newCode = () => drawPersonCode((count) => Uint8Array.from({ length: count }, () => byte++ % 248))

const started = {
  kind: 'visit.started',
  purpose: 'real',
  mode: 'self',
  way: 'lite',
  research: true,
  notice: 'n1',
  site: null,
  ...NOTHING_SAID,
} as const

/** A whole visit: a headline rating before and after. */
function aVisit(before: number, after: number, person: string | null = newCode()) {
  const visit = newTestId()
  const rating = (seq: number, wave: 'before' | 'after', value: number) =>
    anEvent(
      { kind: 'rating.given', question: 'recommend', wave, value, missing: null, story: null, entry: 'self' },
      { visit, person, seq },
    )
  return [
    anEvent(started, { visit, person, seq: 0 }),
    rating(1, 'before', before),
    rating(2, 'after', after),
    anEvent({ kind: 'visit.finished', parts: [] }, { visit, person, seq: 3 }),
  ]
}

async function setUp() {
  const { app, store } = await testServer()
  const key = (await makeOneTimeLink(store, '', Date.now())).split('#')[1]
  const made = await app.inject({
    method: 'POST',
    url: '/api/account/create',
    payload: { key, password: 'three plain words' },
  })
  const cookie = String(made.headers['set-cookie']).split(';')[0] ?? ''
  return {
    app,
    store,
    get: (url: string) => app.inject({ url, headers: { cookie } }),
    send: (events: object[], headers = {}) =>
      app.inject({ method: 'POST', url: '/api/events', payload: { events }, headers }),
  }
}

test('nobody sees results or the pack without signing in', async () => {
  const { app } = await setUp()
  for (const url of ['/api/evaluate/figures?section=use', '/api/export/pilot.zip']) {
    const answer = await app.inject(url)
    expect([answer.statusCode, answer.json().detail]).toEqual([401, 'Sign in first.'])
    expect(
      (await app.inject({ url, headers: { cookie: 'house-session=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } }))
        .statusCode,
    ).toBe(401)
  }
})

test('an evaluator of one council gets the people of that council alone, and every export is noted', async () => {
  const { post, get, member, store, audit } = await signInServer()
  const ofCouncil = (authority: string) =>
    aVisit(2, 4).map((event) => (event.kind === 'visit.started' ? { ...event, authority } : event))
  const gateshead = ofCouncil('gateshead')
  const sunderland = ofCouncil('sunderland')
  await post('/api/events', { events: [...gateshead, ...sunderland, ...aVisit(3, 3)] })
  await store.appendEvents([aNewEvent({ body: 'cannot be read' })])
  const one = await member('evaluator', 'gateshead')
  const all = await member('regional-evaluator')

  const eventsOf = async (cookie: string) => {
    const pack = await get('/api/export/pilot.zip', cookie)
    const files = unzipSync(new Uint8Array(pack.rawPayload))
    return strFromU8(files['events.jsonl'] ?? new Uint8Array())
  }
  const own = await eventsOf(one.cookie)
  expect(gateshead.every(({ id }) => own.includes(id))).toBe(true)
  expect(sunderland.some(({ id }) => own.includes(id))).toBe(false)
  expect((await eventsOf(all.cookie)).trim().split('\n')).toHaveLength(12)
  expect((await audit()).filter(([, action]) => action === 'exported')).toEqual([
    [all.signInName, 'exported', 'pilot.zip'],
    [one.signInName, 'exported', 'pilot.zip of gateshead'],
  ])
})

test('the pack is a zip with the visit in it, the same bytes each time, and no code', async () => {
  const { get, send } = await setUp()
  const code = newCode()
  await send(aVisit(2, 4, code))
  const first = await get('/api/export/pilot.zip')
  expect(first.headers).toMatchObject({
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="pilot.zip"',
    'cache-control': 'no-store',
  })
  const files = unzipSync(new Uint8Array(first.rawPayload))
  expect(strFromU8(files['ratings.csv'] ?? new Uint8Array())).toMatch(
    /^study_number,.*\r\nP[0-9A-Z]{12},.*recommend,before,2,/,
  )
  for (const bytes of Object.values(files)) expect(strFromU8(bytes)).not.toContain(code)
  const second = await get('/api/export/pilot.zip')
  expect(Buffer.compare(first.rawPayload, second.rawPayload)).toBe(0)
})

test('a stored record that cannot be read is named, kept, and spoils nothing', async () => {
  const { get, send, store } = await setUp()
  await send(aVisit(2, 4))
  await store.appendEvents([
    aNewEvent({ id: 'broken-1', body: '{"half":' }),
    aNewEvent({ id: 'broken-2', body: '{}' }),
  ])
  const files = unzipSync(new Uint8Array((await get('/api/export/pilot.zip')).rawPayload))
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toMatch(/cannot be read: 2.*broken-1.*broken-2/s)
  const held = []
  for await (const page of store.readEvents()) held.push(...page)
  expect(held).toHaveLength(6)
})

test('an erased person is gone from the next export', async () => {
  const { app, get, send } = await setUp()
  const code = newCode()
  await send(aVisit(2, 4, code))
  await app.inject({ method: 'POST', url: '/api/me/erase', payload: { code } })
  const files = unzipSync(new Uint8Array((await get('/api/export/pilot.zip')).rawPayload))
  for (const [name, bytes] of Object.entries(files)) expect(strFromU8(bytes), name).not.toContain(code)
  expect(strFromU8(files['events.jsonl'] ?? new Uint8Array())).toBe('')
})
