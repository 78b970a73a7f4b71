import { type ClusteredMean, clusteredMean } from '../statistics/clustered-mean.ts'
import type { Interval } from '../statistics/interval.ts'
import { wilsonInterval } from '../statistics/wilson-interval.ts'
import { isSure, type RatedChoice } from './calibration.ts'
import { isWeak } from './grade-option.ts'

/** A first choice and who made it. */
export interface ChoiceOfPerson extends RatedChoice {
  readonly person: string
}

/** A share of rated first choices, with an interval that knows that each person made several. */
export interface ChoiceShare {
  readonly share: number
  /** Null where one person made all choices. */
  readonly interval: Interval | null
}

/** How often sureness and strength went apart. */
export interface CalibrationShares {
  readonly rated: number
  readonly people: number
  readonly sureAndWeak: ChoiceShare
  readonly unsureAndStrong: ChoiceShare
}

/**
 * Shares of rated first choices that were sure and weak, and unsure and strong, with intervals clustered by person.
 * When no choice is of a kind, or every one is, the Wilson interval stands in, each person counted once. Null when no
 * choice was rated.
 */
export function calibrationShares(choices: readonly ChoiceOfPerson[]): CalibrationShares | null {
  const rated = choices.flatMap(({ vector, confidence, person }) =>
    confidence === null ? [] : [{ person, weak: isWeak(vector), sure: isSure(confidence) }],
  )
  const people = rated.map(({ person }) => person)
  const shareOf = (kind: (choice: (typeof rated)[number]) => boolean) =>
    clusteredMean(
      rated.map((choice) => Number(kind(choice))),
      people,
      { low: 0, high: 1 },
    )
  const sureAndWeak = shareOf(({ sure, weak }) => sure && weak)
  const unsureAndStrong = shareOf(({ sure, weak }) => !sure && !weak)
  if (!sureAndWeak || !unsureAndStrong) return null
  return {
    rated: rated.length,
    people: sureAndWeak.groups,
    sureAndWeak: choiceShare(sureAndWeak),
    unsureAndStrong: choiceShare(unsureAndStrong),
  }
}

function choiceShare({ mean: share, groups, interval }: ClusteredMean): ChoiceShare {
  if (share !== 0 && share !== 1) return { share, interval }
  return { share, interval: wilsonInterval(share * groups, groups) }
}
