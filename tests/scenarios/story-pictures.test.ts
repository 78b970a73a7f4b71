import path from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../public/pictures')

/** How many pixels of a picture a rule holds for. */
async function countPixels(file: string, rule: (red: number, green: number, blue: number) => boolean) {
  const { data, info } = await sharp(path.join(folder, file)).raw().toBuffer({ resolveWithObject: true })
  let count = 0
  for (let at = 0; at < data.length; at += info.channels)
    if (rule(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) count++
  return count
}

const isAmber = (red: number, green: number, blue: number) =>
  red > 240 && green > 120 && green < 190 && blue < 60
const isGreen = (red: number, green: number, blue: number) => red < 90 && green > 200 && blue < 150

test('the alarm unit’s light is amber where the story says so', async () => {
  expect(await countPixels('story-hub-amber.webp', isAmber)).toBeGreaterThan(50)
  expect(await countPixels('story-hub-amber.webp', isGreen)).toBe(0)
})
