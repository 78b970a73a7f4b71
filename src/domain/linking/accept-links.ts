import type { FoundLinks, Link } from './find-links.ts'

/** Two records that an evaluator says are one person's. */
export interface AcceptedLink {
  readonly from: string
  readonly to: string
}

/** Links that count, and acceptances that do not. */
export interface SettledLinks {
  /** Linked without asking. */
  readonly exact: readonly Link[]
  /** Proposed and accepted. */
  readonly repaired: readonly Link[]
  /** Proposed and not accepted yet. */
  readonly open: readonly Link[]
  /** Accepted once, but not proposed by what is known now. They link nothing. */
  readonly refused: readonly AcceptedLink[]
}

/** Which links count after what the evaluator accepted. Only what is proposed can be accepted. */
export function acceptLinks(found: FoundLinks, accepted: readonly AcceptedLink[]): SettledLinks {
  const same = (one: AcceptedLink, other: AcceptedLink) => one.from === other.from && one.to === other.to
  return {
    exact: found.exact,
    repaired: found.proposed.filter((link) => accepted.some((entry) => same(link, entry))),
    open: found.proposed.filter((link) => !accepted.some((entry) => same(link, entry))),
    refused: accepted.filter((entry) => !found.proposed.some((link) => same(link, entry))),
  }
}
