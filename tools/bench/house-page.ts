import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { TestHook } from '../../src/scene/test-hook.ts'

/** The page of the house as a measure sees it from inside. */
export type HousePage = typeof globalThis & { __house: TestHook }

/** Opens the house in the hall with its test hook, in a profile of its own, and waits for the first drawn frame. */
export async function openHouse(
  browser: Browser,
  url: string,
  options: BrowserContextOptions & { readonly script?: string },
): Promise<Page> {
  const { script, ...rest } = options
  const context = await browser.newContext({ deviceScaleFactor: 1, ...rest })
  const page = await context.newPage()
  if (script !== undefined) await page.addInitScript({ path: script })
  await page.goto(`${url}/house/hall?test=1`)
  while (!(await page.evaluate(() => '__house' in globalThis))) await page.waitForTimeout(50)
  await page.evaluate(() => (globalThis as HousePage).__house.ready())
  return page
}
