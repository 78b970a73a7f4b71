import type { StoryState } from '../domain/attempt/visit-state.ts'
import type { Person } from '../domain/content/person.schema.ts'
import type { HouseChange } from '../domain/content/story-parts.schema.ts'
import type { Story } from '../domain/content/story.schema.ts'
import { type DeviceSpot, deviceSpots, type MovedDevices, movedDevices } from '../domain/home/device-spots.ts'
import { linesFor } from '../domain/story/holds.ts'
import { houseChanges, standingAfter } from '../domain/story/house-changes.ts'
import { houseClues } from '../domain/story/house-clues.ts'
import { openPlacing, putDevices, roomOfChange } from '../domain/story/placings.ts'
import type { ClueNote } from '../features/visit/item-details.tsx'
import type { PublishedStory } from '../platform/content-source.ts'

export { homeAfter } from '../domain/home/device-spots.ts'
export { withVariant } from '../domain/story/with-variant.ts'
export { houseClues, noticeItem } from '../domain/story/house-clues.ts'

/** What choices have made of the house. */
export interface HouseOfChoices {
  /** What choices have changed in the house. */
  readonly changes: readonly HouseChange[]
  /** Devices that were put somewhere. */
  readonly moved: MovedDevices
  /** A device that waits to be put somewhere, and its places; null when there is none. */
  readonly placing: { readonly invite: string; readonly spots: readonly DeviceSpot[] } | null
}

const houseByState = new WeakMap<StoryState, HouseOfChoices>()

/** The same object as long as nothing new has happened: the picture of the house is made from it. */
export function houseOf(story: PublishedStory, state: StoryState): HouseOfChoices {
  const known = houseByState.get(state)
  if (known) return known
  const { events } = state
  const open = state.finished ? null : openPlacing(story, events)
  const put = putDevices(story, events)
  const house = {
    changes: houseChanges(story, { standing: standingAfter(events) }).map((change) => ({
      ...change,
      room: roomOfChange(change, put),
    })),
    moved: movedDevices(put, story.usedAnchors),
    placing: open && { invite: open.placing.invite, spots: deviceSpots(open, story.usedAnchors) },
  }
  houseByState.set(state, house)
  return house
}

/** What a noticed clue says when its thing is opened; null when the thing is no clue or was not noticed. */
export function clueNote(
  story: Story,
  person: Person,
  state: StoryState | undefined,
  item: string,
): ClueNote | null {
  const found = houseClues(story, state).clues.find((clue) => clue.item === item && clue.isNoticed)
  const clue = story.lookAround.clues.find(({ id }) => id === found?.id)
  if (!clue) return null
  const speakerName = (by: string) =>
    by === person.id ? person.callName : (story.speakers.find(({ id }) => id === by)?.name ?? by)
  return {
    lines: linesFor(clue.lines, { standing: {}, noticed: state?.noticed ?? new Set() }).map(
      ({ text, by }) => ({
        text,
        speaker: by === undefined ? null : speakerName(by),
      }),
    ),
  }
}
