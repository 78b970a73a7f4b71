import type { Services } from './services.ts'

/** How long after the start the site is fetched ahead: the first room comes first. */
const PATIENCE_MS = 8000

/** Makes the site work without a network, once the page has had time to show itself. Not while developing. */
export function startServiceWorker({ keeper, device }: Services): void {
  if (!import.meta.env.PROD) return
  setTimeout(async () => {
    const { registerServiceWorker } = await import('../platform/register-service-worker.ts')
    const worker = registerServiceWorker({
      base: import.meta.env.BASE_URL,
      isVisitUnderWay: () => device.get().visit !== null,
    })
    keeper.subscribe(() => {
      if (device.get().visit === null) worker.visitEnded()
    })
  }, PATIENCE_MS)
}
