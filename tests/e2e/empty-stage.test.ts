import { EventEmitter, once } from 'node:events'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { houseForTests } from '../support/house-for-tests.ts'

const coming = (page: Page, room: string) => page.getByText(`Getting the ${room} ready`)
/** Holds back files until they are let go. */
const holdBack = async (page: Page, files: string) => {
  const gate = new EventEmitter()
  const free = once(gate, 'open')
  await page.route(files, async (route) => {
    await free
    await route.continue()
  })
  return () => gate.emit('open')
}
const drawn = (page: Page) =>
  page.evaluate(`(async () => {
    while (!window.__house) await new Promise((resolve) => setTimeout(resolve, 50))
    await window.__house.ready()
  })()`)

/** Nobody should look at an empty stage and wonder: words stand on it for as long as it is empty. */
describe('an empty stage says why', () => {
  const house = houseForTests()

  const enter = async (way: 'lite' | 'pictures') => {
    const opened = await house.open()
    const settings = JSON.stringify({ version: 1, settings: { pictureQuality: way } })
    await opened.page.addInitScript((text) => localStorage.setItem('virtual-house.settings', text), settings)
    return opened
  }
  test('a room far off that is still on its way, and the focus is where the plan was opened', async () => {
    const { page, context, check } = await enter('lite')
    await page.goto('/house/kitchen?test=1')
    await drawn(page)
    await coming(page, 'kitchen').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Settings')

    const letGo = await holdBack(page, '**/models/**bedroom**')
    await page.getByRole('button', { name: 'Rooms' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Bedroom' }).last().click()
    await coming(page, 'bedroom').waitFor()
    letGo()
    await coming(page, 'bedroom').waitFor({ state: 'detached' })
    check()
    await context.close()
  })

  test('a picture that the browser took away, until it gives it back', async () => {
    const { page, context } = await enter('lite')
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype
      const watched = new Proxy(getContext, {
        apply(target, canvas: HTMLCanvasElement, asked) {
          const context: unknown = Reflect.apply(target, canvas, asked)
          if (context instanceof WebGL2RenderingContext && canvas.isConnected)
            Object.assign(globalThis, { taker: context.getExtension('WEBGL_lose_context') })
          return context
        },
      })
      HTMLCanvasElement.prototype.getContext = watched
    })
    await page.goto('/house/kitchen?test=1')
    await drawn(page)
    await coming(page, 'kitchen').waitFor({ state: 'detached' })
    await page.evaluate('taker.loseContext()')
    await coming(page, 'kitchen').waitFor()
    await page.evaluate('taker.restoreContext()')
    await coming(page, 'kitchen').waitFor({ state: 'detached' })
    await context.close()
  })

  test('a still that is on its way, and one that cannot be had', async () => {
    const { page, context } = await enter('pictures')
    const letGo = await holdBack(page, '**/pictures/kitchen-doorway-*')
    await page.goto('/house/kitchen')
    await coming(page, 'kitchen').waitFor()
    letGo()
    await coming(page, 'kitchen').waitFor({ state: 'detached' })

    await page.route('**/pictures/kitchen-*', (route) => route.abort())
    await page.getByRole('button', { name: 'Look right' }).click()
    await page.getByText('We could not get this picture').waitFor()
    await page.unroute('**/pictures/kitchen-*')
    await page.getByRole('button', { name: 'Look left' }).click()
    await page.getByText('We could not get this picture').waitFor({ state: 'detached' })
    await context.close()
  })
})
