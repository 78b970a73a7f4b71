import { launchBrowser } from '../../tests/support/browser.ts'

/** A line to open pages over, and how many times slower the CPU is made. */
export interface Line {
  readonly megabitsPerS: number
  readonly roundTripMs: number
  readonly cpuSlower: number
}

/** Longer than any page takes; one that is not there by then is broken. */
const PATIENCE_MS = 180_000

/**
 * Opens an address with an empty cache, over a slow line, and gives the time in ms until the page set the mark
 * `walkable`, which the house sets at the moment that `ready()` of its test hook resolves. The hook itself is not
 * asked for, because nobody who visits loads it. Each opening has a browser of its own: a second page in the same one
 * would find its shaders compiled.
 */
export async function walkableTime(address: string, line: Line): Promise<number> {
  const browser = await launchBrowser()
  try {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      deviceScaleFactor: 1,
      serviceWorkers: 'block',
    })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const bytesPerS = (line.megabitsPerS * 1e6) / 8
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.roundTripMs,
      downloadThroughput: bytesPerS,
      uploadThroughput: bytesPerS,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: line.cpuSlower })
    await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE_MS })
    for (const startMs = Date.now(); Date.now() - startMs < PATIENCE_MS; await page.waitForTimeout(100)) {
      const marks = await page.evaluate(() =>
        performance.getEntriesByName('walkable').map(({ startTime }) => startTime),
      )
      if (marks[0] !== undefined) return marks[0]
    }
    throw new Error(`${address} never set the mark "walkable"`)
  } finally {
    await browser.close()
  }
}
