import path from 'node:path'
import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'

/** What a page asked for until it was ready. */
export interface LoadedFiles {
  /** Addresses of files of the site, without query; the document itself is `/index.html`, `/house.html` or `/app.html`. */
  readonly files: readonly string[]
  readonly scripts: readonly string[]
}

/**
 * Opens an address with an empty cache and lists the files of the site that it loaded until `isReady` resolved.
 * Requests to the server's own addresses (`/api/…`) are left out: they are answers, not files.
 */
export async function loadedFiles(
  browser: Browser,
  options: {
    readonly site: string
    readonly url: string
    readonly address: string
    readonly isReady: string
    /** Only what was asked for before the page set this mark counts. */
    readonly untilMark?: string
    readonly size?: { width: number; height: number }
  },
): Promise<LoadedFiles> {
  const context = await browser.newContext({
    viewport: options.size ?? { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    // A service worker would fetch ahead; what is counted is what the page itself needed.
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    const files: string[] = []
    page.on('response', (response) => {
      const address = new URL(response.url())
      if (address.origin !== options.url || address.pathname.startsWith('/api/')) return
      const isDocument = response.request().resourceType() === 'document'
      const file = isDocument ? documentOf(address.pathname) : address.pathname
      if (existsSync(path.join(options.site, file))) files.push(file)
    })
    await page.goto(options.url + options.address)
    await until(page, options.isReady)
    const early = options.untilMark ? new Set(await askedBefore(page, options.untilMark)) : null
    const needed = files.filter((file) => file.endsWith('.html') || !early || early.has(file))
    return { files: needed, scripts: needed.filter((file) => file.endsWith('.js')) }
  } finally {
    await context.close()
  }
}

function documentOf(address: string): string {
  if (address === '/') return '/index.html'
  return address.startsWith('/house/') ? '/house.html' : '/app.html'
}

/** Asks again until an expression is true. The site's own rules forbid the page to evaluate strings by itself. */
async function until(page: Page, expression: string) {
  for (const start = Date.now(); Date.now() - start < 120_000; await page.waitForTimeout(50)) {
    if (await page.evaluate(expression)) return
  }
  throw new Error(`the page never became ready: ${expression}`)
}

/** Addresses that the page had asked for when it set a mark. What is still on its way is not in the browser's list. */
async function askedBefore(page: Page, mark: string): Promise<string[]> {
  const early = await page.evaluate((name) => {
    const at = performance.getEntriesByName(name, 'mark')[0]?.startTime
    if (at === undefined) return null
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= at)
      .map((entry) => new URL(entry.name).pathname)
  }, mark)
  if (!early) throw new Error(`the page never set the mark "${mark}"`)
  return early
}
