import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { ourPlan } from '../../src/domain/live/our-plan.ts'
import { writePlanLink } from '../../src/domain/live/plan-link.ts'
import type { PlanChoices } from '../../src/domain/live/session-plan.ts'
import type { LiveTicket } from '../../src/protocol/live-api.schema.ts'
import { LIVE_PATHS, type LiveSeatTicket, type SendAnswer } from '../../src/protocol/live-phone.ts'
import type { OpenPage } from '../support/browser.ts'
import { houseForTests } from '../support/house-for-tests.ts'
import { postJson } from '../support/led-session.ts'
import { readScript } from '../support/live-room.ts'
import { downloadPilot } from '../support/pilot-zip.ts'
import { createScreenInspector, projectorLooks } from '../support/screen-inspector.ts'

/** One choice and one device table: every kind of step, each once. */
const choices: PlanChoices = {
  ...ourPlan('every-step'),
  stories: [{ story: 's02-two-hours-on-the-lino', decisions: ['the-drawer'] }],
  devices: ['key-safe'],
}
const steps = readScript(choices).steps.map(({ id, kind }) => ({ id, kind }))
const drawer = 's02-two-hours-on-the-lino.the-drawer'
const PHONES = 6

/** Presses nearer than this count once. */
const PAUSE_MS = 420
const VIRTUAL_KEYS = { PageUp: 33, PageDown: 34 }

const house = houseForTests()
let laptop: OpenPage
beforeAll(async () => {
  laptop = await house.open({ size: { width: 1280, height: 800 } })
  laptop.page.setDefaultTimeout(90_000)
  await downloadPilot(laptop.page, house.server)
})

/** The big screen of a new session with phones that answer when told, and a clicker for it. */
async function openBigScreen() {
  const { page } = laptop
  await page.goto('/train')
  await page.goto(`/train/plan#${writePlanLink(choices)}`)
  await page.getByRole('button', { name: 'Start the session' }).click()
  const made = page.waitForResponse((answer) => answer.url().endsWith('/api/live') && answer.status() === 201)
  await page.getByRole('button', { name: 'Start with phones' }).click()
  const { joinKey } = (await (await made).json()) as LiveTicket
  await page.getByRole('button', { name: 'Open the big screen' }).click()
  const welcome = page.getByRole('heading', { name: 'Welcome', level: 1 })
  await welcome.waitFor()
  await expect.poll(() => welcome.evaluate((heading) => heading === document.activeElement)).toBe(true)
  const phones = await Promise.all(
    Array.from({ length: PHONES }, () =>
      postJson<LiveSeatTicket>(house.server.url, LIVE_PATHS.join, { key: joinKey, device: randomUUID() }),
    ),
  )
  /** The screen is a moment ahead of the server, which takes no vote before it has the move. */
  const vote = (phone: number) =>
    expect
      .poll(async () => {
        const fact = { kind: 'voted', choice: drawer, round: 1, option: 'ask-why', turn: 0 }
        const { taken } = await postJson<SendAnswer>(
          house.server.url,
          LIVE_PATHS.send,
          { commands: [{ id: randomUUID(), ...fact }] },
          { authorization: `Bearer ${phones[phone]?.token}` },
        )
        return taken.length
      })
      .toBe(1)
  return { page, vote, clicker: clickerOf(page) }
}

/** A clicker's keys, and what the room sees of them. */
function clickerOf(page: Page) {
  const blank = page.getByText('The screen is blank. Press B to bring it back.')
  const at = () => page.locator('[data-slide]').getAttribute('data-slide')
  const pause = () => page.waitForTimeout(PAUSE_MS)
  return {
    at,
    isAt: (step: string | undefined) => expect.poll(at, { timeout: 10_000 }).toBe(step),
    async press(key: string) {
      await pause()
      await page.keyboard.press(key)
    },
    /** The second press does not wait for the page to answer the first, as a thumb does not. */
    async pressTwiceAtOnce(key: 'PageUp' | 'PageDown') {
      await pause()
      const keyboard = await page.context().newCDPSession(page)
      const send = (type: 'keyDown' | 'keyUp') =>
        keyboard.send('Input.dispatchKeyEvent', {
          type,
          key,
          code: key,
          windowsVirtualKeyCode: VIRTUAL_KEYS[key],
        })
      await Promise.all([send('keyDown'), send('keyUp'), send('keyDown'), send('keyUp')])
      await keyboard.detach()
    },
    /** The keyboard repeats a key that is held. */
    async hold(key: string) {
      await pause()
      await page.keyboard.down(key)
      for (let repeat = 0; repeat < 5; repeat++) {
        await page.waitForTimeout(100)
        await page.keyboard.down(key)
      }
      await page.keyboard.up(key)
    },
    async blanksAndBack(first: string, second: string) {
      await pause()
      await page.keyboard.press(first)
      await blank.waitFor()
      await pause()
      await page.keyboard.press(second)
      await blank.waitFor({ state: 'detached' })
    },
    blank,
  }
}

test('a clicker leads through every step: two quick presses, a held key, Escape and F5 move nothing by accident', {
  timeout: 600_000,
}, async () => {
  const { page, vote, clicker } = await openBigScreen()
  const screens = createScreenInspector(page, projectorLooks)
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  expect(steps.length).toBeGreaterThan(15)
  for (const [index, { id, kind }] of steps.entries()) {
    await clicker.isAt(id)
    if (kind === 'vote') await Promise.all([0, 1, 2].map(vote))
    await screens.look(`big screen, ${kind}`)
    await clicker.blanksAndBack(index % 2 ? 'b' : '.', index % 2 ? '.' : 'B')
    await clicker.press('Escape')
    await clicker.press('F5')
    await clicker.isAt(id)
    const before = steps[index - 1]
    // Back over the results would close and open the vote: the guard has its own turn below.
    if (before && kind !== 'results') {
      await clicker.pressTwiceAtOnce('PageUp')
      await clicker.isAt(before.id)
      await clicker.hold('PageDown')
      await clicker.isAt(id)
    }
    const next = steps[index + 1]
    if (!next) break
    if (next.kind === 'results') {
      // 3 of 6 answered: one press, also one made of two quick ones, does not show the results.
      await clicker.pressTwiceAtOnce('PageDown')
      await page.getByText('Press again to show results').waitFor()
      await clicker.isAt(id)
    }
    await clicker.press('PageDown')
    await clicker.isAt(next.id)
  }
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
  expect(screens.faults).toEqual([])
  await clicker.press('PageDown')
  await page.getByText('Press again to end the session').waitFor()
  await clicker.press('PageDown')
  await page.getByText('The session has ended. Your answers are safe.').waitFor()
  await screens.look('big screen, ended')
  expect(screens.faults).toEqual([])
  expect(screens.seen).toHaveLength(steps.length + 1)
})

test('the menu is whole on every projector, Escape closes it, and B and full stop can be turned off', async () => {
  const { page, vote, clicker } = await openBigScreen()
  for (let press = 0; press < 40 && !(await clicker.at())?.endsWith('.vote'); press++) {
    const before = await clicker.at()
    await clicker.press('PageDown')
    await expect.poll(clicker.at).not.toBe(before)
  }
  await Promise.all([0, 1, 2, 3, 4, 5].map(vote))
  await page.getByText('6 of 6 answered', { exact: true }).waitFor()
  for (let press = 0; press < 2; press++) {
    const before = await clicker.at()
    await clicker.press('PageDown')
    await expect.poll(clicker.at).not.toBe(before)
  }
  await clicker.isAt(`${drawer}.results`)
  const menu = page.getByRole('button', { name: 'Menu' })
  for (const size of [...projectorLooks.map((look) => look.size), { width: 1024, height: 768 }]) {
    await page.setViewportSize(size)
    await menu.click()
    await page.getByRole('button', { name: 'Vote again' }).waitFor()
    const outside = await page
      .getByRole('navigation')
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => {
            const { left, top, right, bottom } = button.getBoundingClientRect()
            return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight
          })
          .map((button) => button.textContent),
      )
    expect({ size, outside }).toEqual({ size, outside: [] })
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Vote again' }).waitFor({ state: 'hidden' })
  }
  await clicker.isAt(`${drawer}.results`)
  await menu.click()
  await page.getByRole('button', { name: 'Stop B and full stop from blanking' }).click()
  await clicker.press('b')
  await clicker.press('.')
  expect(await clicker.blank.isVisible()).toBe(false)
  // The arrows of a keyboard do as a clicker does.
  await clicker.press('ArrowLeft')
  await clicker.isAt(`${drawer}.talk`)
  await clicker.press('ArrowRight')
  await clicker.isAt(`${drawer}.results`)
  laptop.check()
})

test('the foot stays whole on every projector, however long the address is', async () => {
  const { page } = laptop
  const long = 'https://virtualhouse.redcar-and-cleveland.example'
  await page.route('**/api/live', async (route) => {
    const response = await route.fetch()
    const ticket = (await response.json()) as LiveTicket
    await route.fulfill({ response, json: { ...ticket, phonesAt: long } })
  })
  const { vote, clicker } = await openBigScreen()
  await page.unroute('**/api/live')
  for (let press = 0; press < 40 && !(await clicker.at())?.endsWith('.talk'); press++) {
    const before = await clicker.at()
    await clicker.press('PageDown')
    await expect.poll(clicker.at).not.toBe(before)
    if ((await clicker.at())?.endsWith('.vote')) await vote(0)
  }
  const count = page.getByText('1 of 6 answered', { exact: true })
  await count.waitFor()
  for (const size of [...projectorLooks.map((look) => look.size), { width: 1024, height: 768 }]) {
    await page.setViewportSize(size)
    expect({ size, faults: await page.locator('footer').evaluate(footFaults) }).toEqual({ size, faults: [] })
  }
  await laptop.context.setOffline(true)
  await page.getByText('Wifi dropped').first().waitFor()
  for (const size of [...projectorLooks.map((look) => look.size), { width: 1024, height: 768 }]) {
    await page.setViewportSize(size)
    expect({ size, faults: await page.locator('footer').evaluate(footFaults) }).toEqual({ size, faults: [] })
  }
  await laptop.context.setOffline(false)
  await count.waitFor()

  await clicker.press('PageDown')
  await page.getByText('Press again to show results').waitFor()
  expect(await page.locator('footer').evaluate(footFaults)).toEqual([])
})

/** What of the foot is outside the window, or lies over something else of it. Runs in the page. */
function footFaults(foot: Element): string[] {
  const parts = [...foot.querySelectorAll('svg[role="img"], p, nav button')].map((part) => {
    const { left, top, width, bottom } = part.getBoundingClientRect()
    const right = left + Math.max(width, part.scrollWidth)
    return { name: part.textContent?.slice(0, 30) ?? '', left, top, right, bottom }
  })
  const outside = parts
    .filter(
      ({ left, top, right, bottom }) => left < 0 || top < 0 || right > innerWidth || bottom > innerHeight,
    )
    .map(({ name }) => `${name} is outside`)
  const over = parts.flatMap((one, at) =>
    parts
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom - 1 &&
          other.top < one.bottom - 1,
      )
      .map((other) => `${one.name} lies over ${other.name}`),
  )
  return [...outside, ...over]
}
