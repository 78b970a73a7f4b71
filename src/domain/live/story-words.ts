import type { StoryLine } from '../content/story.schema.ts'
import { linesFor, type PlaySoFar } from '../story/holds.ts'
import { standingOf } from './choice-results.ts'
import type { LedPerson, LedStory } from './live-script.schema.ts'
import type { LiveState } from './live-state.ts'
import type { LiveLine } from './screen-page-parts.ts'

/** The card of a person. */
export function personOf(state: LiveState, id: string): LedPerson | null {
  return state.script.people.find((person) => person.id === id) ?? null
}

/** The road of a story so far. In a room nobody is asked what they noticed, so no clue counts as noticed. */
export function playOf(state: LiveState, story: LedStory): PlaySoFar {
  return { standing: standingOf(state, story.id), noticed: new Set() }
}

/** The lines that belong to this road, with the names of who says them. */
export function said(
  state: LiveState,
  story: LedStory,
  lines: readonly StoryLine[],
  play: PlaySoFar,
): LiveLine[] {
  return linesFor(lines, play).map(({ by, text }) => {
    const name =
      story.speakers.find(({ id }) => id === by)?.name ??
      (by === story.person ? personOf(state, by)?.callName : null)
    return { by: name ?? null, text }
  })
}
