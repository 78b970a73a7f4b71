import type { AcceptedLink } from '../../../domain/linking/accept-links.ts'
import type { AcceptedLinkRecord } from '../link-book.ts'
import { all, atomic, run, type Steps } from './steps.ts'
import { renewStudy, takeStudyMark } from './study-operations.ts'

/** `LinkBook`, for both databases. */
export const linkOperations = {
  acceptLink: atomic(function* ({ from, to, acceptedAt, acceptedBy }: AcceptedLinkRecord): Steps<boolean> {
    yield* takeStudyMark()
    const kept = yield* run(
      `insert into accepted_link (from_hash, to_hash, accepted_at, accepted_by) values (?, ?, ?, ?)
       on conflict (from_hash) do nothing`,
      from,
      to,
      acceptedAt,
      acceptedBy,
    )
    if (kept > 0) yield* renewStudy()
    return kept > 0
  }),
  takeBackLink: atomic(function* ({ from, to }: AcceptedLink): Steps<boolean> {
    yield* takeStudyMark()
    const gone = yield* run('delete from accepted_link where from_hash = ? and to_hash = ?', from, to)
    if (gone > 0) yield* renewStudy()
    return gone > 0
  }),
  *listAcceptedLinks(): Steps<readonly AcceptedLinkRecord[]> {
    const rows = yield* all(
      `select from_hash, to_hash, accepted_at, accepted_by from accepted_link
       order by accepted_at desc, from_hash`,
    )
    return rows.map((row) => ({
      from: String(row.from_hash),
      to: String(row.to_hash),
      acceptedAt: String(row.accepted_at),
      acceptedBy: String(row.accepted_by),
    }))
  },
}

/** Forgets the links of somebody who is erased. Call it where `sweepStudy` follows. */
export function* dropLinksOf(personHash: string): Steps<void> {
  yield* run('delete from accepted_link where from_hash = ? or to_hash = ?', personHash, personHash)
}
