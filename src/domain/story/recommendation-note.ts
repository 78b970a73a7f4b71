import { type NotePart, notePartSchema } from '../content/story-parts.schema.ts'
import type { Story } from '../content/story.schema.ts'
import { chosenOptions } from './chosen-options.ts'
import type { PlaySoFar } from './holds.ts'

/** One part of a recommendation note. */
export interface NoteLines {
  readonly part: NotePart
  readonly lines: readonly string[]
}

/**
 * The recommendation note that the choices of a play come to, part by part. What choices bring stands in the order of
 * the story; a part to which no choice brings anything has the story's own sentence. Parts with nothing are left out.
 */
export function recommendationNote(story: Story, play: PlaySoFar): readonly NoteLines[] {
  const chosen = chosenOptions(story, play)
  return notePartSchema.options.flatMap((part) => {
    const brought = chosen.flatMap(({ note }) => note?.[part] ?? [])
    const lines = brought.length > 0 ? brought : [story.note?.[part] ?? []].flat()
    return lines.length > 0 ? [{ part, lines }] : []
  })
}
