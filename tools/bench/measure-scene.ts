import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { FrameInfo } from '../../src/scene/house-handle.ts'
import type { Figure } from './budget.ts'
import { type HousePage, openHouse } from './house-page.ts'
import { median } from './statistics.ts'

type Hooked = HousePage & { __draws: number; __textureBytes: () => number }

/** Visits every standing point and looks four ways from each: the fixed walk. */
async function walk(page: Page, rooms: readonly string[]): Promise<FrameInfo[]> {
  const points = await page.evaluate(() => (globalThis as Hooked).__house.standingPoints())
  const seen: FrameInfo[] = []
  for (const point of points.filter(({ room }) => rooms.includes(room))) {
    for (const heading of [0, 90, 180, 270]) {
      seen.push(
        await page.evaluate(
          async ([id, degrees]) => {
            const house = (globalThis as Hooked).__house
            await house.goTo(id, degrees)
            return house.info()
          },
          [point.id, heading] as const,
        ),
      )
    }
  }
  if (seen.length === 0) throw new Error('the fixed walk found no standing point in a room with a model')
  return seen
}

/** Waits until no more models arrive: the triangles in view stay the same. */
async function settle(page: Page) {
  let before = -1
  for (let attempt = 0; attempt < 20; attempt++) {
    await page.waitForTimeout(1500)
    const now = await page.evaluate(() => (globalThis as Hooked).__house.info().triangles)
    if (now === before) return
    before = now
  }
}

/** Budgets 7, 8 and 10: what the graphics card is asked to do, and what it is asked to do when nothing moves. */
export async function measureScene(
  browser: Browser,
  url: string,
  rooms: readonly string[],
): Promise<Figure[]> {
  const page = await openHouse(browser, url, {
    viewport: { width: 800, height: 450 },
    reducedMotion: 'reduce',
    script: path.join(import.meta.dirname, 'count-graphics.js'),
  })
  try {
    const textureMegabytes = () => page.evaluate(() => (globalThis as Hooked).__textureBytes() / 1e6)
    const lite = await walk(page, rooms)
    const liteTextures = await textureMegabytes()
    await page.evaluate(() => (globalThis as Hooked).__house.setWay('full'))
    for (const room of rooms) {
      await page.evaluate((id) => (globalThis as Hooked).__house.goTo(id), room)
      await settle(page)
    }
    const full = await walk(page, rooms)
    const fullTextures = await textureMegabytes()

    await page.waitForTimeout(1000)
    const drawn = await page.evaluate(() => (globalThis as Hooked).__draws)
    if (drawn === 0) throw new Error('the counter saw nothing drawn: it does not count')
    await page.waitForTimeout(5000)
    const idle = (await page.evaluate(() => (globalThis as Hooked).__draws)) - drawn
    const both = [...lite, ...full]
    const calls = both.map((info) => info.calls)
    return [
      { budget: '7', what: 'Draw calls in view, median', value: median(calls), unit: 'calls', bar: 60 },
      { budget: '7', what: 'Draw calls in view, most', value: Math.max(...calls), unit: 'calls', bar: 90 },
      {
        budget: '7',
        what: 'Triangles in view, most',
        value: Math.max(...both.map((info) => info.triangles)),
        unit: 'triangles',
        bar: 100_000,
      },
      { budget: '8', what: 'GPU textures, Full', value: fullTextures, unit: 'MB', bar: 64 },
      { budget: '8', what: 'GPU textures, Lite', value: liteTextures, unit: 'MB', bar: 24 },
      { budget: '10', what: 'Draw calls in 5 s while nothing moves', value: idle, unit: 'calls', bar: 0 },
    ]
  } finally {
    await page.context().close()
  }
}
