import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OpenPage, screens } from '../support/browser.ts'
import { mouse } from '../support/hands.ts'
import { houseForTests } from '../support/house-for-tests.ts'
import { createScreenInspector, type ScreenInspector } from '../support/screen-inspector.ts'
import { createVisitor } from '../support/visitor.ts'

/** Asks the test hook for Full and waits until it is drawn. */
const setFullWay = `(async () => {
  while (!window.__house) await new Promise((resolve) => setTimeout(resolve, 50))
  await window.__house.ready()
  await window.__house.setWay('full')
})()`

const STORY = '/story/s02-two-hours-on-the-lino'

/** Every screen of the product at 320, 768 and 1366 px, and at 320 px with the largest text at night. */
describe('axe, sizes of targets, focus and width find nothing wrong', () => {
  const house = houseForTests()
  let opened: OpenPage
  let page: Page
  let visitor: ReturnType<typeof createVisitor>
  let screen: ScreenInspector
  beforeEach(async () => {
    opened = await house.open({ size: screens.laptop })
    page = opened.page
    visitor = createVisitor(page, mouse())
    screen = createScreenInspector(page)
  })
  afterEach(() => opened?.context.close())

  const press = (name: string | RegExp) => visitor.press(name)
  const open = async (path: string, heading: string | RegExp) => {
    await page.goto(path)
    await visitor.see(heading)
  }
  /** Pages without a house: the 3D view costs time and is not what is looked at. */
  const usePictures = () =>
    page.addInitScript(() => {
      const settings = { pictureQuality: 'pictures' }
      localStorage.setItem('virtual-house.settings', JSON.stringify({ version: 1, settings }))
    })
  /** Looks at each page of questions and skips it, up to the record; gives their headings. */
  const lookAtQuestions = async () => {
    const heading = page.getByRole('heading', { level: 1 })
    const seen: string[] = []
    for (let name = await heading.innerText(); !/Well done/.test(name); name = await heading.innerText()) {
      seen.push(name)
      await screen.look(`${seen.length} ${name}`)
      // Two pages may share a heading, so it is the page as a whole that has to change.
      const before = await page.locator('main').innerText()
      await press(/^(Skip these questions|Skip this question|Skip what is left|Not now)$/)
      await expect.poll(() => page.locator('main').innerText()).not.toBe(before)
    }
    return seen
  }
  const finish = (screensSeen: number) => {
    expect(screen.faults).toEqual([])
    expect(screen.seen).toHaveLength(screensSeen)
    opened.check()
  }

  test('pages that anyone can open', async () => {
    await open('/', 'Virtual House')
    await screen.look('welcome')
    for (const path of ['help', 'settings', 'glossary', 'accessibility', 'privacy']) {
      await open(`/${path}`, /./)
      await screen.look(path)
    }
    finish(6)
    // The server answers 404, which the browser calls an error: so nothing is asked about errors after it.
    await open('/no-such-page', /./)
    await screen.look('not found')
    expect(screen.faults).toEqual([])
  })

  test('before the house', async () => {
    await usePictures()
    await open('/start', 'Before you start')
    await press(/^Next$/)
    await page
      .getByRole('alert')
      .or(page.getByRole('heading', { name: /There is|Something/ }))
      .first()
      .waitFor()
    await screen.look('before you start, with something missing')
    await mouse().choose(page.getByRole('checkbox', { name: /research/ }))
    await mouse().choose(page.getByRole('radio', { name: /it is mine/ }))
    await press(/^Next$/)
    await visitor.see(/your work|about you/i)
    await screen.look('about your work')
    await press(/^Next$/)
    await visitor.see('Your code')
    await screen.look('your code')
    await press('Go on')
    await visitor.see(/suggest technology/)
    await screen.look('first question')
    await visitor.rate('Slightly')
    await visitor.see(/use the technology/)
    await screen.look('second question')
    await visitor.rate('Not at all')
    await page.waitForURL(/\/house\/hall/)
    await page.goto('/check/more')
    await page.getByRole('button', { name: 'Yes, ask me' }).waitFor()
    await screen.look('offer of more questions')
    await press('Yes, ask me')
    await page.getByRole('radio').first().waitFor()
    await screen.look('more questions')
    finish(7)
  })

  test('the house in 3D', async () => {
    await visitor.begin()
    await visitor.rateBefore('Slightly', 'Not at all')
    await visitor.see('Learn to walk')
    await screen.look('hall with the lesson')
    await press('I know how. Close the lesson')
    await page.reload()
    await page.goto('/house/living-room?item=tablets')
    await visitor.see('Tablets')
    await screen.look('living room with a panel')
    await page.goto('/house/front')
    await page.getByRole('button', { name: /^Key safe/ }).waitFor()
    await screen.look('front of the house')
    await page.goto('/house/living-room?test=1')
    await page.evaluate(setFullWay)
    await screen.look('living room in Full')
    finish(4)
  })

  test('the house in pictures, on the plan and as a list', async () => {
    await usePictures()
    await visitor.begin()
    await open('/house/living-room', 'Living room')
    await screen.look('living room in pictures')
    await press('Rooms')
    await visitor.see('Plan of the house')
    await screen.look('plan')
    await page.keyboard.press('Escape')
    await press('Settings')
    await visitor.see('Settings')
    await screen.look('settings over the house')
    await page.keyboard.press('Escape')
    await open('/house/kitchen', 'Kitchen')
    await screen.look('kitchen in pictures')
    await open('/list/hall', 'Hall')
    await screen.look('list of the hall')
    await open('/list/living-room?item=rug', 'Living room')
    await page.getByText('Why it matters:').waitFor()
    await screen.look('list of the living room with a thing open')
    finish(6)
  })

  test('practice', async () => {
    await usePictures()
    await visitor.begin()
    for (const device of ['alarm-hub', 'key-safe']) {
      await open(`/try/${device}`, 'Choose what to practise')
      await screen.look(`tasks of ${device}`)
      await page.locator('section[aria-labelledby="tasks"]').getByRole('button').first().click()
      for (const rung of ['Show me', 'With steps', 'On my own']) {
        await mouse().choose(page.getByRole('radio', { name: rung }))
        await screen.look(`${device}, ${rung}`)
      }
    }
    finish(8)
  })

  test('a story', async () => {
    await usePictures()
    await visitor.begin()
    await page.goto(STORY)
    await page.getByRole('button', { name: 'Begin the story' }).waitFor()
    await screen.look('note')
    await press('Begin the story')
    await page.getByRole('button', { name: 'Look round the house' }).waitFor()
    await screen.look('opening')
    await press('Look round the house')
    await visitor.see('Look round')
    await page.getByText('Look round from here').click()
    await press(/^Test card/)
    await screen.look('looking round')
    await press(/^Go on to the first choice/)
    await page.getByText('Choice 1 of 7').first().waitFor()
    await press('Make this choice')
    await screen.look('choosing, with nothing chosen')
    await visitor.decide(/./, 'Very')
    await screen.look('what happened')
    await press('Go on')
    for (let number = 2; number <= 7; number++) {
      await page.getByText(`Choice ${number} of 7`).first().waitFor()
      await visitor.decide(/./)
      await press('Go on')
    }
    await page.getByRole('button', { name: 'See how it ended' }).waitFor()
    await screen.look('weeks later')
    await press('See how it ended')
    await page.getByRole('button', { name: 'Think it over' }).waitFor()
    await screen.look('how it ended')
    await press('Think it over')
    await visitor.see('Think it over')
    await screen.look('thinking it over')
    await press('Go on to your choices')
    await visitor.see('How your choices fit')
    await screen.look('how the choices fit')
    finish(9)
  })

  test('the end', async () => {
    await usePictures()
    await visitor.begin()
    await visitor.rateBefore('Slightly', 'Not at all')
    await page.waitForURL(/\/house\/hall/)
    await open('/done', /suggest technology/)
    await screen.look('first question at the end')
    await visitor.rate('Very')
    await visitor.see(/use the technology/)
    await visitor.rate('Very')
    await visitor.see('Looking back')
    const headings = await lookAtQuestions()
    expect(headings).toContain('Looking back')
    expect(headings.length).toBeGreaterThan(3)
    await visitor.see(/Well done/)
    await screen.look('record')
    await press('Finish and clear')
    await visitor.see('Clear this device?')
    await screen.look('clearing the device')
    finish(3 + headings.length)
  })

  test('a shared device that nobody uses', async () => {
    await page.clock.install()
    await usePictures()
    await open('/start', 'Before you start')
    await mouse().choose(page.getByRole('radio', { name: /other people use it/ }))
    await press(/^Next$/)
    await visitor.see(/your work|about you/i)
    await press(/^Next$/)
    await visitor.see(/suggest technology/)
    await page.clock.fastForward('01:59:20')
    await visitor.see('Are you still there?')
    await screen.look('a minute before it clears')
    finish(1)
  })

  test('something went wrong', async () => {
    await page.route('**/stories/*.json', (route) => route.abort())
    await open(STORY, 'Something went wrong')
    await screen.look('a story that did not come')
    expect(screen.faults).toEqual([])
  })

  test('for evaluators', async () => {
    await open('/sign-in', /./)
    await screen.look('sign-in')
    await page.goto(house.server.firstLink.replace(/^https?:\/\/[^/]+/, house.server.url))
    await page.getByLabel('Choose a password').waitFor()
    await screen.look('first account')
    await page.getByLabel('Choose a password').fill('three warm kettles')
    await press('Make my account')
    await page.getByText('See the results').waitFor()
    await screen.look('account made')
    await page.getByText('See the results').click()
    await visitor.see('Results so far')
    await screen.look('results')
    finish(4)
  })
})
