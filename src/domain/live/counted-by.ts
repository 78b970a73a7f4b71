import type { RoundResult } from './choice-results.ts'

/** How the answers of a round were counted. */
export type CountedBy = 'phones' | 'hands'

/** How a round was counted. Where hands were counted, they are the answer of the room. */
export function countedBy({ hands }: RoundResult): CountedBy {
  return hands ? 'hands' : 'phones'
}

/** Whether all rounds were counted in one way. If not, other people may have answered, and no shift can be read. */
export function areCountedAlike(rounds: readonly RoundResult[]): boolean {
  return new Set(rounds.map(countedBy)).size <= 1
}
