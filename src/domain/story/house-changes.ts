import type { HouseChange } from '../content/story-parts.schema.ts'
import type { Story } from '../content/story.schema.ts'
import type { VisitEvent } from '../attempt/visit-event.schema.ts'
import type { PlaySoFar } from './holds.ts'

/**
 * What has changed in the house by the choices that stand, in the order of the story: a later one counts. What a step
 * brings whatever is chosen comes before what the choice does.
 */
export function houseChanges(story: Story, play: Pick<PlaySoFar, 'standing'>): readonly HouseChange[] {
  const all = story.steps.flatMap(({ id, house, options }) => {
    const chosen = options.find((option) => option.id === play.standing[id])
    return chosen ? [house, chosen.house].filter((change) => change !== undefined) : []
  })
  return all.filter((change, at) => !isReplaced(change, all.slice(at + 1)))
}

/** Whether all that a change did was to colour lamps which later ones colour again: then its words hold no more. */
function isReplaced({ lamps, hidden, away }: HouseChange, later: readonly HouseChange[]): boolean {
  const coloured = Object.keys(lamps ?? {})
  const again = new Set(later.flatMap((change) => Object.keys(change.lamps ?? {})))
  return coloured.length > 0 && !hidden && !away && coloured.every((lamp) => again.has(lamp))
}

/** The choices that stand after these events of one play: the last at each step. */
export function standingAfter(events: readonly VisitEvent[]): PlaySoFar['standing'] {
  return Object.fromEntries(
    events.flatMap((event) => (event.kind === 'decision.made' ? [[event.step, event.option]] : [])),
  )
}
