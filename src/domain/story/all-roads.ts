import type { Story, StoryOption, StoryStep } from '../content/story.schema.ts'
import { stepAfter } from './step-after.ts'

/** One way through the decisions, or the beginning of one. */
export type Road = readonly { readonly step: StoryStep; readonly option: StoryOption }[]

/** Every road through a story: each option at each step that can be reached. Grows as options to the power of steps. */
export function allRoads(story: Story): Road[] {
  const [first] = story.steps
  if (!first) return []
  const finished: Road[] = []
  const open: { readonly road: Road; readonly next: StoryStep }[] = [{ road: [], next: first }]
  for (let entry = open.pop(); entry; entry = open.pop()) {
    for (const option of entry.next.options) {
      const road = [...entry.road, { step: entry.next, option }]
      const next = stepAfter(story, entry.next, option)
      if (next) open.push({ road, next })
      else finished.push(road)
    }
  }
  return finished
}

/** What a road leaves standing, in the form that conditions read. */
export function standingOn(road: Road): Record<string, string> {
  return Object.fromEntries(road.map(({ step, option }) => [step.id, option.id]))
}
