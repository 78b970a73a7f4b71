import type { Browser, Page } from 'playwright-core'
import type { Figure } from './budget.ts'

/** What the test hook tells of the last drawn frame. */
interface SceneInfo {
  readonly drawCalls: number
  readonly triangles: number
  readonly textureBytes: number
}
interface House {
  ready(): Promise<true>
  standingPoints(): { id: string; room: string }[]
  goTo(place: string, heading?: number): Promise<void>
  setWay(way: string): Promise<void>
  info(): SceneInfo
}
type Hooked = typeof globalThis & { __house: House }

const median = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}

/** Visits every standing point and looks four ways from each: the fixed walk. */
async function walk(page: Page, rooms: readonly string[]): Promise<SceneInfo[]> {
  const points = await page.evaluate(() => (globalThis as Hooked).__house.standingPoints())
  const seen: SceneInfo[] = []
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

/** Budgets 7, 8 and 10: what the graphics card is asked to do, and what it is asked to do when nothing moves. */
export async function measureScene(
  browser: Browser,
  url: string,
  rooms: readonly string[],
): Promise<Figure[]> {
  const context = await browser.newContext({ viewport: { width: 800, height: 450 }, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    await page.addInitScript(() => {
      // Counts frames at the graphics interface itself, whatever the app believes it drew.
      const counter = globalThis as typeof globalThis & { __draws: number }
      counter.__draws = 0
      for (const type of [WebGL2RenderingContext, WebGLRenderingContext]) {
        for (const name of ['drawElements', 'drawArrays'] as const) {
          const original = type.prototype[name] as (...args: unknown[]) => void
          Object.assign(type.prototype, {
            [name](this: unknown, ...args: unknown[]) {
              counter.__draws++
              return original.apply(this, args)
            },
          })
        }
      }
    })
    await page.goto(`${url}/house/hall?test=1`)
    await page.waitForFunction(() => (globalThis as Hooked).__house !== undefined)
    await page.evaluate(() => (globalThis as Hooked).__house.ready())
    const lite = await walk(page, rooms)
    await page.evaluate(() => (globalThis as Hooked).__house.setWay('full'))
    const full = await walk(page, rooms)

    await page.waitForTimeout(1000)
    const idle = await page.evaluate(async () => {
      const counter = globalThis as typeof globalThis & { __draws: number }
      const before = counter.__draws
      await new Promise((resolve) => setTimeout(resolve, 5000))
      return counter.__draws - before
    })
    const both = [...lite, ...full]
    const megabytes = (infos: readonly SceneInfo[]) =>
      Math.max(...infos.map((info) => info.textureBytes)) / 1e6
    const calls = full.map((info) => info.drawCalls)
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
      { budget: '8', what: 'GPU textures, Full', value: megabytes(full), unit: 'MB', bar: 64 },
      { budget: '8', what: 'GPU textures, Lite', value: megabytes(lite), unit: 'MB', bar: 24 },
      { budget: '10', what: 'Draw calls in 5 s while nothing moves', value: idle, unit: 'calls', bar: 0 },
    ]
  } finally {
    await context.close()
  }
}
