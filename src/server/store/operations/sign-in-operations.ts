import type { AccountRecord } from '../account-book.ts'
import type { PasskeyRecord, TicketRecord } from '../sign-in-book.ts'
import { accountColumns, toAccount } from './account-rows.ts'
import { all, atomic, one, type Row, run, type Steps } from './steps.ts'

const passkeyColumns = 'passkey.id, passkey.account_id, public_key, counter, transports, added_at, used_at'

/** Adds a passkey; false when its id is taken. */
export function* insertPasskey(passkey: PasskeyRecord): Steps<boolean> {
  const { id, accountId, publicKey, counter, transports, addedAt, usedAt } = passkey
  const added = yield* run(
    `insert into passkey (id, account_id, public_key, counter, transports, added_at, used_at)
     values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    id,
    accountId,
    publicKey,
    counter,
    transports.join(' '),
    addedAt,
    usedAt,
  )
  return added > 0
}

/** `SignInBook`, for both databases. */
export const signInOperations = {
  *passwordOf(accountId: string): Steps<string | null> {
    const row = yield* one('select hash from password where account_id = ?', accountId)
    return row ? String(row.hash) : null
  },
  *setPassword(accountId: string, passwordHash: string): Steps<void> {
    yield* run(
      `insert into password (account_id, hash) values (?, ?)
       on conflict (account_id) do update set hash = excluded.hash`,
      accountId,
      passwordHash,
    )
  },

  addPasskey: insertPasskey,
  *findPasskey(id: string): Steps<{ passkey: PasskeyRecord; account: AccountRecord } | null> {
    const row = yield* one(
      `select ${passkeyColumns}, ${accountColumns} from passkey join account on account.id = passkey.account_id
       where passkey.id = ? and revoked_at is null`,
      id,
    )
    const account = toAccount(row)
    return row && account ? { passkey: toPasskey(row), account } : null
  },
  *listPasskeys(accountId: string): Steps<readonly PasskeyRecord[]> {
    const rows = yield* all(
      `select ${passkeyColumns} from passkey where account_id = ? order by added_at, id`,
      accountId,
    )
    return rows.map(toPasskey)
  },
  *usePasskey(id: string, counter: number, atUtc: string): Steps<void> {
    yield* run('update passkey set counter = ?, used_at = ? where id = ?', counter, atUtc, id)
  },
  removePasskey: atomic(function* (id: string, accountId: string): Steps<boolean> {
    // Takes the account's row, so that two removals from it take turns and the second sees what the first left.
    yield* run('update account set role = role where id = ?', accountId)
    const other = yield* one(
      `select account_id from passkey where account_id = ? and id <> ?
       union all select account_id from password where account_id = ?
       union all select account_id from council_identity where account_id = ?
       limit 1`,
      accountId,
      id,
      accountId,
      accountId,
    )
    if (!other) return false
    yield* run('delete from passkey where id = ? and account_id = ?', id, accountId)
    return true
  }),

  *addIdentity(identityHash: string, accountId: string): Steps<boolean> {
    const added = yield* run(
      'insert into council_identity (identity_hash, account_id) values (?, ?) on conflict do nothing',
      identityHash,
      accountId,
    )
    return added > 0
  },
  *findIdentity(identityHash: string): Steps<AccountRecord | null> {
    return toAccount(
      yield* one(
        `select ${accountColumns} from council_identity join account on account.id = council_identity.account_id
         where identity_hash = ? and revoked_at is null`,
        identityHash,
      ),
    )
  },
  *hasIdentity(accountId: string): Steps<boolean> {
    return (
      (yield* one('select account_id from council_identity where account_id = ?', accountId)) !== undefined
    )
  },

  *addTicket({ tokenHash, kind, body, expiresAt }: TicketRecord): Steps<boolean> {
    const added = yield* run(
      'insert into ticket (token_hash, kind, body, expires_at) values (?, ?, ?, ?) on conflict do nothing',
      tokenHash,
      kind,
      body,
      expiresAt,
    )
    return added > 0
  },
  *takeTicket(tokenHash: string, kind: string, nowUtc: string): Steps<string | null> {
    const row = yield* one(
      'delete from ticket where token_hash = ? and kind = ? and expires_at > ? returning body',
      tokenHash,
      kind,
      nowUtc,
    )
    return row ? String(row.body) : null
  },
}

function toPasskey(row: Row): PasskeyRecord {
  return {
    id: String(row.id),
    accountId: String(row.account_id),
    publicKey: String(row.public_key),
    counter: Number(row.counter),
    transports: String(row.transports).split(' ').filter(Boolean),
    addedAt: String(row.added_at),
    usedAt: row.used_at === null ? null : String(row.used_at),
  }
}
