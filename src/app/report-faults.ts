import type { Fault } from '../protocol/faults-api.schema.ts'
import { basePath, inApp } from './base-path.ts'
import type { Services } from './services.ts'

/** Hears of what breaks in this window; gives the function for what React catches. Its code comes with the first fault. */
export function reportFaults({ keeper }: Pick<Services, 'keeper'>): (error: unknown) => void {
  let reporter: Promise<(kind: Fault['kind'], error: unknown) => void> | null = null

  function tell(kind: Fault['kind'], error: unknown) {
    reporter ??= import('../platform/fault-reporter.ts').then(({ createFaultReporter }) =>
      createFaultReporter({
        path: inApp('/api/faults'),
        version: __CONTENT_VERSION__,
        // Without consent nothing leaves this device, and so no fault does.
        isAgreed: () => keeper.current()?.state().started?.research ?? false,
        page: () => location.pathname.slice(basePath.length) || '/',
      }),
    )
    // Offline the reporter itself cannot be fetched; then there is nobody to tell either.
    reporter.then(
      (report) => report(kind, error),
      () => (reporter = null),
    )
  }

  addEventListener('error', ({ error }) => tell('script', error))
  addEventListener('unhandledrejection', ({ reason }) => tell('promise', reason))
  return (error) => tell('page', error)
}
