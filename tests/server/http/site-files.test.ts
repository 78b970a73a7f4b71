import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { cacheControlFor } from '../../../src/server/http/site-files.ts'
import { anyServer, temporaryFolder } from '../support.ts'

function builtSite(): string {
  const folder = temporaryFolder()
  const files: Record<string, string> = {
    'index.html': '<h1>Welcome</h1>',
    'app.html': '<div id="app"></div>',
    'house.html': '<link rel="preload"><div id="app"></div>',
    '404.html': '<div id="app"></div>',
    'service-worker.js': 'self',
    'assets/main-a1b2.js': 'x'.repeat(2000),
    'content/c1/index.json': '{}',
    'models/hall.glb': 'glTF',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  const script = path.join(folder, 'assets/main-a1b2.js')
  writeFileSync(`${script}.br`, brotliCompressSync('x'.repeat(2000)))
  writeFileSync(`${script}.gz`, gzipSync('x'.repeat(2000)))
  return folder
}

const siteServer = () => anyServer({ siteDirectory: builtSite() })
const page = { accept: 'text/html,*/*' }

test.each([
  ['/', 200, 'Welcome'],
  ['/start', 200, 'app'],
  ['/house/living-room', 200, 'preload'],
  ['/story/s02-two-hours-on-the-lino?play=2', 200, 'app'],
  ['/evaluate', 200, 'app'],
  ['/evaluate/', 200, 'app'],
  ['/no-such-page', 404, 'app'],
  ['/house/../../etc/passwd', 404, 'app'],
])('%s opened directly answers %i with the page', async (url, status, text) => {
  const app = await siteServer()
  const answer = await app.inject({ url, headers: page })
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
  expect(answer.body).toContain(text)
  expect(answer.headers['cache-control']).toBe('no-cache')
})

test.each(['/assets/gone-1234.js', '/models/none.glb', '/api/nothing', '/.env', '/..%2fpackage.json'])(
  '%s is nothing here, and no page pretends to be it',
  async (url) => {
    const app = await siteServer()
    const answer = await app.inject({ url, headers: page })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'application/problem+json'])
  },
)

test('a browser that can gets the brotli file, another one gzip, a plain one the file itself', async () => {
  const app = await siteServer()
  const get = async (encoding: string) => {
    const answer = await app.inject({ url: '/assets/main-a1b2.js', headers: { 'accept-encoding': encoding } })
    return [answer.statusCode, answer.headers['content-encoding'], answer.headers['content-type']]
  }
  expect(await get('gzip, deflate, br')).toEqual([200, 'br', 'application/javascript; charset=utf-8'])
  expect(await get('gzip')).toEqual([200, 'gzip', 'application/javascript; charset=utf-8'])
  expect(await get('identity')).toEqual([200, undefined, 'application/javascript; charset=utf-8'])
})

test('files named by their content are kept for good, the rest is asked for again', async () => {
  const app = await siteServer()
  const cache = async (url: string) => (await app.inject({ url })).headers['cache-control']
  expect(await cache('/assets/main-a1b2.js')).toBe('public, max-age=31536000, immutable')
  expect(await cache('/models/hall.glb')).toBe('public, max-age=31536000, immutable')
  expect(await cache('/content/c1/index.json')).toBe('public, max-age=31536000, immutable')
  expect(await cache('/service-worker.js')).toBe('no-cache')
  const { headers } = await app.inject({ url: '/assets/main-a1b2.js', headers: { 'accept-encoding': 'br' } })
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(headers.vary).toContain('accept-encoding')
})

describe('cacheControlFor', () => {
  test.each(['/index.html', '/content/index.json', '/robots.txt'])('%s is asked for again', (file) => {
    expect(cacheControlFor(file)).toBe('no-cache')
  })
})
