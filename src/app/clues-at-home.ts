import type { StoryState } from '../domain/attempt/visit-state.ts'
import type { Person } from '../domain/content/person.schema.ts'
import type { Story } from '../domain/content/story.schema.ts'
import { linesFor } from '../domain/story/holds.ts'
import { houseClues } from '../domain/story/house-clues.ts'
import type { ClueNote } from '../features/visit/item-details.tsx'

export { deviceSpots, homeWithMoved, movedDevices } from '../domain/home/device-spots.ts'
export { openPlacing, putDevices } from '../domain/story/placings.ts'
export { withVariant } from '../domain/story/with-variant.ts'
export { houseChanges, standingAfter } from '../domain/story/house-changes.ts'
export { houseClues, noticeItem } from '../domain/story/house-clues.ts'

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
