import type { SettledLinks } from './accept-links.ts'
import type { FoundLinks, LinkBasis } from './find-links.ts'
import { isLooseReturn, type LinkRecord } from './link-record.ts'

/** What became of every return: people who answered weeks later, or typed a code with a slip. */
export interface LinkingReport {
  readonly returns: number
  /** Their own issued code says who they are. */
  readonly byCode: number
  /** The same self-made code. */
  readonly bySelfMade: number
  /** Accepted by the evaluator after a slip in a typed code, or with one part of a self-made code different. */
  readonly repaired: Readonly<Record<Exclude<LinkBasis, 'self-made'>, number>>
  /** Waiting for the evaluator. */
  readonly proposed: number
  readonly ambiguous: number
  readonly unmatched: number
}

/** Counts every return once. The parts add up to `returns`. */
export function linkingReport(
  records: readonly LinkRecord[],
  found: FoundLinks,
  settled: SettledLinks,
): LinkingReport {
  const returns = records.filter((record) => record.waves.later || isLooseReturn(record))
  const loose = new Set(returns.filter(isLooseReturn).map(({ id }) => id))
  const linked = settled.exact.flatMap(({ from, to }) => [from, to])
  const repaired = (basis: LinkBasis) => settled.repaired.filter((link) => link.basis === basis).length
  return {
    returns: returns.length,
    byCode: returns.length - loose.size,
    bySelfMade: new Set(linked.filter((id) => loose.has(id))).size,
    repaired: {
      'typed-slip': repaired('typed-slip'),
      'self-made-one-part': repaired('self-made-one-part'),
    },
    proposed: settled.open.length,
    ambiguous: found.ambiguous.filter(({ id }) => loose.has(id)).length,
    unmatched: found.unmatched.length,
  }
}
