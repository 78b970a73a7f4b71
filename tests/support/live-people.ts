import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openPage } from './browser.ts'
import { finger, type Hands, keys } from './hands.ts'

/** Somebody with a phone in a led session: every method is something they would say they did. */
export interface PhonePerson {
  readonly page: Page
  readonly context: BrowserContext
  readonly agrees: boolean
  joinByCode(code: string): Promise<void>
  joinByQr(key: string): Promise<void>
  /** Reads the five lines, agrees or not, and keeps the code. */
  goIn(): Promise<void>
  rate(points: readonly string[]): Promise<void>
  /** Chooses the answer at this place and sends it. */
  vote(place: number): Promise<void>
  change(place: number): Promise<void>
  sees(heading: string | RegExp): Promise<void>
  /** The screen goes dark and comes back after a while. */
  lock(ms: number): Promise<void>
}

/** Takes a phone out of a pocket. The first of a room works by keys alone, the others by finger. */
export async function takePhone(
  browser: Browser,
  options: { readonly baseURL: string; readonly agrees: boolean; readonly byKeys?: boolean },
): Promise<PhonePerson> {
  const { baseURL, agrees, byKeys = false } = options
  const { page, context } = await openPage(browser, {
    baseURL,
    size: { width: 360, height: 740 },
    touch: !byKeys,
  })
  page.setDefaultTimeout(90_000)
  const hands: Hands = byKeys ? keys(page) : finger()
  const press = (name: string | RegExp) => hands.press(page.getByRole('button', { name }).first())
  const sees = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor()
  const choose = async (place: number) => {
    const radios = page.getByRole('group', { name: /Choose one/ }).getByRole('radio')
    await hands.choose(radios.nth(place))
    await press('Send my answer')
    await sees('Your answer is in')
  }
  return {
    page,
    context,
    agrees,
    sees,
    async joinByCode(code) {
      await page.goto('/j')
      await page.getByLabel('The 4 numbers on the big screen').fill(code)
      await press('Join')
      await sees('You are in')
    },
    async joinByQr(key) {
      await page.goto(`/j#${key}`)
      await sees('You are in')
    },
    async goIn() {
      if (agrees) await hands.choose(page.getByRole('checkbox', { name: /research/ }))
      await press('Go on')
      if (!agrees) return
      await sees('Keep your code')
      await press('I have kept it')
    },
    async rate(points) {
      for (const point of points) {
        await hands.choose(page.getByRole('radio', { name: point, exact: true }))
        await press('Next')
      }
      await sees('Thank you. That is all for now.')
    },
    vote: choose,
    async change(place) {
      await press('Change my answer')
      await choose(place)
    },
    async lock(ms) {
      await setVisibility(page, 'hidden')
      await page.waitForTimeout(ms)
      await setVisibility(page, 'visible')
    },
  }
}

/** Presses "next" until this is on the big screen, each time waiting for the slide to change. */
export async function goOnTo(
  screen: Page,
  heading: string | RegExp,
  press: () => Promise<void>,
): Promise<void> {
  const wanted = screen.getByRole('heading', { name: heading, level: 1 })
  const slide = screen.locator('[data-slide]')
  for (let presses = 0; presses < 16 && !(await wanted.isVisible()); presses++) {
    const before = await slide.getAttribute('data-slide')
    await press()
    await screen.waitForFunction(
      (old) => document.querySelector('[data-slide]')?.getAttribute('data-slide') !== old,
      before,
    )
    // The remote itself pays no heed to presses nearer than 400 ms.
    await screen.waitForTimeout(450)
  }
  await wanted.waitFor()
}

/** What a phone tells its page when its screen goes dark or comes back. */
async function setVisibility(page: Page, state: 'hidden' | 'visible'): Promise<void> {
  await page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => now })
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now === 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}
