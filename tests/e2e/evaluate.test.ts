import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { screens } from '../support/browser.ts'
import { demonstrationHouse } from '../support/demonstration-house.ts'
import { createScreenInspector } from '../support/screen-inspector.ts'
import { spoken } from '../support/spoken.ts'

/** Most pages of the report for a board. */
const MOST_PAGES = 12
/** What the margins leave of A4, in CSS pixels. */
const PRINTED_WIDTH = 672

const house = demonstrationHouse(300)

/** Waits until every section has its figures. */
async function seeAllFigures(page: Page) {
  await page.getByRole('heading', { level: 2, name: 'Time and ways in' }).waitFor()
  await expect.poll(() => page.getByText('Getting the figures ready').count(), { timeout: 60_000 }).toBe(0)
  expect(await page.getByRole('figure').count()).toBeGreaterThan(20)
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path())
}

test('the dashboard: found clean at every size, without the 3D library, each figure with its numbers', async () => {
  const { page, context, check } = await house.openSignedIn()
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''))
  })
  await page.goto('/evaluate')
  await seeAllFigures(page)
  const texts = await Promise.all(scripts)
  expect(texts.length).toBeGreaterThan(3)
  expect(texts.filter((text) => text.includes('WebGLRenderer'))).toEqual([])

  const bare = await page
    .getByRole('figure')
    .evaluateAll((figures) =>
      figures
        .filter((figure) => figure.querySelector('svg[data-chart]') && !figure.querySelector('table'))
        .map((figure) => figure.id),
    )
  expect(bare).toEqual([])
  const unmarked = await page
    .locator('svg[data-chart]')
    .evaluateAll((charts) => charts.filter((chart) => !chart.textContent?.includes('Demonstration')).length)
  expect(unmarked).toBe(0)
  check()
  await context.close()
})

test('the dashboard by keyboard: contents, a filter that stays in the address, the values of a chart', async () => {
  const { page, context, check } = await house.openSignedIn()
  await page.goto('/evaluate')
  await seeAllFigures(page)

  await page.getByRole('link', { name: 'Did confidence change?' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).hash).toBe('#confidence')

  const reader = page.locator('#confident-recommend').getByRole('slider')
  await reader.focus()
  const first = await reader.getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowRight')
  const second = await reader.getAttribute('aria-valuetext')
  expect([first, second].every((text) => /likely between/.test(text ?? ''))).toBe(true)
  expect(second).not.toBe(first)
  await page
    .locator('#confident-recommend')
    .getByText(second ?? '', { exact: true })
    .waitFor()

  await page.getByText('Look at some people only').focus()
  await page.keyboard.press('Enter')
  const role = page.getByRole('combobox').first()
  await role.focus()
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => new URL(page.url()).search).toMatch(/^\?\w[\w-]*=[\w-]+$/)
  await page.reload()
  await page.getByRole('button', { name: /Take it out$/ }).waitFor()
  check()
  await context.close()
})

test('charts are saved with their words and their mark', async () => {
  const { page, context, check } = await house.openSignedIn()
  await page.goto('/evaluate')
  const figure = page.locator('#confident-recommend')
  const save = async (name: string) => {
    const coming = page.waitForEvent('download')
    await figure.getByRole('button', { name }).click()
    return contentOf(await coming)
  }
  const svg = (await save('Save as SVG')).toString()
  for (const part of ['Demonstration', 'Recommend: how many were confident', 'Not a result'])
    expect(svg).toContain(part)
  expect(svg).not.toContain('class=')
  const png = await save('Save as PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  // A picture with nothing on it would be a few hundred bytes.
  expect(png.length).toBeGreaterThan(15_000)
  check()
  await context.close()
})

test('a screen reader hears each figure once: its title, its sentence, one image, its numbers', async () => {
  const { page, context } = await house.openSignedIn()
  await page.goto('/evaluate/report')
  await page.getByRole('heading', { level: 1, name: 'Pilot evaluation report' }).waitFor()
  const phrases = (await spoken(page)).split('\n')
  const at = phrases.findIndex((phrase) => /heading.*Recommend: how many were confident/.test(phrase))
  expect(at).toBeGreaterThan(0)
  const figure = phrases.slice(
    at,
    phrases.findIndex((phrase, index) => index > at && phrase.includes('end of figure')),
  )
  expect(figure.filter((phrase) => /^(image|img)/.test(phrase))).toEqual([
    expect.stringContaining('Dots with intervals: Recommend: how many were confident'),
  ])
  expect(figure.some((phrase) => /were confident to suggest technology/.test(phrase))).toBe(true)
  // Numbers of an axis would be read out one by one if the picture were not one image.
  expect(figure.filter((phrase) => /^\d+%$/.test(phrase))).toEqual([])
  const levels = phrases.flatMap((phrase) => /level (\d)/.exec(phrase)?.[1] ?? []).map(Number)
  expect(levels.filter((level, index) => level - (levels[index - 1] ?? 1) > 1)).toEqual([])
  await context.close()
})

test('the report prints to tagged A4, 12 pages or fewer, and is found clean on screen', async () => {
  const { page, context, check } = await house.openSignedIn()
  await page.goto('/evaluate/report')
  await page.getByRole('heading', { level: 1, name: 'Pilot evaluation report' }).waitFor()
  for (const part of [
    'Summary',
    'Who took part',
    'Did confidence change?',
    'What it cost',
    'What this does not show',
  ])
    await page.getByRole('heading', { level: 2, name: part }).waitFor()
  // A column beside the sheet is lost for whoever reads paper.
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: PRINTED_WIDTH, height: 900 })
  const cut = await page.getByRole('table').evaluateAll((tables) =>
    tables.flatMap((table) => {
      const { scrollWidth, clientWidth } = table.parentElement ?? table
      return scrollWidth > clientWidth + 1 ? [table.querySelector('caption')?.textContent] : []
    }),
  )
  expect(cut).toEqual([])
  await page.emulateMedia({ media: null })
  await page.setViewportSize(screens.laptop)
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1')
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  expect(pages).toBeGreaterThan(5)
  expect(pages).toBeLessThanOrEqual(MOST_PAGES)
  expect(pdf).toMatch(/\/StructTreeRoot/)
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 59[45]\.\d+ 84[12]\.\d+\s*\]/)
  const screen = createScreenInspector(page)
  await screen.look('report')
  expect(screen.faults).toEqual([])
  check()
  await context.close()
})

test('a plan is frozen once and for good, by keyboard', async () => {
  const { page, context, check } = await house.openSignedIn()
  await page.goto('/evaluate/plan')
  await page.getByText(/^You need about \d+ people/).waitFor()
  const screen = createScreenInspector(page)
  await screen.look('plan')
  await page.getByRole('button', { name: /into the plan$/ }).press('Enter')
  await page.getByLabel('Which seed was the order drawn with?').fill('north-2027')
  await page.getByLabel('On which day was it drawn?').fill('2026-11-20')
  await page.getByRole('button', { name: 'Freeze the plan' }).press('Enter')
  await page.getByRole('heading', { name: 'Freeze this plan?' }).waitFor()
  await page.getByRole('button', { name: 'Yes, freeze it' }).press('Enter')
  await page.getByRole('heading', { name: 'The plan in force' }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('The plan in force')
  expect(await page.locator('dd').allInnerTexts()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      '53',
      'Very or Completely (4 or 5 of 5)',
    ]),
  )
  await screen.look('frozen plan')
  expect(screen.faults).toEqual([])
  await page.goto('/evaluate/report')
  await page.getByText(/^Frozen on .+, fingerprint [0-9a-f]{16}$/).waitFor()
  check()
  await context.close()
})

test('every screen of results is found clean', async () => {
  const { page, context, check } = await house.openSignedIn()
  const screen = createScreenInspector(page)
  await page.goto('/evaluate?years=over-10')
  await page.getByRole('heading', { name: 'Results so far' }).waitFor()
  await page.goto('/evaluate')
  await seeAllFigures(page)
  await screen.look('results with figures')
  expect(screen.faults).toEqual([])
  check()
  await context.close()
}, 400_000)

test('weeks later: the questions again, what was done since, and thanks', async () => {
  const { page, context, check } = await house.open({ size: screens.phone })
  const screen = createScreenInspector(page)
  await page.goto('/later')
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor()
  await screen.look('welcome back')
  await page.getByRole('checkbox', { name: /used for research/ }).check()
  await page.getByRole('radio', { name: /it is mine/ }).check()
  await page.getByRole('button', { name: 'Go to the questions' }).click()
  for (const question of [/suggest technology/, /use the technology/]) {
    await page.getByRole('heading', { name: question }).waitFor()
    await page.getByRole('radio', { name: 'Very', exact: true }).check()
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.getByText(/talked with someone about technology/).waitFor()
  await page.getByRole('radio', { name: 'Yes, 1 time' }).first().check()
  await page.getByRole('button', { name: 'Skip what is left' }).click()
  for (let step = 0; step < 6; step++) {
    if (await page.getByRole('heading', { name: 'Thank you' }).isVisible()) break
    await page
      .getByRole('button', { name: /^(Skip|Not now)/ })
      .first()
      .click()
    await page.waitForTimeout(200)
  }
  await page.getByRole('heading', { name: 'Thank you' }).waitFor()
  await screen.look('thanks')
  expect(screen.faults).toEqual([])
  check()
  await context.close()
})
