import type { Story } from '../../../src/domain/content/story.schema.ts'
import { scenarioContent } from '../../support/scenario-content.ts'

/** Every story of `scenarios/`, parsed. */
export function readStories(): readonly Story[] {
  return [...scenarioContent().stories.values()]
}

/** The story of one id. */
export function readStory(id: string): Story {
  const story = scenarioContent().stories.get(id)
  if (!story) throw new Error(`There is no story "${id}"`)
  return story
}
