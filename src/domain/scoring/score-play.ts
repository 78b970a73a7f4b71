import type { EventOf } from '../attempt/visit-event.schema.ts'
import type { OptionVector, Story } from '../content/story.schema.ts'
import { type Calibration, calibrationOf } from './calibration.ts'
import { directions, type Fit, gradeOption, isWeak, vectorSum } from './grade-option.ts'

/** The part of a stored decision that scores rest on. */
export type ScoredDecision = Pick<
  EventOf<'decision.made'>,
  'story' | 'play' | 'variant' | 'step' | 'option' | 'confidence' | 'phase'
>

/** How one first choice fits. */
export interface ScoredChoice {
  readonly step: string
  readonly option: string
  readonly confidence: number | null
  readonly vector: OptionVector
  readonly sum: number
  readonly isWeak: boolean
  readonly fit: Fit
}

/** One play of one story, scored. */
export interface PlayScore {
  /** First choices, in the order of the story's steps. */
  readonly choices: readonly ScoredChoice[]
  /** Marks of all first choices, added up for each direction. */
  readonly marks: OptionMarks
  readonly calibration: Calibration
}

/** Marks for each direction, added over choices. */
type OptionMarks = Readonly<Record<(typeof directions)[number], number>>

/**
 * Scores one play of a story from its stored decisions. Nothing of this is stored: it is worked out again whenever
 * somebody asks. The rules are in RULES.md.
 *
 * @example
 * scorePlay(story, events.filter((event) => event.kind === 'decision.made'), 1).calibration
 */
export function scorePlay(story: Story, decisions: readonly ScoredDecision[], play: number): PlayScore {
  const choices = story.steps.flatMap((step): ScoredChoice[] => {
    const made = decisions.find(
      (decision) =>
        decision.story === story.id &&
        decision.play === play &&
        decision.variant === null &&
        decision.phase === 'first' &&
        decision.step === step.id,
    )
    const option = step.options.find((entry) => entry.id === made?.option)
    if (!made || !option) return []
    const { vector } = option
    return [
      {
        step: step.id,
        option: option.id,
        confidence: made.confidence,
        vector,
        sum: vectorSum(vector),
        isWeak: isWeak(vector),
        fit: gradeOption(vector),
      },
    ]
  })
  const markOf = (direction: keyof OptionMarks) =>
    choices.reduce((sum, choice) => sum + choice.vector[direction], 0)
  return {
    choices,
    marks: {
      outcome: markOf('outcome'),
      rights: markOf('rights'),
      safety: markOf('safety'),
      fit: markOf('fit'),
      record: markOf('record'),
    },
    calibration: calibrationOf(choices),
  }
}
