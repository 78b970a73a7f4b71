import { expect, onTestFinished, test, vi } from 'vitest'
import { type Filter, wholePilot } from '../../src/domain/evaluation/filter.ts'
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
test('a refusal carries the sentence of the server', async () => {
  const problem = { type: 'about:blank', title: 'Not signed in', status: 401, detail: 'Sign in first.' }
  const { api } = apiThat(() => json(401, problem, 'application/problem+json'))
  expect(await api.plan()).toEqual({ ok: false, reason: 'not-signed-in', message: 'Sign in first.' })
})

test('asks for figures and report with the filter in the address', async () => {
  const { api, asked } = apiThat(() => json(500, {}))
  const filter: Filter = { ...wholePilot, authority: ['gateshead'], unkeyed: 'include' }
  await api.figures('confidence', filter)
  await api.figures('use', wholePilot)
  await api.report(filter)
  expect(asked.map(([path]) => path)).toEqual([
    '/api/evaluate/figures?section=confidence&authority=gateshead&unkeyed=include',
    '/api/evaluate/figures?section=use',
    '/api/evaluate/report?authority=gateshead&unkeyed=include',
  ])
})

test('figures that do not fit the protocol are not shown', async () => {
  const working = { state: 'working', done: 3, of: 10 }
  const { api } = apiThat(() => json(200, working))
  expect(await api.figures('use', wholePilot)).toEqual({ ok: true, value: working })
  const other = apiThat(() => json(200, { state: 'ready', figures: [{ id: 'flow' }] }))
  expect(await other.api.figures('use', wholePilot)).toMatchObject({ ok: false, reason: 'unreachable' })
})

const watch = { onProgress: () => undefined, signal: new AbortController().signal }

test('a file says how far it has come, and is given up when nobody wants it', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const asked: string[] = []
  const leaving = new AbortController()
  const api = createEvaluateApi((path, request) => {
    asked.push(String(path))
    if (String(path).startsWith('/api/export/progress'))
      return Promise.resolve(json(200, { step: 'writing', done: 5, of: 20 }))
    return new Promise((_, reject) =>
      request?.signal?.addEventListener('abort', () => reject(new Error('left'))),
    )
  })
  const told: unknown[] = []
  const file = api.publicationZip({
    signal: leaving.signal,
    onProgress: (progress) => void told.push(progress),
  })
  await vi.advanceTimersByTimeAsync(1500)
  expect(told).toEqual([
    { step: 'writing', done: 5, of: 20 },
    { step: 'writing', done: 5, of: 20 },
  ])
  const [path = '', progress] = asked
  expect(path).toMatch(/^\/api\/export\/publication\.zip\?order=[0-9a-f-]{36}$/)
  expect(progress).toBe(path.replace('publication.zip', 'progress'))
  leaving.abort()
  expect(await file).toMatchObject({ ok: false })
  await vi.advanceTimersByTimeAsync(5000)
  expect(asked).toHaveLength(3)
})

test('the pack comes as bytes', async () => {
  const zip = new Uint8Array([80, 75, 5, 6])
  const { api } = apiThat(() => new Response(zip, { headers: { 'content-type': 'application/zip' } }))
  expect(await api.pilotZip(watch)).toEqual({ ok: true, value: zip })
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
  expect(await api.plan()).toEqual(expected)
  expect(await api.pilotZip(watch)).toEqual(expected)
})
