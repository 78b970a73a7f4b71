import { afterEach, expect, test, vi } from 'vitest'
import { ContentError, createContentSource } from '../../src/platform/content-source.ts'

afterEach(() => vi.useRealTimers())

const json = (body: unknown) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } })

function sourceOf(fetch: typeof globalThis.fetch) {
  return createContentSource({ base: '/house/', version: 'abc123', fetch })
}

test('a file is fetched once, under the version, however often it is asked for', async () => {
  const fetch = vi.fn(async (address: Parameters<typeof globalThis.fetch>[0]) =>
    json({ from: String(address) }),
  )
  const source = sourceOf(fetch)
  const both = await Promise.all([
    source.load('people', 'tommy-hallam'),
    source.load('people', 'tommy-hallam'),
  ])
  expect(both[0]).toBe(both[1])
  expect(both[0]).toEqual({ from: '/house/content/abc123/people/tommy-hallam.json' })
  await source.load('home')
  await source.index()
  expect(fetch.mock.calls.map(([address]) => address)).toEqual([
    '/house/content/abc123/people/tommy-hallam.json',
    '/house/content/abc123/home/home.json',
    '/house/content/abc123/index.json',
  ])
})

test.each([
  ['nothing there', () => new Response('', { status: 404 }), 'missing'],
  [
    'a web host that answers with the app page',
    () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    'missing',
  ],
  ['a server in trouble', () => new Response('', { status: 503 }), 'unreachable'],
  [
    'half a file',
    () => new Response('{"a":', { headers: { 'content-type': 'application/json' } }),
    'unreachable',
  ],
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
] as const)('%s is told in words, and a later call tries again', async (_, answer, reason) => {
  vi.useFakeTimers()
  const answers: (() => Response | Promise<Response>)[] = [answer, () => json({ ok: true })]
  const source = sourceOf(async () => (answers.shift() ?? answer)())
  const error = await source.load('measures').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ContentError)
  expect(error).toMatchObject({ reason, address: '/house/content/abc123/measures/measures.json' })
  expect(String((error as ContentError).message)).toMatch(/^We could not .*\. .*\.$/)
  // A screen that reads the failure asks for the file once more: it must not start the fetch afresh.
  await expect(source.load('measures')).rejects.toBe(error)
  await vi.advanceTimersByTimeAsync(2000)
  expect(await source.load('measures')).toEqual({ ok: true })
})
