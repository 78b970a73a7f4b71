import { type PairedT, pairedT } from './paired-t.ts'
import { type SignedRankTest, signedRankTest } from './signed-rank-test.ts'

/** One person's answers to one question: before, after, and after looking back at before. */
export interface ThreeAnswers {
  readonly before: number
  readonly after: number
  readonly lookingBack: number
}

/** Whether training moved people's yardstick, and what either start would make of the change. */
export interface ResponseShift {
  readonly n: number
  /** Looking back less before: below 0 when people now think that they knew less than they said. */
  readonly shift: PairedT
  readonly test: SignedRankTest
  /** After less before: the change that is headlined. */
  readonly conventional: PairedT
  /** After less looking back: shown beside it, never in its place. */
  readonly retrospective: PairedT
}

/**
 * Response shift among people with all three answers. Null of nobody.
 * Source: Howard and others, Appl Psychol Meas 1979, 3:1.
 */
export function responseShift(people: readonly ThreeAnswers[]): ResponseShift | null {
  const differences = people.map(({ before, lookingBack }) => lookingBack - before)
  const shift = pairedT(differences)
  const conventional = pairedT(people.map(({ before, after }) => after - before))
  const retrospective = pairedT(people.map(({ after, lookingBack }) => after - lookingBack))
  if (!shift || !conventional || !retrospective) return null
  return { n: people.length, shift, test: signedRankTest(differences, 'pratt'), conventional, retrospective }
}
