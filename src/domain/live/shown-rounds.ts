import type { RoundResult } from './choice-results.ts'
import { areCountedAlike, type CountedBy, countedBy } from './counted-by.ts'
import type { PageOf } from './screen-page-parts.ts'

/** What a results page draws: for each option its count in each round that shows. */
export interface ShownRounds {
  /** None, one, or two: with more, the first stands beside the latest. */
  readonly rounds: number
  /** Whether a later round than these was made, of which nothing may be told. */
  readonly isEarlier: boolean
  /** How each of them was counted; null where all were counted in one way. */
  readonly countedBy: readonly CountedBy[] | null
  readonly bars: readonly {
    readonly id: string
    readonly label: string
    readonly counts: readonly number[]
  }[]
}

/**
 * The rounds of a choice that everybody may see side by side. A round with too few answers is left out: drawn as zeros it
 * would say that nobody chose. Hands and phones never share a bar: a round has one or the other.
 */
export function shownRounds({ options, rounds }: PageOf<'results' | 'discuss'>): ShownRounds {
  const counted = rounds.filter((round) => countsOf(round) !== null)
  const shown = [...counted.slice(0, 1), ...counted.slice(1).slice(-1)]
  return {
    rounds: shown.length,
    isEarlier: shown.length > 0 && shown.at(-1) !== rounds.at(-1),
    countedBy: areCountedAlike(shown) ? null : shown.map(countedBy),
    bars: options.map(({ id, short }) => ({
      id,
      label: short,
      counts: shown.map((round) => countsOf(round)?.[id] ?? 0),
    })),
  }
}

function countsOf({ phones, hands }: RoundResult): Readonly<Record<string, number>> | null {
  if (hands) return hands.counts
  return phones.kind === 'counts' ? phones.counts : null
}
