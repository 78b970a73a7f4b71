import { parse } from 'yaml'
import { type Story, storySchema } from '../../../src/domain/content/story.schema.ts'
import { readScenarioFiles } from '../../support/scenario-files.ts'

/** Every story of `scenarios/`, parsed. */
export function readStories(): readonly Story[] {
  return readScenarioFiles()
    .filter((file) => file.path.startsWith('scenarios/stories/'))
    .map((file) => storySchema.parse(parse(file.text)))
}

/** The story of one id. */
export function readStory(id: string): Story {
  const story = readStories().find((entry) => entry.id === id)
  if (!story) throw new Error(`There is no story "${id}"`)
  return story
}
