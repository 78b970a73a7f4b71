import type { Story, StoryOption, StoryStep } from '../content/story.schema.ts'

/** The step that an option leads to, or null when weeks pass after it. */
export function stepAfter(story: Story, step: StoryStep, option: StoryOption): StoryStep | null {
  if (option.next === 'review') return null
  const place = option.next
    ? story.steps.findIndex((entry) => entry.id === option.next)
    : story.steps.indexOf(step) + 1
  return story.steps[place] ?? null
}
