import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const readerFile = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js')

/** Longer than this is no page but a loop. */
const MOST_PHRASES = 1500

interface Reader {
  start(options: { container: Node }): Promise<void>
  next(): Promise<void>
  stop(): Promise<void>
  lastSpokenPhrase(): Promise<string>
  spokenPhraseLog(): Promise<string[]>
}

/**
 * The page as a screen reader says it from its start to its end, one phrase a line. The reader runs in the page itself,
 * so it hears what the browser really shows.
 */
export async function spoken(page: Page): Promise<string> {
  await page.evaluate(await readerScript())
  return page.evaluate(async (most) => {
    const { reader } = window as unknown as { reader: Reader }
    // The reader does not know of folded parts, such as closed details: what is not shown is not said.
    const unshown = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        !element.checkVisibility() &&
        // It has no box of its own, which is all that the browser was asked for; what is in it may well be shown.
        getComputedStyle(element).display !== 'contents' &&
        !element.hasAttribute('aria-hidden'),
    )
    for (const element of unshown) element.setAttribute('aria-hidden', 'true')
    await reader.start({ container: document.body })
    for (let phrase = 0; phrase < most; phrase++) {
      if ((await reader.lastSpokenPhrase()) === 'end of document') break
      await reader.next()
    }
    const phrases = await reader.spokenPhraseLog()
    await reader.stop()
    for (const element of unshown) element.removeAttribute('aria-hidden')
    return `${phrases.join('\n')}\n`
  }, MOST_PHRASES)
}

/** The reader as a plain script: the page's own rules forbid it to fetch a module from elsewhere. */
async function readerScript(): Promise<string> {
  const source = await readFile(readerFile, 'utf8')
  const script = source.replace(/export\s*\{[^}]*?([\w$]+) as virtual\s*\}/, 'window.reader = $1')
  if (script === source) throw new Error('the screen reader is packed in another way than before')
  return `(() => {${script}\n})()`
}
