import { use } from 'react'
import type { VisitState } from '../domain/attempt/visit-state.ts'
import type { Person } from '../domain/content/person.schema.ts'
import type { Story } from '../domain/content/story.schema.ts'
import { type HouseClues, houseClues } from '../domain/story/house-clues.ts'
import { useServices } from './use-services.ts'

/** A story under way, as far as pages beside it have to know it. */
export interface StoryAtHome {
  readonly story: Story
  readonly person: Person
  readonly clues: HouseClues
  readonly isLookingAround: boolean
  readonly noticed: number
}

/** The story that was begun and not finished, or null. */
export function useStoryAtHome(visit: VisitState): StoryAtHome | null {
  const { content } = useServices()
  const index = use(content.index())
  const underWay = index.stories.find(({ id }) => visit.stories.get(id)?.finished === false)
  // `use` may stand behind a condition: it is not bound to the order of hooks.
  const story = underWay ? use(content.load('stories', underWay.id)) : null
  const person = story ? use(content.load('people', story.person)) : null
  if (!story || !person) return null
  const clues = houseClues(story, visit.stories.get(story.id))
  return {
    story,
    person,
    clues,
    isLookingAround: clues.isLookingAround,
    noticed: clues.clues.filter(({ isNoticed }) => isNoticed).length,
  }
}
