import { pairedProportions } from '../statistics/paired-proportions.ts'
import type { Cost } from './analysis-plan.schema.ts'
import type { Study } from './study.ts'
import { answerAt, pairedTableOf, pairsOf } from './waves.ts'
import { isConfident } from '../measures/headline-counts.ts'

/** What the pilot cost, and what one more confident person cost. Money in pence. */
export interface CostOfGain {
  readonly hours: number
  readonly staffPence: number
  readonly otherPence: number
  readonly totalPence: number
  /** People who started. */
  readonly people: number
  /** People who gained less people who lost, everybody else counted as unchanged. */
  readonly netGain: number
  /** Null when the interval of the net gain includes nobody: then a cost for each cannot be worked out. */
  readonly perGain: { readonly pence: number; readonly low: number; readonly high: number } | null
}

/**
 * Cost of one more person who is confident, among all who started: people who were not followed up count as unchanged.
 * Paid time is the time of the log at the hourly cost that was typed in. The ends of the interval come from Newcombe's
 * paired interval of the change among all who started.
 */
export function costOfGain(
  study: Study,
  costs: readonly Cost[],
  question: string,
  wave: 'after' | 'later',
): CostOfGain {
  const { rows } = study
  const seconds = rows.reduce(
    (sum, { visits }) => sum + visits.reduce((own, visit) => own + visit.seconds, 0),
    0,
  )
  const sumOf = (isCounted: (cost: Cost) => boolean) =>
    costs.filter(isCounted).reduce((sum, { pence }) => sum + pence, 0)
  const hours = seconds / 3600
  const staffPence = Math.round(hours * sumOf(({ kind }) => kind === 'staff-time'))
  const otherPence = sumOf(({ kind }) => kind !== 'staff-time')
  const totalPence = staffPence + otherPence
  const table = pairedTableOf(pairsOf(rows, question, 'before', wave))
  const others = rows.length - table.pairs
  const highOthers = rows.filter((row) => {
    const before = answerAt(row, question, 'before')
    return before !== null && isConfident(before) && answerAt(row, question, wave) === null
  }).length
  const all = pairedProportions({
    ...table,
    stayedLow: table.stayedLow + others - highOthers,
    stayedHigh: table.stayedHigh + highOthers,
  })
  const netGain = table.gained - table.lost
  const isClear = all !== null && all.interval.low > 0 && totalPence > 0
  return {
    hours,
    staffPence,
    otherPence,
    totalPence,
    people: rows.length,
    netGain,
    perGain: isClear
      ? {
          pence: totalPence / netGain,
          low: totalPence / (rows.length * all.interval.high),
          high: totalPence / (rows.length * all.interval.low),
        }
      : null,
  }
}
