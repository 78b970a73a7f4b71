import type { Locator, Page } from 'playwright-core'

/** How a person works the page. The same visit is made with each. */
export interface Hands {
  /** True when a thing must be in view to be pressed. */
  readonly needsToSee: boolean
  /** Presses a button or follows a link. */
  press(target: Locator): Promise<void>
  /** Picks one of several radio buttons, or ticks a box. */
  choose(target: Locator): Promise<void>
}

/** A mouse or a trackpad. */
export function mouse(): Hands {
  return {
    needsToSee: true,
    press: (target) => target.click(),
    choose: (target) => labelOf(target).click(),
  }
}

/** A finger. */
export function finger(): Hands {
  return {
    needsToSee: true,
    press: (target) => target.tap(),
    choose: (target) => labelOf(target).tap(),
  }
}

/** Keys alone: Tab to get there, Enter, Space and arrows to act. Fails when a thing cannot be reached. */
export function keys(page: Page): Hands {
  return {
    needsToSee: false,
    async press(target) {
      await tabTo(page, target)
      await page.keyboard.press('Enter')
    },
    async choose(target) {
      await target.waitFor({ state: 'attached' })
      if ((await target.getAttribute('type')) === 'checkbox') {
        await tabTo(page, target)
        await page.keyboard.press('Space')
        return
      }
      const name = await target.getAttribute('name')
      await tabTo(page, page.locator(`input[type="radio"][name="${name}"]`))
      // Space takes the one that has the focus; arrows move through the group and take as they go.
      await page.keyboard.press('Space')
      for (let move = 0; move < 12 && !(await target.isChecked()); move++)
        await page.keyboard.press('ArrowDown')
      if (!(await target.isChecked())) throw new Error('the choice cannot be reached with arrows')
    },
  }
}

/** A covered input is pressed by its label, as a person does. */
function labelOf(input: Locator): Locator {
  return input.locator('xpath=ancestor::label[1]')
}

const MOST_TABS = 150

/** Presses Tab until one of the targets has the focus; then checks that the focus can be seen. */
async function tabTo(page: Page, targets: Locator): Promise<void> {
  await targets.first().waitFor({ state: 'attached' })
  for (let tabs = 0; tabs <= MOST_TABS; tabs++) {
    const isThere = await targets.evaluateAll((elements) =>
      elements.includes(document.activeElement as HTMLElement),
    )
    if (isThere) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${targets}`)
}
