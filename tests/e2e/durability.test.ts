import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser, openPage } from '../support/browser.ts'
import { mouse } from '../support/hands.ts'
import { type HouseServer, startHouseServer } from '../support/house-server.ts'
import { downloadPilot } from '../support/pilot-zip.ts'
import { createVisitor } from '../support/visitor.ts'

/** Goes to the last page and waits until it says that nothing is left to send. */
async function sendAll(page: Page) {
  await page.goto('/done/record')
  await page.getByText('All your answers are sent').waitFor({ timeout: 60_000 })
}

describe('no answered question is lost', () => {
  let browser: Browser
  let server: HouseServer
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    server = await startHouseServer()
  })
  afterEach(() => server?.stop())

  const ratings = async () => {
    const { page } = await openPage(browser, { baseURL: server.url })
    const tables = await downloadPilot(page, server)
    return tables.ratings?.map(({ question, wave, value }) => `${question}/${wave}=${value}`).toSorted()
  }
  test('when the tab is killed in the middle of a question', async () => {
    const { page, context } = await openPage(browser, { baseURL: server.url })
    const visitor = createVisitor(page, mouse())
    await visitor.begin()
    await visitor.rate('Moderately')
    await visitor.see(/use the technology/)
    const session = await context.newCDPSession(page)
    // The tab dies without any chance to tidy up; the call itself can never be answered.
    void session.send('Page.crash').catch(() => undefined)
    await page.waitForEvent('crash')

    const again = await context.newPage()
    await again.goto('/')
    await again.getByRole('link', { name: /^Carry on/ }).waitFor()
    await again.goto('/check/1')
    await again.getByRole('heading', { name: /suggest technology/ }).waitFor()
    expect(await again.getByRole('radio', { name: 'Moderately' }).isChecked()).toBe(true)
    await sendAll(again)
    expect(await ratings()).toEqual(['recommend/before=3'])
  })

  test('when the server is killed while people answer', async () => {
    const { page } = await openPage(browser, { baseURL: server.url })
    const visitor = createVisitor(page, mouse())
    await visitor.begin()
    await server.kill()
    await visitor.rate('Slightly')
    await visitor.see(/use the technology/)
    // The last room may not be to hand without a server; the answer is on disk all the same.
    await mouse().choose(page.getByRole('radio', { name: 'Very' }).first())
    await visitor.press(/^Next$/)
    await page.waitForURL(/\/house\/hall/)
    await server.restart()
    await sendAll(page)
    expect(await ratings()).toEqual(['recommend/before=2', 'use/before=4'])
  })

  test('when the network drops, the visit goes on from the installed pages', async () => {
    const { page, context } = await openPage(browser, { baseURL: server.url })
    const visitor = createVisitor(page, mouse())
    await visitor.begin()
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
    await context.setOffline(true)
    await visitor.rate('Completely')
    await visitor.see(/use the technology/)
    await page.reload()
    await visitor.see(/use the technology/)
    await page.goto('/list/living-room')
    await visitor.see('Living room')
    await page.goto('/story/s02-two-hours-on-the-lino')
    await visitor.press('Begin the story')
    await visitor.press('Look round the house')
    await context.setOffline(false)
    await sendAll(page)
    expect(await ratings()).toEqual(['recommend/before=5'])
  })

  test('without agreement nothing leaves the device', async () => {
    const { page } = await openPage(browser, { baseURL: server.url })
    const posts: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url())
    })
    const visitor = createVisitor(page, mouse())
    await page.goto('/start')
    await mouse().choose(page.getByRole('radio', { name: /it is mine/ }))
    await visitor.press(/^Next$/)
    await visitor.see(/your work|about you/i)
    await visitor.press(/^Next$/)
    await visitor.rateBefore('Slightly', 'Very')
    await visitor.see('Learn to walk')
    await page.goto('/done/record')
    await page.getByText('on this device only').first().waitFor()
    expect(posts).toEqual([])
    expect(await ratings()).toEqual([])
  })
})
