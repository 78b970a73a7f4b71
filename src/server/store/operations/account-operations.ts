import type { Role } from '../../../protocol/account-api.schema.ts'
import type { AccountRecord, SessionRecord } from '../account-book.ts'
import { atomic, count, one, type Row, run, type Steps } from './steps.ts'

const accountColumns = 'account.id, sign_in_name, role, password_hash, created_at'

/** `AccountBook`, for both databases. */
export const accountOperations = {
  setOneTimeLink: atomic(function* (keyHash: string, role: Role, expiresAt: string): Steps<void> {
    yield* run('delete from one_time_link')
    yield* run(
      'insert into one_time_link (key_hash, role, expires_at) values (?, ?, ?)',
      keyHash,
      role,
      expiresAt,
    )
  }),
  createAccount: atomic(function* (
    account: Omit<AccountRecord, 'role'>,
    linkHash: string,
    nowUtc: string,
  ): Steps<AccountRecord | null> {
    // Taking the link away decides who gets the account when two ask at the same moment.
    const link = yield* one(
      'delete from one_time_link where key_hash = ? and expires_at > ? returning role',
      linkHash,
      nowUtc,
    )
    if (!link) return null
    const made: AccountRecord = { ...account, role: link.role as Role } // only setOneTimeLink writes it
    yield* run(
      'insert into account (id, sign_in_name, role, password_hash, created_at) values (?, ?, ?, ?, ?)',
      made.id,
      made.signInName,
      made.role,
      made.passwordHash,
      made.createdAt,
    )
    return made
  }),
  *findAccount(signInName: string): Steps<AccountRecord | null> {
    return toAccount(yield* one(`select ${accountColumns} from account where sign_in_name = ?`, signInName))
  },
  countAccounts: (): Steps<number> => count('select count(*) as n from account'),

  *addSession({ tokenHash, accountId, expiresAt }: SessionRecord): Steps<void> {
    yield* run(
      'insert into session (token_hash, account_id, expires_at) values (?, ?, ?)',
      tokenHash,
      accountId,
      expiresAt,
    )
  },
  *findSession(tokenHash: string, nowUtc: string): Steps<AccountRecord | null> {
    return toAccount(
      yield* one(
        `select ${accountColumns} from session join account on account.id = session.account_id
         where token_hash = ? and expires_at > ?`,
        tokenHash,
        nowUtc,
      ),
    )
  },
  *endSession(tokenHash: string): Steps<void> {
    yield* run('delete from session where token_hash = ?', tokenHash)
  },
}

function toAccount(row: Row | undefined): AccountRecord | null {
  if (!row) return null
  return {
    id: String(row.id),
    signInName: String(row.sign_in_name),
    role: row.role as Role, // only createAccount writes the column
    passwordHash: String(row.password_hash),
    createdAt: String(row.created_at),
  }
}
