import { describe, expect, test } from 'vitest'
import { createHouseCache, type PrecacheManifest } from '../../src/platform/house-cache.ts'

const root = 'http://house.test/sub/'

const urlOf = (key: RequestInfo | URL) => (key instanceof Request ? key.url : String(key))

/** As much of the browser's cache storage as the rules use. */
function fakeCaches() {
  const stores = new Map<string, Map<string, Response>>()
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return {
      match: async (key: RequestInfo) => store.get(urlOf(key))?.clone(),
      put: async (key: RequestInfo, response: Response) => void store.set(urlOf(key), response),
      keys: async () => [...store.keys()].map((url) => new Request(url)),
      delete: async (key: RequestInfo) => store.delete(urlOf(key)),
    }
  }
  const caches = {
    open,
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (key: RequestInfo) => {
      for (const store of stores.values()) {
        const found = store.get(urlOf(key))
        if (found) return found.clone()
      }
      return undefined
    },
  }
  return { caches: caches as unknown as CacheStorage, stores } // the part of it that is used
}

function setUp(shared = fakeCaches(), manifest: Partial<PrecacheManifest> = {}) {
  const fetched: string[] = []
  let isOnline = true
  const fetchFile = async (input: RequestInfo | URL) => {
    const url = input instanceof Request ? input.url : String(input)
    fetched.push(url.replace(root, ''))
    if (!isOnline) throw new TypeError('Failed to fetch')
    if (url.includes('gone')) return new Response('', { status: 404 })
    return new Response(`${manifest.version ?? 'one'} ${url.replace(root, '')}`)
  }
  const cache = createHouseCache({
    manifest: {
      version: 'one',
      files: ['index.html', 'app.html', 'assets/main-1.js', 'content/c1/index.json'],
      onUse: ['models/hall.glb'],
      ...manifest,
    },
    root,
    caches: shared.caches,
    fetch: fetchFile as typeof fetch,
  })
  const ask = async (path: string, options: { navigate?: boolean; method?: string; range?: string } = {}) => {
    const request = new Request(root + path, {
      method: options.method ?? 'GET',
      headers: options.range ? { range: options.range } : {},
    })
    if (options.navigate) Object.defineProperty(request, 'mode', { value: 'navigate' })
    const answer = cache.respond(request)
    return answer === null ? null : (await answer).text()
  }
  return { cache, ask, fetched, ...shared, goOffline: () => (isOnline = false) }
}

test('after installing, every page and file of a visit is there without a network', async () => {
  const { cache, ask, goOffline } = setUp()
  await cache.install()
  goOffline()
  expect(await ask('', { navigate: true })).toBe('one index.html')
  expect(await ask('house/hall?test=1', { navigate: true })).toBe('one app.html')
  expect(await ask('story/s02-two-hours-on-the-lino', { navigate: true })).toBe('one app.html')
  expect(await ask('assets/main-1.js')).toBe('one assets/main-1.js')
  expect(await ask('content/c1/index.json')).toBe('one content/c1/index.json')
})

test('a model is kept once it was used', async () => {
  const { cache, ask, goOffline, fetched } = setUp()
  await cache.install()
  fetched.length = 0
  expect(await ask('models/hall.glb')).toBe('one models/hall.glb')
  goOffline()
  expect(await ask('models/hall.glb')).toBe('one models/hall.glb')
  expect(fetched).toEqual(['models/hall.glb'])
})

test('a build with one missing file is not installed', async () => {
  const { cache } = setUp(fakeCaches(), { files: ['index.html', 'assets/gone.js'] })
  await expect(cache.install()).rejects.toThrow('assets/gone.js answered 404')
})

test('a new build fetches only what changed, and serves its own pages', async () => {
  const shared = fakeCaches()
  await setUp(shared).cache.install()
  const two = setUp(shared, {
    version: 'two',
    files: ['index.html', 'app.html', 'assets/main-1.js', 'assets/new-2.js'],
  })
  await two.cache.install()
  expect(two.fetched.toSorted()).toEqual(['app.html', 'assets/new-2.js', 'index.html'])
  expect(await two.ask('start', { navigate: true })).toBe('two app.html')
})

test('a page of the build before still gets its files; older builds and models go', async () => {
  const shared = fakeCaches()
  const one = setUp(shared)
  await one.cache.install()
  await one.ask('models/hall.glb')
  const two = setUp(shared, { version: 'two', files: ['index.html', 'app.html'], onUse: [] })
  await two.cache.install()
  await two.cache.cleanUp()
  two.goOffline()
  expect(await two.ask('assets/main-1.js')).toBe('one assets/main-1.js')
  expect(await (await shared.caches.open('house-on-use')).keys()).toEqual([])
  const three = setUp(shared, { version: 'three', files: ['index.html', 'app.html'] })
  await three.cache.install()
  await three.cache.cleanUp()
  expect([...shared.stores.keys()].toSorted()).toEqual([
    'house-build-three',
    'house-build-two',
    'house-on-use',
  ])
})

describe('what is none of its business goes to the network', () => {
  test.each([
    ['the server', 'api/events', { method: 'POST' }],
    ['the server, read', 'api/health', {}],
    ['the evaluator pack opened as a page', 'api/export/pilot.zip', { navigate: true }],
    ['a part of a file', 'models/hall.glb', { range: 'bytes=0-9' }],
    ['a file that is not in the build', 'robots.txt', {}],
    ['a picture opened by itself', 'models/hall.webp', { navigate: true }],
  ])('%s', async (_, path, options) => {
    const { cache, ask } = setUp()
    await cache.install()
    expect(await ask(path, options)).toBeNull()
  })

  test('another site', async () => {
    const { cache } = setUp()
    expect(cache.respond(new Request('http://other.test/sub/index.html'))).toBeNull()
  })
})
