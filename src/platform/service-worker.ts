import { createHouseCache, type PrecacheManifest } from './house-cache.ts'
import { LIST_KEPT_FILES } from './offline-pack.ts'

/** Put in by the build. */
declare const __PRECACHE__: PrecacheManifest

// This file runs in a service worker; the compiler knows `self` as a window.
const worker = self as unknown as ServiceWorkerGlobalScope
const cache = createHouseCache({
  manifest: __PRECACHE__,
  root: worker.registration.scope,
  caches: worker.caches,
  fetch: (...request) => fetch(...request),
})

worker.addEventListener('install', (event) => event.waitUntil(cache.install()))

worker.addEventListener('activate', (event) => {
  event.waitUntil(cache.cleanUp().then(() => worker.clients.claim()))
})

worker.addEventListener('fetch', (event) => {
  const answer = cache.respond(event.request)
  if (answer) event.respondWith(answer)
})

// A new build waits until a page says that no visit is under way.
worker.addEventListener('message', (event) => {
  if (event.data === 'use-new-build') void worker.skipWaiting()
  // A trainer who gets ready for a room without a network fetches these ahead.
  if (event.data === LIST_KEPT_FILES) event.ports[0]?.postMessage(__PRECACHE__.onUse)
})
