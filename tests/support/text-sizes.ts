// All of it goes into the page as one function, so its helpers cannot stand outside.
/* oxlint-disable unicorn/consistent-function-scoping */
/** The sizes that words of the big screen may have, on a stage 1080 high. */
interface SizeRules {
  readonly question: number
  readonly answers: number
  readonly needed: number
  readonly incidental: number
  readonly code: number
}

/** As the design page sets them. */
export const sizeRules: SizeRules = { question: 76, answers: 56, needed: 46, incidental: 36, code: 96 }

/**
 * What is smaller on the big screen than it may be, one line each; and a line when something is cut off. Runs inside the
 * page. Sizes are of a stage 1080 high: the window's height sets the scale.
 */
export function smallWords(rules: SizeRules): string[] {
  const faults: string[] = []
  const scale = Math.min(innerHeight / 1080, innerWidth / 1440)
  const stage = document.querySelector('[data-slide]')
  if (!stage) return ['there is no slide']
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) / scale
  const check = (what: string, element: Element, least: number) => {
    const size = sizeOf(element)
    if (size < least - 0.5)
      faults.push(
        `${what} “${element.textContent?.trim().slice(0, 40)}” has ${size.toFixed(1)}, not ${least}`,
      )
  }
  let seen = 0
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!node.textContent?.trim() || !element?.checkVisibility({ visibilityProperty: true })) continue
    const { width, height } = element.getBoundingClientRect()
    // Words for listeners alone.
    if (width <= 1 || height <= 1) continue
    seen++
    check('text', element, rules.incidental)
  }
  if (seen === 0) faults.push('the slide says nothing')
  for (const heading of stage.querySelectorAll('main h1')) {
    const isRoomName = heading.closest('[data-house="only"]') !== null
    check('heading', heading, isRoomName ? rules.answers : rules.question)
  }
  for (const answer of stage.querySelectorAll('main ol > li')) {
    const isAnswer = answer.querySelector('[data-answer]') !== null
    if (isAnswer) check('answer', answer, rules.answers)
  }
  for (const paragraph of stage.querySelectorAll('main p:not([data-incidental]), main ul > li')) {
    check('needed text', paragraph, rules.needed)
  }
  for (const code of stage.querySelectorAll('[data-code]')) check('code', code, rules.code)
  const words = stage.querySelector('main')
  if (words && words.scrollHeight > words.clientHeight + 1) faults.push('words are cut off at the foot')
  if (words && words.scrollWidth > words.clientWidth + 1) faults.push('words are cut off at the side')
  return faults
}
