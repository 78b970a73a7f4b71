import type { FailureBrake } from '../http/failure-brake.ts'
import type { Store } from '../store/store.ts'
import type { Audit } from './audit.ts'
import type { ScryptCost } from './hash-password.ts'
import type { Sessions } from './session-cookie.ts'
import type { Tickets } from './tickets.ts'

/** What the routes about accounts work with. */
export interface AccountParts {
  readonly store: Store
  readonly sessions: Sessions
  readonly tickets: Tickets
  readonly audit: Audit
  readonly brake: FailureBrake
  readonly cost: ScryptCost
  readonly nowMs: () => number
  /** Address that people use; null means the address a request came to. */
  readonly publicUrl: string | null
}
