import type { PageOf, ScreenPage } from '../../domain/live/screen-page-parts.ts'
import type { HousePlace } from './big-screen.tsx'
import { type Amount, isWhole } from './lines-slide.tsx'

/** Where the house stands on the slide of a page whose words have so much room. */
export function housePlace(page: ScreenPage, amount: Amount): HousePlace {
  switch (page.kind) {
    case 'rate-before':
    case 'rate-now':
    case 'rate-then':
    case 'take-away':
      return 'beside'
    case 'vote':
    case 'talk':
      return isWhole(amount) ? 'none' : 'beside'
    case 'walk':
      return page.walk?.pin ? behind(amount) : 'only'
    case 'happened':
      return page.option ? behind(amount) : 'beside'
    case 'other-road':
      return page.picked ? behind(amount) : 'beside'
    case 'welcome':
    case 'meet':
    case 'opening':
    case 'situation':
    case 'ending':
      return behind(amount)
    case 'summary':
      return isBare(page) ? behind(amount) : 'none'
    default:
      return 'none'
  }
}

/** Whether a summary has nothing of the room to show: with few people there may be neither figures nor take-aways. */
export function isBare({ confidence, takeAways }: PageOf<'summary'>): boolean {
  return confidence.length === 0 && takeAways.length === 0
}

function behind(amount: Amount): HousePlace {
  return isWhole(amount) ? 'none' : 'behind'
}
