import type { Role } from '../../protocol/account-api.schema.ts'

/** A trainer's or evaluator's account. Nobody's name is kept. */
export interface AccountRecord {
  readonly id: string
  readonly signInName: string
  readonly role: Role
  readonly passwordHash: string
  readonly createdAt: string
}

/** A signed-in browser. Only a hash of its cookie is kept. */
export interface SessionRecord {
  readonly tokenHash: string
  readonly accountId: string
  readonly expiresAt: string
}

/** Accounts, the links that make them, and who is signed in. */
export interface AccountBook {
  /** Replaces every unused one-time link by this one, so that only the newest works. */
  setOneTimeLink(keyHash: string, role: Role, expiresAt: string): Promise<void>
  /** Makes the account and uses up the link in one step. False when the link is unknown, used or too old. */
  createAccount(
    account: Omit<AccountRecord, 'role'>,
    linkHash: string,
    nowUtc: string,
  ): Promise<AccountRecord | null>
  findAccount(signInName: string): Promise<AccountRecord | null>
  countAccounts(): Promise<number>

  addSession(session: SessionRecord): Promise<void>
  /** The account of a session that has not ended. */
  findSession(tokenHash: string, nowUtc: string): Promise<AccountRecord | null>
  endSession(tokenHash: string): Promise<void>
}
