import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { screens } from '../support/browser.ts'
import { mouse } from '../support/hands.ts'
import { houseForTests } from '../support/house-for-tests.ts'
import { spoken } from '../support/spoken.ts'
import { createVisitor } from '../support/visitor.ts'

/** A change here is a change of what people hear: read it aloud before you take it over. */
describe('as a screen reader says it', () => {
  const house = houseForTests()
  let page: Page
  let visitor: ReturnType<typeof createVisitor>
  beforeEach(async () => {
    page = (await house.open({ size: screens.small })).page
    visitor = createVisitor(page, mouse())
  })

  /** What is said once nothing more comes: pictures and names on them may be late on a busy machine. */
  async function settled(): Promise<string> {
    let before = ''
    let now = await spoken(page)
    for (let tries = 0; now !== before && tries < 20; tries++) {
      await page.waitForTimeout(500)
      before = now
      now = await spoken(page)
    }
    return now
  }

  const expectSpoken = async (name: string) =>
    expect(await settled()).toMatchFileSnapshot(path.join(import.meta.dirname, `__transcripts__/${name}.txt`))

  test('the hall in 3D, after the lesson was closed', async () => {
    await visitor.begin()
    await page.goto('/house/hall?test=1')
    await visitor.press('I know how. Close the lesson')
    await page.getByRole('button', { name: /^Alarm unit/ }).waitFor({ state: 'attached' })
    await page.evaluate(() =>
      (window as unknown as { __house: { ready(): Promise<boolean> } }).__house.ready(),
    )
    await expectSpoken('hall')
  })

  test('the alarm unit, its monthly test with the steps shown', async () => {
    await visitor.begin()
    await page.goto('/try/alarm-hub?task=monthly-test')
    await visitor.see('Do the monthly test')
    await page.getByRole('button', { name: /^Light on the unit/ }).waitFor()
    await expectSpoken('alarm-hub-monthly-test')
  })

  test('the first decision of Two hours on the lino', async () => {
    // Choices stand in an order that follows from the id of the visit, and that from the time and from chance.
    await page.clock.setFixedTime(new Date('2026-03-02T10:00:00Z'))
    await page.addInitScript(() => {
      let drawn = 0
      crypto.getRandomValues = (array) => {
        new Uint8Array(array.buffer).forEach((_, at, bytes) => {
          bytes[at] = drawn++ * 37
        })
        return array
      }
    })
    await visitor.begin()
    await page.goto('/story/s02-two-hours-on-the-lino')
    await visitor.press('Begin the story')
    await visitor.press('Look round the house')
    await visitor.press(/^Go on without looking more/)
    await page.getByText('Choice 1 of 7').first().waitFor()
    await expectSpoken('first-decision')
  })
})
