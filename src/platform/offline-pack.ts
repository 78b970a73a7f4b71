/** The word that asks the service worker for the files it keeps once they were used. */
export const LIST_KEPT_FILES = 'list-kept-files'

/** How far this laptop is with going without a network. */
export interface PackStatus {
  /** `none`: this browser cannot; `coming`: pages are still fetched; `ready`: every page opens without a network. */
  readonly pages: 'none' | 'coming' | 'ready'
  /** Models and pictures of the house that a session shows: how many there are, and how many are here. */
  readonly things: { readonly here: number; readonly all: number } | null
}

/** What a led session needs when there is no network. */
export interface OfflinePack {
  status(): Promise<PackStatus>
  /** Fetches what is missing, and tells how far it is after each file. A file that cannot be had is left out. */
  fill(onProgress: (status: PackStatus) => void): Promise<PackStatus>
}

/** What the pack needs from the browser. */
export interface OfflinePackParts {
  /** Whether a session on this laptop shows a file: its path from the site's root. */
  readonly isShown: (file: string) => boolean
  /** Address of the site's root, with a slash at its end. */
  readonly root: string
  readonly container: Pick<ServiceWorkerContainer, 'getRegistration'> | undefined
  readonly caches: Pick<CacheStorage, 'match'> | undefined
  readonly fetch: typeof globalThis.fetch
}

const atOnce = 4
const answerWithinMs = 3000

/** Makes the offline pack of this browser. */
export function createOfflinePack({
  isShown,
  root,
  container,
  caches,
  fetch,
}: OfflinePackParts): OfflinePack {
  async function active(): Promise<ServiceWorker | null> {
    return (await container?.getRegistration(root).catch(() => undefined))?.active ?? null
  }

  async function missing(files: readonly string[]): Promise<readonly string[]> {
    const found = await Promise.all(
      files.map(async (file) => ((await caches?.match(root + file)) === undefined ? file : null)),
    )
    return found.filter((file) => file !== null)
  }

  async function look(): Promise<{ readonly files: readonly string[]; readonly status: PackStatus }> {
    if (!container || !caches) return { files: [], status: { pages: 'none', things: null } }
    const worker = await active()
    if (!worker) return { files: [], status: { pages: 'coming', things: null } }
    const files = (await keptFiles(worker))?.filter(isShown) ?? null
    if (files === null) return { files: [], status: { pages: 'ready', things: null } }
    const absent = await missing(files)
    const things = { here: files.length - absent.length, all: files.length }
    return { files: absent, status: { pages: 'ready', things } }
  }

  return {
    status: async () => (await look()).status,
    async fill(onProgress) {
      const { files, status } = await look()
      let here = status.things?.here ?? 0
      const all = status.things?.all ?? 0
      const next = files.values()
      const work = async () => {
        for (const file of next) {
          // The service worker keeps what passes through it; reading to the end makes sure that it has all of it.
          const isHere = await fetch(root + file)
            .then((response) => response.arrayBuffer().then(() => response.ok))
            .catch(() => false)
          if (isHere) here += 1
          onProgress({ pages: status.pages, things: { here, all } })
        }
      }
      await Promise.all(Array.from({ length: atOnce }, work))
      return (await look()).status
    },
  }
}

/** The files that the worker keeps once used; null when it does not answer, as an older one does not. */
function keptFiles(worker: ServiceWorker): Promise<readonly string[] | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const patience = setTimeout(() => resolve(null), answerWithinMs)
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      clearTimeout(patience)
      port1.close()
      resolve(Array.isArray(data) ? data.filter((file) => typeof file === 'string') : null)
    })
    port1.start()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage(LIST_KEPT_FILES, [port2])
  })
}
