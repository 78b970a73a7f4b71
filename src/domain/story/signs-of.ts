import type { Story } from '../content/story.schema.ts'
import { chosenOptions } from './chosen-options.ts'
import type { PlaySoFar } from './holds.ts'

/** The sum of marks from which trust or control is told as high; its negative, as low. */
const CLEAR = 2

/** How the person shows trust and control after the choices that stand, in words. Empty before the first of them. */
export function signsOf(story: Story, play: PlaySoFar): readonly string[] {
  const { signs } = story
  const chosen = chosenOptions(story, play)
  if (!signs || chosen.length === 0) return []
  return (['trust', 'control'] as const).map((kind) => {
    const sum = chosen.reduce((total, option) => total + option[kind], 0)
    if (sum >= CLEAR) return signs[kind].up
    return sum <= -CLEAR ? signs[kind].down : signs[kind].even
  })
}
