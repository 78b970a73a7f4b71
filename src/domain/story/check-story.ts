import type { ContentPath } from '../content/fault.ts'
import type { Story, StoryLine, When } from '../content/story.schema.ts'
import { allRoads, type Road, standingOn } from './all-roads.ts'
import { checkStoryIds } from './check-story-ids.ts'
import { checkStoryParts } from './check-story-parts.ts'
import { endingOf } from './ending-of.ts'
import { holds } from './holds.ts'
import type { StoryFault } from './story-fault.ts'
import { withVariant } from './with-variant.ts'

/** A condition, where it stands, and how far a play has come when it is read. */
interface PlacedCondition {
  readonly path: ContentPath
  readonly when: When
  /** The part of a road that is known there; null when the road never comes by. */
  readonly known: (road: Road) => Road | null
}

/**
 * What is wrong inside a story that its schema cannot see: ids, steps and endings that nobody reaches, conditions
 * that never hold. An empty list means that every road through it works.
 */
export function checkStory(story: Story): readonly StoryFault[] {
  const idFaults = checkStoryIds(story)
  // Roads through a story with broken ids would only say the same thing again, less clearly.
  if (idFaults.length > 0) return idFaults
  const roads = allRoads(story)
  return [
    ...unreachedSteps(story, roads),
    ...unmetConditions(story, roads),
    ...unreachedEndings(story, roads),
    ...checkStoryParts(story),
    ...(story.variants ?? []).flatMap((variant, at) => inVariant(story, variant.id, at)),
  ]
}

/** Conditions of a variant that never hold, said of the variant. */
function inVariant(story: Story, id: string, at: number): StoryFault[] {
  const { variants: _, ...told } = withVariant(story, id)
  const known = new Set(unmetConditions(story, allRoads(story)).map(({ path }) => path.join()))
  return unmetConditions(told, allRoads(told))
    .filter(({ path }) => !known.has(path.join()))
    .map((fault) => ({ ...fault, path: ['variants', at] }))
}

function unreachedSteps(story: Story, roads: readonly Road[]): StoryFault[] {
  const reached = new Set(roads.flatMap((road) => road.map(({ step }) => step.id)))
  return story.steps.flatMap((step, index) =>
    reached.has(step.id)
      ? []
      : [
          {
            path: ['steps', index, 'id'],
            what: `No choice leads to the step "${step.id}".`,
            mend: 'Change a "next" before it, or take the step out.',
          },
        ],
  )
}

function unreachedEndings(story: Story, roads: readonly Road[]): StoryFault[] {
  const reached = new Set<string>()
  const asked = story.endings.flatMap((ending) => (ending.when ? cluesIn(ending.when) : []))
  for (const noticed of subsetsOf(asked)) {
    for (const road of roads) reached.add(endingOf(story, { standing: standingOn(road), noticed }).id)
  }
  return story.endings.flatMap((ending, index) =>
    reached.has(ending.id)
      ? []
      : [
          {
            path: ['endings', index, 'id'],
            what: `No choices lead to the ending "${ending.id}".`,
            mend: 'Look at its condition and at those of the endings before it: the first that holds is reached.',
          },
        ],
  )
}

function unmetConditions(story: Story, roads: readonly Road[]): StoryFault[] {
  return conditionsOf(story).flatMap(({ path, when, known }) => {
    const canHold = subsetsOf(cluesIn(when)).some((noticed) =>
      roads.some((road) => {
        const part = known(road)
        return part !== null && holds(when, { standing: standingOn(part), noticed })
      }),
    )
    return canHold
      ? []
      : [
          {
            path: [...path, 'when'],
            what: 'This condition can never hold.',
            mend: 'It may ask about a choice that comes later, or ask for two things that shut each other out.',
          },
        ]
  })
}

function conditionsOf(story: Story): PlacedCondition[] {
  const inLines = (
    lines: readonly StoryLine[] | undefined,
    path: ContentPath,
    known: PlacedCondition['known'],
  ) => (lines ?? []).flatMap(({ when }, index) => (when ? [{ path: [...path, index], when, known }] : []))
  const found = [
    ...inLines(story.opening, ['opening'], () => []),
    ...inLines(story.lookAround.intro, ['lookAround', 'intro'], () => []),
    ...inLines(story.review.lines, ['review', 'lines'], whole),
  ]
  story.lookAround.clues.forEach((clue, at) => {
    found.push(...inLines(clue.lines, ['lookAround', 'clues', at, 'lines'], () => []))
  })
  story.steps.forEach((step, at) => {
    const path: ContentPath = ['steps', at]
    found.push(...inLines(step.lines, [...path, 'lines'], (road) => roadBefore(road, step.id)))
    step.options.forEach((option, place) => {
      const chosen = (road: Road) => road.some((entry) => entry.option === option)
      const optionPath: ContentPath = [...path, 'options', place]
      found.push(
        ...inLines(option.now, [...optionPath, 'now'], (road) =>
          chosen(road) ? road.slice(0, road.findIndex((entry) => entry.option === option) + 1) : null,
        ),
        ...inLines(option.later, [...optionPath, 'later'], (road) => (chosen(road) ? road : null)),
      )
    })
  })
  story.endings.forEach((ending, at) => {
    if (ending.when) found.push({ path: ['endings', at], when: ending.when, known: whole })
    const here = (road: Road) => (holdsSomehow(ending.when, road) ? road : null)
    found.push(...inLines(ending.lines, ['endings', at, 'lines'], here))
  })
  return found
}

/** The whole of a road, as the pages after it know it. */
const whole = (road: Road) => road

/** Whether the condition of an ending holds on a road, whatever was noticed. */
function holdsSomehow(when: When | undefined, road: Road): boolean {
  if (!when) return true
  return subsetsOf(cluesIn(when)).some((noticed) => holds(when, { standing: standingOn(road), noticed }))
}

/** The road as it is known when the lines of a step are read; null when it never comes to the step. */
function roadBefore(road: Road, step: string): Road | null {
  const at = road.findIndex((entry) => entry.step.id === step)
  return at === -1 ? null : road.slice(0, at)
}

/** Every clue that a condition asks about. */
function cluesIn(when: When): string[] {
  const parts = [...(when.all ?? []), ...(when.any ?? []), ...(when.not ? [when.not] : [])]
  return [...(when.noticed ?? []), ...parts.flatMap(cluesIn)]
}

function subsetsOf(ids: readonly string[]): ReadonlySet<string>[] {
  return [...new Set(ids)].reduce<ReadonlySet<string>[]>(
    (subsets, id) => [...subsets, ...subsets.map((subset) => new Set([...subset, id]))],
    [new Set()],
  )
}
