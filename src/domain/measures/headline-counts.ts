import type { PersonLog } from './people-of.ts'
import { type RatingEvent, type SelectedWaves, selectWaves } from './select-waves.ts'

/** How people answered one question at one wave. */
interface WaveCounts {
  /** People with an answer from 1 to 5. */
  readonly answered: number
  /** Of those, people who answered 4 or 5. */
  readonly confident: number
  /** How many chose each point, from 1 to 5. */
  readonly points: readonly [number, number, number, number, number]
  readonly notMyJob: number
  /** People with no answer at this wave. */
  readonly none: number
}

/** Pairs of answers of the same people at two waves. */
export interface PairedTable {
  readonly pairs: number
  readonly stayedLow: number
  readonly gained: number
  readonly lost: number
  readonly stayedHigh: number
}

/** Everything that is counted for one headline question. */
export interface HeadlineCounts {
  readonly question: string
  readonly people: number
  readonly before: WaveCounts
  readonly after: WaveCounts
  readonly later: WaveCounts
  readonly lookingBack: WaveCounts
  readonly beforeToAfter: PairedTable
  readonly beforeToLater: PairedTable
}

/** Confident means Very or Completely. Fixed in the analysis plan; it does not change after data are seen. */
export function isConfident(value: number): boolean {
  return value >= 4
}

/** Counts one question over all people. Plain counts: statistics and suppression come after it. */
export function headlineCounts(people: readonly PersonLog[], question: string): HeadlineCounts {
  const waves = people.map((log) => selectWaves(log, question))
  return {
    question,
    people: people.length,
    before: waveCounts(waves.map((wave) => wave.t0)),
    after: waveCounts(waves.map((wave) => wave.t1)),
    later: waveCounts(waves.map((wave) => wave.t2)),
    lookingBack: waveCounts(waves.map((wave) => wave.lookingBack)),
    beforeToAfter: pairedTable(waves, (wave) => [wave.t0, wave.t1]),
    beforeToLater: pairedTable(waves, (wave) => [wave.t0, wave.t2]),
  }
}

function waveCounts(ratings: readonly (RatingEvent | null)[]): WaveCounts {
  const values = ratings.flatMap((rating) => valueOf(rating) ?? [])
  const count = (point: number) => values.filter((value) => value === point).length
  return {
    answered: values.length,
    confident: values.filter(isConfident).length,
    points: [count(1), count(2), count(3), count(4), count(5)],
    notMyJob: ratings.filter((rating) => rating?.missing === 'not-my-job').length,
    none: ratings.filter((rating) => rating === null).length,
  }
}

function pairedTable(
  waves: readonly SelectedWaves[],
  pick: (wave: SelectedWaves) => readonly [RatingEvent | null, RatingEvent | null],
): PairedTable {
  const table = { pairs: 0, stayedLow: 0, gained: 0, lost: 0, stayedHigh: 0 }
  for (const wave of waves) {
    const [first, second] = pick(wave).map(valueOf)
    if (first == null || second == null) continue
    table.pairs += 1
    if (isConfident(first)) table[isConfident(second) ? 'stayedHigh' : 'lost'] += 1
    else table[isConfident(second) ? 'gained' : 'stayedLow'] += 1
  }
  return table
}

function valueOf(rating: RatingEvent | null): number | null {
  const value = rating?.value ?? null
  return value !== null && value >= 1 && value <= 5 ? value : null
}
