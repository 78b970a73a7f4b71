import { expect, test } from 'vitest'
import { createOfflinePack, LIST_KEPT_FILES } from '../../src/platform/offline-pack.ts'

const isShown = (file: string) => file !== 'pictures/hall-1.webp'
const root = 'https://house.test/'
const kept = ['models/hall.glb', 'models/kitchen.glb', 'pictures/story-hub.webp', 'pictures/hall-1.webp']

/** A browser that has some files, and whose service worker keeps what is fetched. */
function createBrowser({ has = [] as string[], broken = [] as string[], isActive = true } = {}) {
  const here = new Set(has.map((file) => root + file))
  const worker = {
    postMessage(message: unknown, [port]: MessagePort[]) {
      if (message === LIST_KEPT_FILES) port?.postMessage(kept)
    },
  } as unknown as ServiceWorker // only what is used of it
  return createOfflinePack({
    isShown,
    root,
    container: {
      getRegistration: async () =>
        ({ active: isActive ? worker : null }) as unknown as ServiceWorkerRegistration, // only what is used of it
    },
    caches: { match: async (address) => (here.has(String(address)) ? new Response('') : undefined) },
    fetch: async (address) => {
      const url = String(address)
      if (broken.some((file) => root + file === url)) throw new TypeError('no network')
      here.add(url)
      return new Response('bytes')
    },
  })
}

test('says how much of what a session shows is here; what it does not show is not counted', async () => {
  const pack = createBrowser({ has: ['models/hall.glb', 'pictures/hall-1.webp'] })
  expect(await pack.status()).toEqual({ pages: 'ready', things: { here: 1, all: 3 } })
})

test('fetches what is missing and tells how far it is', async () => {
  const seen: (number | undefined)[] = []
  const status = await createBrowser({ has: ['models/hall.glb'] }).fill(({ things }) =>
    seen.push(things?.here),
  )
  expect(status.things).toEqual({ here: 3, all: 3 })
  expect(seen).toEqual([2, 3])
})

test('a file that cannot be had is left out, the others come', async () => {
  const status = await createBrowser({ broken: ['models/kitchen.glb'] }).fill(() => undefined)
  expect(status).toEqual({ pages: 'ready', things: { here: 2, all: 3 } })
})

test('before the pages are here nothing is counted, and some browsers cannot at all', async () => {
  expect(await createBrowser({ isActive: false }).status()).toEqual({ pages: 'coming', things: null })
  const none = createOfflinePack({ isShown, root, container: undefined, caches: undefined, fetch })
  expect(await none.status()).toEqual({ pages: 'none', things: null })
})
