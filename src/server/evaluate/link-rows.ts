import type { StudyRow } from '../../domain/evaluation/study-row.ts'
import type { Link } from '../../domain/linking/find-links.ts'
import type { Joined } from '../../domain/linking/join-people.ts'
import type { ReturnFate } from '../../domain/linking/linking-report.ts'
import { settleLinks } from '../../domain/linking/settle-links.ts'
import { type LinkDifference, whatDiffers } from '../../domain/linking/what-differs.ts'
import type { AcceptedLinkRecord } from '../store/link-book.ts'

/** A link that an evaluator may accept, or has accepted, with the rows of both ends as they are without it. */
export interface LinkProposal {
  /** Its ends are keyed hashes. */
  readonly link: Link
  readonly difference: LinkDifference
  readonly from: StudyRow
  readonly to: StudyRow
  /** Null while it is open. */
  readonly accepted: AcceptedLinkRecord | null
}

/** What the evaluator sees of linking. */
export interface StudyLinks {
  readonly proposals: readonly LinkProposal[]
  /** Accepted once, and not proposed by what is known now: they link nothing. */
  readonly lapsed: readonly AcceptedLinkRecord[]
}

/** Links among the rows of a study. */
export interface LinkedRows extends StudyLinks {
  /** Every link that counts, by the codes and visits it joins. */
  readonly joined: readonly Joined[]
  /** What became of every return, by its code or visit. */
  readonly fates: ReadonlyMap<string, ReturnFate>
}

/** Finds and settles the links among rows, which are given by their codes and visits. */
export function linkRows(
  rows: ReadonlyMap<string, StudyRow>,
  accepted: readonly AcceptedLinkRecord[],
  hashOf: (subject: string) => string,
): LinkedRows {
  const ends = new Map(
    [...rows].map(([subject, row]) => {
      const { coded, site, link } = row
      const record = { id: hashOf(subject), code: coded ? subject : null, site, ...link }
      return [record.id, { subject, row, record }] as const
    }),
  )
  const settled = settleLinks(
    [...ends.values()].map(({ record }) => record),
    accepted,
  )
  const acceptedFrom = new Map(accepted.map((record) => [record.from, record]))
  const proposalOf = (link: Link, record: AcceptedLinkRecord | null): LinkProposal[] => {
    const [from, to] = [ends.get(link.from), ends.get(link.to)]
    const difference = from && to ? whatDiffers(link, from.record, to.record) : null
    return from && to && difference
      ? [{ link, difference, from: from.row, to: to.row, accepted: record }]
      : []
  }
  const subjectOf = (id: string) => ends.get(id)?.subject ?? id
  const refused = new Set(settled.refused.map(({ from }) => from))
  return {
    // In one order whatever is accepted, so that nothing on the page moves when a button is pressed.
    proposals: [
      ...settled.open.flatMap((link) => proposalOf(link, null)),
      ...settled.repaired.flatMap((link) => proposalOf(link, acceptedFrom.get(link.from) ?? null)),
    ].toSorted((a, b) => (a.link.from < b.link.from ? -1 : 1)),
    lapsed: accepted.filter(({ from }) => refused.has(from)),
    joined: settled.joined.map(({ from, to }) => ({ from: subjectOf(from), to: subjectOf(to) })),
    fates: new Map([...settled.fates].map(([id, fate]) => [subjectOf(id), fate])),
  }
}
