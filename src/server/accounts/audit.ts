import type { AuditAction } from '../store/audit-log.ts'
import type { AccountRecord } from '../store/account-book.ts'
import type { Store } from '../store/store.ts'

/** Notes what was done, now, by an account or by nobody who is signed in. */
export type Audit = (
  action: AuditAction,
  by: Pick<AccountRecord, 'signInName'> | null,
  about?: string,
) => Promise<void>

/** The audit log of a store. A change that cannot be noted is told to its caller. */
export function createAudit(store: Store, nowMs: () => number): Audit {
  return (action, by, about) =>
    store.addAudit({
      at: new Date(nowMs()).toISOString(),
      signInName: by?.signInName ?? null,
      action,
      about: about ?? null,
    })
}
