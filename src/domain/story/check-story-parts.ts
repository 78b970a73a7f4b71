import type { Story } from '../content/story.schema.ts'
import { allRoads } from './all-roads.ts'
import type { StoryFault } from './story-fault.ts'
import { withVariant } from './with-variant.ts'

/** What does not hang together in the placings, variants, note and trainer's words of a story whose steps are sound. */
export function checkStoryParts(story: Story): readonly StoryFault[] {
  const changed = (story.variants ?? []).flatMap(({ id, steps }, at) =>
    // A placing is looked at in the variant that changes it, and once in the story itself.
    strangePlacings({
      ...story,
      steps: withVariant(story, id).steps.filter((step) => steps[step.id]?.placing !== undefined),
    }).map((fault) => ({ ...fault, path: ['variants', at] })),
  )
  return [
    ...strangePlacings(story),
    ...changed,
    ...strangeVariants(story),
    ...poorNotes(story),
    ...strangeScript(story),
  ]
}

function strangePlacings(story: Story): StoryFault[] {
  return story.steps.flatMap((step, at) => {
    const { placing } = step
    if (!placing) return []
    const path = ['steps', at, 'placing'] as const
    const options = new Set(step.options.map(({ id }) => id))
    const faults: StoryFault[] = placing.after
      .filter((id) => !options.has(id))
      .map((id) => ({
        path,
        what: `There is no option "${id}" at this step.`,
        mend: 'Name one of its options.',
      }))
    if (placing.places.every(({ works }) => works) || !placing.places.some(({ works }) => works))
      faults.push({
        path,
        what: 'All places serve, or none does.',
        mend: 'Give at least one place that works and one that fails.',
      })
    return faults
  })
}

function strangeVariants(story: Story): StoryFault[] {
  return (story.variants ?? []).flatMap((variant, at) => {
    const path = ['variants', at] as const
    const strange = Object.entries(variant.steps).flatMap(([id, change]) => {
      const step = story.steps.find((entry) => entry.id === id)
      if (!step) return [`step "${id}"`]
      const known = new Set(step.options.map((option) => option.id))
      return Object.keys(change.options ?? {})
        .filter((option) => !known.has(option))
        .map((option) => `option "${option}"`)
    })
    const endings = Object.keys(variant.endings ?? {}).filter(
      (id) => !story.endings.some((ending) => ending.id === id),
    )
    const clues = Object.keys(variant.clues ?? {}).filter(
      (id) => !story.lookAround.clues.some((clue) => clue.id === id),
    )
    const names = [...strange, ...endings.map((id) => `ending "${id}"`), ...clues.map((id) => `clue "${id}"`)]
    return names.map((name) => ({
      path,
      what: `The variant "${variant.id}" changes the ${name}, which the story does not have.`,
      mend: 'Use the ids of the story.',
    }))
  })
}

/** A note must say what the person wants, what was looked at, who responds and when to look again, on every road. */
function poorNotes(story: Story): StoryFault[] {
  if (!story.note) return []
  const needed = ['outcome', 'options', 'agreement', 'responds', 'fails', 'review'] as const
  // What the story itself says stands on every road; only the other parts need roads looked at.
  const open = needed.filter((part) => story.note?.[part] === undefined)
  const roads = open.length > 0 ? allRoads(story) : []
  const short = open.filter((part) => roads.some((road) => road.every(({ option }) => !option.note?.[part])))
  return short.map((part) => ({
    path: ['note'],
    what: `On some road the recommendation note has nothing under "${part}".`,
    mend: `Write a sentence for it under "note" of the story.`,
  }))
}

/** The trainer has words for each decision of the group cut, and for no other. */
function strangeScript({ group }: Story): StoryFault[] {
  if (!group.trainer) return []
  const path = ['group', 'trainer', 'decisions'] as const
  const written = Object.keys(group.trainer.decisions)
  const missing = group.steps.filter((id) => !written.includes(id))
  const strange = written.filter((id) => !group.steps.includes(id))
  return [
    ...missing.map((id) => ({
      path,
      what: `The trainer has no words for the decision "${id}".`,
      mend: 'Write "say", "quiet" and "key" for it.',
    })),
    ...strange.map((id) => ({
      path,
      what: `The trainer has words for "${id}", which the group cut leaves out.`,
      mend: 'Use the ids under "steps" of the group cut.',
    })),
  ]
}
