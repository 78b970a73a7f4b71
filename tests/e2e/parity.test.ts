import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { waysOut } from '../../src/domain/home/standing-points.ts'
import { screens } from '../support/browser.ts'
import { readHome } from '../support/home-file.ts'
import { mouse } from '../support/hands.ts'
import { houseForTests } from '../support/house-for-tests.ts'
import { createVisitor } from '../support/visitor.ts'

const home = readHome()
const names = (room: string) => home.items.filter((item) => item.room === room).map(({ name }) => name)
const nameOf = (room: string) => home.rooms.find(({ id }) => id === room)?.name ?? room

const choosePictures = () =>
  localStorage.setItem(
    'virtual-house.settings',
    JSON.stringify({ version: 1, settings: { pictureQuality: 'pictures' } }),
  )

/** Nobody has less of the house for want of 3D. */
describe('3D, pictures and the House list offer the same', () => {
  const house = houseForTests()
  const pages: Partial<Record<'3d' | 'pictures', Page>> = {}
  beforeAll(async () => {
    for (const way of ['3d', 'pictures'] as const) {
      const { page } = await house.open({ size: screens.small })
      if (way === 'pictures') await page.addInitScript(choosePictures)
      await createVisitor(page, mouse()).begin()
      pages[way] = page
    }
  })

  const open = async (way: '3d' | 'pictures', path: string) => {
    const page = pages[way]
    if (!page) throw new Error('no page')
    await page.goto(path)
    return page
  }

  test.each([
    ['tommy-hallam', 'living-room', 'drawer'],
    ['irene-pattison', 'kitchen', 'irene-soup'],
    ['show-home', 'yard', 'gps-tracker'],
    ['derek-fenwick', 'living-room', 'derek-dog'],
  ])(
    'in pictures of the home of %s, %s: %s opened by its address is in the picture',
    async (life, room, item) => {
      const { page, context } = await house.open({ size: screens.laptop })
      await page.addInitScript(choosePictures)
      await page.goto(`/house/${room}?home=${life}&item=${item}`)
      await page.locator(`[data-pin="${item}"][data-shown="yes"]`).waitFor()
      await context.close()
    },
  )

  describe.each(home.rooms.map(({ id }) => id))('%s', (room) => {
    test.each(['3d', 'pictures'] as const)('every thing and every way out is a button in %s', async (way) => {
      const page = await open(way, `/house/${room}`)
      await page.locator('[data-pin]').first().waitFor({ state: 'attached' })
      const pins = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((buttons) => buttons.map((button) => button.textContent?.trim() ?? ''))
      expect(await pins('[data-pin]:not([data-kind="point"], [data-kind="way-out"])')).toEqual(names(room))
      const outs = waysOut(home, room).map((way) => `To the ${nameOf(way.room).toLowerCase()}`)
      expect(await pins('[data-pin][data-kind="way-out"]')).toEqual(outs)
    })

    test('every thing opens in the list, and every way out is a link there', async () => {
      const page = await open('pictures', `/list/${room}`)
      const things = page.locator('[data-item]')
      await things.first().waitFor()
      expect(await things.allInnerTexts()).toEqual(names(room))
      for (const item of home.items.filter((entry) => entry.room === room)) {
        const thing = page.locator(`[data-item="${item.id}"]`)
        await thing.click()
        await page.getByText(item.whyItMatters).waitFor()
        await thing.click()
      }
      for (const way of waysOut(home, room))
        expect(await page.getByRole('link', { name: nameOf(way.room), exact: true }).count()).toBe(1)
    })
  })

  test.each(['alarm-hub', 'key-safe'])(
    'the same can be done with the %s in 3D and as a drawing',
    async (device) => {
      const offered = async (way: '3d' | 'pictures') => {
        const page = await open(way, `/try/${device}`)
        await page.locator('section[aria-labelledby="tasks"]').getByRole('button').first().click()
        const picture = page.getByRole('group', { name: /^Picture of/ })
        await picture.waitFor()
        if (way === '3d') await picture.locator('canvas').waitFor()
        const buttons = page.locator('main').getByRole('button')
        const all = await buttons.evaluateAll((elements) =>
          elements.map((button) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? ''),
        )
        return all.toSorted()
      }
      const inPictures = await offered('pictures')
      expect(inPictures.length).toBeGreaterThan(3)
      expect(await offered('3d')).toEqual(inPictures)
    },
  )
})
