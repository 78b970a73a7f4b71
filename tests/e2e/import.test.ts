import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seals, sealText } from '../../src/platform/sealed-file.ts'
import { rating, start } from '../domain/exports/a-pilot.ts'
import { type OpenPage, screens } from '../support/browser.ts'
import { type Hands, keys } from '../support/hands.ts'
import { houseForTests } from '../support/house-for-tests.ts'
import { createScreenInspector } from '../support/screen-inspector.ts'

const PEOPLE = 12
const PASSWORD = 'three warm kettles'
const DAY_MS = 86_400_000
/** Figures take a week in when it is over, so the file comes in the week before. */
const DAYS_AGO = 8

/** Grows up when the server is started again: then it is today. */
const environment: Record<string, string> = {
  NODE_OPTIONS: '--import ./tests/support/days-ago.mjs',
  DAYS_AGO: String(DAYS_AGO),
}
const house = houseForTests({ environment })
let opened: OpenPage
let page: Page
let hands: Hands
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'virtual-house-import-'))
  opened = await house.open({ size: screens.laptop })
  page = opened.page
  hands = keys(page)
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const uuid = (kind: number, number: number) =>
  `019aa000-0000-7000-8${kind}00-${String(number).padStart(12, '0')}`

/** What a device without a server keeps of some visits: before and after, all of them agreed to research. */
function answersOfDevice(): string {
  const beganMs = Date.now() - (DAYS_AGO + 1) * DAY_MS
  const events = Array.from({ length: PEOPLE }, (_, person) => {
    const common = (seq: number) => ({
      id: uuid(0, person * 3 + seq),
      visit: uuid(1, person),
      seq,
      at: new Date(beganMs + seq * 60_000).toISOString(),
    })
    return [
      start({}, common(0)),
      rating('recommend', 'before', 2, common(1)),
      rating('recommend', 'after', 4, common(2)),
    ].map(({ event }) => event)
  }).flat()
  return JSON.stringify({ events }, null, 2)
}

/** Puts a file onto the device and chooses it as somebody without a mouse does. */
async function choose(name: string, content: string | Uint8Array) {
  const file = path.join(folder, name)
  await writeFile(file, content)
  const coming = page.waitForEvent('filechooser')
  await hands.press(page.getByLabel('Choose one or more files'))
  await (await coming).setFiles(file)
}

const button = (name: string | RegExp) => page.getByRole('button', { name })
const sees = (text: string | RegExp) => page.locator('main').getByText(text).first().waitFor()

test('a file from a device without a server: refused when damaged or sealed to another key, looked at, taken in, counted a week later, taken back', async () => {
  const [ours, others] = [await seals.makeKeys(), await seals.makeKeys()]
  const answers = answersOfDevice()
  const count = PEOPLE * 3
  await page.goto(house.server.firstLink.replace(/^https?:\/\/[^/]+/, house.server.url))
  await page.getByLabel('Choose a password').fill(PASSWORD)
  await hands.press(button('Make my account'))
  const signInName = await page.getByLabel('Sign-in name').inputValue()
  const screen = createScreenInspector(page)
  await page.goto('/evaluate/import')
  await sees('No file was taken in yet.')
  await screen.look('nothing taken in')

  await choose('cut-short.json', answers.slice(0, answers.length / 2))
  await sees('cut-short.json is not a file of answers. It was cut short, changed, or is something else.')
  await screen.look('a damaged file')

  await choose('theirs.json.age', await sealText(answers, others.publicKey))
  await sees('theirs.json.age is sealed. It opens with the secret key of the pilot.')
  await page.getByLabel('Secret key', { exact: true }).fill(ours.secretKey)
  await hands.press(button('Open the files'))
  await sees('This key does not open the file. Check the key, or the file was changed.')
  await screen.look('sealed to another key')
  await hands.press(button('Leave it'))

  await choose('ours.json.age', await sealText(answers, ours.publicKey))
  await page.getByLabel('Secret key', { exact: true }).fill(ours.secretKey)
  await hands.press(button('Open the files'))
  const cells = page.getByRole('table', { name: 'What is in it' }).getByRole('row')
  await expect
    .poll(async () => (await cells.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ')))
    .toEqual(expect.arrayContaining([`Visits ${PEOPLE}`, `New ${count}`, 'Here already 0']))
  await screen.look('what is in it')
  await hands.press(button(`Take in ${count} new`))
  await sees(`${count} answers and steps are in.`)
  await screen.look('taken in')

  await page.goto('/evaluate')
  await sees(/^No answers are in yet/)

  // A week later.
  await house.server.kill()
  environment['DAYS_AGO'] = '0'
  await house.server.restart()
  await page.goto('/sign-in')
  await page.getByLabel('Sign-in name').fill(signInName)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await hands.press(button('Sign in'))
  const flow = page.locator('#flow tr', { hasText: 'Took part and agreed to research' })
  await flow.waitFor({ state: 'attached' })
  expect(await flow.locator('th, td').allTextContents()).toContain(String(PEOPLE))

  await page.goto('/evaluate/import')
  await hands.press(button(/^Undo what was taken in on/))
  await sees(
    `${count} answers and steps of ${PEOPLE} visits go from the store. You can take the file in again.`,
  )
  await screen.look('taking it out')
  await hands.press(button('Take it out'))
  await sees('No file was taken in yet.')
  await page.goto('/evaluate')
  await sees(/^Not enough people yet/)
  expect(await flow.count()).toBe(0)
  expect(screen.faults).toEqual([])
  // The one error that may be logged is the server that asks who one is, eight days later.
  expect(() => opened.check()).not.toThrow(/TypeError/)
})
