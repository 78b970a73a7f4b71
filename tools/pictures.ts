import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { parse } from 'yaml'
import { homeSchema } from '../src/domain/content/home.schema.ts'
import type { TestHook } from '../src/scene/test-hook.ts'
import { allStills, STILL, stillFile } from '../src/scene/view/still.ts'
import { launchBrowser } from '../tests/support/browser.ts'
import { startHouseServer } from '../tests/support/house-server.ts'
import { buildIfNeeded } from './build.mjs'
import { findChromium } from './find-chromium.mjs'

// `npm run pictures`: takes the stills of the Pictures way from the same models, by the test hook, in Full.
// `npm run pictures -- kitchen yard` takes those of some rooms, `-- --details` only the pictures of the story pages.
const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'public/pictures')
const home = homeSchema.parse(parse(await readFile(path.join(root, 'scenarios/home.yaml'), 'utf8')))
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const onlyDetails = process.argv.includes('--details')
const roomOf = (id: string) => home.standingPoints.find((point) => point.id === id)?.room ?? ''
const all = allStills(home)
const chosen = names.length > 0 ? all.filter(({ point }) => names.includes(roomOf(point))) : all
const stills = onlyDetails ? [] : chosen

type Hooked = typeof globalThis & { __house: TestHook }

async function open(page: Page, url: string) {
  await page.goto(`${url}/house/hall?test=1`)
  while (!(await page.evaluate(() => '__house' in globalThis))) await page.waitForTimeout(50)
  await page.evaluate(() => (globalThis as Hooked).__house.ready())
  // Only the picture: everything that lies over it is left out, and the stage is as large as a still.
  await page.addStyleTag({
    content: `body * { visibility: hidden !important } canvas { visibility: visible !important }`,
  })
  const box = await page.locator('canvas').first().boundingBox()
  if (!box) throw new Error('there is no canvas')
  await page.setViewportSize({
    width: STILL.width + 1280 - Math.round(box.width),
    height: STILL.height + 720 - Math.round(box.height),
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

/** Pictures for the pages of a story: cut from what one sees while that story is under way. */
const details = [
  {
    file: 'tommy-hallam.webp',
    point: 'living-room-chair',
    heading: 45,
    cut: [0.24, 0.3, 0.28],
    size: [480, 480],
  },
  {
    file: 'story-hub-amber.webp',
    point: 'hall-table',
    heading: 90,
    cut: [0.21, 0.43, 0.475],
    size: [960, 540],
  },
] as const

async function takeDetails(page: Page, url: string) {
  await page.goto(`${url}/story/s02-two-hours-on-the-lino`)
  await page.getByRole('button', { name: 'Begin the story' }).click()
  await page.getByRole('button', { name: 'Look round the house' }).click()
  await open(page, url)
  for (const { file, point, heading, cut, size } of details) {
    await page.evaluate(([id, turn]) => (globalThis as Hooked).__house.goTo(id, turn), [
      point,
      heading,
    ] as const)
    await settle(page)
    await page.evaluate(([id, turn]) => (globalThis as Hooked).__house.goTo(id, turn), [
      point,
      heading,
    ] as const)
    await page.waitForTimeout(400)
    const picture = sharp(await page.locator('canvas').first().screenshot())
    const { width = 0, height = 0 } = await picture.metadata()
    // Left and top as parts of the picture; the width too, the height follows from the size wanted.
    const [left, top, share] = cut
    const wide = Math.round(width * share)
    const region = {
      left: Math.round(width * left),
      top: Math.round(height * top),
      width: wide,
      height: Math.min(Math.round((wide * size[1]) / size[0]), height - Math.round(height * top)),
    }
    await picture
      .extract(region)
      .resize(size[0], size[1])
      .webp({ quality: 76, effort: 6 })
      .toFile(path.join(folder, file))
  }
}

await buildIfNeeded()
process.env.CHROMIUM_PATH ??= await findChromium()
const server = await startHouseServer()
const browser = await launchBrowser()
const newPage = () => browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
try {
  const page = await newPage()
  await open(page, server.url)
  await mkdir(folder, { recursive: true })
  let room = ''
  for (const [index, still] of stills.entries()) {
    await page.evaluate(([id, heading]) => (globalThis as Hooked).__house.goTo(id, heading), [
      still.point,
      still.heading,
    ] as const)
    if (roomOf(still.point) !== room) {
      room = roomOf(still.point)
      await settle(page)
      await page.evaluate(([id, heading]) => (globalThis as Hooked).__house.goTo(id, heading), [
        still.point,
        still.heading,
      ] as const)
    }
    // The last frame after a move is the sharp one; it comes a moment after standing still.
    await page.waitForTimeout(400)
    const picture = await page.locator('canvas').first().screenshot()
    const bytes = await sharp(picture).webp({ quality: 70, effort: 6 }).toBuffer()
    await writeFile(path.join(folder, stillFile(still)), bytes)
    console.log(
      `${index + 1} of ${stills.length}  ${stillFile(still)}  ${Math.round(bytes.length / 1000)} kB`,
    )
  }
  // a page of its own: what was looked at before must not be part of the story
  if (names.length === 0) await takeDetails(await newPage(), server.url)
  const wanted = new Set(all.map(stillFile))
  for (const name of await readdir(folder)) {
    if (name.endsWith('.webp') && /-\d+\.webp$/.test(name) && !wanted.has(name))
      await rm(path.join(folder, name))
  }
} finally {
  await browser.close()
  await server.stop()
}
