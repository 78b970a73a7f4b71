import type { Story, StoryOption } from '../content/story.schema.ts'
import type { PlaySoFar } from './holds.ts'

/** The options that stand at the steps of a play, in the order of the story. */
export function chosenOptions(story: Story, play: Pick<PlaySoFar, 'standing'>): readonly StoryOption[] {
  return story.steps.flatMap((step) => step.options.filter((option) => option.id === play.standing[step.id]))
}
