import type { Page } from 'playwright-core'

/** Nothing asked for and nothing changed for so long: all that a room brings has come. */
const QUIET_MS = 750
const PATIENCE_MS = 60_000

/** Gives a way to wait until the page has asked for no file, and what is watched has not changed, for a while. */
export function settling(page: Page, watched: () => Promise<string>): () => Promise<void> {
  const onTheWay = new Set<unknown>()
  page.on('request', (request) => onTheWay.add(request))
  page.on('requestfinished', (request) => onTheWay.delete(request))
  page.on('requestfailed', (request) => onTheWay.delete(request))
  return async () => {
    const startMs = Date.now()
    let quietSinceMs = startMs
    let before = ''
    while (Date.now() - quietSinceMs < QUIET_MS) {
      if (Date.now() - startMs > PATIENCE_MS) throw new Error('the house never came to rest')
      await page.waitForTimeout(50)
      const now = await watched()
      if (onTheWay.size > 0 || now !== before) quietSinceMs = Date.now()
      before = now
    }
  }
}
