import { use } from 'react'
import type { StoryState, VisitState } from '../domain/attempt/visit-state.ts'
import type { Person } from '../domain/content/person.schema.ts'
import type { HouseChange } from '../domain/content/story-parts.schema.ts'
import type { DeviceSpot, MovedDevices } from '../domain/home/device-spots.ts'
import type { PublishedStory } from '../platform/content-source.ts'
import { useServices } from './use-services.ts'

/** What choices have made of the house. */
interface HouseOfChoices {
  /** What choices have changed in the house. */
  readonly changes: readonly HouseChange[]
  /** Devices that were put somewhere. */
  readonly moved: MovedDevices
  /** A device that waits to be put somewhere, and its places; null when there is none. */
  readonly placing: { readonly invite: string; readonly spots: readonly DeviceSpot[] } | null
}

const houseByState = new WeakMap<StoryState, HouseOfChoices>()

/** The same object as long as nothing new has happened: the picture of the house is made from it. */
function houseOf(rules: Clues, story: PublishedStory, state: StoryState): HouseOfChoices {
  const known = houseByState.get(state)
  if (known) return known
  const { events } = state
  const open = state.finished ? null : rules.openPlacing(story, events)
  const house = {
    changes: rules.houseChanges(story, { standing: rules.standingAfter(events) }),
    moved: rules.movedDevices(rules.putDevices(story, events), story.usedAnchors),
    placing: open && { invite: open.placing.invite, spots: rules.deviceSpots(open, story.usedAnchors) },
  }
  houseByState.set(state, house)
  return house
}

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
    ...houseOf(loaded, story, state),
    home: story.home ?? person.id,
  }
}
