import type { SettledLinks } from './accept-links.ts'
import type { FoundLinks } from './find-links.ts'
import { isLooseReturn, type LinkRecord } from './link-record.ts'

/** What can become of a return, most certain first. */
export const returnFates = [
  'by-code',
  'by-self-made',
  'repaired',
  'proposed',
  'ambiguous',
  'unmatched',
] as const
/** What became of a return: somebody who answered weeks later, or typed a code with a slip. */
export type ReturnFate = (typeof returnFates)[number]

/** What became of every return, by its id. Whoever did not return is not in it. */
export function fatesOf(
  records: readonly LinkRecord[],
  found: FoundLinks,
  settled: SettledLinks,
): ReadonlyMap<string, ReturnFate> {
  const linked = new Set(settled.exact.flatMap(({ from, to }) => [from, to]))
  const repaired = new Set(settled.repaired.map(({ from }) => from))
  const open = new Set(settled.open.map(({ from }) => from))
  const ambiguous = new Set(found.ambiguous.map(({ id }) => id))
  const fateOf = (record: LinkRecord): ReturnFate => {
    if (!isLooseReturn(record)) return 'by-code'
    if (linked.has(record.id)) return 'by-self-made'
    if (repaired.has(record.id)) return 'repaired'
    if (open.has(record.id)) return 'proposed'
    return ambiguous.has(record.id) ? 'ambiguous' : 'unmatched'
  }
  const returns = records.filter((record) => record.waves.later || isLooseReturn(record))
  return new Map(returns.map((record) => [record.id, fateOf(record)]))
}

/** How many returns came to what. The parts add up to `returns`. */
export type LinkingReport = { readonly returns: number } & Readonly<Record<ReturnFate, number>>

/** Counts every return once. */
export function linkingReport(fates: ReadonlyMap<string, ReturnFate>): LinkingReport {
  const all = [...fates.values()]
  const count = (wanted: ReturnFate) => all.filter((fate) => fate === wanted).length
  return {
    returns: all.length,
    'by-code': count('by-code'),
    'by-self-made': count('by-self-made'),
    repaired: count('repaired'),
    proposed: count('proposed'),
    ambiguous: count('ambiguous'),
    unmatched: count('unmatched'),
  }
}
