import type { InvitationRecord } from '../invitation-book.ts'
import { textOrNull } from './account-rows.ts'
import { all, one, type Row, run, type Steps } from './steps.ts'

/** `InvitationBook`, for both databases. */
export const invitationOperations = {
  *addInvitation(invitation: InvitationRecord): Steps<boolean> {
    const { keyHash, site, authority, arm, startMonth, invited, createdAt, closedAt } = invitation
    const added = yield* run(
      `insert into invitation (key_hash, site, authority, arm, start_month, invited, created_at, closed_at)
       values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
      keyHash,
      site,
      authority,
      arm,
      startMonth,
      invited,
      createdAt,
      closedAt,
    )
    return added > 0
  },
  *hasInvitation(keyHash: string): Steps<boolean> {
    const row = yield* one(
      'select key_hash from invitation where key_hash = ? and closed_at is null',
      keyHash,
    )
    return row !== undefined
  },
  *listInvitations(authority: string | null): Steps<readonly InvitationRecord[]> {
    const rows = yield* all(
      `select key_hash, site, authority, arm, start_month, invited, created_at, closed_at from invitation
       where authority = ? or ? = 1 order by created_at desc, site`,
      authority,
      authority === null ? 1 : 0,
    )
    return rows.map(toInvitation)
  },
  *closeInvitation(site: string, atUtc: string): Steps<void> {
    yield* run('update invitation set closed_at = ? where site = ? and closed_at is null', atUtc, site)
  },
}

function toInvitation(row: Row): InvitationRecord {
  return {
    keyHash: String(row.key_hash),
    site: String(row.site),
    authority: String(row.authority),
    arm: row.arm as InvitationRecord['arm'], // only addInvitation writes the column
    startMonth: String(row.start_month),
    invited: Number(row.invited),
    createdAt: String(row.created_at),
    closedAt: textOrNull(row.closed_at),
  }
}
