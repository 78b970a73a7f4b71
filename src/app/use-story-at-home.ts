import { use } from 'react'
import type { StoryState, VisitState } from '../domain/attempt/visit-state.ts'
import type { Person } from '../domain/content/person.schema.ts'
import type { HouseChange } from '../domain/content/story-parts.schema.ts'
import type { Story } from '../domain/content/story.schema.ts'
import { useServices } from './use-services.ts'

const changesByState = new WeakMap<StoryState, readonly HouseChange[]>()

/** The same list as long as nothing new has happened: the picture of the house is made from it. */
function changesOf(rules: Clues, story: Story, state: StoryState): readonly HouseChange[] {
  const known = changesByState.get(state)
  const changes = known ?? rules.houseChanges(story, { standing: rules.standingAfter(state.events) })
  changesByState.set(state, changes)
  return changes
}

type Clues = typeof import('./clues-at-home.ts')

/** A story under way, as far as pages beside it have to know it. */
export interface StoryAtHome {
  readonly story: Story
  readonly person: Person
  /** The rules of clues; fetched only while a story is under way. */
  readonly rules: Clues
  readonly isLookingAround: boolean
  readonly noticed: number
  /** What choices have changed in the house. */
  readonly changes: readonly HouseChange[]
  /** Dressing of the house it plays in. */
  readonly home: string
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
    changes: changesOf(loaded, story, state),
    home: story.home ?? person.id,
  }
}
