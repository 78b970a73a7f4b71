import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser, type LaunchOptions, type OpenPage, openPage, type PageOptions } from './browser.ts'
import { type HouseServer, startHouseServer } from './house-server.ts'

/** The real server and a browser, there from the first test of a file or group to the last. */
export interface HouseForTests {
  readonly server: HouseServer
  readonly browser: Browser
  /** Opens a page of this server in a profile of its own. */
  open(options?: Partial<PageOptions>): Promise<OpenPage>
}

/** What a group of tests may ask of its house. */
export interface HouseForTestsOptions extends LaunchOptions {
  readonly environment?: Record<string, string>
}

/**
 * Starts a house for the tests of the file or group it is called in, and stops it after them, also where only half of
 * it started. What is prepared in a `beforeAll` further down finds it running.
 */
export function houseForTests({ environment, ...launch }: HouseForTestsOptions = {}): HouseForTests {
  let server: HouseServer
  let browser: Browser
  beforeAll(async () => {
    server = await startHouseServer(environment)
    browser = await launchBrowser(launch)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  return {
    get server() {
      return server
    },
    get browser() {
      return browser
    },
    open: (options) => openPage(browser, { baseURL: server.url, ...options }),
  }
}
