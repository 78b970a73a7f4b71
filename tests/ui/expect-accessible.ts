import axe from 'axe-core'
import { expect } from 'vitest'

/** Runs axe on what is drawn. Contrast needs real pixels: the token test and the browser tests see to that. */
export async function expectAccessible(root: Element = document.body): Promise<void> {
  const { violations, passes } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
  expect(found).toEqual([])
  // An empty page would pass everything.
  expect(passes.length).toBeGreaterThan(0)
}
