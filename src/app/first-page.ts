import { housePageCode } from './house-page-code.ts'
import type { Services } from './services.ts'
import { dressedHome } from './use-dressing.ts'
import { beginHereVisit } from './use-here-visit.ts'

/** A person who waits longer than this is told that the house is on its way. */
const LONGEST_MS = 400

/**
 * Waits a little for all that the house page needs, so that the first drawing is the page and not a fallback. What fails
 * here fails again in the page, which says so.
 */
export async function untilFirstPage(services: Services): Promise<void> {
  const { content, keeper } = services
  const all = Promise.allSettled([
    housePageCode(),
    content.index(),
    dressedHome(content, new URLSearchParams(location.search)),
    keeper.current() ?? beginHereVisit(services),
  ])
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, LONGEST_MS))])
}
