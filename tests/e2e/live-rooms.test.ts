import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { screens } from '../support/browser.ts'
import { houseForTests } from '../support/house-for-tests.ts'
import { goOnTo, takePhone } from '../support/live-people.ts'
import { downloadPilot, readPilotFiles } from '../support/pilot-zip.ts'
import { createScreenInspector } from '../support/screen-inspector.ts'
import { spoken } from '../support/spoken.ts'

/** A name as a laptop in the room might have: no HTTPS, and no loopback that browsers trust. */
const PLAIN_HOST = 'house.test'

const house = houseForTests({ plainHost: PLAIN_HOST })
let laptop: Page
beforeAll(async () => {
  const opened = await house.open({ size: screens.laptop })
  laptop = opened.page
  laptop.setDefaultTimeout(90_000)
  await downloadPilot(laptop, house.server)
})

async function toStartPage() {
  await laptop.goto('/train')
  await laptop.getByRole('button', { name: 'Start from our plan' }).click()
  await laptop.getByRole('button', { name: 'Start the session' }).click()
}

const clickOnTo = (heading: string) => goOnTo(laptop, heading, () => laptop.keyboard.press('PageDown'))

test('a phone joins, agrees and votes over plain HTTP, with none of what browsers keep for HTTPS', async () => {
  await toStartPage()
  const made = laptop.waitForResponse(
    (answer) => answer.url().endsWith('/api/live') && answer.status() === 201,
  )
  await laptop.getByRole('button', { name: 'Start with phones' }).click()
  const { code } = (await (await made).json()) as { code: string }
  await laptop.getByRole('button', { name: 'Open the big screen' }).click()

  const baseURL = house.server.url.replace('127.0.0.1', PLAIN_HOST)
  const phone = await takePhone(house.browser, { baseURL, agrees: true })
  await phone.joinByCode(code)
  const inspector = createScreenInspector(phone.page)
  await inspector.look('agree on a phone')
  const has = await phone.page.evaluate(() => ({
    secure: isSecureContext,
    subtle: crypto.subtle !== undefined,
    locks: 'locks' in navigator,
    worker: 'serviceWorker' in navigator,
    wakeLock: 'wakeLock' in navigator,
  }))
  expect(has).toEqual({ secure: false, subtle: false, locks: false, worker: false, wakeLock: false })
  const withoutCode = (words: string) => words.replaceAll(code, '4827')
  await expect(withoutCode(await spoken(phone.page))).toMatchFileSnapshot('__transcripts__/join.txt')
  await phone.goIn()
  await clickOnTo('What do you say next?')
  await phone.sees('What do you say next?')
  await expect(withoutCode(await spoken(phone.page))).toMatchFileSnapshot('__transcripts__/live-vote.txt')
  await inspector.look('vote on a phone')
  await phone.vote(1)
  await inspector.look('answer on a phone')
  expect(inspector.faults).toEqual([])
  await laptop.getByText('1 of 1 answered', { exact: true }).waitFor()
  await phone.page.reload()
  await phone.page.getByText('You are back. Your answer is safe.').first().waitFor()
  await phone.context.close()
})

test('a laptop alone leads with hands, without a server, and the counts arrive later, once', async () => {
  await laptop.goto('/train/check')
  await laptop.getByRole('button', { name: 'Fetch what is missing' }).click()
  await laptop
    .getByText(/^All parts of the house are here/)
    .first()
    .waitFor()
  await house.server.kill()

  await toStartPage()
  await laptop.getByRole('button', { name: 'Start on this laptop alone' }).click()
  await laptop.getByRole('button', { name: 'Open the big screen' }).click()
  await clickOnTo('No phones today')
  await clickOnTo('What do you say next?')
  for (const letter of ['A', 'B', 'B', 'B', 'C'])
    await laptop.getByRole('button', { name: `One more for ${letter}` }).click()
  await laptop.getByRole('button', { name: 'One fewer for C' }).click()
  await laptop.getByRole('group', { name: 'Hands for C' }).getByText('0').waitFor()
  await laptop.reload()
  await laptop.getByRole('heading', { name: 'What do you say next?', level: 1 }).waitFor()
  const counted = laptop.getByRole('group', { name: 'Hands for B' }).getByText('3')
  await counted.waitFor()

  // A second window shows the notes of the same session.
  const notes = await laptop.context().newPage()
  await notes.goto(laptop.url().replace(/screen$/, 'notes'))
  await notes.getByRole('heading', { name: 'Trainer notes' }).waitFor()
  const inspector = createScreenInspector(notes)
  await inspector.look('notes')
  expect(inspector.faults).toEqual([])
  await notes.getByRole('button', { name: 'One more for B' }).click()
  await laptop.getByRole('group', { name: 'Hands for B' }).getByText('4').waitFor()
  await notes.close()

  await laptop.getByRole('button', { name: 'Menu' }).click()
  await laptop.getByRole('button', { name: 'End the session' }).click()
  await laptop.getByText('Press again to end the session').waitFor()
  await laptop.waitForTimeout(450)
  await laptop.getByRole('button', { name: 'Menu' }).click()
  await laptop.getByRole('button', { name: 'End the session' }).click()
  await laptop.getByText('The session has ended. Your answers are safe.').waitFor()

  await house.server.restart()
  await laptop.reload()
  const counts = async () => {
    await laptop.goto('/evaluate')
    await laptop.getByRole('heading', { name: 'Results so far' }).waitFor()
    const { 'events.jsonl': events = '' } = await readPilotFiles(laptop)
    return events
      .split('\n')
      .filter((line) => line.includes('"hands.counted"'))
      .map((line) => (JSON.parse(line) as { counts: unknown }).counts)
  }
  await expect
    .poll(counts, { timeout: 60_000, interval: 4000 })
    .toEqual([{ 'warn-him': 1, 'ask-why': 4, explain: 0 }])
})
