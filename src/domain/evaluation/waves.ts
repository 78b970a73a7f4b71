import { isConfident, type PairedTable } from '../measures/headline-counts.ts'
import type { RowWaves, StudyRow } from './study-row.ts'

/** Places of the four answers of a row. */
export const waveAt = { before: 0, after: 1, later: 2, lookingBack: 3 } as const
/** One of the four times a question is answered at. */
export type WaveName = keyof typeof waveAt

/** The answer of a person to a question at a wave, from 1 up; null for none and for "Not part of my job". */
export function answerAt(row: StudyRow, question: string, wave: WaveName): number | null {
  const waves: RowWaves | undefined = row.waves[question]
  const answer = waves?.[waveAt[wave]] ?? null
  return answer === 0 ? null : answer
}

/** Answers of the same person at two waves. */
export interface Pair {
  readonly row: StudyRow
  readonly first: number
  readonly second: number
}

/** Everybody with an answer from 1 up at both waves. */
export function pairsOf(
  rows: readonly StudyRow[],
  question: string,
  first: WaveName,
  second: WaveName,
): readonly Pair[] {
  return rows.flatMap((row) => {
    const [one, other] = [answerAt(row, question, first), answerAt(row, question, second)]
    return one === null || other === null ? [] : [{ row, first: one, second: other }]
  })
}

/** Who changed: the four counts. */
export function pairedTableOf(pairs: readonly Pair[]): PairedTable {
  const count = (before: boolean, after: boolean) =>
    pairs.filter(({ first, second }) => isConfident(first) === before && isConfident(second) === after).length
  return {
    pairs: pairs.length,
    stayedLow: count(false, false),
    gained: count(false, true),
    lost: count(true, false),
    stayedHigh: count(true, true),
  }
}
