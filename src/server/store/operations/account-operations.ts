import type { Grant } from '../../../protocol/roles.ts'
import type { AccountChange, AccountRecord, FirstWay, OneTimeLink, SessionRecord } from '../account-book.ts'
import { accountColumns, textOrNull, toAccount, toGrant } from './account-rows.ts'
import { insertPasskey } from './sign-in-operations.ts'
import { all, atomic, count, one, type Row, run, type Steps } from './steps.ts'

function* insertLink({ keyHash, role, authority, madeBy, madeAt, expiresAt }: OneTimeLink): Steps<void> {
  yield* run(
    `insert into one_time_link (key_hash, role, authority, made_by, made_at, expires_at)
     values (?, ?, ?, ?, ?, ?)`,
    keyHash,
    role,
    authority,
    madeBy,
    madeAt,
    expiresAt,
  )
}

/** False when the way belongs to another account already. */
function* addFirstWay(accountId: string, way: FirstWay): Steps<boolean> {
  switch (way.kind) {
    case 'password':
      yield* run('insert into password (account_id, hash) values (?, ?)', accountId, way.passwordHash)
      return true
    case 'passkey':
      return yield* insertPasskey({ ...way.passkey, accountId })
    case 'council':
      return (
        (yield* run(
          'insert into council_identity (identity_hash, account_id) values (?, ?) on conflict do nothing',
          way.identityHash,
          accountId,
        )) > 0
      )
  }
}

/**
 * What comes of closing an account or taking its role. Whoever asks takes the mark first, also when there is none yet, so
 * that two take turns: the second counts the administrators that the first left.
 */
function* mayLeave(accountId: string): Steps<AccountChange> {
  yield* run(
    `insert into fact (name, value) values ('administrators', 'take turns')
     on conflict (name) do update set value = fact.value`,
  )
  const account = yield* one('select role from account where id = ? and revoked_at is null', accountId)
  if (!account) return 'not-there'
  if (account.role !== 'administrator') return 'changed'
  const others = yield* count(
    `select count(*) as n from account where role = 'administrator' and revoked_at is null and id <> ?`,
    accountId,
  )
  return others > 0 ? 'changed' : 'last-administrator'
}

/** A link that an administrator made is a way back in for whoever kept it. */
function* dropLinksMadeBy(accountId: string): Steps<void> {
  yield* run('delete from one_time_link where made_by = ?', accountId)
}

/** `AccountBook`, for both databases. */
export const accountOperations = {
  setOneTimeLink: atomic(function* (link: OneTimeLink): Steps<void> {
    yield* run('delete from one_time_link where made_by is null')
    yield* insertLink(link)
  }),
  addOneTimeLink: insertLink,
  *findOneTimeLink(keyHash: string, nowUtc: string): Steps<Grant | null> {
    const row = yield* one(
      'select role, authority from one_time_link where key_hash = ? and expires_at > ?',
      keyHash,
      nowUtc,
    )
    return row ? toGrant(row) : null
  },
  *listOneTimeLinks(nowUtc: string): Steps<readonly OneTimeLink[]> {
    const rows = yield* all(
      `select key_hash, role, authority, made_by, made_at, expires_at from one_time_link
       where made_by is not null and expires_at > ? order by made_at, key_hash`,
      nowUtc,
    )
    return rows.map(toLink)
  },
  *removeOneTimeLink(keyHash: string): Steps<void> {
    yield* run('delete from one_time_link where key_hash = ?', keyHash)
  },

  createAccount: atomic(function* (
    { id, signInName, createdAt }: Pick<AccountRecord, 'id' | 'signInName' | 'createdAt'>,
    firstWay: FirstWay,
    linkHash: string,
    nowUtc: string,
  ): Steps<AccountRecord | null> {
    // Taking the link away decides who gets the account when two ask at the same moment.
    const link = yield* one(
      `delete from one_time_link where key_hash = ? and expires_at > ?
       returning role, authority, made_by, made_at, expires_at, key_hash`,
      linkHash,
      nowUtc,
    )
    if (!link) return null
    const { role, authority } = toGrant(link)
    yield* run(
      'insert into account (id, sign_in_name, role, authority, created_at) values (?, ?, ?, ?, ?)',
      id,
      signInName,
      role,
      authority,
      createdAt,
    )
    if (yield* addFirstWay(id, firstWay))
      return { id, signInName, role, authority, createdAt, revokedAt: null }
    // Somebody else has this passkey or identity: nothing was made, and the link still works.
    yield* run('delete from account where id = ?', id)
    yield* insertLink(toLink(link))
    return null
  }),
  *findAccount(signInName: string): Steps<AccountRecord | null> {
    return toAccount(
      yield* one(
        `select ${accountColumns} from account where sign_in_name = ? and revoked_at is null`,
        signInName,
      ),
    )
  },
  *listAccounts(): Steps<readonly AccountRecord[]> {
    const rows = yield* all(`select ${accountColumns} from account order by created_at, sign_in_name`)
    return rows.flatMap((row) => toAccount(row) ?? [])
  },
  countAccounts: (): Steps<number> => count('select count(*) as n from account where revoked_at is null'),
  changeRole: atomic(function* (accountId: string, { role, authority }: Grant): Steps<AccountChange> {
    const may = yield* mayLeave(accountId)
    // Whoever stays an administrator leaves nobody without one.
    if (may === 'not-there' || (may === 'last-administrator' && role !== 'administrator')) return may
    yield* run('update account set role = ?, authority = ? where id = ?', role, authority, accountId)
    if (role !== 'administrator') yield* dropLinksMadeBy(accountId)
    return 'changed'
  }),
  revokeAccount: atomic(function* (accountId: string, atUtc: string): Steps<AccountChange> {
    const may = yield* mayLeave(accountId)
    if (may !== 'changed') return may
    yield* run('update account set revoked_at = ? where id = ?', atUtc, accountId)
    for (const table of ['session', 'password', 'passkey', 'council_identity'])
      yield* run(`delete from ${table} where account_id = ?`, accountId)
    yield* dropLinksMadeBy(accountId)
    return 'changed'
  }),

  *addSession({ tokenHash, accountId, expiresAt }: SessionRecord): Steps<void> {
    // Nothing is added for an account that was closed while somebody signed in to it.
    yield* run(
      `insert into session (token_hash, account_id, expires_at)
       select ?, id, ? from account where id = ? and revoked_at is null`,
      tokenHash,
      expiresAt,
      accountId,
    )
  },
  *findSession(tokenHash: string, nowUtc: string): Steps<AccountRecord | null> {
    return toAccount(
      yield* one(
        `select ${accountColumns} from session join account on account.id = session.account_id
         where token_hash = ? and expires_at > ? and revoked_at is null`,
        tokenHash,
        nowUtc,
      ),
    )
  },
  *endSession(tokenHash: string): Steps<void> {
    yield* run('delete from session where token_hash = ?', tokenHash)
  },
  *endSessionsOf(accountId: string): Steps<void> {
    yield* run('delete from session where account_id = ?', accountId)
  },
}

function toLink(row: Row): OneTimeLink {
  return {
    ...toGrant(row),
    keyHash: String(row.key_hash),
    madeBy: textOrNull(row.made_by),
    madeAt: String(row.made_at),
    expiresAt: String(row.expires_at),
  }
}
