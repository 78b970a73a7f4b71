import type { ScreenPage } from '../../domain/live/screen-page-parts.ts'
import type { HousePlace } from './big-screen.tsx'
import { amountOf, type ScreenLine } from './lines-slide.tsx'

/** Where the house stands on the slide of a page, and how much there is to read beside it. */
export function slidePlace(page: ScreenPage): {
  readonly house: HousePlace
  readonly amount: 'short' | 'middle' | 'long'
} {
  switch (page.kind) {
    case 'welcome':
      return { house: 'behind', amount: 'short' }
    case 'rate-before':
    case 'rate-now':
    case 'rate-then':
    case 'take-away':
      return { house: 'beside', amount: 'middle' }
    case 'walk':
      return { house: 'only', amount: 'short' }
    case 'vote':
    case 'talk':
      return { house: 'beside', amount: 'middle' }
    case 'meet':
      return { house: 'behind', amount: 'middle' }
    case 'situation':
      return { house: 'behind', amount: amountOf(page.lines) }
    case 'happened':
      return { house: 'behind', amount: amountOf(page.lines) }
    case 'ending':
      return { house: 'behind', amount: amountOf(endingLines(page)) }
    case 'other-road':
      return page.picked
        ? { house: 'behind', amount: amountOf(page.picked.lines) }
        : { house: 'beside', amount: 'middle' }
    default:
      return { house: 'none', amount: 'long' }
  }
}

/** What the room reads at the end of a story: what came weeks later, then the ending. */
export function endingLines(page: Extract<ScreenPage, { readonly kind: 'ending' }>): readonly ScreenLine[] {
  return [...page.review, ...page.lines]
}
