import { endingOf } from '../../story/ending-of.ts'
import { stepAfter } from '../../story/step-after.ts'
import { type Fault, faultAt, type LocatedFile } from '../fault.ts'
import type { Story, StoryStep, When } from '../story.schema.ts'
import type { Check } from './check.ts'

/** Every step and every ending of a story is reached by some play; only the last ending takes whatever is left. */
export const checkStoryReach: Check = (library) => library.stories.flatMap(reachFaults)

/** More roads than this are not walked: a story of nine steps with three options each has 19,683. */
const MOST_ROADS = 60_000

function reachFaults(file: LocatedFile<Story>): readonly Fault[] {
  const story = file.value
  const faults: Fault[] = []
  const last = story.endings.at(-1)
  if (last?.when) {
    const path = ['endings', story.endings.length - 1, 'when']
    const what = 'The last ending has a condition, so a play may end nowhere.'
    return [faultAt(file, path, what, 'Take "when" off the last ending. It takes every play that is left.')]
  }
  const { steps, endings } = walk(story)
  story.steps.forEach(({ id }, at) => {
    if (steps.has(id)) return
    const what = `No choice leads to the step "${id}".`
    faults.push(
      faultAt(file, ['steps', at], what, 'Lead to it with "next" at an earlier option, or take it out.'),
    )
  })
  story.endings.forEach(({ id }, at) => {
    if (endings.has(id)) return
    const what = `No play reaches the ending "${id}".`
    const mend = 'Look at its "when" and at the endings above it: the first one that holds is taken.'
    faults.push(faultAt(file, ['endings', at], what, mend))
  })
  return faults
}

/** Walks every road through the choices, with every set of the clues that endings ask about. */
function walk(story: Story): { readonly steps: ReadonlySet<string>; readonly endings: ReadonlySet<string> } {
  const steps = new Set<string>()
  const endings = new Set<string>()
  const clueSets = subsets(cluesAskedFor(story.endings.map((ending) => ending.when)))
  let roads = 0
  const visit = (step: StoryStep | null, standing: Readonly<Record<string, string>>) => {
    if (endings.size === story.endings.length && steps.size === story.steps.length) return
    if (roads >= MOST_ROADS) return
    if (step) {
      steps.add(step.id)
      for (const option of step.options) {
        visit(stepAfter(story, step, option), { ...standing, [step.id]: option.id })
      }
      return
    }
    roads += 1
    for (const noticed of clueSets) endings.add(endingOf(story, { standing, noticed }).id)
  }
  visit(story.steps[0] ?? null, {})
  return { steps, endings }
}

function cluesAskedFor(conditions: readonly (When | undefined)[]): readonly string[] {
  const inside = (when: When | undefined): readonly string[] =>
    when
      ? [...(when.noticed ?? []), ...[...(when.all ?? []), ...(when.any ?? []), when.not].flatMap(inside)]
      : []
  return [...new Set(conditions.flatMap(inside))]
}

function subsets(ids: readonly string[]): readonly ReadonlySet<string>[] {
  return ids.reduce<readonly ReadonlySet<string>[]>(
    (sets, id) => [...sets, ...sets.map((set) => new Set([...set, id]))],
    [new Set<string>()],
  )
}
