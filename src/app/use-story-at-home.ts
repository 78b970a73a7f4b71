import { use } from 'react'
import type { VisitState } from '../domain/attempt/visit-state.ts'
import type { Person } from '../domain/content/person.schema.ts'
import type { Story } from '../domain/content/story.schema.ts'
import { useServices } from './use-services.ts'

type Clues = typeof import('./clues-at-home.ts')

/** A story under way, as far as pages beside it have to know it. */
export interface StoryAtHome {
  readonly story: Story
  readonly person: Person
  /** The rules of clues; fetched only while a story is under way. */
  readonly rules: Clues
  readonly isLookingAround: boolean
  readonly noticed: number
}

/** Fetched once, by whoever needs it first. */
const rulesOnce = { promise: null as Promise<Clues> | null }

function loadRules(): Promise<Clues> {
  rulesOnce.promise ??= import('./clues-at-home.ts')
  return rulesOnce.promise
}

/** The story that was begun and not finished, or null. */
export function useStoryAtHome(visit: VisitState): StoryAtHome | null {
  const { content } = useServices()
  const underWay = [...visit.stories].find(([, state]) => !state.finished)
  if (!underWay) return null
  const [id, state] = underWay
  // `use` may stand behind a condition: it is not bound to the order of hooks.
  const loaded = use(loadRules())
  const story = use(content.load('stories', id))
  const person = use(content.load('people', story.person))
  const { isLookingAround, clues } = loaded.houseClues(story, state)
  return {
    story,
    person,
    rules: loaded,
    isLookingAround,
    noticed: clues.filter(({ isNoticed }) => isNoticed).length,
  }
}
