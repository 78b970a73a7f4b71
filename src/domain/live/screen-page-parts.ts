import type { StoryPicture } from '../content/story.schema.ts'
import type { RoundResult } from './choice-results.ts'
import type { GroupConfidence } from './group-confidence.ts'
import type { LiveWave } from './seat-fact.schema.ts'
import type { LedPerson } from './live-script.schema.ts'
import type { Walk } from './live-state.ts'

/** One paragraph with the name of who says it; null when it is told. */
export interface LiveLine {
  readonly by: string | null
  readonly text: string
}

/** An option with its letter. In a group, options keep the order of the file. */
export interface LiveOption {
  readonly id: string
  readonly letter: string
  /** At most 9 words. */
  readonly short: string
  readonly text: string
}

/** What every step of a choice shows. */
export interface ChoicePart {
  readonly choice: string
  readonly story: string
  readonly storyTitle: string
  /** What the story's person likes to be called. */
  readonly person: string
  /** "Choice 1 of 4" of this story. */
  readonly number: number
  readonly of: number
  readonly title: string
  readonly question: string
  readonly options: readonly LiveOption[]
  /** Room of the decision, where the house is shown. */
  readonly room: string | null
}

/** "14 of 18 answered". */
export interface Answered {
  readonly answered: number
  readonly of: number
}

/** A take-away on the big screen. */
export interface ShownTakeAway {
  readonly id: string
  readonly text: string
}

/** What the big screen shows at one step. */
export type ScreenPage =
  | { readonly kind: 'welcome' | 'join' | 'take-away' }
  | {
      readonly kind: 'rate-before' | 'rate-now' | 'rate-then'
      readonly wave: LiveWave
      /** Phones that answered all questions of this moment. Only the number done shows; phones are not told it. */
      readonly done: Answered | null
    }
  | { readonly kind: 'plan-view' | 'walk'; readonly person: LedPerson | null; readonly walk: Walk | null }
  | {
      readonly kind: 'meet'
      readonly person: LedPerson | null
      readonly storyTitle: string
      /** Said first where the story touches hard things. */
      readonly note: string | null
      /** How the story begins, in sessions from before that was a step of its own; else none. */
      readonly lines: readonly LiveLine[]
    }
  | {
      readonly kind: 'opening'
      readonly storyTitle: string
      readonly lines: readonly LiveLine[]
    }
  | (ChoicePart & {
      readonly kind: 'situation'
      readonly lines: readonly LiveLine[]
      readonly picture: StoryPicture | null
    })
  | (ChoicePart & {
      readonly kind: 'vote' | 'talk'
      readonly round: number
      readonly isHandsUp: boolean
      /** Null while the trainer hides it, or hands are used. */
      readonly answered: Answered | null
    })
  | (ChoicePart & { readonly kind: 'results' | 'discuss'; readonly rounds: readonly RoundResult[] })
  | (ChoicePart & {
      readonly kind: 'happened'
      /** Null until the room or the trainer has chosen one. */
      readonly option: LiveOption | null
      readonly lines: readonly LiveLine[]
    })
  | {
      readonly kind: 'ending'
      readonly storyTitle: string
      readonly title: string
      /** Whether choices were left out, at which the best is taken to have been done. */
      readonly isShortened: boolean
      readonly weeks: number
      readonly review: readonly LiveLine[]
      readonly lines: readonly LiveLine[]
    }
  | {
      readonly kind: 'other-road'
      readonly storyTitle: string
      /** The choices of the story, each with the option that stood. */
      readonly choices: readonly (ChoicePart & { readonly stood: string | null })[]
      readonly picked:
        | (ChoicePart & { readonly option: LiveOption; readonly lines: readonly LiveLine[] })
        | null
    }
  | { readonly kind: 'device-table'; readonly device: string; readonly name: string }
  | { readonly kind: 'debrief'; readonly questions: readonly string[] }
  | {
      readonly kind: 'summary'
      /** Whether the room was asked how confident it is. */
      readonly hasQuestions: boolean
      readonly confidence: readonly GroupConfidence[]
      readonly takeAways: readonly ShownTakeAway[]
    }

/** The page of one kind of step. */
export type PageOf<K extends ScreenPage['kind']> = Extract<ScreenPage, { readonly kind: K }>
