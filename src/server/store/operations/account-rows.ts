import type { Grant, Role } from '../../../protocol/roles.ts'
import type { AccountRecord } from '../account-book.ts'
import type { Row } from './steps.ts'

/** Columns of an account, for `toAccount`. */
export const accountColumns =
  'account.id as account_id, sign_in_name, role, authority, created_at, revoked_at'

/** A text column that may be empty. */
export const textOrNull = (value: unknown) => (value === null || value === undefined ? null : String(value))

/** A role and its council. Only operations that take a `Grant` write these columns. */
export function toGrant(row: Row): Grant {
  return { role: row.role as Role, authority: textOrNull(row.authority) }
}

/** An account from a row with `accountColumns`; null from no row. */
export function toAccount(row: Row | undefined): AccountRecord | null {
  if (!row) return null
  return {
    ...toGrant(row),
    id: String(row.account_id),
    signInName: String(row.sign_in_name),
    createdAt: String(row.created_at),
    revokedAt: textOrNull(row.revoked_at),
  }
}
