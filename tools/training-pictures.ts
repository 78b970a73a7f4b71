import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { ourPlan } from '../src/domain/live/our-plan.ts'
import { writePlanLink } from '../src/domain/live/plan-link.ts'
import { launchBrowser } from '../tests/support/browser.ts'
import { startHouseServer } from '../tests/support/house-server.ts'
import { buildIfNeeded } from './build.mjs'
import { findChromium } from './find-chromium.mjs'

// `npm run pictures:training`: takes the pictures of docs/training-the-trainer.md from the product itself. The big
// screen and the notes come from a rehearsal, so nothing is stored and nobody is in them.
const folder = path.resolve(import.meta.dirname, '../docs/training')
const plan = `#${writePlanLink(ourPlan('pictures'))}`
/** The stage of a rehearsal is the window without the guide at its foot. */
const STAGE = { width: 1280, height: 720 }
const GUIDE_HEIGHT = 136

process.env.CHROMIUM_PATH ??= await findChromium()
await buildIfNeeded()
await mkdir(folder, { recursive: true })
const server = await startHouseServer()
const browser = await launchBrowser()

async function keep(name: string, png: Buffer, width: number) {
  const bytes = await sharp(png).resize({ width }).webp({ quality: 78, effort: 6 }).toBuffer()
  await writeFile(path.join(folder, `${name}.webp`), bytes)
  console.log(`${name}  ${Math.round(bytes.length / 1000)} kB`)
}

/** The port is another one on each run; in the pictures the house has an address as a trainer's house has one. */
function nameTheHouse(page: Page) {
  return page.evaluate(() => {
    // An address stands in pieces between the places where it may break: the first piece takes it all.
    for (const strong of document.querySelectorAll('strong')) {
      const whole = strong.textContent ?? ''
      if (!whole.includes(location.host)) continue
      const texts = document.createTreeWalker(strong, NodeFilter.SHOW_TEXT)
      let named = whole.replaceAll(location.host, 'house.example')
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        node.nodeValue = named
        named = ''
      }
    }
  })
}

async function open(address: string, size: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    baseURL: server.url,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('heading').first().waitFor()
  return page
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

/** Goes on until a heading of the big screen has these words. Two quick presses would count as one. */
async function goOnTo(page: Page, words: string) {
  for (let presses = 0; presses < 40; presses++) {
    const heading = await page.getByRole('heading', { level: 1 }).first().innerText()
    if (heading.includes(words)) return
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(600)
  }
  throw new Error(`no step is called "${words}"`)
}

/** The room needs a while to be drawn here; phones need a while to answer. */
const settle = (page: Page, ms: number) => page.waitForTimeout(ms)

try {
  const planning = await open(`/train/plan${plan}`, { width: 1280, height: 800 })
  await keep('plan', await planning.screenshot(), 1000)
  await planning.context().close()

  const checking = await open('/train/check', { width: 1000, height: 760 })
  await checking.getByText(/^The server answers/).waitFor()
  await keep('check', await checking.screenshot(), 800)
  await checking.context().close()

  const printing = await open(`/train/print${plan}`, { width: 1100, height: 900 })
  const slip = printing.getByRole('article').filter({ hasText: 'How confident are you?' })
  await keep('slip', await slip.screenshot(), 700)
  await printing.context().close()

  const phone = await open('/j', { width: 390, height: 640 })
  await keep('phone', await phone.screenshot(), 390)
  await phone.context().close()

  const led = await open(`/train/rehearse${plan}`, {
    width: STAGE.width,
    height: STAGE.height + GUIDE_HEIGHT,
  })
  await settle(led, 9000)
  await nameTheHouse(led)
  await keep('rehearsal', await led.screenshot(), 1000)
  const stage = async (name: string) => {
    await nameTheHouse(led)
    await keep(name, await led.screenshot({ clip: { x: 0, y: 0, ...STAGE } }), 1000)
  }
  await led.keyboard.press('PageDown')
  await settle(led, 7000)
  await stage('join')
  await goOnTo(led, 'What do you say next?')
  await settle(led, 7000)
  await stage('vote')
  await press(led, 'Show my notes')
  await settle(led, 1000)
  await keep('notes', await led.screenshot({ clip: { x: 0, y: 0, ...STAGE } }), 1000)
  for (let step = 0; step < 2; step++) {
    await led.keyboard.press('PageDown')
    await settle(led, 4000)
  }
  await press(led, 'Show the big screen')
  await settle(led, 4000)
  await stage('results')
  await led.context().close()
} finally {
  await browser.close()
  await server.stop()
}
