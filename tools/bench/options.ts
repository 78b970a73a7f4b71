import { parseArgs } from 'node:util'

/** What was asked for on the command line. */
export interface BenchOptions {
  /** Numbers of the budgets to measure; `null` for all. */
  readonly only: readonly string[] | null
  /** How long the soak goes on; `null` for a few laps. */
  readonly minutes: number | null
}

/** Reads `--only 5,9` and `--minutes 30`. Anything else ends with one plain sentence. */
export function readOptions(args: readonly string[], budgets: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, minutes: { type: 'string' } },
  })
  const only = values.only?.split(',').map((budget) => budget.trim()) ?? null
  const unknown = only?.filter((budget) => !budgets.includes(budget)) ?? []
  if (unknown.length > 0)
    throw new Error(`--only knows no budget ${unknown.join(', ')}. There are ${budgets.join(', ')}.`)
  const minutes = values.minutes === undefined ? null : Number(values.minutes)
  if (minutes !== null && !(minutes > 0)) throw new Error('--minutes must be a number above 0.')
  return { only, minutes }
}
