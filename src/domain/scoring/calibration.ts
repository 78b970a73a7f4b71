import type { OptionVector } from '../content/story.schema.ts'
import { isWeak } from './grade-option.ts'

/** What a first choice rests on: how the option fits, and the confidence given with it. */
export interface RatedChoice {
  readonly vector: OptionVector
  /** 1 to 5, or null when the question was left out. */
  readonly confidence: number | null
}

/** Counts that calibration is reported from. Shares are of `rated`, never of all choices. */
export interface Calibration {
  readonly rated: number
  readonly sureAndWeak: number
  readonly unsureAndStrong: number
}

/** Whether a confidence answer counts as sure: Very or Completely. */
export function isSure(confidence: number): boolean {
  return confidence >= 4
}

/** How well sureness and strength went together over first choices. Choices without a rating count for nothing. */
export function calibrationOf(choices: readonly RatedChoice[]): Calibration {
  const rated = choices.flatMap(({ vector, confidence }) =>
    confidence === null ? [] : [{ weak: isWeak(vector), sure: isSure(confidence) }],
  )
  return {
    rated: rated.length,
    sureAndWeak: rated.filter(({ sure, weak }) => sure && weak).length,
    unsureAndStrong: rated.filter(({ sure, weak }) => !sure && !weak).length,
  }
}
