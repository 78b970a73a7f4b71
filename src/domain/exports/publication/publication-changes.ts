import { roundForPublication } from '../../disclosure/disclosure-rule.ts'
import { type SafeCount, safePercent } from '../../disclosure/safe-count.ts'
import { suppressPairs } from '../../disclosure/suppress-pairs.ts'
import type { Study } from '../../evaluation/study.ts'
import { isConfident, type PairedTable } from '../../measures/headline-counts.ts'
import { pairedProportions } from '../../statistics/paired-proportions.ts'
import { pairedRows, toldOf } from './publication-counts.ts'

/** How one question changed among people who answered twice, as it may be seen. */
export interface ChangeRow {
  readonly question: string
  readonly second: 'after' | 'later'
  /** Counts are rounded to the nearest 5, or null when they are hidden. */
  readonly pairs: number | null
  readonly stayedLow: number | null
  readonly gained: number | null
  readonly lost: number | null
  readonly stayedHigh: number | null
  /** Whole per cents, and whole points between them. */
  readonly percentBefore: number | null
  readonly percentSecond: number | null
  readonly change: number | null
  readonly changeLow: number | null
  readonly changeHigh: number | null
  /** Thousandths, so that every reader takes it for a number; 0 means less than 1. */
  readonly pThousandths: number | null
}

/** The change in both headline questions, from before to after and to weeks later. */
export function publicationChanges(study: Study): readonly ChangeRow[] {
  return (['recommend', 'use'] as const).flatMap((question) => {
    const told = toldOf(study, question)
    return (['after', 'later'] as const).map((second) =>
      changeRow(study, question, second, told.has(`pairs-${second}`)),
    )
  })
}

const people = (count: SafeCount | undefined) => (count?.shown ? roundForPublication(count.value) : null)

function changeRow(study: Study, question: string, second: ChangeRow['second'], isTold: boolean): ChangeRow {
  const table = pairedTable(study, question, second)
  const safe = isTold ? suppressPairs(table, study.rule) : null
  const found = safe?.isTestShown ? pairedProportions(table) : null
  const percentBefore = safe && safePercent(safe.confidentFirst, safe.pairs)
  const percentSecond = safe && safePercent(safe.confidentSecond, safe.pairs)
  return {
    question,
    second,
    pairs: people(safe?.pairs),
    stayedLow: people(safe?.stayedLow),
    gained: people(safe?.gained),
    lost: people(safe?.lost),
    stayedHigh: people(safe?.stayedHigh),
    percentBefore,
    percentSecond,
    change: percentBefore === null || percentSecond === null ? null : percentSecond - percentBefore,
    changeLow: found && Math.round(100 * found.interval.low),
    changeHigh: found && Math.round(100 * found.interval.high),
    pThousandths: found && Math.floor(1000 * found.test.p),
  }
}

function pairedTable(study: Study, question: string, second: ChangeRow['second']): PairedTable {
  const table = { pairs: 0, stayedLow: 0, gained: 0, lost: 0, stayedHigh: 0 }
  for (const { waves } of pairedRows(study, question, second)) {
    const [before, after, later] = waves[question] ?? []
    const end = second === 'after' ? after : later
    table.pairs += 1
    if (isConfident(before ?? 0)) table[isConfident(end ?? 0) ? 'stayedHigh' : 'lost'] += 1
    else table[isConfident(end ?? 0) ? 'gained' : 'stayedLow'] += 1
  }
  return table
}
