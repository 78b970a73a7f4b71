import { count, one, run, type Steps } from './steps.ts'

/** `InvitationBook`, for both databases. */
export const invitationOperations = {
  *addInvitation(keyHash: string, createdAt: string): Steps<void> {
    yield* run(
      'insert into invitation (key_hash, created_at) values (?, ?) on conflict do nothing',
      keyHash,
      createdAt,
    )
  },
  *hasInvitation(keyHash: string): Steps<boolean> {
    return (yield* one('select key_hash from invitation where key_hash = ?', keyHash)) !== undefined
  },
  countInvitations: (): Steps<number> => count('select count(*) as n from invitation'),
}
