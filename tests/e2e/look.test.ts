import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OpenPage } from '../support/browser.ts'
import { houseForTests } from '../support/house-for-tests.ts'

/** The reference pictures. `RENEW_LOOK=1 npm test -- tests/e2e/look.test.ts` takes them afresh. */
const folder = path.join(import.meta.dirname, 'look')
const isRenewed = process.env.RENEW_LOOK === '1'
const SIZE = { width: 480, height: 270 }
/** How far a picture may be from its reference, in steps of 255 and on the average of all its dots. */
const TOLERANCE = 1.5

type View = readonly [point: string, heading: number, way: 'lite' | 'full', time: 'day' | 'evening']

/** A dozen key views: where one stands, which way one looks, how it is drawn and by which light. */
const views: readonly View[] = [
  ['hall-mat', 180, 'lite', 'day'],
  ['hall-mat', 180, 'lite', 'evening'],
  ['front-step', 180, 'lite', 'day'],
  ['living-room-doorway', 315, 'lite', 'day'],
  ['living-room-doorway', 315, 'full', 'day'],
  ['living-room-doorway', 315, 'full', 'evening'],
  ['kitchen-doorway', 225, 'lite', 'day'],
  ['kitchen-doorway', 225, 'full', 'day'],
  ['bathroom-doorway', 180, 'lite', 'day'],
  ['yard-gate', 0, 'lite', 'day'],
  ['landing-top-stair', 0, 'lite', 'evening'],
  ['bedroom-doorway', 280, 'lite', 'day'],
  ['bedroom-doorway', 280, 'full', 'evening'],
  ['spare-room-doorway', 240, 'lite', 'day'],
]

describe('the look of the house', () => {
  const house = houseForTests()
  let opened: OpenPage
  beforeAll(async () => {
    opened = await house.open({ size: { width: 800, height: 450 }, ownStyles: true })
    await opened.page.goto('/house/hall?test=1')
    await opened.page.addStyleTag({
      content: 'body * { visibility: hidden !important } canvas { visibility: visible !important }',
    })
    await opened.page.evaluate(`(async () => {
      while (!window.__house) await new Promise((resolve) => setTimeout(resolve, 50))
      await window.__house.ready()
    })()`)
    if (isRenewed) await mkdir(folder, { recursive: true })
  })

  /** What one sees from a view once all its models have come, small. */
  async function look([point, heading, way, time]: View): Promise<Buffer> {
    await opened.page.evaluate(`(async () => {
      const house = window.__house
      await house.setWay('${way}')
      await house.setTime('${time}')
      const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
      let before = -1
      for (let same = 0; same < 2; ) {
        await house.goTo('${point}', ${heading})
        await pause(700)
        const { triangles, textures } = house.info()
        same = triangles * 100 + textures === before ? same + 1 : 0
        before = triangles * 100 + textures
      }
    })()`)
    const canvas = await opened.page.locator('canvas').first().screenshot()
    return sharp(canvas).resize(SIZE.width, SIZE.height, { fit: 'fill' }).removeAlpha().raw().toBuffer()
  }

  test.each(views)('from %s, heading %i, %s, by %s', async (...view) => {
    const shown = await look(view)
    const file = path.join(folder, `${view.join('-')}.webp`)
    if (isRenewed) {
      await sharp(shown, { raw: { ...SIZE, channels: 3 } })
        .webp({ lossless: true })
        .toFile(file)
    }
    expect(existsSync(file), `there is no reference picture ${file}`).toBe(true)
    const reference = await sharp(file).removeAlpha().raw().toBuffer()
    const difference = shown.reduce((sum, value, at) => sum + Math.abs(value - (reference[at] ?? 0)), 0)
    expect(difference / shown.length).toBeLessThan(TOLERANCE)
    opened.check()
  })
})
