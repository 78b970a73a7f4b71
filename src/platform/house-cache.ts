/** What a build is made of, written into the service worker when the site is built. Paths are relative to its root. */
export interface PrecacheManifest {
  /** Changes with any byte of the build. */
  readonly version: string
  /** Fetched ahead, so that a visit works without a network. */
  readonly files: readonly string[]
  /** Kept once used: models and pictures. */
  readonly onUse: readonly string[]
}

/** What the cache works with; the service worker gives its own. */
export interface HouseCacheParts {
  readonly manifest: PrecacheManifest
  /** Address of the site's root, with a slash at its end. */
  readonly root: string
  readonly caches: CacheStorage
  readonly fetch: typeof fetch
}

/** The rules of the service worker, without the events around them. */
export interface HouseCache {
  /** Fetches the whole build. Fails as a whole, so that half a build is never used. */
  install(): Promise<void>
  /** Throws away what no open page can need: older builds but the last, models that are no longer in the build. */
  cleanUp(): Promise<void>
  /** The answer to a request, or null when it is none of the cache's business. */
  respond(request: Request): Promise<Response> | null
}

const BUILD_CACHE = 'house-build-'
const ON_USE_CACHE = 'house-on-use'
const atOnce = 4

/** Makes the cache of one build. */
export function createHouseCache({ manifest, root, caches, fetch }: HouseCacheParts): HouseCache {
  const buildCache = `${BUILD_CACHE}${manifest.version}`
  const files = new Set(manifest.files)
  const onUse = new Set(manifest.onUse)

  /** Path inside the site, or null for another site. */
  function pathOf(url: string): string | null {
    return url.startsWith(root) ? (url.slice(root.length).split(/[?#]/, 1)[0] ?? '') : null
  }

  async function fetchFile(path: string): Promise<Response> {
    // A file named by its content never changes: one that an older build fetched will do.
    const isNamedByContent = /^(assets|content)\//.test(path)
    const known = isNamedByContent ? await caches.match(root + path) : undefined
    if (known) return known
    const response = await fetch(root + path, { cache: isNamedByContent ? 'default' : 'no-cache' })
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    // Some web hosts answer /app.html with a redirect to /app; a page may not be answered with such a response.
    return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response
  }

  async function fromBuild(path: string, request: Request): Promise<Response> {
    const own = await (await caches.open(buildCache)).match(root + path)
    return own ?? (await caches.match(root + path)) ?? fetch(request)
  }

  async function keepOnUse(path: string, request: Request): Promise<Response> {
    const cache = await caches.open(ON_USE_CACHE)
    const known = await cache.match(root + path)
    if (known) return known
    const response = await fetch(request)
    if (response.status === 200) {
      const copy = response.clone()
      // A full disk must not keep the picture from the screen.
      await cache.put(root + path, copy).catch(() => undefined)
    }
    return response
  }

  /** A file that only an older build knows: a page of that build may still be open. */
  async function fromAnyBuild(request: Request): Promise<Response> {
    return (await caches.match(request.url)) ?? fetch(request)
  }

  return {
    async install() {
      const cache = await caches.open(buildCache)
      const next = manifest.files.values()
      const work = async () => {
        for (const path of next) await cache.put(root + path, await fetchFile(path))
      }
      await Promise.all(Array.from({ length: atOnce }, work))
    },

    async cleanUp() {
      const names = (await caches.keys()).filter(
        (name) => name.startsWith(BUILD_CACHE) && name !== buildCache,
      )
      await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
      const cache = await caches.open(ON_USE_CACHE)
      for (const request of await cache.keys()) {
        if (!onUse.has(pathOf(request.url) ?? '')) await cache.delete(request)
      }
    },

    respond(request) {
      const path = pathOf(request.url)
      if (path === null || request.method !== 'GET' || request.headers.has('range')) return null
      if (path.startsWith('api/')) return null
      if (request.mode === 'navigate') {
        if (/\.[A-Za-z0-9]{1,8}$/.test(path) && !path.endsWith('.html')) return null
        return fromBuild(path === '' || path === 'index.html' ? 'index.html' : 'app.html', request)
      }
      if (files.has(path)) return fromBuild(path, request)
      if (onUse.has(path)) return keepOnUse(path, request)
      return /^(assets|content)\//.test(path) ? fromAnyBuild(request) : null
    },
  }
}
