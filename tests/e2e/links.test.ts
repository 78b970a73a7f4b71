import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demonstrationHouse } from '../support/demonstration-house.ts'
import { createScreenInspector } from '../support/screen-inspector.ts'

const house = demonstrationHouse(300)

const pairs = (page: Page) => page.getByRole('heading', { level: 2, name: /^Pair \d+$/ })

/** What the dashboard says of those who were joined by hand, and of those who wait for it. */
async function figuresOf(page: Page): Promise<Record<'accepted' | 'waiting', string>> {
  await page.goto('/evaluate')
  const figure = page.locator('#linking')
  await figure.getByText('The numbers as a table').click()
  const cell = (name: RegExp) => figure.getByRole('row', { name }).getByRole('cell').first().innerText()
  return { accepted: await cell(/and accepted/), waiting: await cell(/not accepted yet/) }
}

test('by keyboard alone: pairs are joined, the figures follow, they are taken apart, and the figures follow back', async () => {
  const { page, context, check } = await house.openSignedIn()
  const before = await figuresOf(page)
  expect(before.accepted).toBe('0')
  expect(Number(before.waiting)).toBeGreaterThan(4)

  await page.goto('/evaluate/links')
  await pairs(page).first().waitFor()
  const all = await pairs(page).count()
  // Those of this week are here already, and in the figures next week.
  expect(all).toBeGreaterThanOrEqual(Number(before.waiting))
  const screen = createScreenInspector(page)
  await screen.look('answers to join')

  // All of them: a few would be hidden, which is right and would show nothing here.
  for (let pair = 1; pair <= all; pair++) {
    await page.getByRole('button', { name: `Join as one person: pair ${pair}`, exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(`To look at: ${all - pair}. Joined: ${pair}.`).waitFor()
    // Whoever joined them can take them apart at once, without looking for their place again.
    const apart = page.getByRole('button', { name: `Take apart: pair ${pair}`, exact: true })
    await expect.poll(() => apart.evaluate((button) => button === document.activeElement)).toBe(true)
  }
  await screen.look('answers joined')
  expect(await figuresOf(page)).toEqual({ accepted: before.waiting, waiting: '0' })

  await page.goto('/evaluate/links')
  await page.getByText(`To look at: 0. Joined: ${all}.`).waitFor()
  for (let left = all; left > 0; left--) {
    await page
      .getByRole('button', { name: /^Take apart: pair \d+$/ })
      .first()
      .focus()
    await page.keyboard.press('Space')
    await page.getByText(`To look at: ${all - left + 1}. Joined: ${left - 1}.`).waitFor()
  }
  expect(await figuresOf(page)).toEqual(before)

  await page.goto('/audit')
  await expect.poll(() => page.getByRole('cell', { name: /answers joined as one person/ }).count()).toBe(all)
  expect(screen.faults).toEqual([])
  check()
  await context.close()
})

test('an evaluator of one council is not led to the page, may not see it, and gets nothing from the server', async () => {
  const administrator = await house.openSignedIn()
  await administrator.page.goto('/colleagues')
  await administrator.page.getByRole('radio', { name: 'Evaluator of one council' }).check()
  await administrator.page.getByLabel('Which council?').selectOption({ label: 'Gateshead' })
  await administrator.page.getByRole('button', { name: 'Make a link' }).click()
  const link = await administrator.page.getByLabel('Link for your colleague').inputValue()
  await administrator.context.close()

  const { page, context } = await house.openWithLink(link)
  await page.getByRole('link', { name: 'See the results' }).click()
  await page.getByRole('link', { name: 'Report', exact: true }).waitFor()
  expect(await page.getByRole('link', { name: 'Answers to join' }).count()).toBe(0)
  await page.goto('/evaluate/links')
  await page.getByText('Your account may not see this page. Ask an administrator.').waitFor()
  expect(await pairs(page).count()).toBe(0)
  const answer = await page.request.get('/api/evaluate/links')
  expect([answer.status(), await answer.text()]).toEqual([403, expect.not.stringContaining('pairs')])
  await context.close()
})
