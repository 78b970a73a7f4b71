import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Home } from '../../src/domain/content/home.schema.ts'
import { launchBrowser } from '../../tests/support/browser.ts'
import type { Figure } from './budget.ts'
import { gpuProcessClock } from './gpu-process.ts'
import { readHomeFile } from '../../tests/support/home-file.ts'
import { type HousePage, openHouse } from './house-page.ts'
import { fullFiles } from './measure-models.ts'
import type { LightMapPage, SameView } from './pages/light-map/main.ts'
import { buildPeerPage } from './peer-page.ts'
import { settling } from './settling.ts'
import { range } from './statistics.ts'

type Hooked = HousePage & { __draws: number; __lightMap: LightMapPage }

const SIZE = { width: 1280, height: 720 }
/** What a slow machine gets for the frame that stays (`src/scene/view/pixel-ratio.ts`). */
const STILL_RATIO = 1.5
/** Frames of each view that are counted; one before them brings everything to the graphics card. */
const FRAMES = 5
const VIEWS_OF_A_ROOM = 2

/**
 * Budget 9: the still frame in Lite beside the same views with base map and light map. CPU time repeats within about
 * 10 % however busy the machine is, because it does not count the waiting. Each page has a browser of its own, and
 * they take turns view by view.
 */
export async function measureFrame(url: string): Promise<Figure[]> {
  const peer = await buildPeerPage('light-map', fullFiles())
  const browsers = [await launchBrowser(), await launchBrowser()] as const
  try {
    const [houseBrowser, peerBrowser] = browsers
    const house = await openHouse(houseBrowser, url, {
      viewport: SIZE,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      script: path.join(import.meta.dirname, 'count-graphics.js'),
    })
    await house.evaluate(() => (globalThis as Hooked).__house.setWay('lite'))
    const page = await peerBrowser.newPage({ viewport: SIZE, deviceScaleFactor: 1 })
    await page.goto(peer.url)
    await page.waitForFunction('"__lightMap" in globalThis')
    const clocks = { house: await gpuProcessClock(houseBrowser), peer: await gpuProcessClock(peerBrowser) }
    const settled = settling(house, () =>
      house.evaluate(() => {
        const { geometries, textures } = (globalThis as Hooked).__house.info()
        return [geometries, textures, (globalThis as Hooked).__draws].join()
      }),
    )

    const home = readHomeFile()
    const spent = { house: [] as number[], peer: [] as number[] }
    for (const point of viewpoints(home)) {
      await house.evaluate(([id, heading]) => (globalThis as Hooked).__house.goTo(id, heading), [
        point.id,
        point.heading,
      ] as const)
      await settled()
      spent.house.push(await cost(clocks.house, (frames) => drawHouse(house, frames)))
      const view = await viewOf(house, home)
      spent.peer.push(await cost(clocks.peer, (frames) => drawPeer(page, view, frames)))
    }
    return [figureOf(spent.house, spent.peer)]
  } finally {
    for (const browser of browsers) await browser.close()
    await peer.stop()
  }
}

/** The first places of every room that has a model, each with the way it looks. */
function viewpoints(home: Home) {
  return home.rooms
    .filter(({ model }) => model !== null)
    .flatMap(({ id }) => home.standingPoints.filter(({ room }) => room === id).slice(0, VIEWS_OF_A_ROOM))
}

/** CPU time of one frame in ms. */
async function cost(clock: () => number, draw: (frames: number) => Promise<void>): Promise<number> {
  await draw(1)
  const beforeMs = clock()
  await draw(FRAMES)
  return (clock() - beforeMs) / FRAMES
}

/** Draws the still frame of the house again and again, and makes sure that nothing else was drawn. */
async function drawHouse(page: Page, frames: number): Promise<void> {
  const seen = await page.evaluate(async (times) => {
    const { __house: house } = globalThis as Hooked
    const canvas = document.querySelector('canvas')
    const context = canvas?.getContext('webgl2')
    if (!canvas || !context) throw new Error('the house has no picture')
    const before = (globalThis as Hooked).__draws
    const ratios: number[] = []
    for (let frame = 0; frame < times; frame++) {
      // There is no such place: nobody moves, and the picture is drawn once more, sharp because all is still.
      await house.goTo('nowhere')
      ratios.push(canvas.width / canvas.clientWidth)
    }
    context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4))
    return { frames: ((globalThis as Hooked).__draws - before) / house.info().calls, ratios }
  }, frames)
  if (seen.frames !== frames || seen.ratios.some((ratio) => ratio !== STILL_RATIO))
    throw new Error(`the house drew ${seen.frames} frames, not ${frames}, at ${seen.ratios.join(', ')}`)
}

async function drawPeer(page: Page, view: SameView, frames: number): Promise<void> {
  await page.evaluate(([same, times]) => (globalThis as Hooked).__lightMap.draw(same, times), [
    view,
    frames,
  ] as const)
}

/** The view that the house shows now. */
async function viewOf(page: Page, home: Home): Promise<SameView> {
  const { pose, rooms, width, height } = await page.evaluate(() => {
    const { __house: house } = globalThis as Hooked
    const stage = document.querySelector('canvas')
    return {
      pose: house.pose(),
      rooms: house.visibleRooms(),
      width: stage?.clientWidth ?? 0,
      height: stage?.clientHeight ?? 0,
    }
  })
  const shown = home.rooms.filter(({ id }) => rooms.includes(id)).map(({ model }) => model)
  const models = [...new Set(shown.filter((model) => model !== null))]
  return { pose, models, width, height, pixelRatio: STILL_RATIO }
}

function figureOf(house: readonly number[], peer: readonly number[]): Figure {
  return {
    budget: '9',
    what: 'CPU of a still frame in Lite, of base map + light map',
    value: mean(house) / mean(peer),
    unit: 'times',
    bar: 0.25,
    note: `${house.length} views, ${FRAMES} frames each at ${STILL_RATIO}: ${Math.round(mean(house))} ms (${range(house, 'ms')}) of ${Math.round(mean(peer))} ms (${range(peer, 'ms')})`,
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
