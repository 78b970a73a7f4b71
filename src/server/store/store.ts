import type { AccountBook } from './account-book.ts'
import type { AuditLog } from './audit-log.ts'
import type { EventLog } from './event-log.ts'
import type { FaultBook } from './fault-book.ts'
import type { FactBox } from './fact-box.ts'
import type { ImportBook } from './import-book.ts'
import type { InvitationBook } from './invitation-book.ts'
import type { LinkBook } from './link-book.ts'
import type { LiveLog } from './live-log.ts'
import type { PlanBook } from './plan-book.ts'
import type { Retention } from './retention.ts'
import type { SecretBox } from './secret-box.ts'
import type { SignInBook } from './sign-in-book.ts'
import type { StudyBook } from './study-book.ts'

/**
 * The server's storage, one slice a concern. Every call that changes something resolves only when the change is on
 * disk. Two implementations must not differ in anything that the contract suites can see.
 */
export interface Store
  extends EventLog,
    AccountBook,
    SignInBook,
    AuditLog,
    ImportBook,
    InvitationBook,
    SecretBox,
    FactBox,
    FaultBook,
    LiveLog,
    Retention,
    StudyBook,
    PlanBook,
    LinkBook {
  readonly kind: 'sqlite' | 'postgres'
  /** Resolves when the store answers; rejects when it does not. */
  health(): Promise<void>
  close(): Promise<void>
}

/** The store could not keep something: disk full, disk gone, database away. What was acknowledged before is safe. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError'
}
