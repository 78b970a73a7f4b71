import { vectorSum } from '../../scoring/grade-option.ts'
import { type Fault, faultAt, type LocatedFile } from '../fault.ts'
import { withVariant } from '../../story/with-variant.ts'
import type { Story, StoryStep } from '../story.schema.ts'
import type { Check } from './check.ts'

/** In at most 4 of 10 decisions may the best option be the longest: or "pick the longest" wins. */
const MOST_SHARE = 0.4

/** The best option of a decision must not give itself away by its length. */
export const checkLongestOption: Check = (library) =>
  library.stories.flatMap((file) =>
    [null, ...(file.value.variants ?? []).map(({ id }) => id)].flatMap((variant) =>
      lengthFaults({ ...file, value: withVariant(file.value, variant) }),
    ),
  )

function lengthFaults(file: LocatedFile<Story>): readonly Fault[] {
  const { steps } = file.value
  const giveaways = steps.map((step, at) => ({ step, at })).filter(({ step }) => isBestLongest(step))
  if (giveaways.length <= steps.length * MOST_SHARE) return []
  const names = giveaways.map(({ step }) => step.id).join(', ')
  const what = `The best option is the longest at ${giveaways.length} of ${steps.length} decisions (${names}).`
  const mend = `Shorten the best option, or lengthen another, until it is at most ${Math.floor(steps.length * MOST_SHARE)}.`
  return [faultAt(file, ['steps', giveaways[0]?.at ?? 0], what, mend)]
}

/** Whether the best option of a decision, and it alone, is the longest: then it gives itself away. */
export function isBestLongest(step: StoryStep): boolean {
  const best = Math.max(...step.options.map((option) => vectorSum(option.vector)))
  const longest = Math.max(...step.options.map((option) => option.text.length))
  const longestOptions = step.options.filter((option) => option.text.length === longest)
  return longestOptions.length === 1 && longestOptions.every((option) => vectorSum(option.vector) === best)
}
