import type { Story, StoryOption, StoryVariant } from '../content/story.schema.ts'

/** The story as a variant has it; the story itself for `null` and for a variant that it no longer has. */
export function withVariant(story: Story, id: string | null): Story {
  const variant = story.variants?.find((entry) => entry.id === id)
  return variant ? changed(story, variant) : story
}

function changed(story: Story, variant: StoryVariant): Story {
  return {
    ...story,
    opening: [{ text: variant.fact }, ...(variant.opening ?? story.opening)],
    steps: story.steps.map((step) => {
      const change = variant.steps[step.id]
      if (!change) return step
      return {
        ...step,
        lines: change.lines ?? step.lines,
        question: change.question ?? step.question,
        options: step.options.map((option) => changedOption(option, change.options?.[option.id])),
      }
    }),
    review: variant.review ? { ...story.review, lines: variant.review } : story.review,
    endings: story.endings.map((ending) => ({
      ...ending,
      lines: variant.endings?.[ending.id] ?? ending.lines,
    })),
  }
}

type OptionChange = NonNullable<StoryVariant['steps'][string]['options']>[string]

function changedOption(option: StoryOption, change: OptionChange | undefined): StoryOption {
  if (!change) return option
  return {
    ...option,
    text: change.text ?? option.text,
    short: change.short ?? option.short,
    vector: change.vector ?? option.vector,
    now: change.now ?? option.now,
    later: change.later ?? option.later,
    trust: change.trust ?? option.trust,
    control: change.control ?? option.control,
    over: change.over ?? option.over,
  }
}

/** The variant that has taken the story's place by this day (`YYYY-MM-DD`), or null. */
export function variantInForce(story: Story, today: string): string | null {
  const due = (story.variants ?? []).filter(({ from }) => from !== undefined && from <= today)
  return due.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1)?.id ?? null
}
