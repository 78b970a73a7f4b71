import type { AuditEntry, StoredAuditEntry } from '../audit-log.ts'
import { textOrNull } from './account-rows.ts'
import { all, run, type Steps } from './steps.ts'

/** `AuditLog`, for both databases. */
export const auditOperations = {
  *addAudit({ at, signInName, action, about }: AuditEntry): Steps<void> {
    yield* run(
      'insert into audit (at, sign_in_name, action, about) values (?, ?, ?, ?)',
      at,
      signInName,
      action,
      about,
    )
  },
  *readAudit(before: number | null, limit: number): Steps<readonly StoredAuditEntry[]> {
    const rows = yield* all(
      `select position, at, sign_in_name, action, about from audit
       where position < ? order by position desc limit ?`,
      before ?? Number.MAX_SAFE_INTEGER,
      limit,
    )
    return rows.map((row) => ({
      position: Number(row.position),
      at: String(row.at),
      signInName: textOrNull(row.sign_in_name),
      action: row.action as AuditEntry['action'], // only addAudit writes the column
      about: textOrNull(row.about),
    }))
  },
}
