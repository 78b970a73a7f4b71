import { use } from 'react'
import type { StoryState, VisitState } from '../domain/attempt/visit-state.ts'
import type { Person } from '../domain/content/person.schema.ts'
import type { PublishedStory } from '../platform/content-source.ts'
import type { HouseOfChoices } from './clues-at-home.ts'
import { useServices } from './use-services.ts'

type Clues = typeof import('./clues-at-home.ts')

/** A story under way, as far as pages beside it have to know it. */
export interface StoryAtHome extends HouseOfChoices {
  readonly story: PublishedStory
  readonly play: number
  readonly person: Person
  /** The rules of clues; fetched only while a story is under way. */
  readonly rules: Clues
  readonly isLookingAround: boolean
  readonly noticed: number
  /** Dressing of the house it plays in. */
  readonly home: string
}

/** Fetched once, by whoever needs it first. */
const rulesOnce = { promise: null as Promise<Clues> | null }

function loadRules(): Promise<Clues> {
  rulesOnce.promise ??= import('./clues-at-home.ts')
  return rulesOnce.promise
}

const variants = new WeakMap<PublishedStory, Map<string | null, PublishedStory>>()

/** The story as its variant has it: the same object each time, since effects depend on it. */
function toldOnce(rules: Clues, story: PublishedStory, variant: string | null): PublishedStory {
  const known = variants.get(story) ?? new Map<string | null, PublishedStory>()
  const told = known.get(variant) ?? rules.withVariant(story, variant)
  variants.set(story, known.set(variant, told))
  return told
}

const lastSeq = (state: StoryState) => state.events.at(-1)?.seq ?? 0

/** The story that was begun and not finished, or null. Of several, the one played last. */
export function useStoryAtHome(visit: VisitState): StoryAtHome | null {
  const { content } = useServices()
  const [underWay] = [...visit.stories]
    .filter(([, state]) => !state.finished)
    .toSorted(([, one], [, other]) => lastSeq(other) - lastSeq(one))
  if (!underWay) return null
  const [id, state] = underWay
  // `use` may stand behind a condition: it is not bound to the order of hooks.
  const loaded = use(loadRules())
  const started = state.events.findLast((event) => event.kind === 'story.started')
  const told = use(content.load('stories', id))
  const story = toldOnce(loaded, told, started?.kind === 'story.started' ? started.variant : null)
  const person = use(content.load('people', story.person))
  const { isLookingAround, clues } = loaded.houseClues(story, state)
  return {
    story,
    play: state.play,
    person,
    rules: loaded,
    isLookingAround,
    noticed: clues.filter(({ isNoticed }) => isNoticed).length,
    ...loaded.houseOf(story, state),
    home: story.home ?? person.id,
  }
}
