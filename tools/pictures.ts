import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { parse } from 'yaml'
import { type Dressing, dressingSchema } from '../src/domain/content/dressing.schema.ts'
import { homeSchema } from '../src/domain/content/home.schema.ts'
import { buildingOf } from '../src/domain/home/dress-home.ts'
import type { TestHook } from '../src/scene/test-hook.ts'
import { STILL, type Still, stillFile, stillsOf } from '../src/scene/view/still.ts'
import { launchBrowser } from '../tests/support/browser.ts'
import { startHouseServer } from '../tests/support/house-server.ts'
import { buildIfNeeded } from './build.mjs'
import { findChromium } from './find-chromium.mjs'
import { cutStoryPictures, type Detail, portraits } from './story-pictures.ts'

const USAGE = `npm run pictures                            the stills of the Pictures way, from the models in Full
npm run pictures -- kitchen yard            those of some rooms
npm run pictures -- --home jean-robson      those of somebody's home, of some rooms when these are named too
npm run pictures -- --details               only the pictures of the story pages, faces too`

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { home: { type: 'string' }, details: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
})
if (values.help) {
  console.log(USAGE)
  process.exit()
}
const only = values.home
const onlyDetails = values.details === true

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'public/pictures')
const scenarios = path.join(root, 'scenarios')
const read = async (file: string): Promise<unknown> =>
  parse(await readFile(path.join(scenarios, file), 'utf8'))
const home = homeSchema.parse(await read('home.yaml'))
const lives = await Promise.all(
  (await readdir(path.join(scenarios, 'dressings'))).map(async (file) =>
    dressingSchema.parse(await read(`dressings/${file}`)),
  ),
)

/** Height of the stage while a still is taken; what a still has less is cut off above and below. */
const STAGE_PX = 720
/** Pixels of the screen a still is taken from, for each of its own: the ratio of the sharp frame without a graphics card. */
const SCREEN_RATIO = 1.5
/** How much larger the stage is while a face is taken. */
const PORTRAIT_SCALE = 2
const roomOf = (id: string) => home.standingPoints.find((point) => point.id === id)?.room ?? ''

/** The house as a first visitor sees it: every standing point. */
const base = stillsOf(buildingOf(home).standingPoints.map(({ id }) => id))
const ofLife = ({ id, pictures }: Dressing) => stillsOf(pictures, id)
const all = [...base, ...lives.flatMap(ofLife)]
const asked = (stills: readonly Still[]) =>
  stills.filter(({ point }) => names.length === 0 || names.includes(roomOf(point)))

type Hooked = typeof globalThis & { __house: TestHook }

/** Edges of a still are smooth: nobody walks meanwhile, so each pixel may be looked at several times. */
function smoothEdges() {
  const { getContext } = HTMLCanvasElement.prototype
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, asked?: object) {
    return getContext.call(this, kind, { ...asked, antialias: true })
  } as typeof getContext
}

async function open(page: Page, url: string, life?: Dressing, scale = 1) {
  const asked = life ? `&home=${life.id}` : ''
  await page.goto(`${url}/house/${life?.startRoom ?? 'hall'}?test=1${asked}`)
  while (!(await page.evaluate(() => '__house' in globalThis))) await page.waitForTimeout(50)
  await page.evaluate(() => (globalThis as Hooked).__house.ready())
  // Only the picture: everything that lies over it is left out, and the stage is as large as a still.
  await page.addStyleTag({
    content: `body * { visibility: hidden !important } canvas { visibility: visible !important }`,
  })
  const box = await page.locator('canvas').first().boundingBox()
  if (!box) throw new Error('there is no canvas')
  await page.setViewportSize({
    width: STILL.width * scale + 1280 - Math.round(box.width),
    height: STAGE_PX * scale + 720 - Math.round(box.height),
  })
  await page.evaluate(() => (globalThis as Hooked).__house.setWay('full'))
}

/** Waits until the models of Full have taken the place of Lite: the number of triangles no longer grows. */
async function settle(page: Page) {
  let before = -1
  for (let attempt = 0; attempt < 40; attempt++) {
    const now = await page.evaluate(async () => {
      const house = (globalThis as Hooked).__house
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await house.goTo(house.pose().point ?? house.room())
      return house.info().triangles
    })
    if (now === before) return
    before = now
  }
}

/** Stands on a point and looks; once the models of its room have come when it is a new room. */
async function lookFrom(page: Page, { point, heading }: Still, isNewRoom: boolean) {
  const go = () =>
    page.evaluate(([id, turn]) => (globalThis as Hooked).__house.goTo(id, turn), [point, heading] as const)
  await go()
  if (isNewRoom) {
    await settle(page)
    await go()
  }
  // The last frame after a move is the sharp one; it comes a moment after standing still.
  await page.waitForTimeout(400)
  return page.locator('canvas').first().screenshot()
}

async function takeStills(page: Page, stills: readonly Still[]) {
  let room = ''
  for (const [index, still] of stills.entries()) {
    const picture = await lookFrom(page, still, roomOf(still.point) !== room)
    room = roomOf(still.point)
    const top = (STAGE_PX - STILL.height) / 2
    const bytes = await sharp(picture)
      .resize(STILL.width, STAGE_PX)
      .extract({ left: 0, top, width: STILL.width, height: STILL.height })
      .webp({ quality: 66, effort: 6 })
      .toBuffer()
    await mkdir(path.join(folder, still.life ?? ''), { recursive: true })
    await writeFile(path.join(folder, stillFile(still)), bytes)
    console.log(
      `${index + 1} of ${stills.length}  ${stillFile(still)}  ${Math.round(bytes.length / 1000)} kB`,
    )
  }
}

/** Pictures of Tommy's story, cut from what one sees while it is under way. */
const details: readonly Detail[] = [
  {
    file: 'tommy-hallam.webp',
    life: null,
    point: 'living-room-chair',
    heading: 45,
    cut: [0.24, 0.3, 0.28],
    size: [480, 480],
  },
  {
    file: 'story-hub-amber.webp',
    life: null,
    point: 'hall-table',
    heading: 90,
    cut: [0.24, 0.55, 0.45],
    size: [960, 540],
  },
]

async function takeDetails(page: Page, url: string) {
  await page.goto(`${url}/story/s02-two-hours-on-the-lino`)
  await page.getByRole('button', { name: 'Begin the story' }).click()
  await page.getByRole('button', { name: 'Look round the house' }).click()
  // Only from here on is the story under way in the house.
  await page.getByText('Go into the house').click()
  await page.waitForURL('**/house/**')
  await page.locator('canvas').first().waitFor()
  await open(page, url)
  for (const detail of details) await takeDetail(page, detail)
}

async function takeDetail(page: Page, { file, point, heading, cut, size }: Detail) {
  const picture = sharp(await lookFrom(page, { point, heading }, true))
  const { width = 0, height = 0 } = await picture.metadata()
  const [left, top, share] = cut
  const wide = Math.round(width * share)
  const high = Math.round((wide * size[1]) / size[0])
  const box = { left: Math.round(width * left), top: Math.round(height * top), width: wide, height: high }
  await picture
    .extract(box)
    .resize(size[0], size[1])
    .webp({ quality: 76, effort: 6 })
    .toFile(path.join(folder, file))
  console.log(file)
}

/** Taken on a larger stage than stills: a face is a small part of a room. */
async function takePortraits(url: string) {
  for (const portrait of portraits.filter(({ life }) => life === (only ?? life))) {
    const page = await newPage()
    await open(
      page,
      url,
      lives.find(({ id }) => id === portrait.life),
      PORTRAIT_SCALE,
    )
    await takeDetail(page, portrait)
    await page.close()
  }
}

await buildIfNeeded()
process.env.CHROMIUM_PATH ??= await findChromium()
const server = await startHouseServer()
const browser = await launchBrowser()
async function newPage() {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: SCREEN_RATIO,
    reducedMotion: 'reduce',
    bypassCSP: true,
  })
  await page.addInitScript(smoothEdges)
  return page
}
try {
  await mkdir(folder, { recursive: true })
  if (!onlyDetails && only === undefined) {
    const page = await newPage()
    await open(page, server.url)
    await takeStills(page, asked(base))
    await page.close()
  }
  // a page of its own each: what was looked at before must not be part of it
  if (!onlyDetails && (names.length === 0 || only !== undefined)) {
    for (const life of lives.filter(({ id, pictures }) => pictures.length > 0 && id === (only ?? id))) {
      const page = await newPage()
      await open(page, server.url, life)
      await takeStills(page, asked(ofLife(life)))
      await page.close()
    }
  }
  if (names.length === 0 && only === undefined) await takeDetails(await newPage(), server.url)
  if (names.length === 0) await takePortraits(server.url)
  await cutStoryPictures(folder)
  const wanted = new Set(all.map(stillFile))
  for (const name of await readdir(folder, { recursive: true })) {
    if (/-\d+\.webp$/.test(name) && !wanted.has(name.replaceAll(path.sep, '/')))
      await rm(path.join(folder, name))
  }
} finally {
  await browser.close()
  await server.stop()
}
