import { accountOperations } from './account-operations.ts'
import { eventOperations } from './event-operations.ts'
import { invitationOperations } from './invitation-operations.ts'
import { secretOperations } from './secret-operations.ts'

/** Every operation that is written once for both databases. A new concern is added here. */
export const sharedOperations = {
  ...eventOperations,
  ...accountOperations,
  ...invitationOperations,
  ...secretOperations,
}

/** Names of these operations. */
export type SharedName = keyof typeof sharedOperations
