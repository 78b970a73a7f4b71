import type { Page } from 'playwright-core'
import type { Hands } from './hands.ts'

/** A care worker who goes through the house: every method is something they would say they did. */
export function createVisitor(page: Page, hands: Hands) {
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const link = (name: string | RegExp) => page.getByRole('link', { name })
  const radio = (name: string | RegExp) => page.getByRole('radio', { name })
  const heading = (name: string | RegExp) => page.getByRole('heading', { name })
  const see = (name: string | RegExp) => heading(name).first().waitFor()
  const press = (name: string | RegExp) => hands.press(button(name).first())

  /** Answers a question page and goes on. */
  async function rate(point: string) {
    await hands.choose(radio(point).first())
    await press(/^Next$/)
  }

  /** Nobody aims while the picture moves: waits until every pin stands where it stood a moment ago. */
  async function pictureStandsStill() {
    let before = ''
    for (let tries = 0; tries < 40; tries++) {
      const now = await pinPlaces(page)
      if (now === before) return
      before = now
      await page.waitForTimeout(400)
    }
  }

  /**
   * Presses a pin or a ring of the house. In a picture one turns until it is in view; in the House list and by keys it
   * can be reached as it is.
   */
  async function pressPin(name: RegExp) {
    const pin = button(name).first()
    await pin.waitFor({ state: 'attached' })
    if (hands.needsToSee) await pictureStandsStill()
    for (
      let turns = 0;
      turns < 12 && hands.needsToSee && (await pin.getAttribute('data-shown')) === 'no';
      turns++
    ) {
      await press('Look left')
      await pictureStandsStill()
    }
    await hands.press(pin)
  }

  const visitor = {
    see,
    press,
    pressPin,
    follow: (name: string | RegExp) => hands.press(link(name).first()),
    rate,

    /** From the front page to the first question; agrees to research and keeps the code. Gives the code. */
    async begin(): Promise<string> {
      await page.goto('/')
      await visitor.follow(/^Start$/)
      await see('Before you start')
      await hands.choose(page.getByRole('checkbox', { name: /research/ }))
      await hands.choose(radio(/it is mine/))
      await press(/^Next$/)
      await see(/your work|about you/i)
      await press(/^Next$/)
      await see('Your code')
      const code = await page
        .getByText(/^[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$/)
        .first()
        .innerText()
      await press('Go on')
      await see(/suggest technology/)
      return code
    },

    /** The two headline questions before, with these answers. A page is left when its answer is on disk. */
    async rateBefore(recommend: string, use: string) {
      await see(/suggest technology/)
      await rate(recommend)
      await see(/use the technology/)
      await rate(use)
      await page.waitForURL('**/house/**', { waitUntil: 'commit' })
    },

    /** Reads the calm notice of a device that cannot show 3D. */
    async readPicturesNotice() {
      await page.getByText('this device cannot show 3D').waitFor()
      await press('Carry on')
    },

    /** The lesson in the hall, each act through the house itself. */
    async learnToWalk() {
      await see('Learn to walk')
      await press('Look right')
      await page.getByText('Step 2 of 4').waitFor()
      await press('Do it for me')
      await see('Did that feel OK?')
      await press('Yes')
      await page.getByText('Step 3 of 4').waitFor()
      await pressPin(/^Alarm unit/)
      await page.getByText('Step 4 of 4').waitFor()
      await press('Press the red button on the pendant')
      await press('Let 10 seconds pass')
      await press('Let 15 seconds pass')
      await page.getByText('This is the monitoring centre').waitFor()
      await press(/This is a test/)
      await see('You did it. That is all you need.')
      await press('Not now')
      await press('Close')
    },

    /** Meets Tommy, by the pin in his living room or by the list, and begins his story. */
    async meetTommy() {
      await pressPin(/^Tommy/)
      await visitor.follow('Meet Tommy')
      await press('Begin the story')
      await see('Two hours on the lino')
      await press('Look round the house')
      await see('Look round')
    },

    /** Makes one choice by the start of its text, says how sure, and goes on. */
    async decide(choice: RegExp, confidence?: string) {
      await hands.choose(radio(choice).first())
      if (confidence) await hands.choose(radio(confidence).first())
      await press('Make this choice')
      await see('What happened')
    },

    /** Makes all seven decisions: always the choice at this place of the list, as it is shown. */
    async decideAll(place: number, confidence: string) {
      for (let number = 1; number <= 7; number++) {
        await page.getByText(`Choice ${number} of 7`).first().waitFor()
        const choices = page
          .getByRole('group')
          .filter({ has: page.getByRole('heading') })
          .getByRole('radio')
        await hands.choose(choices.nth(place))
        await hands.choose(radio(confidence).first())
        await press('Make this choice')
        await see('What happened')
        await press('Go on')
      }
    },

    /** From weeks later to the end of the story. */
    async seeHowItEnded() {
      await press('See how it ended')
      await press('Think it over')
      await see('Think it over')
      await press('Go on to your choices')
      await see('How your choices fit')
    },

    /** Does the monthly test of the alarm with the steps shown. */
    async testTheAlarm() {
      await see('Do the monthly test')
      await press(/^Light/)
      await press(/^Tell .* what you will do/)
      await press(/^Pendant/)
      await press('Let 10 seconds pass')
      await press('Let 15 seconds pass')
      await press(/This is a test/)
      await press('Write the date on the test card')
      await see('That worked.')
    },

    /** The questions at the end, up to the record. */
    async finish(recommend: string, use: string) {
      await see(/suggest technology/)
      await rate(recommend)
      await see(/use the technology/)
      await rate(use)
      await see('Looking back')
      await press('Skip these questions')
      for (let skipped = 0; skipped < 12; skipped++) {
        if (await heading(/Well done/).isVisible()) return
        const next = button(/^(Skip these questions|Skip this question|Skip what is left|Not now)$/).or(
          heading(/Well done/),
        )
        await next.first().waitFor()
        if (await heading(/Well done/).isVisible()) return
        const before = await page.locator('main').innerText()
        await press(/^(Skip these questions|Skip this question|Skip what is left|Not now)$/)
        // The page goes on when the answer is on disk; until then the same button would be pressed again.
        for (let wait = 0; wait < 300 && (await page.locator('main').innerText()) === before; wait++)
          await page.waitForTimeout(100)
      }
      await see(/Well done/)
    },
  }
  return visitor
}

function pinPlaces(page: Page): Promise<string> {
  return page
    .locator('[data-pin]')
    .evaluateAll((all) => all.map((pin) => (pin as HTMLElement).style.transform).join())
}
