import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { createServer } from 'vite'
import { parseContent } from '../src/domain/content/parse-content.ts'
import { thingsPut } from '../src/domain/home/device-spots.ts'
import known from '../src/features/practise/device-pictures.json'
import models from '../src/scene/models.json'
import { launchBrowser } from '../tests/support/browser.ts'
import type { PlacedSheet } from '../src/scene/view/placed-box.ts'
import type { PicturePage } from './device-pictures/page.ts'
import { findChromium } from './find-chromium.mjs'
import { readScenarios } from './read-scenarios.ts'

// `npm run pictures:devices`: a picture of every device as its close-up shows it, for where there is no WebGL, and
// where its parts stand in it; and of every thing that a story leaves to be put somewhere, from all sides, for the
// stills of the house. Run it when a model of a device has changed; with names, for these devices alone.
const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'public/pictures/devices')
/** What covers the parts of a device at rest. */
const covers: Readonly<Record<string, readonly string[]>> = { 'key-safe': ['cover'] }
/** What moves is much larger than what is pressed: a picture shows the whole, another the controls. */
const wholes = ['hoist', 'powered-bed', 'riser-recliner']
const SIZE = { width: 960, height: 600 }
const SQUARE_PX = 256

/** Sheets of what stories leave to be put somewhere, as rooms show it. */
async function takeSides(page: Page) {
  const { stories } = parseContent(readScenarios(root)).content
  const sheets: Record<string, PlacedSheet> = {}
  await mkdir(path.join(root, 'public/pictures/placed'), { recursive: true })
  for (const { node, model } of thingsPut([...stories.values()])) {
    const file = Object.entries(models[model.kind]).find(([id]) => id === model.id)?.[1].file
    if (file === undefined) throw new Error(`there is no model of ${node}`)
    const { png, sideM, foot } = await page.evaluate(
      ([name, part, px]) => (globalThis as WithPage).picturePage.takeSides(name, part, px),
      [file, model.kind === 'dressings' ? node : undefined, SQUARE_PX] as const,
    )
    const bytes = await sharp(Buffer.from(png.slice(png.indexOf(',') + 1), 'base64'))
      .webp({ quality: 80, effort: 6 })
      .toBuffer()
    await writeFile(path.join(root, 'public/pictures/placed', `${node}.webp`), bytes)
    sheets[node] = { sideM: three(sideM), foot: three(foot) }
    console.log(`${node} from all sides  ${Math.round(bytes.length / 1000)} kB`)
  }
  const json = JSON.stringify(sheets, null, 2)
  await writeFile(path.join(root, 'src/scene/view/placed-pictures.json'), `${json}\n`)
}

type WithPage = typeof globalThis & { picturePage: PicturePage }

process.env.CHROMIUM_PATH ??= await findChromium()
const server = await createServer({
  configFile: false,
  root: path.join(import.meta.dirname, 'device-pictures'),
  publicDir: path.join(root, 'public'),
  server: { host: '127.0.0.1', port: 0, fs: { allow: [root] } },
  logLevel: 'error',
})
await server.listen()
const browser = await launchBrowser()
const three = (value: number) => Math.round(value * 1000) / 1000
try {
  await mkdir(folder, { recursive: true })
  const page = await browser.newPage()
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await page.waitForFunction(() => 'picturePage' in globalThis)
  const asked = process.argv.slice(2)
  const parts: Record<string, unknown> = { ...(asked.length > 0 ? known : {}) }
  for (const [id, { file }] of Object.entries(models.devices)) {
    if (asked.length > 0 && !asked.includes(id)) continue
    const take = async (isWhole: boolean, name: string) => {
      const { png, boxes } = await page.evaluate(
        ([model, { width, height }, without, whole]) =>
          (globalThis as WithPage).picturePage.take(model, width, height, without, whole),
        [file, SIZE, covers[id] ?? [], isWhole] as const,
      )
      const bytes = await sharp(Buffer.from(png.slice(png.indexOf(',') + 1), 'base64'))
        .webp({ quality: 80, effort: 6 })
        .toBuffer()
      await writeFile(path.join(folder, `${name}.webp`), bytes)
      console.log(`${name}  ${Math.round(bytes.length / 1000)} kB`)
      return boxes
    }
    const hasWhole = wholes.includes(id)
    const boxes = await take(false, hasWhole ? `${id}-controls` : id)
    if (hasWhole) await take(true, id)
    parts[id] = {
      model: file,
      ...(hasWhole && { hasWhole }),
      boxes: Object.fromEntries(
        Object.entries(boxes).map(([node, { left, top, width, height }]) => [
          node,
          [left, top, width, height].map(three),
        ]),
      ),
    }
  }
  await writeFile(path.join(root, 'src/features/practise/device-pictures.json'), `${JSON.stringify(parts)}\n`)
  await takeSides(page)
} finally {
  await browser.close()
  await server.close()
}
