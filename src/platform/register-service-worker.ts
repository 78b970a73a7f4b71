/** What registering needs from the app. */
export interface ServiceWorkerParts {
  /** Root of the site with a slash at its end: `import.meta.env.BASE_URL`. */
  readonly base: string
  /** Whether somebody is in the middle of a visit, in this tab or another one. */
  readonly isVisitUnderWay: () => boolean
  readonly container?: ServiceWorkerContainer | undefined
}

/** Ties a new build to the moments between visits. */
export interface ServiceWorkerHandle {
  /** Call when a visit has ended: a build that waits is taken into use. */
  visitEnded(): void
  /** Whether the site works without a network from now on. */
  readonly ready: Promise<boolean>
}

const hourMs = 60 * 60_000

/**
 * Registers the service worker, in the background and without a prompt. A new build is fetched when it is found,
 * and used only when no visit is under way. Where service workers are missing everything else works as before.
 */
export function registerServiceWorker(parts: ServiceWorkerParts): ServiceWorkerHandle {
  const container = 'container' in parts ? parts.container : globalThis.navigator?.serviceWorker
  let registration: ServiceWorkerRegistration | null = null

  function useNewBuild() {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    if (!parts.isVisitUnderWay()) registration?.waiting?.postMessage('use-new-build')
  }

  async function register(): Promise<boolean> {
    if (!container) return false
    try {
      const made = await container.register(`${parts.base}service-worker.js`, {
        scope: parts.base,
        updateViaCache: 'none',
      })
      registration = made
      made.addEventListener('updatefound', () => {
        const { installing } = made
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') useNewBuild()
        })
      })
      useNewBuild()
      watchForBuilds(made)
      await container.ready
      return true
    } catch {
      // Private windows and some company policies refuse it: the house then needs the network.
      return false
    }
  }

  return { visitEnded: useNewBuild, ready: register() }
}

/** Laptops in a care home sleep rather than restart: look for a new build when the page is looked at again. */
function watchForBuilds(registration: ServiceWorkerRegistration) {
  let lookedAtMs = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAtMs < hourMs) return
    lookedAtMs = Date.now()
    registration.update().catch(() => undefined)
  })
}
