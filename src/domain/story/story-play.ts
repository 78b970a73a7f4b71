import type { VisitFact } from '../attempt/visit-event.schema.ts'
import type { PlaySoFar } from './holds.ts'

/** The facts a story states about itself. */
export type StoryFact = Extract<
  VisitFact,
  { readonly kind: 'story.started' | 'noticed' | 'decision.made' | 'story.finished' }
>

/** What was chosen at one step: the first choice, which scores rest on, and the one that stands for the road. */
export interface StepChoice {
  readonly step: string
  readonly first: { readonly option: string; readonly confidence: number | null }
  readonly standing: string
  /** Every option tried here, in order, without repeats. */
  readonly tried: readonly string[]
}

/** What one play starts from. */
export interface StoryInput {
  readonly visit: string
  /** 1 for the first play in this visit. */
  readonly play: number
  /** A "change one thing" variant, or null for the story as written. */
  readonly variant: string | null
}

/** All that a play remembers. */
export interface StoryContext extends StoryInput {
  readonly noticed: readonly { readonly clue: string; readonly prompted: boolean }[]
  /** One entry for each step of the road taken, in order. */
  readonly choices: readonly StepChoice[]
}

/** What can happen in a play. */
export type StoryEvent =
  | { readonly type: 'looking.started' }
  | { readonly type: 'clue.noticed'; readonly clue: string; readonly prompted: boolean }
  | { readonly type: 'looking.ended' }
  | {
      readonly type: 'choice.made'
      readonly step: string
      readonly option: string
      readonly confidence: number | null
    }
  | { readonly type: 'choice.retried' }
  | { readonly type: 'choice.kept' }
  | { readonly type: 'story.continued' }
  | { readonly type: 'page.returned' }

/** The choice made at a step, if one was made. */
export function choiceAt(context: Pick<StoryContext, 'choices'>, step: string): StepChoice | undefined {
  return context.choices.find((choice) => choice.step === step)
}

/** The part of a play that conditions ask about. */
export function playSoFar(context: Pick<StoryContext, 'choices' | 'noticed'>): PlaySoFar {
  return {
    standing: Object.fromEntries(context.choices.map((choice) => [choice.step, choice.standing])),
    noticed: new Set(context.noticed.map((entry) => entry.clue)),
  }
}
