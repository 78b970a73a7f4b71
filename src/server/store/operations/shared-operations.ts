import { accountOperations } from './account-operations.ts'
import { auditOperations } from './audit-operations.ts'
import { eventOperations } from './event-operations.ts'
import { faultOperations } from './fault-operations.ts'
import { factOperations } from './fact-operations.ts'
import { importOperations } from './import-operations.ts'
import { invitationOperations } from './invitation-operations.ts'
import { linkOperations } from './link-operations.ts'
import { liveOperations } from './live-operations.ts'
import { retentionOperations } from './retention-operations.ts'
import { secretOperations } from './secret-operations.ts'
import { planOperations } from './plan-operations.ts'
import { signInOperations } from './sign-in-operations.ts'
import { studyOperations } from './study-operations.ts'

/** Every operation that is written once for both databases. A new concern is added here. */
export const sharedOperations = {
  ...eventOperations,
  ...accountOperations,
  ...signInOperations,
  ...auditOperations,
  ...importOperations,
  ...invitationOperations,
  ...secretOperations,
  ...factOperations,
  ...faultOperations,
  ...retentionOperations,
  ...liveOperations,
  ...studyOperations,
  ...planOperations,
  ...linkOperations,
}

/** Names of these operations. */
export type SharedName = keyof typeof sharedOperations
