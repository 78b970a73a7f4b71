import type { Story, StoryOption, StoryStep, StoryVariant } from '../content/story.schema.ts'

/** The story as a variant has it; the story itself for `null` and for a variant that it no longer has. */
export function withVariant<S extends Story>(story: S, id: string | null): S {
  const variant = story.variants?.find((entry) => entry.id === id)
  return variant ? changed(story, variant) : story
}

function changed<S extends Story>(story: S, variant: StoryVariant): S {
  return {
    ...story,
    begins: variant.begins ?? story.begins,
    opening: [{ text: variant.fact }, ...(variant.opening ?? story.opening)],
    lookAround: {
      ...story.lookAround,
      clues: story.lookAround.clues.map((clue) => ({ ...clue, ...given(variant.clues?.[clue.id]) })),
    },
    steps: story.steps.map((step) => changedStep(step, variant.steps[step.id])),
    review: variant.review ? { ...story.review, lines: variant.review } : story.review,
    endings: story.endings.map((ending) => ({
      ...ending,
      lines: variant.endings?.[ending.id] ?? ending.lines,
    })),
    note: joined(story.note, variant.note),
  }
}

type StepChange = StoryVariant['steps'][string]
type OptionChange = NonNullable<StepChange['options']>[string]

function changedStep(step: StoryStep, change: StepChange | undefined): StoryStep {
  if (!change) return step
  const { options, ...own } = change
  return {
    ...step,
    ...given(own),
    options: step.options.map((option) => changedOption(option, options?.[option.id])),
  }
}

function changedOption(option: StoryOption, change: OptionChange | undefined): StoryOption {
  if (!change) return option
  const { note, ...own } = change
  return { ...option, ...given(own), note: joined(option.note, note) }
}

/** What a change says, without what it leaves open. */
function given<T extends object>(change: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // An entry that is undefined would hide what stands there already.
  return Object.fromEntries(Object.entries(change ?? {}).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** Notes part by part: a change replaces the parts that it names. */
function joined(note: Story['note'], change: Story['note']): Story['note'] {
  return change ? { ...note, ...change } : note
}

/** The variant that has taken the story's place by this day (`YYYY-MM-DD`), or null. */
export function variantInForce(story: Story, today: string): string | null {
  const due = (story.variants ?? []).filter(({ from }) => from !== undefined && from <= today)
  return due.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1)?.id ?? null
}
