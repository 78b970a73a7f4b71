import { createRoot } from 'react-dom/client'
import { applySettings } from '../features/settings/apply-settings.ts'
import { App } from './app.tsx'
import { isHouseAddress } from './base-path.ts'
import { readInvitation } from './invitation.ts'
import { startServiceWorker } from './start-service-worker.ts'
import { reportFaults } from './report-faults.ts'
import { createServices } from './services.ts'
import { ServicesContext } from './use-services.ts'

/** Makes the services, puts away what a shared device should have forgotten, and shows the app. */
export async function startApp(): Promise<void> {
  const place = document.querySelector('#app')
  if (!place) throw new Error('the page has no place for the app')
  const services = createServices()
  readInvitation()
  const { settings } = services
  applySettings(document.documentElement, settings.getState().settings)
  settings.subscribe((state) => applySettings(document.documentElement, state.settings))

  if (services.device.isLeftAlone()) {
    await services.log.clear({ keepUnsent: true })
    services.device.clear()
  }
  await services.keeper.resume().catch(() => null)
  services.outbox.start()
  for (const sign of ['pointerdown', 'keydown'])
    addEventListener(sign, () => services.device.touch(), { passive: true })

  const tellOfFault = reportFaults(services)
  const onCaughtError = (error: unknown) => {
    console.error(error)
    tellOfFault(error)
  }
  startServiceWorker(services)
  if (new URLSearchParams(location.search).get('test') === '1') {
    const { installTestHook } = await import('./install-test-hook.ts')
    void installTestHook(services)
  }
  if (isHouseAddress())
    await import('./first-page.ts').then(
      ({ untilFirstPage }) => untilFirstPage(services),
      () => undefined,
    )
  createRoot(place, { onCaughtError }).render(
    <ServicesContext value={services}>
      <App />
    </ServicesContext>,
  )
}
