import type { HouseChange } from '../content/story-parts.schema.ts'
import type { Story } from '../content/story.schema.ts'
import type { PlaySoFar } from './holds.ts'

/** What the choices that stand have changed in the house, in the order of the story: a later one counts. */
export function houseChanges(story: Story, play: PlaySoFar): readonly HouseChange[] {
  return story.steps.flatMap((step) =>
    step.options.flatMap((option) =>
      option.house && option.id === play.standing[step.id] ? [option.house] : [],
    ),
  )
}
