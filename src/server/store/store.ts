import type { Role } from '../../protocol/account-api.schema.ts'

/** What a clock on a device told us, judged when the event came in. Wrong clocks are kept and marked. */
export type ClockMark = 'ok' | 'future' | 'before-2026' | 'not-a-time'

/** An event on its way into the store: what is looked up as columns, the event itself as JSON text. */
export interface NewEvent {
  readonly id: string
  readonly visit: string
  readonly seq: number
  readonly at: string
  readonly person: string | null
  /** Keyed hash of the person code, the form in which an erased code is remembered. */
  readonly personHash: string | null
  readonly kind: string
  readonly keyed: boolean
  readonly clock: ClockMark
  readonly receivedAt: string
  readonly body: string
}

/** A stored event as it is read back. `body` is parsed by whoever reads it: storage is an outside edge. */
export interface StoredEvent {
  readonly position: number
  readonly id: string
  readonly keyed: boolean
  readonly clock: ClockMark
  readonly receivedAt: string
  readonly body: string
}

/** What became of one event of an append. */
export type AppendOutcome = 'accepted' | 'repeated' | 'erased'

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

/** What is forgotten when a person asks. */
export interface EraseRequest {
  readonly person: string
  readonly personHash: string
  readonly atUtc: string
}

/**
 * The server's storage. Every call that changes something resolves only when the change is on disk. Two
 * implementations must not differ in anything that the contract suite can see.
 */
export interface Store {
  readonly kind: 'sqlite' | 'postgres'

  /** Appends events; an id that is there already is left alone. Outcomes come in the order of `events`. */
  appendEvents(events: readonly NewEvent[]): Promise<readonly AppendOutcome[]>
  /** All events in the order they were stored, a page at a time, so that a big store never fills the memory. */
  readEvents(options?: { readonly pageSize?: number }): AsyncIterable<readonly StoredEvent[]>
  /** The events under a code, and those of the same visits from before the code was given. */
  readPerson(person: string): Promise<readonly StoredEvent[]>
  /** Forgets what `readPerson` gives, and remembers to refuse late events. Answers how many events went. */
  erasePerson(request: EraseRequest): Promise<number>

  /** A secret of this store, made once with `fresh` and the same ever after. */
  secret(name: string, fresh: () => string): Promise<string>

  addInvitation(keyHash: string, createdAt: string): Promise<void>
  hasInvitation(keyHash: string): Promise<boolean>
  countInvitations(): Promise<number>

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

  /** Resolves when the store answers; rejects when it does not. */
  health(): Promise<void>
  close(): Promise<void>
}

/** The store could not keep something: disk full, disk gone. What was acknowledged before is safe. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError'
}
