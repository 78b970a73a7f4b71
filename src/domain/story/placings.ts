import type { VisitEvent } from '../attempt/visit-event.schema.ts'
import type { HouseChange, StoryPlacing } from '../content/story-parts.schema.ts'
import type { Story } from '../content/story.schema.ts'
import { houseChanges, standingAfter } from './house-changes.ts'

/** One of the places where a device can be put. */
export type StoryPlace = StoryPlacing['places'][number]

/** A device that waits to be put somewhere. */
export interface OpenPlacing {
  readonly placing: StoryPlacing
  /** Where it was put last; null while it was not. */
  readonly put: StoryPlace | null
}

/** A device where a learner put it. */
export interface PutDevice {
  readonly placing: StoryPlacing
  readonly place: StoryPlace
}

/**
 * The device that the last choice of a play has left to be put somewhere, or null. It can be put, and put somewhere
 * else, until the next decision. `events` are those of one play, oldest first.
 */
export function openPlacing(story: Story, events: readonly VisitEvent[]): OpenPlacing | null {
  const last = events.findLast((event) => event.kind === 'decision.made')
  const placing = story.steps.find(({ id }) => id === last?.step)?.placing
  if (!last || !placing?.after.includes(last.option)) return null
  return { placing, put: placePut(placing, events) }
}

/**
 * Where the devices of a play stand that were put somewhere, as far as the choices that led to it still stand and no
 * later one has taken the device out of the house.
 */
export function putDevices(story: Story, events: readonly VisitEvent[]): readonly PutDevice[] {
  const standing = standingAfter(events)
  return story.steps.flatMap(({ id, placing }, at) => {
    const option = standing[id]
    if (!placing || option === undefined || !placing.after.includes(option)) return []
    const later = houseChanges({ ...story, steps: story.steps.slice(at + 1) }, { standing })
    if (later.some(({ hidden }) => hidden?.includes(`prop_${placing.device}`))) return []
    const place = placePut(placing, events)
    return place ? [{ placing, place }] : []
  })
}

/** The room where a change is seen: the light of the alarm unit goes where the unit was put. */
export function roomOfChange({ room, lamps }: HouseChange, put: readonly PutDevice[]): string {
  const unit = put.findLast(({ placing }) => placing.device === 'alarm-hub' && !placing.prop)
  return unit && lamps && 'indicator_hub-light' in lamps ? unit.place.room : room
}

/** The last of its places where the device of a placing was put. */
function placePut({ device, places }: StoryPlacing, events: readonly VisitEvent[]): StoryPlace | null {
  const ids = new Set(places.map(({ id }) => id))
  const last = events.findLast(
    (event) => event.kind === 'device.placed' && event.device === device && ids.has(event.place),
  )
  return places.find((place) => last?.kind === 'device.placed' && place.id === last.place) ?? null
}

/** The anchors of the home where a story or one of its variants can put something. */
export function anchorsOfStory(story: Story): readonly string[] {
  const changed = (story.variants ?? []).flatMap(({ steps }) => Object.values(steps))
  return [...story.steps, ...changed].flatMap(
    ({ placing }) => placing?.places.map(({ anchor }) => anchor) ?? [],
  )
}
