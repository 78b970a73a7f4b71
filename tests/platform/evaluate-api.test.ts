import { expect, test } from 'vitest'
import { createEvaluateApi } from '../../src/platform/evaluate-api.ts'

const json = (status: number, body: unknown, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } })

function apiThat(answer: () => Response) {
  const asked: [string, RequestInit | undefined][] = []
  const api = createEvaluateApi(async (path, request) => {
    asked.push([String(path), request])
    return answer()
  })
  return { api, asked }
}
const account = { signInName: 'green-kettle-27', role: 'administrator', authority: null }

test('signing in posts JSON and gives the account', async () => {
  const { api, asked } = apiThat(() => json(200, account))
  expect(await api.signIn('green-kettle-27', 'three plain words')).toEqual({ ok: true, value: account })
  expect(asked).toEqual([
    [
      '/api/sign-in',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"signInName":"green-kettle-27","password":"three plain words"}',
      },
    ],
  ])
})

test('a refusal carries the sentence of the server', async () => {
  const problem = { type: 'about:blank', title: 'Not signed in', status: 401, detail: 'Sign in first.' }
  const { api } = apiThat(() => json(401, problem, 'application/problem+json'))
  expect(await api.overview(null)).toEqual({ ok: false, reason: 'not-signed-in', message: 'Sign in first.' })
})

test('leaves the choice about visits without a key to the server, or makes it', async () => {
  const { api, asked } = apiThat(() => json(500, {}))
  await api.overview(null)
  await api.overview(true)
  await api.overview(false)
  expect(asked.map(([path]) => path)).toEqual([
    '/api/evaluate/overview',
    '/api/evaluate/overview?unkeyed=include',
    '/api/evaluate/overview?unkeyed=apart',
  ])
})

test('the pack comes as bytes; signing out needs no answer', async () => {
  const zip = new Uint8Array([80, 75, 5, 6])
  const { api } = apiThat(() => new Response(zip, { headers: { 'content-type': 'application/zip' } }))
  expect(await api.pilotZip()).toEqual({ ok: true, value: zip })
  const out = apiThat(() => new Response(null, { status: 204 }))
  expect(await out.api.signOut()).toEqual({ ok: true, value: null })
})

test.each([
  [
    'a page of the wifi',
    () => new Response('<h1>Welcome</h1>', { headers: { 'content-type': 'text/html' } }),
  ],
  ['a static host', () => new Response('<h1>404</h1>', { status: 404 })],
  ['another shape', () => json(200, { name: 'Jo' })],
  [
    'no connection',
    () => {
      throw new TypeError('Failed to fetch')
    },
  ],
])('%s counts as not reached', async (_, answer) => {
  const { api } = apiThat(answer)
  const expected = {
    ok: false,
    reason: 'unreachable',
    message: 'We cannot reach the server. Check your connection, then try again.',
  }
  expect(await api.account()).toEqual(expected)
  expect(await api.overview(null)).toEqual(expected)
  expect(await api.pilotZip()).toEqual(expected)
})
