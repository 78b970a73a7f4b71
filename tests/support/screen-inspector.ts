import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { checkScreen } from './screen-checks.ts'

/** How a page may stand before somebody. */
interface Look {
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  readonly text: 'a' | 'a-plus-plus'
  readonly theme: 'day' | 'night'
}

/** A laptop's window, a tablet, a phone or a page at 400 %; and a phone with the largest text at night. */
const everyLook: readonly Look[] = [
  { name: '1366 px', size: { width: 1366, height: 600 }, text: 'a', theme: 'day' },
  { name: '768 px', size: { width: 768, height: 600 }, text: 'a', theme: 'day' },
  { name: '320 px', size: { width: 320, height: 640 }, text: 'a', theme: 'day' },
  {
    name: '320 px, largest text, night',
    size: { width: 320, height: 640 },
    text: 'a-plus-plus',
    theme: 'night',
  },
]

/** A projector or television, and an older projector in a dark theme. */
export const projectorLooks: readonly Look[] = [
  { name: '1920 px', size: { width: 1920, height: 1080 }, text: 'a', theme: 'day' },
  { name: '1280 px, night', size: { width: 1280, height: 800 }, text: 'a', theme: 'night' },
]

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Looks at screens as they stand, at every size, and keeps what is wrong with them. */
export interface ScreenInspector {
  /** Inspects the screen that the page shows. The page is left as wide as it was. */
  look(name: string): Promise<void>
  /** One line for each thing that is wrong. */
  readonly faults: readonly string[]
  /** The screens that were looked at. */
  readonly seen: readonly string[]
}

/** An inspector for one page, at every size of a page for one person unless it is told others. */
export function createScreenInspector(page: Page, looks = everyLook): ScreenInspector {
  const faults: string[] = []
  const seen: string[] = []
  return {
    faults,
    seen,
    async look(name) {
      const before = page.viewportSize()
      for (const { size, text, theme, name: look } of looks) {
        await page.setViewportSize(size)
        await page.evaluate(dress, { text, theme })
        const found = [...(await runAxe(page)), ...(await page.evaluate(checkScreen))]
        faults.push(...found.map((fault) => `${name}, ${look}: ${fault}`))
      }
      await page.evaluate(dress, { text: 'a', theme: 'day' })
      if (before) await page.setViewportSize(before)
      seen.push(name)
    },
  }
}

/** Sets the look that the settings set, and waits until the page stands still again. */
async function dress({ text, theme }: { text: string; theme: string }): Promise<void> {
  Object.assign(document.documentElement.dataset, { text, theme })
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
}

async function runAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (tags) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe }
    const { violations, passes } = await inPage.run(document, {
      runOnly: { type: 'tag', values: tags },
      preload: false,
    })
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) =>
        `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`.replace(/\s+/g, ' '),
      ),
    )
    // An empty page would pass everything.
    return passes.length > 0 ? found : [...found, 'axe found nothing that it could check']
  }, rules)
}
