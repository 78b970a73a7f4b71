import { expect, test } from 'vitest'
import { signInServer } from '../sign-in-support.ts'

const fault = {
  kind: 'script',
  name: 'TypeError',
  place: 'main-1.js:1:2',
  page: '/house/:room',
  version: 'a1',
}

async function setUp() {
  const { app, member } = await signInServer()
  const { cookie } = await member('administrator', null)
  return {
    post: (payload: object) => app.inject({ method: 'POST', url: '/api/faults', payload }),
    read: async () => (await app.inject({ url: '/api/faults', headers: { cookie } })).json().faults,
  }
}

test('faults are counted by kind and version, and an administrator reads them', async () => {
  const { post, read } = await setUp()
  const other = { ...fault, version: 'a2', place: null }
  expect((await post({ faults: [fault, fault, other] })).statusCode).toBe(204)
  expect((await post({ faults: [fault] })).statusCode).toBe(204)
  const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/)
  expect(await read()).toEqual([
    { ...fault, count: 3, firstDay: day, lastDay: day },
    { ...other, count: 1, firstDay: day, lastDay: day },
  ])
})

test.each([
  ['no list', {}],
  ['an empty list', { faults: [] }],
  ['21 at once', { faults: Array.from({ length: 21 }, () => fault) }],
  ['words in place of a name', { faults: [{ ...fault, name: 'Karen Brown' }] }],
  ['an address', { faults: [{ ...fault, page: '/house/hall?code=K7M4' }] }],
  ['a file of somebody else', { faults: [{ ...fault, place: 'https://elsewhere.example/x.js:1:1' }] }],
])('%s is refused and nothing is kept', async (_, body) => {
  const { post, read } = await setUp()
  expect((await post(body)).statusCode).toBe(400)
  expect(await read()).toEqual([])
})

test('what a report says beside is dropped', async () => {
  const { post, read } = await setUp()
  await post({ faults: [{ ...fault, message: 'Karen wrote this', stack: 'at …' }] })
  expect(JSON.stringify(await read())).not.toMatch(/Karen|stack/)
})
