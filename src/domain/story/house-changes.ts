import type { HouseChange } from '../content/story-parts.schema.ts'
import type { Story } from '../content/story.schema.ts'
import type { VisitEvent } from '../attempt/visit-event.schema.ts'
import { chosenOptions } from './chosen-options.ts'
import type { PlaySoFar } from './holds.ts'

/** What the choices that stand have changed in the house, in the order of the story: a later one counts. */
export function houseChanges(story: Story, play: Pick<PlaySoFar, 'standing'>): readonly HouseChange[] {
  return chosenOptions(story, play).flatMap(({ house }) => house ?? [])
}

/** The choices that stand after these events of one play: the last at each step. */
export function standingAfter(events: readonly VisitEvent[]): PlaySoFar['standing'] {
  return Object.fromEntries(
    events.flatMap((event) => (event.kind === 'decision.made' ? [[event.step, event.option]] : [])),
  )
}
