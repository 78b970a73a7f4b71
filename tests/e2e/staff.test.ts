import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { pagePaths } from '../../src/protocol/page-paths.ts'
import { screens } from '../support/browser.ts'
import { houseForTests } from '../support/house-for-tests.ts'
import { createScreenInspector } from '../support/screen-inspector.ts'

const house = houseForTests()
let baseURL = ''
beforeAll(() => {
  // A passkey belongs to a name, not to a network address.
  baseURL = house.server.url.replace('127.0.0.1', 'localhost')
})

/** Gives the page a passkey device that always says yes. */
async function plugInDevice(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  })
}

const pathOf = (link: string) => link.replace(/^https?:\/\/[^/]+/, '')

test('a passkey makes the first account and signs in again; a colleague, an invitation, the audit log, one’s answers', async () => {
  const { page, context, check } = await house.open({ baseURL, size: screens.laptop })
  await plugInDevice(page)
  const see = (name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor()
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
  const screen = createScreenInspector(page)

  await page.goto(pathOf(house.server.firstLink))
  await press('Use a passkey')
  await see('Your account is ready')
  await page.getByRole('link', { name: 'See the results' }).click()
  await see('Results so far')

  await page.getByRole('link', { name: 'Your account' }).click()
  await see('How you sign in')
  await page.getByRole('table', { name: 'Your passkeys' }).waitFor()
  await screen.look('account')
  // Planning asks for no account, but whoever signed in here finds the way to the other pages.
  const pages = page.getByRole('navigation', { name: 'Pages for trainers and evaluators' })
  await pages.getByRole('link', { name: 'Lead a session' }).click()
  await pages.getByRole('link', { name: 'Your account' }).waitFor()
  await screen.look('train, signed in')
  await page.reload()
  await pages.getByRole('link', { name: 'Your account' }).click()
  await press('Sign out')
  await see('Sign in')
  const expectNoMenuOnTrain = async () => {
    await page.goto('/train')
    await see('Lead a session')
    expect(await pages.count()).toBe(0)
    await page.goto('/sign-in')
    await see('Sign in')
  }
  await expectNoMenuOnTrain()
  await screen.look('sign in')
  await press('Sign in with a passkey')
  await see('Results so far')
  await press('Sign out')
  await see('Sign in')
  await expectNoMenuOnTrain()
  await press('Sign in with a passkey')
  await see('Results so far')

  await page.getByRole('link', { name: 'Colleagues' }).click()
  await see('Invite a colleague')
  await page.getByRole('radio', { name: 'Evaluator of one council' }).check()
  await page.getByLabel('Which council?').selectOption({ label: 'Gateshead' })
  await press('Make a link')
  const link = await page.getByLabel('Link for your colleague').inputValue()
  expect(link).toMatch(new RegExp(`^${baseURL}/first-account#[\\w-]{32}$`))
  await screen.look('colleagues')

  // The colleague has no passkey and takes a password; they are bound to their council.
  const other = await house.open({ baseURL, size: screens.laptop })
  await other.page.goto(pathOf(link))
  await other.page.getByLabel('Choose a password').fill('three plain words')
  await other.page.getByRole('button', { name: 'Make my account' }).click()
  await other.page.getByRole('link', { name: 'See the results' }).click()
  await other.page.getByRole('link', { name: 'Invitations' }).click()
  await other.page.getByRole('radio', { name: 'Now' }).check()
  await other.page.getByLabel('In which month does it begin?').selectOption({ index: 2 })
  await other.page.getByLabel('How many people are invited?').fill('40')
  await other.page.getByRole('button', { name: 'Make the link' }).click()
  await other.page.getByRole('img', { name: /QR code of the link of gateshead-/ }).waitFor()
  const invitation = await other.page.getByLabel('Link', { exact: true }).inputValue()
  expect(invitation).toMatch(new RegExp(`^${baseURL}/\\?site=gateshead-[a-z0-9]{4}&key=[\\w-]{24}$`))
  await createScreenInspector(other.page).look('invitation')
  await other.page.goto('/colleagues')
  await other.page.getByText('Your account may not see this page. Ask an administrator.').waitFor()
  other.check()
  await other.context.close()

  await page.getByRole('link', { name: 'What was done' }).click()
  await page.getByRole('cell', { name: 'Invitation made' }).waitFor()
  await screen.look('audit')

  // On a phone the eleven pages fold into a menu of one row.
  await page.setViewportSize(screens.phone)
  const menu = pages.getByRole('button', { name: 'Menu' })
  expect((await pages.boundingBox())?.height).toBeLessThan(100)
  expect(await pages.getByRole('link').count()).toBe(0)
  await menu.press('Enter')
  expect(await menu.getAttribute('aria-expanded')).toBe('true')
  expect(await pages.getByRole('link').count()).toBe(11)
  expect(await pages.getByRole('link', { name: 'What was done' }).getAttribute('aria-current')).toBe('page')
  await screen.look('audit with its menu open')
  await pages.getByRole('link', { name: 'Colleagues' }).press('Enter')
  await see('Invite a colleague')
  expect(await menu.getAttribute('aria-expanded')).toBe('false')
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await expect.poll(focused).toBe('Colleagues')

  // An account closes after a second question, and the focus never falls off the page.
  const change = page.getByRole('row', { name: 'Gateshead' }).getByRole('button')
  await change.press('Enter')
  await page.getByRole('button', { name: 'Close this account' }).press('Enter')
  await expect.poll(focused).toMatch(/for good\?/)
  await screen.look('closing an account')
  await page.getByRole('button', { name: 'No, keep it open' }).press('Enter')
  await expect.poll(focused).toBe('Close this account')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Yes, close it' }).press('Enter')
  await page.getByRole('cell', { name: /^Closed on/ }).waitFor()
  await expect.poll(focused).toBe('Accounts')
  await page.setViewportSize(screens.laptop)

  // With a password beside it the passkey may go, and the focus stays on the page.
  await page.goto('/account')
  await page.getByLabel('New password').fill('four plain words here')
  await press('Save the password')
  await page.getByText('You have a password.').waitFor()
  await page.getByRole('button', { name: 'Remove: Passkey 1' }).press('Enter')
  await page.getByText('You have no passkey yet.').waitFor()
  await expect.poll(focused).toBe('How you sign in')
  await screen.look('account without a passkey')

  await page.goto('/my-answers')
  await page.getByLabel('Your code').fill('2222-2222')
  await press('Show my answers')
  await page.getByText('We hold nothing under this code').waitFor()
  await screen.look('my answers')
  expect(screen.faults).toEqual([])
  check()
  await context.close()
})

test('no page asks anything of anybody but its own server, and the content policy forbids none of it', async () => {
  const { page, context } = await house.open({ baseURL, size: screens.small })
  const strangers: string[] = []
  const forbidden: string[] = []
  let requests = 0
  page.on('request', (request) => {
    requests++
    const url = request.url()
    if (!url.startsWith(baseURL) && !/^(blob|data):/.test(url)) strangers.push(url)
  })
  page.on('console', (message) => {
    if (/content security policy|refused to|violates/i.test(message.text())) forbidden.push(message.text())
  })
  const named: Readonly<Record<string, string>> = {
    page: '1',
    room: 'hall',
    device: 'alarm-hub',
    part: 'watch',
    need: 'falls',
    story: 's02-two-hours-on-the-lino',
    session: '019aa000-0000-7000-8000-00000000cafe',
    code: '4827',
    plan: 'p1',
  }
  for (const pattern of pagePaths) {
    const path = pattern.replace(/:(\w+)/g, (_, name: string) => named[name] ?? '')
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, 200])
    await page.getByRole('heading').first().waitFor()
    await page.waitForLoadState('networkidle')
  }
  expect(requests).toBeGreaterThan(pagePaths.length * 3)
  expect({ strangers, forbidden }).toEqual({ strangers: [], forbidden: [] })
  await context.close()
})
