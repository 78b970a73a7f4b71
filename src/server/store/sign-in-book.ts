import type { AccountRecord } from './account-book.ts'

/** A passkey of an account: its public half. The private half never leaves the person's device. */
export interface PasskeyRecord {
  /** Credential id as base64url. */
  readonly id: string
  readonly accountId: string
  /** COSE public key as base64url. */
  readonly publicKey: string
  /** How often it was used, as the device counts; 0 where it does not count. */
  readonly counter: number
  /** How the device can be reached, in the words of WebAuthn. */
  readonly transports: readonly string[]
  readonly addedAt: string
  readonly usedAt: string | null
}

/**
 * Something that may be done once, within minutes, by whoever holds its token: half of a sign-in under way, or that such
 * a token was used.
 */
export interface TicketRecord {
  readonly tokenHash: string
  readonly kind: string
  /** JSON of whoever made it. */
  readonly body: string
  readonly expiresAt: string
}

/** The ways in which accounts sign in beside the password: passkeys and council sign-in, and sign-ins under way. */
export interface SignInBook {
  passwordOf(accountId: string): Promise<string | null>
  setPassword(accountId: string, passwordHash: string): Promise<void>

  /** False when a passkey of this id is there already. */
  addPasskey(passkey: PasskeyRecord): Promise<boolean>
  /** The passkey with the account it opens; null when it or its account is gone. */
  findPasskey(
    id: string,
  ): Promise<{ readonly passkey: PasskeyRecord; readonly account: AccountRecord } | null>
  listPasskeys(accountId: string): Promise<readonly PasskeyRecord[]>
  usePasskey(id: string, counter: number, atUtc: string): Promise<void>
  /**
   * Removes a passkey of an account. False when the account has no other way to sign in: then it stays, also when several
   * are removed at the same moment.
   */
  removePasskey(id: string, accountId: string): Promise<boolean>

  /** Ties a council identity to an account. False when it is tied to one already. */
  addIdentity(identityHash: string, accountId: string): Promise<boolean>
  findIdentity(identityHash: string): Promise<AccountRecord | null>
  hasIdentity(accountId: string): Promise<boolean>

  /** False when a ticket of this token is there already. */
  addTicket(ticket: TicketRecord): Promise<boolean>
  /** Takes a ticket away and gives its body; null when it is unknown, used or too old. */
  takeTicket(tokenHash: string, kind: string, nowUtc: string): Promise<string | null>
}
