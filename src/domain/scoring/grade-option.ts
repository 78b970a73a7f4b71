import type { OptionVector, StoryStep } from '../content/story.schema.ts'

/** How well a choice fits, in one of three words that screens turn into sentences. */
export type Fit = 'fits-well' | 'fits-in-part' | 'fits-poorly'

/** The five directions of a vector, in the order screens and exports use. */
export const directions = ['outcome', 'rights', 'safety', 'fit', 'record'] as const
/** One direction in which a choice can help or leave a gap. */
export type Direction = (typeof directions)[number]

/** The marks of all five directions added up: -5 to 5. */
export function vectorSum(vector: OptionVector): number {
  return directions.reduce((sum, direction) => sum + vector[direction], 0)
}

/** Whether a choice is weak: it costs rights or safety, or on the whole it helps with nothing. */
export function isWeak(vector: OptionVector): boolean {
  return vector.rights === -1 || vector.safety === -1 || vectorSum(vector) <= 0
}

/** The word for one choice. It is shown to the learner alone. */
export function gradeOption(vector: OptionVector): Fit {
  if (isWeak(vector)) return 'fits-poorly'
  return vectorSum(vector) >= 3 ? 'fits-well' : 'fits-in-part'
}

/** Directions in which a choice helped, and those in which it left a gap. */
export function effectsOf(vector: OptionVector): {
  readonly helped: readonly Direction[]
  readonly gaps: readonly Direction[]
} {
  return {
    helped: directions.filter((direction) => vector[direction] === 1),
    gaps: directions.filter((direction) => vector[direction] === -1),
  }
}

/** The option of a step that fits best; the first of them when two are level. */
export function bestOptionOf(step: StoryStep): StoryStep['options'][number] {
  const [first, ...others] = step.options
  if (!first) throw new Error(`${step.id} has no options`)
  return others.reduce(
    (best, option) => (vectorSum(option.vector) > vectorSum(best.vector) ? option : best),
    first,
  )
}
