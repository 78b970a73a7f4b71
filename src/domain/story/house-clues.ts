import type { StoryState } from '../attempt/visit-state.ts'
import type { Story, StoryLine } from '../content/story.schema.ts'
import type { StoryFact } from './story-play.ts'

/** A clue of a story as the house shows it. */
interface HouseClue {
  readonly id: string
  readonly room: string
  readonly item: string
  readonly name: string
  readonly place: string
  /** What is seen and said there. */
  readonly lines: readonly StoryLine[]
  readonly isNoticed: boolean
}

/** What the house may show of a story that is being played. */
export interface HouseClues {
  /** True from the start of a play until its first decision. Only then does opening an item notice a clue. */
  readonly isLookingAround: boolean
  readonly clues: readonly HouseClue[]
}

/** Which items of the house are clues now. `state` is the visit's state of this story, if it has any. */
export function houseClues(story: Story, state: StoryState | undefined): HouseClues {
  const isLookingAround =
    state !== undefined &&
    !state.finished &&
    state.events.some((event) => event.kind === 'story.started') &&
    !state.events.some((event) => event.kind === 'decision.made')
  const clues = story.lookAround.clues.map(({ id, room, item, name, place, lines }) => ({
    id,
    room,
    item,
    name,
    place,
    lines,
    isNoticed: state?.noticed.has(id) ?? false,
  }))
  return { isLookingAround, clues }
}

/** The facts to record when an item is opened in the house: a clue seen unprompted, or none. */
export function noticeItem(story: Story, state: StoryState | undefined, item: string): readonly StoryFact[] {
  const { isLookingAround, clues } = houseClues(story, state)
  if (!state || !isLookingAround) return []
  return clues
    .filter((clue) => clue.item === item && !clue.isNoticed)
    .map((clue) => ({ kind: 'noticed', story: story.id, play: state.play, clue: clue.id, prompted: false }))
}
