import { applySettings } from '../features/settings/apply-settings.ts'
import { firstSettings, readSettings, SETTINGS_KEY } from '../features/settings/saved-settings.ts'
import { askFor, firstFiles } from './ask-ahead.ts'
import { inApp, isHouseAddress } from './base-path.ts'
import { isDemonstration } from './demonstration.ts'
import { DEVICE_RECORD, PLACE_RECORD } from './saved-places.ts'

// The first script of every page. On the front page the words are already there and stay usable without it; the
// build lets the browser fetch the app ahead while a person reads. Everywhere else the app starts at once.
function saved(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // Storage may be blocked; then nobody can be welcomed back.
    return null
  }
}

// Before anything is drawn, so that night and large text do not flash.
applySettings(document.documentElement, readSettings(saved(SETTINGS_KEY), firstSettings(false)))

if (isDemonstration())
  void import('./demonstration-banner.ts').then(({ showDemonstrationBanner }) => showDemonstrationBanner())

const welcome = document.querySelector('#welcome')
if (welcome) {
  void import('../features/welcome/welcome-boot.ts').then(({ startWelcome }) =>
    startWelcome(welcome, {
      deviceRecord: saved(DEVICE_RECORD),
      placeRecord: saved(PLACE_RECORD),
      nowMs: Date.now(),
      href: inApp,
      prefetch: () => undefined,
    }),
  )
} else {
  if (isHouseAddress()) askAhead()
  void import('./main.tsx').then(({ startApp }) => startApp())
}

/**
 * On a page of the house, asks for the home, its first room and the code that draws it before the app begins: on a slow
 * line each step of waiting for another costs half a second, and while the app begins nothing else can be asked for.
 * Whoever needs the files asks again, and says so when they do not come.
 */
function askAhead() {
  const isDrawn = 'WebGL2RenderingContext' in globalThis
  askFor(firstFiles(location, isDrawn))
  import('./pages/house-page.tsx').catch(() => undefined)
  if (!isDrawn) return
  import('./stage-outlet.tsx').catch(() => undefined)
}
