import type { Content } from '../content/library.ts'
import type { Measures } from '../content/measures.schema.ts'
import type { Region } from '../content/region.schema.ts'
import type { OptionVector } from '../content/story.schema.ts'

/** A thing with a name that screens show. */
interface Named {
  readonly id: string
  readonly name: string
}

/** A story as far as figures need it. */
export interface StoryNames extends Named {
  readonly steps: readonly (Named & {
    readonly options: readonly (Named & { readonly vector: OptionVector })[]
  })[]
  readonly endings: readonly Named[]
  readonly clues: readonly Named[]
}

/** What figures need of all content: names, questions, and how each option fits. Plain JSON. */
export interface EvaluationContent {
  readonly version: string
  readonly region: Region
  readonly measures: Measures
  readonly stories: readonly StoryNames[]
  readonly devices: readonly (Named & { readonly tasks: readonly Named[] })[]
}

/** Takes from all content what figures need. Throws when there are no measures or no region. */
export function evaluationContentOf(content: Content): EvaluationContent {
  const [region] = content.regions.values()
  const { measures, version } = content
  if (!measures || !region) throw new Error('Figures need measures and a region.')
  return {
    version,
    region,
    measures,
    stories: [...content.stories.values()].map(({ id, title, steps, endings, lookAround }) => ({
      id,
      name: title,
      steps: steps.map((step) => ({
        id: step.id,
        name: step.title,
        options: step.options.map(({ id, short, vector }) => ({ id, name: short, vector })),
      })),
      endings: endings.map(({ id, title }) => ({ id, name: title })),
      clues: lookAround.clues.map(({ id, name }) => ({ id, name })),
    })),
    devices: [...content.devices.values()].map(({ id, name, tasks }) => ({
      id,
      name,
      tasks: tasks.map(({ id, title }) => ({ id, name: title })),
    })),
  }
}
