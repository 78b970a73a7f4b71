import type { Grant, Role } from '../../protocol/roles.ts'
import type { PasskeyRecord } from './sign-in-book.ts'

/** A trainer's or evaluator's account. Nobody's name is kept. */
export interface AccountRecord {
  readonly id: string
  readonly signInName: string
  readonly role: Role
  /** The council of an evaluator; null for everybody else. */
  readonly authority: string | null
  readonly createdAt: string
  /** When it was closed for good; null while it may sign in. */
  readonly revokedAt: string | null
}

/** A link that makes one account. Only a hash of its key is kept. */
export interface OneTimeLink extends Grant {
  readonly keyHash: string
  /** The account that invited; null for a link from the server's own console. */
  readonly madeBy: string | null
  readonly madeAt: string
  readonly expiresAt: string
}

/** The first way in which a new account signs in. */
export type FirstWay =
  | { readonly kind: 'password'; readonly passwordHash: string }
  | { readonly kind: 'passkey'; readonly passkey: Omit<PasskeyRecord, 'accountId'> }
  | { readonly kind: 'council'; readonly identityHash: string }

/** A signed-in browser. Only a hash of its cookie is kept. */
export interface SessionRecord {
  readonly tokenHash: string
  readonly accountId: string
  readonly expiresAt: string
}

/** What came of a change of an account that may sign in. */
export type AccountChange = 'changed' | 'last-administrator' | 'not-there'

/** Accounts, the links that make them, and who is signed in. */
export interface AccountBook {
  /** Replaces every unused link of the server's console by this one, so that only the newest works. */
  setOneTimeLink(link: OneTimeLink): Promise<void>
  /** Adds a link for a colleague; others stay. */
  addOneTimeLink(link: OneTimeLink): Promise<void>
  /** What a link would give; null when it is unknown, used or too old. */
  findOneTimeLink(keyHash: string, nowUtc: string): Promise<Grant | null>
  /** Links for colleagues that nobody has used yet. */
  listOneTimeLinks(nowUtc: string): Promise<readonly OneTimeLink[]>
  removeOneTimeLink(keyHash: string): Promise<void>

  /**
   * Makes the account with its first way to sign in, and uses up the link, in one step. Null when the link is unknown,
   * used or too old, or when the passkey or council identity belongs to somebody already.
   */
  createAccount(
    account: Pick<AccountRecord, 'id' | 'signInName' | 'createdAt'>,
    firstWay: FirstWay,
    linkHash: string,
    nowUtc: string,
  ): Promise<AccountRecord | null>
  /** An account that may sign in. */
  findAccount(signInName: string): Promise<AccountRecord | null>
  /** All accounts, closed ones too, oldest first. */
  listAccounts(): Promise<readonly AccountRecord[]>
  /** Accounts that may sign in. */
  countAccounts(): Promise<number>
  /** Gives an account another role. The last administrator keeps theirs, also when several ask at the same moment. */
  changeRole(accountId: string, grant: Grant): Promise<AccountChange>
  /**
   * Closes an account for good: its sessions, password, passkeys and council identity go. The last administrator stays,
   * also when several ask at the same moment.
   */
  revokeAccount(accountId: string, atUtc: string): Promise<AccountChange>

  addSession(session: SessionRecord): Promise<void>
  /** The account of a session that has not ended. */
  findSession(tokenHash: string, nowUtc: string): Promise<AccountRecord | null>
  endSession(tokenHash: string): Promise<void>
  /** Signs an account out everywhere. */
  endSessionsOf(accountId: string): Promise<void>
}
