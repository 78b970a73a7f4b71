import type { Story, StoryEnding } from '../content/story.schema.ts'
import { holds, type PlaySoFar } from './holds.ts'

/** The ending that what was really chosen leads to: the first whose condition holds. */
export function endingOf(story: Pick<Story, 'id' | 'endings'>, play: PlaySoFar): StoryEnding {
  const reached = story.endings.find((ending) => holds(ending.when, play))
  if (!reached) throw new Error(`${story.id}: no ending holds; its last ending must have no condition`)
  return reached
}
