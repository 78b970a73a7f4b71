import { type AcceptedLink, acceptLinks, type SettledLinks } from './accept-links.ts'
import { findLinks, type Link } from './find-links.ts'
import type { LinkRecord } from './link-record.ts'
import { fatesOf, type ReturnFate } from './linking-report.ts'

/** What linking comes to once the evaluator's acceptances are known. */
export interface LinkedStudy extends SettledLinks {
  /** Every link that counts: those linked by themselves, then the accepted ones. */
  readonly joined: readonly Link[]
  /** What became of every return, by its id. */
  readonly fates: ReadonlyMap<string, ReturnFate>
}

/**
 * Finds the links among records and settles them. Records may come in any order: they are looked at in that of their
 * ids, so that the dashboard and the pack, which read the store differently, come to the same links.
 */
export function settleLinks(records: readonly LinkRecord[], accepted: readonly AcceptedLink[]): LinkedStudy {
  const ordered = records.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const found = findLinks(ordered)
  const settled = acceptLinks(found, accepted)
  return {
    ...settled,
    joined: [...settled.exact, ...settled.repaired],
    fates: fatesOf(ordered, found, settled),
  }
}
