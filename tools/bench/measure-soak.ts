import type { Browser, Page } from 'playwright-core'
import type { Figure } from './budget.ts'
import { type HousePage, openHouse } from './house-page.ts'
import { settling } from './settling.ts'

/** A small picture makes laps fast; what is held in memory does not depend on its size. */
const SMALL = { width: 320, height: 240 }
/** Laps of each way when no minutes were asked for. */
const FEW_LAPS = 3

/** What three holds for the graphics card. */
interface Held {
  readonly geometries: number
  readonly textures: number
}

/** Budget 12: laps through all rooms; from the second on, the same is held at the end of each. */
export async function measureSoak(browser: Browser, url: string, minutes: number | null): Promise<Figure[]> {
  const page = await openHouse(browser, url, {
    viewport: SMALL,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    const settled = settling(page, async () => JSON.stringify(await held(page)))
    const figures: Figure[] = []
    for (const way of ['lite', 'full'] as const) {
      await page.evaluate((wanted) => (globalThis as HousePage).__house.setWay(wanted), way)
      const untilMs = minutes === null ? 0 : Date.now() + (minutes * 60_000) / 2
      const laps: Held[] = []
      while (laps.length < FEW_LAPS || Date.now() < untilMs) laps.push(await lap(page, settled))
      figures.push(...figuresOf(way, laps))
    }
    return figures
  } finally {
    await page.context().close()
  }
}

/** Through every room and back to the hall, looking four ways from one place in each. */
async function lap(page: Page, settled: () => Promise<void>): Promise<Held> {
  const rooms = await page.evaluate(() => {
    const house = (globalThis as HousePage).__house
    return [...new Set(house.standingPoints().map(({ room }) => room))]
  })
  for (const room of [...rooms, 'hall']) {
    const isThere = await page.evaluate((id) => (globalThis as HousePage).__house.goTo(id, 0), room)
    if (!isThere) throw new Error(`the lap cannot get to ${room}`)
    await settled()
    await page.evaluate(async () => {
      const house = (globalThis as HousePage).__house
      for (const heading of [90, 180, 270, 0]) await house.goTo(house.pose().point ?? house.room(), heading)
    })
  }
  await settled()
  return held(page)
}

const held = (page: Page): Promise<Held> =>
  page.evaluate(() => {
    const { geometries, textures } = (globalThis as HousePage).__house.info()
    return { geometries, textures }
  })

function figuresOf(way: 'lite' | 'full', laps: readonly Held[]): Figure[] {
  const name = { lite: 'Lite', full: 'Full' }[way]
  const [, ...later] = laps
  return (['geometries', 'textures'] as const).map((kind) => {
    const counts = later.map((lap) => lap[kind])
    // Nothing held would come back the same each lap too.
    const least = Math.min(...counts)
    return {
      budget: '12',
      what: `${name}: most ${kind} more or fewer at the end of a lap than at the end of another`,
      value: least > 0 ? Math.max(...counts) - least : Number.NaN,
      unit: kind,
      bar: 0,
      note: `laps 2 to ${laps.length} of all rooms: ${[...new Set(counts)].join(', ')} held`,
    }
  })
}
