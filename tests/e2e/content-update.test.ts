import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { VisitEvent } from '../../src/domain/attempt/visit-event.schema.ts'
import { mouse } from '../support/hands.ts'
import { houseForTests } from '../support/house-for-tests.ts'
import { createVisitor } from '../support/visitor.ts'

const CHANGED = 's02-two-hours-on-the-lino'
const LEFT = 's03-my-flat-my-door'
/** A version of the content that the built site does not have. */
const NEXT = 'aaaaaaaaaaaa'

const house = houseForTests()

const eventsOf = (page: Page): Promise<readonly VisitEvent[]> =>
  page.evaluate(() => (globalThis as unknown as { __house: { events(): VisitEvent[] } }).__house.events())

/**
 * What a new release does: the site asks for content of another version, and one story in it has another version of
 * its own. All else is as it was.
 */
async function release(page: Page) {
  const index = await readFile('dist/site/index.html', 'utf8')
  const version = /content\/([0-9a-f]{12})\//.exec(index)?.[1] ?? (await versionInUse(page))
  await page.route(/\.(js|html)(\?.*)?$|\/story\//, async (route) => {
    const answer = await route.fetch()
    const text = await answer.text()
    await route.fulfill({ response: answer, body: text.replaceAll(version, NEXT) })
  })
  await page.route(`**/content/${NEXT}/**`, async (route) => {
    const answer = await route.fetch({ url: route.request().url().replace(NEXT, version) })
    const text = await answer.text()
    const isChanged = route.request().url().includes(CHANGED)
    await route.fulfill({
      response: answer,
      body: isChanged ? text.replace(/"version":"[0-9a-f]{12}"/, '"version":"bbbbbbbbbbbb"') : text,
    })
  })
}

async function versionInUse(page: Page): Promise<string> {
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const version = asked.map((name) => /content\/([0-9a-f]{12})\//.exec(name)?.[1]).find(Boolean)
  if (!version) throw new Error('the page asked for no content')
  return version
}

test('[ST21] a story that changed says so after a reload and begins anew; another goes on; no rating is lost', async () => {
  // A service worker of the old site would answer from its own store.
  const context = await house.browser.newContext({
    baseURL: house.server.url,
    viewport: { width: 800, height: 450 },
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const visitor = createVisitor(page, mouse())
  await visitor.begin()
  await visitor.rateBefore('Slightly', 'Moderately')
  for (const story of [LEFT, CHANGED]) {
    await page.goto(`/story/${story}?test=1`)
    const begin = page.getByRole('button', { name: /^(Begin the story|Look round the house)$/ })
    await begin.first().waitFor()
    if (await page.getByRole('button', { name: 'Begin the story' }).isVisible())
      await visitor.press('Begin the story')
    await visitor.press('Look round the house')
    await visitor.press(/^Go on/)
    await page.locator('input[type="radio"]').first().waitFor({ state: 'attached' })
    await page
      .locator('label', { has: page.locator('input[type="radio"]') })
      .first()
      .click()
    await visitor.press('Make this choice')
    await visitor.see('What happened')
  }
  const before = await eventsOf(page)

  await release(page)
  await page.reload()
  await page.getByText('This story has changed since you began it').waitFor()
  await visitor.press('Start the story again')
  await visitor.press('Begin the story')
  await visitor.press('Look round the house')
  await visitor.see('Look round')
  const after = await eventsOf(page)
  expect(after.slice(0, before.length)).toEqual(before)
  expect(after.filter(({ kind }) => kind === 'rating.given')).toHaveLength(2)
  expect(after.at(-1)).toMatchObject({ kind: 'story.started', story: CHANGED, play: 2, content: NEXT })

  await page.goto(`/story/${LEFT}?test=1`)
  await visitor.see('What happened')
  await page.getByText('Choice 1 of').first().waitFor()
  await context.close()
})
