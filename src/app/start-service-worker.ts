import type { Services } from './services.ts'

/** How long after the start the site is fetched ahead: the first room comes first. */
const PATIENCE_MS = 8000

/**
 * Makes the site work without a network, once the page has had time to show itself. A new build is taken into use when
 * a page is opened while no visit is under way. Not while developing.
 */
export function startServiceWorker({ device }: Pick<Services, 'device'>): void {
  if (!import.meta.env.PROD) return
  setTimeout(async () => {
    const { registerServiceWorker } = await import('../platform/register-service-worker.ts')
    registerServiceWorker({
      base: import.meta.env.BASE_URL,
      isVisitUnderWay: () => device.get().visit !== null,
    })
  }, PATIENCE_MS)
}
