import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Firefox, findFirefox, startFirefox } from '../support/firefox.ts'
import { type HouseServer, startHouseServer } from '../support/house-server.ts'

const button = (name: string) => `//button[normalize-space()=${JSON.stringify(name)}]`
const heading = (text: string) =>
  `//*[self::h1 or self::h2][contains(normalize-space(), ${JSON.stringify(text)})]`
const label = (text: string) => `//label[contains(normalize-space(), ${JSON.stringify(text)})]`

/** How much the colours in the middle of a picture differ: 0 where all is one colour. */
async function contrast(picture: Buffer): Promise<number> {
  const { channels } = await sharp(picture).extract({ left: 500, top: 150, width: 500, height: 300 }).stats()
  return Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev))
}

describe('in Firefox', () => {
  let server: HouseServer
  let firefox: Firefox | undefined
  beforeAll(async () => {
    const program = await findFirefox()
    if (program === undefined) {
      console.log('There is no Firefox here and none to be had, so nothing was tried in it. Debian has one.')
      return
    }
    server = await startHouseServer()
    firefox = await startFirefox(program)
  }, 400_000)
  afterAll(async () => {
    await firefox?.close()
    await server?.stop()
  })

  test('a visit begins, the house is drawn, and the list has the same things', async () => {
    if (!firefox) return
    await firefox.goTo(server.url)
    await firefox.press("//a[normalize-space()='Start']")
    await firefox.see(heading('Before you start'))
    await firefox.press(label('it is mine'))
    await firefox.press(button('Next'))
    await firefox.see(heading('work'))
    await firefox.press(button('Next'))
    for (const question of ['suggest technology', 'use the technology']) {
      await firefox.see(heading(question))
      await firefox.press(label('Slightly'))
      await firefox.press(button('Next'))
    }
    await firefox.see(heading('Hall'))

    await firefox.goTo(`${server.url}/house/hall?test=1`)
    const house = await firefox.ask(`
      while (!window.__house) await new Promise((resolve) => setTimeout(resolve, 50))
      await window.__house.ready()
      return { way: window.__house.way(), pins: window.__house.pins().filter(({ kind }) => kind !== 'point' && kind !== 'way-out').map(({ label }) => label) }
    `)
    expect(house).toMatchObject({ pins: expect.arrayContaining(['Alarm unit', 'Front door']) })
    // Only the picture is left. One that shows nothing has one colour; walls, stairs and a door do not.
    await firefox.ask(`
      const style = document.createElement('style')
      style.textContent = 'body * { visibility: hidden !important } canvas, img { visibility: visible !important }'
      document.head.append(style)
    `)
    const { picture } = firefox
    // It may fade in.
    await expect.poll(() => picture().then(contrast), { timeout: 10_000 }).toBeGreaterThan(25)

    const { pins } = house as { pins: string[] }
    await firefox.goTo(`${server.url}/list/hall`)
    await firefox.see(heading('Things in this room'))
    const listed = await firefox.ask(
      `return [...document.querySelectorAll('[data-item]')].map((thing) => thing.textContent.trim())`,
    )
    expect(listed).toEqual(pins)
  })
})
