import { expect, test } from 'vitest'
import { password, signInServer } from '../sign-in-support.ts'

async function setUp() {
  const server = await signInServer()
  const boss = await server.member('administrator')
  const as = (cookie: string) => ({
    post: (url: string, payload: object = {}) => server.post(url, payload, cookie),
    get: (url: string) => server.get(url, cookie),
  })
  return { ...server, boss, as, ...as(boss.cookie), anonymous: server.post }
}

test('an administrator invites a colleague by a link that is shown once and makes one account', async () => {
  const { post, get, anonymous, boss, audit, advanceMinutes } = await setUp()
  const link = await post('/api/colleagues/invite', { role: 'evaluator', authority: 'gateshead' })
  expect([link.statusCode, link.json().expiresAt]).toEqual([201, '2026-11-28T10:00:01.000Z'])
  const { links } = (await get('/api/colleagues')).json()
  expect(links).toMatchObject([{ role: 'evaluator', authority: 'gateshead' }])
  const [page, key] = link.json().path.split('#')
  expect(page).toBe('/first-account')
  expect(JSON.stringify(links)).not.toContain(key)

  advanceMinutes(1)
  const made = await anonymous('/api/account/create', { key, password })
  expect(made.json()).toMatchObject({ role: 'evaluator', authority: 'gateshead' })
  const after = (await get('/api/colleagues')).json()
  expect(after.links).toEqual([])
  expect(after.accounts).toMatchObject([
    { signInName: boss.signInName, role: 'administrator', isYou: true },
    { signInName: made.json().signInName, role: 'evaluator', isYou: false },
  ])
  expect((await audit()).slice(0, 2)).toEqual([
    [made.json().signInName, 'account-made', 'evaluator'],
    [boss.signInName, 'colleague-invited', 'evaluator of gateshead'],
  ])
})

test('a link that was withdrawn makes nothing', async () => {
  const { post, get, anonymous } = await setUp()
  const { path } = (await post('/api/colleagues/invite', { role: 'trainer', authority: null })).json()
  const [{ id }] = (await get('/api/colleagues')).json().links
  expect((await post('/api/colleagues/withdraw', { id })).statusCode).toBe(204)
  const late = await anonymous('/api/account/create', { key: path.split('#')[1], password })
  expect(late.statusCode).toBe(403)
})

test.each([
  { role: 'evaluator', authority: null },
  { role: 'trainer', authority: 'gateshead' },
  { role: 'king', authority: null },
  { role: 'evaluator', authority: '../etc' },
  {},
  [],
])('nobody is invited as %j', async (grant) => {
  const { post } = await setUp()
  expect((await post('/api/colleagues/invite', grant)).statusCode).toBe(400)
})

test('a role change counts from the next request, and is noted', async () => {
  const { post, as, member, audit, boss } = await setUp()
  const ann = await member('regional-evaluator')
  expect((await as(ann.cookie).get('/api/evaluate/plan')).statusCode).toBe(200)
  await post('/api/colleagues/role', { id: ann.id, role: 'trainer', authority: null })
  expect((await as(ann.cookie).get('/api/evaluate/plan')).statusCode).toBe(403)
  expect((await audit())[0]).toEqual([
    boss.signInName,
    'role-changed',
    `${ann.signInName}: regional-evaluator to trainer`,
  ])
  expect(
    (await post('/api/colleagues/role', { id: 'nobody', role: 'trainer', authority: null })).statusCode,
  ).toBe(404)
})

test('a closed account is out at once and for good', async () => {
  const { post, as, member, anonymous, get } = await setUp()
  const ann = await member('trainer')
  expect((await post('/api/colleagues/close', { id: ann.id })).statusCode).toBe(204)
  expect((await as(ann.cookie).get('/api/account')).statusCode).toBe(401)
  expect((await anonymous('/api/sign-in', { signInName: ann.signInName, password })).statusCode).toBe(401)
  expect((await post('/api/colleagues/close', { id: ann.id })).statusCode).toBe(404)
  expect((await get('/api/colleagues')).json().accounts[1].revokedAt).toBe('2026-11-21T10:00:02.000Z')
})

test.each([
  ['closed', '/api/colleagues/close', {}],
  ['given another role', '/api/colleagues/role', { role: 'trainer', authority: null }],
] as const)(
  'an administrator who is %s leaves no link behind that makes an account',
  async (_, url, body) => {
    const { post, get, as, member, anonymous } = await setUp()
    const ann = await member('administrator')
    const grant = { role: 'administrator', authority: null }
    const { path } = (await as(ann.cookie).post('/api/colleagues/invite', grant)).json()
    const kept = (await post('/api/colleagues/invite', grant)).json()
    expect((await post(url, { id: ann.id, ...body })).statusCode).toBe(204)
    expect((await get('/api/colleagues')).json().links).toHaveLength(1)
    const make = (link: string) => anonymous('/api/account/create', { key: link.split('#')[1], password })
    expect((await make(path)).statusCode).toBe(403)
    expect((await make(kept.path)).statusCode).toBe(201)
  },
)

test('the last administrator can be neither closed nor given another role', async () => {
  const { post, boss, member } = await setUp()
  for (const [url, body] of [
    ['/api/colleagues/close', {}],
    ['/api/colleagues/role', { role: 'trainer', authority: null }],
  ] as const) {
    const refused = await post(url, { id: boss.id, ...body })
    expect([refused.statusCode, refused.json().detail]).toEqual([
      409,
      'This is the last administrator. Make another one first.',
    ])
  }
  await member('administrator')
  expect(
    (await post('/api/colleagues/role', { id: boss.id, role: 'trainer', authority: null })).statusCode,
  ).toBe(204)
})

test('two administrators who close each other at the same moment: one stays, and is told why', async () => {
  const { post, as, boss, member, store } = await setUp()
  const ann = await member('administrator')
  const both = await Promise.all([
    post('/api/colleagues/close', { id: ann.id }),
    as(ann.cookie).post('/api/colleagues/close', { id: boss.id }),
  ])
  const told = both.map((answer) => [answer.statusCode, answer.statusCode === 409 && answer.json().detail])
  expect(told.toSorted()).toEqual([
    [204, false],
    [409, 'This is the last administrator. Make another one first.'],
  ])
  expect(await store.countAccounts()).toBe(1)
})

test('signing out everywhere ends every session: of oneself, or of a colleague whose phone is lost', async () => {
  const { post, as, member, anonymous, boss } = await setUp()
  const ann = await member('trainer')
  const signIn = async () => {
    const answer = await anonymous('/api/sign-in', { signInName: ann.signInName, password })
    return String(answer.headers['set-cookie']).split(';')[0] ?? ''
  }
  const phone = await signIn()
  await as(ann.cookie).post('/api/account/sign-out-everywhere')
  for (const cookie of [ann.cookie, phone])
    expect((await as(cookie).get('/api/account')).statusCode).toBe(401)

  const again = await signIn()
  await post('/api/colleagues/sign-out', { id: ann.id })
  expect((await as(again).get('/api/account')).statusCode).toBe(401)
  expect((await as(boss.cookie).get('/api/account')).statusCode).toBe(200)
})

test('a new password needs the old one, and signs out whoever knew it', async () => {
  const { as, member, anonymous } = await setUp()
  const ann = await member('trainer')
  const change = (body: object) => as(ann.cookie).post('/api/account/password', body)
  expect((await change({ current: 'not this one', password: 'four plain new words' })).statusCode).toBe(403)
  expect((await change({ current: null, password: 'four plain new words' })).statusCode).toBe(403)
  expect((await change({ current: password, password: 'short' })).statusCode).toBe(400)
  const changed = await change({ current: password, password: 'four plain new words' })
  expect(changed.statusCode).toBe(204)
  const fresh = String(changed.headers['set-cookie']).split(';')[0] ?? ''
  expect((await as(ann.cookie).get('/api/account')).statusCode).toBe(401)
  expect((await as(fresh).get('/api/account')).statusCode).toBe(200)
  const signIn = (words: string) => anonymous('/api/sign-in', { signInName: ann.signInName, password: words })
  expect((await signIn(password)).statusCode).toBe(401)
  expect((await signIn('four plain new words')).statusCode).toBe(200)
})

test('the audit log is read a page at a time, and holds no address, password, cookie or key', async () => {
  const { get, store, anonymous, boss } = await setUp()
  await anonymous('/api/sign-in', { signInName: boss.signInName, password: 'not this one' })
  for (let entry = 0; entry < 120; entry++)
    await store.addAudit({
      at: '2026-11-21T10:00:00.000Z',
      signInName: null,
      action: 'erased',
      about: `${entry}`,
    })
  const first = (await get('/api/audit')).json()
  expect(first.entries).toHaveLength(100)
  expect(first.entries[0].about).toBe('119')
  const rest = (await get(`/api/audit?before=${first.next}`)).json()
  expect([rest.entries.length, rest.next]).toEqual([22, null])
  expect(rest.entries.at(-2)).toMatchObject({ action: 'sign-in-refused', signInName: boss.signInName })
  const all = JSON.stringify([first, rest])
  for (const secret of ['127.0.0.1', 'not this one', boss.cookie.split('=')[1] ?? 'x'])
    expect(all).not.toContain(secret)
  expect((await get('/api/audit?before=x')).statusCode).toBe(400)
})
