// All of it goes into the page as one function, so its helpers cannot stand outside.
/* oxlint-disable unicorn/consistent-function-scoping */
/** What is checked besides axe. Runs inside the page, so it may use nothing from outside itself. */
export async function checkScreen(): Promise<string[]> {
  const OURS_PX = 44
  const RING_PX = 2
  const TURN_MS = 150
  const faults: string[] = []
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

  const dialog = document.querySelector<HTMLElement>('dialog[open]')
  const scope: ParentNode = dialog ?? document
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  const nameOf = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? ''
    const input = element instanceof HTMLInputElement ? ` ${element.type} ${element.value}` : ''
    return `<${element.tagName.toLowerCase()}${input}> "${words.trim().replace(/\s+/g, ' ').slice(0, 60)}"`
  }
  /** What a pointer aims at: the label of a small or hidden input, else the thing itself. */
  const targetOf = (element: HTMLElement) =>
    element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox')
      ? (element.closest('label') ?? element)
      : element

  function checkPage() {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
    if (wide > 0) faults.push(`scrolls sideways by ${wide} px: ${widest().join(', ')}`)
    const headings = [...document.querySelectorAll('h1')].filter(isShown)
    if (headings.length !== 1) faults.push(`has ${headings.length} first headings`)
    if (!/(^| - )Virtual House$/.test(document.title)) faults.push(`has the title "${document.title}"`)
    if (document.documentElement.lang !== 'en-GB') faults.push('does not say its language')
  }

  function widest(): string[] {
    const edge = document.documentElement.clientWidth + 1
    return [...document.querySelectorAll('body *')]
      .filter((element) => isShown(element) && element.getBoundingClientRect().right > edge)
      .slice(-3)
      .map(nameOf)
  }

  /** A link inside a sentence is as high as its line; every other target has the size of a finger. */
  function isInSentence(element: HTMLElement): boolean {
    if (getComputedStyle(element).display !== 'inline') return false
    const sentence = element.closest('p, li, dd, td, legend')
    return sentence !== null && sentence.textContent?.trim() !== element.textContent?.trim()
  }

  function checkSizes(elements: readonly HTMLElement[]) {
    for (const element of elements) {
      if (isInSentence(element) || isSkipLink(element)) continue
      const { width, height } = targetOf(element).getBoundingClientRect()
      // Half a pixel for rounding.
      if (width < OURS_PX - 0.5 || height < OURS_PX - 0.5)
        faults.push(`${nameOf(element)} is only ${Math.round(width)} by ${Math.round(height)} px`)
    }
  }

  /** Skip links are there for keys alone and have no size until they have the focus. */
  const isSkipLink = (element: HTMLElement) =>
    element.matches('a') && element !== document.activeElement && element.getBoundingClientRect().width <= 1

  const isPicture = (element: HTMLElement) => element.matches('[role="group"]')

  /** Share of the part in the window, point by point, that nothing lies over. */
  function openShare(element: HTMLElement): number {
    const target = targetOf(element)
    const box = [...target.getClientRects()].find(({ width }) => width > 0)
    if (!box) return 0
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
    if (left >= right || top >= bottom) return 0
    // Not at the edges, because many buttons are round and have no corners; the ring of the picture lies along them.
    const parts = isPicture(element)
      ? [0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98]
      : [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
    const across = parts.map((part) => left + (right - left) * part)
    const down = parts.map((part) => top + (bottom - top) * part)
    const seen = across.flatMap((x) =>
      down.map((y) => {
        const hit = document.elementFromPoint(x, y)
        return hit !== null && (target.contains(hit) || hit.contains(element))
      }),
    )
    return seen.filter(Boolean).length / seen.length
  }

  /** Whether something is drawn round the thing that has the focus: round itself, its label or a part of it. */
  function hasRing(element: HTMLElement): boolean {
    return [element, targetOf(element), ...element.querySelectorAll('*')].some((part) => {
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(part)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= RING_PX && Number(opacity) > 0
    })
  }

  /** Goes to each thing as Tab does, and looks whether it and its ring can be seen. */
  async function checkFocus(elements: readonly HTMLElement[]) {
    const before = document.activeElement
    for (const element of elements) {
      if (!element.isConnected) continue
      element.focus({ focusVisible: true } as FocusOptions)
      if (document.activeElement !== element) {
        faults.push(`${nameOf(element)} cannot have the focus`)
        continue
      }
      // The picture turns to a thing that was out of view; then its button is there, or in its resting place.
      const latest = performance.now() + TURN_MS
      while (element.dataset.shown === 'no' && performance.now() < latest) await frame()
      if (element.dataset.shown !== undefined) await frame()
      const share = openShare(element)
      // The picture lies under everything; it is enough that some of it and its ring can be seen.
      if (share < (isPicture(element) ? 0.1 : 0.6))
        faults.push(`${nameOf(element)} has the focus and is covered (${share.toFixed(2)} open)`)
      if (!hasRing(element)) faults.push(`${nameOf(element)} has the focus and shows no ring`)
    }
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }

  checkPage()
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const elements = [...scope.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      isShown(element) && !element.matches(':disabled, [type="hidden"]') && !element.closest('[inert]'),
  )
  if (elements.length === 0) faults.push('has nothing to press')
  checkSizes(elements.filter((element) => !element.matches('[tabindex="0"]:not(button, a, input)')))
  await checkFocus(elements)
  return faults
}
