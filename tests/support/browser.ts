import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const flags = [
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--force-color-profile=srgb',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/** How a browser differs from the usual one. */
export interface LaunchOptions {
  /** False takes WebGL away, as some council laptops do. */
  readonly webgl?: boolean
  /** A made-up name that leads to this machine, so that pages come over plain HTTP as from a laptop in the room. */
  readonly plainHost?: string
}

/** Starts the Chromium that the set-up found. */
export function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH
  if (!executablePath) throw new Error('CHROMIUM_PATH is not set: run the browser tests through "npm test".')
  return chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: [
      ...flags,
      ...(options.webgl === false ? ['--disable-3d-apis'] : []),
      ...(options.plainHost ? [`--host-resolver-rules=MAP ${options.plainHost} 127.0.0.1`] : []),
    ],
  })
}

/** Screens that people really have. */
export const screens = {
  laptop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
  small: { width: 800, height: 450 },
} as const

/** A fresh page in a profile of its own; any error on the page fails the test that calls `check`. */
export interface OpenPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Throws when the page logged an error or an exception. */
  check(): void
}

/** What a page is opened with. */
export interface PageOptions {
  readonly baseURL: string
  readonly size?: { readonly width: number; readonly height: number }
  /** Touch pages have no mouse. */
  readonly touch?: boolean
  /** Lets the test add styles of its own, which the site's policy forbids. */
  readonly ownStyles?: boolean
}

/** Opens a page in a profile of its own. */
export async function openPage(browser: Browser, options: PageOptions): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: options.size ?? screens.small,
    deviceScaleFactor: 1,
    bypassCSP: options.ownStyles ?? false,
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    baseURL: options.baseURL,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return {
    page,
    context,
    check() {
      if (faults.length > 0) throw new Error(`the page reported:\n${faults.join('\n')}`)
    },
  }
}
