import type { OptionVector } from '../content/story.schema.ts'
import { gradeOption, isWeak } from './grade-option.ts'

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

/** First choices for which sureness and fit went apart, each in one list at most. */
export interface SurenessLists<Choice> {
  readonly sureAndWeak: readonly Choice[]
  readonly sureAndInPart: readonly Choice[]
  readonly unsureAndStrong: readonly Choice[]
}

/** The choices that feedback names, in the order given. Choices without a rating are in no list. */
export function surenessLists<Choice extends RatedChoice>(choices: readonly Choice[]): SurenessLists<Choice> {
  const sure = choices.filter(({ confidence }) => confidence !== null && isSure(confidence))
  const unsure = choices.filter(({ confidence }) => confidence !== null && !isSure(confidence))
  return {
    sureAndWeak: sure.filter(({ vector }) => isWeak(vector)),
    sureAndInPart: sure.filter(({ vector }) => gradeOption(vector) === 'fits-in-part'),
    unsureAndStrong: unsure.filter(({ vector }) => !isWeak(vector)),
  }
}
