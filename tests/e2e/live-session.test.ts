import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { houseForTests } from '../support/house-for-tests.ts'
import { goOnTo, type PhonePerson, takePhone } from '../support/live-people.ts'
import { downloadPilot, readPilot, type Row } from '../support/pilot-zip.ts'
import { sizeRules, smallWords } from '../support/text-sizes.ts'

const PEOPLE = 12
/** Those of the twelve who agree that their answers may be used. */
const AGREED = 9
/** The first of the plan that comes with the product. */
const decisions = ['the-drawer', 'amber-light', 'the-notes', 'first-move', 'the-yes']
/** The choice that is made with hands. */
const BY_HANDS = 'first-move'

const house = houseForTests()

/** The laptop, signed in, with the plan of the product turned into a session; the page before the big screen is shown. */
async function startSession() {
  const laptop = await house.open({ size: { width: 1280, height: 800 } })
  const { page } = laptop
  page.setDefaultTimeout(90_000)
  const tables = await downloadPilot(page, house.server)
  expect(tables['decisions']).toEqual([])
  await page.goto('/train')
  await page.getByRole('button', { name: 'Start from our plan' }).click()
  await page.getByRole('button', { name: 'Start the session' }).click()
  const made = page.waitForResponse((answer) => answer.url().endsWith('/api/live') && answer.status() === 201)
  const keyed = page.waitForResponse((answer) => answer.url().endsWith('/api/live/notes-key'))
  await page.getByRole('button', { name: 'Start with phones' }).click()
  // What a camera reads from the two QR codes.
  const { code, joinKey } = (await (await made).json()) as { code: string; joinKey: string }
  const { key } = (await (await keyed).json()) as { key: string }
  await page.getByRole('img', { name: /Private QR code/ }).waitFor()
  return { laptop, page, code, joinKey, notesKey: key }
}

/** The trainer's notes on a phone. */
function remote(page: Page) {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  return {
    press,
    /** Presses the one big button, whatever it says. */
    goOnTo: (screen: Page, heading: string | RegExp) =>
      goOnTo(screen, heading, () => page.locator('main button').first().click()),
  }
}

async function checkSizes(screen: Page, what: string): Promise<void> {
  const before = screen.viewportSize()
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1280, height: 800 },
  ]) {
    await screen.setViewportSize(size)
    const look = async () => ({ what, ...size, faults: await screen.evaluate(smallWords, sizeRules) })
    // The slide is laid out again for each size of the window.
    await expect.poll(look, { timeout: 10_000 }).toEqual({ what, ...size, faults: [] })
  }
  if (before) await screen.setViewportSize(before)
}

const everybody = <T>(
  phones: readonly PhonePerson[],
  act: (phone: PhonePerson, index: number) => Promise<T>,
) => Promise.all(phones.map(act))

test('a 75-minute session with laptop, notes and 12 phones: killed server, reloaded laptop, locked phones, lost network', {
  timeout: 900_000,
}, async () => {
  const { laptop, page: screen, code, joinKey, notesKey } = await startSession()
  const notesPhone = await house.open({ size: { width: 390, height: 844 } })
  const notes = notesPhone.page
  notes.setDefaultTimeout(90_000)
  await notes.goto(`/train/notes#${notesKey}`)
  await notes.getByRole('heading', { name: 'Trainer notes' }).waitFor()
  await screen.getByText('Your notes are open on a phone.').waitFor()
  const trainer = remote(notes)
  const answered = (count: number) => screen.getByText(`${count} of ${PEOPLE} answered`, { exact: true })

  await screen.getByRole('button', { name: 'Open the big screen' }).click()
  await screen.getByRole('heading', { name: 'Welcome', level: 1 }).waitFor()
  await checkSizes(screen, 'welcome')
  await trainer.goOnTo(screen, 'Join on your phone')
  await checkSizes(screen, 'join')

  const phones = await Promise.all(
    Array.from({ length: PEOPLE }, (_, index) =>
      takePhone(house.browser, { baseURL: house.server.url, agrees: index < AGREED, byKeys: index === 0 }),
    ),
  )
  await everybody(phones, (phone, index) => (index % 2 ? phone.joinByQr(joinKey) : phone.joinByCode(code)))
  await screen.getByText(`${PEOPLE} people are here`).waitFor()
  await everybody(phones, (phone) => phone.goIn())
  await notes.getByText(`Connected, ${PEOPLE} people`).waitFor()

  await trainer.goOnTo(screen, 'Two quick questions')
  await everybody(phones, (phone, index) =>
    phone.rate(index % 3 ? ['Slightly', 'Moderately'] : ['Very', 'Slightly']),
  )
  await screen.getByText(`${PEOPLE} of ${PEOPLE} done`, { exact: true }).waitFor()

  await trainer.goOnTo(screen, 'Tommy’s home')
  await checkSizes(screen, 'plan')
  await trainer.goOnTo(screen, 'Hall')
  await notes.getByRole('button', { name: 'Front door', exact: true }).click()
  await screen.getByRole('heading', { name: 'Front door', level: 1 }).waitFor()
  await trainer.press('Living room')
  await screen.getByRole('heading', { name: 'Living room', level: 1 }).waitFor()
  await phones[3]?.page.getByText(/You are all in the living room now/).waitFor()
  await notes.getByRole('button', { name: 'Drawer', exact: true }).click()
  await screen.getByRole('heading', { name: 'Drawer', level: 1 }).waitFor()
  await checkSizes(screen, 'a thing on the walk')
  // The house has turned to it by now, and may not take it for a walk away from it.
  await screen.waitForTimeout(1000)
  expect(await screen.getByRole('heading', { level: 1 }).innerText()).toBe('Drawer')

  await trainer.goOnTo(screen, 'Tommy Hallam, 84')
  await checkSizes(screen, 'meet')
  await trainer.goOnTo(screen, 'How it begins')
  await checkSizes(screen, 'opening')
  await trainer.goOnTo(screen, 'The pendant in the drawer')
  await checkSizes(screen, 'situation')

  // Choice 1: too few answer at first, somebody changes their mind, and the room votes again after talking.
  await trainer.goOnTo(screen, 'What do you say next?')
  await everybody(phones.slice(0, 6), (phone, index) => phone.vote(index % 2))
  await answered(6).waitFor()
  await trainer.goOnTo(screen, 'Turn to your neighbour')
  await notes.waitForTimeout(450)
  await trainer.press('Show the results')
  await notes.getByRole('button', { name: 'Press again to show results' }).waitFor()
  await everybody(phones.slice(6), (phone) => phone.vote(2))
  await phones[1]?.change(0)
  await answered(PEOPLE).waitFor()
  await checkSizes(screen, 'talk')
  await trainer.press('Show the results')
  const chart = screen.getByRole('list', { name: 'What the room chose' })
  await chart.waitFor()
  expect(await chart.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/^A[\s\S]*\b4\b/),
    expect.stringMatching(/^B[\s\S]*\b2\b/),
    expect.stringMatching(/^C[\s\S]*\b6\b/),
  ])
  await checkSizes(screen, 'results')
  await phones[1]?.page.getByText(/^You chose A/).waitFor()
  await trainer.press('Vote again')
  await everybody(phones, (phone) => phone.vote(1))
  await answered(PEOPLE).waitFor()
  await trainer.goOnTo(screen, 'Turn to your neighbour')
  await notes.waitForTimeout(450)
  await trainer.press('Show the results')
  await chart.getByText('After talking').first().waitFor()
  await checkSizes(screen, 'two rounds')
  await trainer.goOnTo(screen, 'What happened')
  await checkSizes(screen, 'what happened')

  // Choice 2: the server is killed while people vote.
  await trainer.goOnTo(screen, 'The amber light')
  await trainer.goOnTo(screen, 'What do you do about the light?')
  await everybody(phones.slice(0, 4), (phone) => phone.vote(0))
  await answered(4).waitFor()
  await house.server.kill()
  await notes.getByText('Wifi dropped').first().waitFor()
  await everybody(phones.slice(4), (phone) => phone.vote(2))
  await phones[5]?.page.getByText('No connection just now').first().waitFor()
  await house.server.restart()
  await answered(PEOPLE).waitFor()
  await phones[5]?.page.getByText('You are back. Your answer is safe.').first().waitFor()
  await trainer.goOnTo(screen, 'What happened')

  // Choice 3: the laptop is reloaded, two phones lock, and the laptop loses its network for 20 seconds.
  await trainer.goOnTo(screen, 'What do you write?')
  await everybody(phones.slice(0, 3), (phone) => phone.vote(0))
  await screen.reload()
  await screen.getByRole('heading', { name: 'What do you write?', level: 1 }).waitFor()
  await answered(3).waitFor()
  await everybody(phones.slice(1, 3), (phone) => phone.lock(3500))
  await phones[2]?.page.getByText('You are back. Your answer is safe.').first().waitFor()
  await phones[2]?.page.reload()
  await phones[2]?.page.getByText('You are back. Your answer is safe.').first().waitFor()
  await laptop.context.setOffline(true)
  await everybody(phones.slice(3), (phone) => phone.vote(1))
  await screen.getByText('Wifi dropped').first().waitFor()
  await screen.waitForTimeout(20_000)
  await laptop.context.setOffline(false)
  await answered(PEOPLE).waitFor()
  await trainer.goOnTo(screen, 'What happened')
  await trainer.goOnTo(screen, 'The other road')
  await notes.locator('main section').getByRole('button', { name: /^C\. / }).first().click()
  await screen.getByText(/^The other road\. /).waitFor()

  // Choice 4: hands up. Choice 5: phones again.
  await trainer.goOnTo(screen, 'What do you do first?')
  await trainer.press('Hands up for this choice')
  await screen.getByText('Show your card, or put up your hand.').waitFor()
  for (const letter of ['A', 'A', 'C']) await trainer.press(`One more for ${letter}`)
  await checkSizes(screen, 'hands up')
  await trainer.goOnTo(screen, 'What happened')
  await trainer.goOnTo(screen, 'How do you ask her?')
  await everybody(phones, (phone) => phone.vote(0))
  await answered(PEOPLE).waitFor()
  await trainer.goOnTo(screen, 'The other road')

  await trainer.goOnTo(screen, 'Think it over')
  await checkSizes(screen, 'debrief')
  await trainer.goOnTo(screen, 'One thing to take away')
  const writer = phones[4]?.page
  await writer?.getByLabel('What will you do on your next visit?').fill('Ask why, then wait.')
  await writer?.getByRole('button', { name: 'Send it' }).tap()
  await notes.getByRole('checkbox', { name: 'Ask why, then wait.' }).check()
  await trainer.goOnTo(screen, 'How do you feel now?')
  await everybody(phones, (phone) => phone.rate(['Very', 'Completely']))
  await trainer.goOnTo(screen, 'Thinking back')
  await everybody(phones, (phone) => phone.rate(['Not at all', 'Slightly']))
  await trainer.goOnTo(screen, 'What we did today')
  await screen.getByText('12 of 12').first().waitFor()
  await screen.getByText('Ask why, then wait.').waitFor()
  await checkSizes(screen, 'summary')
  await trainer.press('End the session')
  await notes.waitForTimeout(450)
  await trainer.press('Press again to end the session')
  await screen.getByText('The session has ended. Your answers are safe.').waitFor()
  await everybody(phones, (phone) => phone.sees('Thank you'))

  // Every answer of those who agreed is in the download, once.
  await screen.waitForTimeout(3000)
  const office = await laptop.context.newPage()
  await office.goto('/evaluate')
  await office.getByRole('heading', { name: 'Results so far' }).waitFor()
  const tables = await readPilot(office)
  checkDecisions(tables['decisions'] ?? [])
  checkRatings(tables['ratings'] ?? [])
  for (const { page } of phones) expect(await page.getByText('Your own result').isVisible()).toBe(true)
  // The record names the session, for somebody who agreed to research and for somebody who did not.
  for (const phone of [phones[1], phones[PEOPLE - 1]]) {
    await phone?.page.getByRole('link', { name: 'Your record of learning' }).tap()
    const record = phone?.page.getByRole('region', { name: 'Record of learning' })
    await record?.getByRole('heading', { name: /^In a session with a trainer, / }).waitFor()
    expect(await record?.getByRole('listitem').allInnerTexts()).toEqual([
      'Two hours on the lino',
      'Not watched like a bairn',
    ])
  }
  for (const { context } of phones) {
    await context.close()
  }
  await notesPhone.context.close()
  await laptop.context.close()
})

/** How often each combination of some columns occurs. */
function tally(rows: readonly Row[], columns: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(' ')
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

function checkDecisions(rows: readonly Row[]): void {
  const voted = decisions.filter((id) => id !== BY_HANDS).map((id) => [`${id} first`, AGREED])
  expect(tally(rows, ['step', 'phase'])).toEqual({
    ...Object.fromEntries(voted),
    'the-drawer after-talk': AGREED,
  })
  // Nobody twice: each person has one row for each choice and phase.
  const each = tally(rows, ['study_number', 'step', 'phase'])
  expect(Object.values(each).every((count) => count === 1)).toBe(true)
  // Whoever changed before the results were shown is in with the last answer.
  expect(
    tally(
      rows.filter(({ step, phase }) => step === 'the-drawer' && phase === 'first'),
      ['option'],
    ),
  ).toEqual({
    'warn-him': 4,
    'ask-why': 2,
    explain: 3,
  })
}

function checkRatings(rows: readonly Row[]): void {
  expect(tally(rows, ['question', 'wave'])).toEqual(
    Object.fromEntries(
      ['recommend', 'use'].flatMap((question) =>
        ['before', 'after', 'then'].map((wave) => [`${question} ${wave}`, AGREED]),
      ),
    ),
  )
}
