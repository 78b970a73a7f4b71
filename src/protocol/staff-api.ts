import type { CountedFault } from './faults-api.schema.ts'
import type { Account, Ways } from './account-api.schema.ts'
import type { AuditPage, ColleagueLink, Colleagues } from './colleagues-api.schema.ts'
import type { Answer } from './evaluate-api.schema.ts'
import type { Invitation, NewInvitation } from './invitations-api.schema.ts'
import type { Grant } from './roles.ts'

/** The ways to sign in, as pages see them. */
export interface SignInApi {
  /** Whether this browser can make and use passkeys here. */
  canUsePasskeys(): boolean
  signInWays(): Promise<Answer<{ readonly council: boolean }>>
  signInWithPasskey(): Promise<Answer<Account>>
  signInWithPassword(signInName: string, password: string): Promise<Answer<Account>>
  /** Makes the account of a one-time link with a passkey. */
  createWithPasskey(key: string): Promise<Answer<Account>>
  /** The same with a password. */
  createWithPassword(key: string, password: string): Promise<Answer<Account>>
  /** Leaves for the council's own sign-in page; the answer comes only when that fails. */
  leaveForCouncil(key: string | null): Promise<Answer<never>>
}

/** One's own account, as pages see it. */
export interface AccountApi {
  account(): Promise<Answer<Account>>
  ways(): Promise<Answer<Ways>>
  addPasskey(): Promise<Answer<true>>
  removePasskey(id: string): Promise<Answer<true>>
  /** `current` is null for an account without a password. */
  setPassword(current: string | null, password: string): Promise<Answer<true>>
  /** Leaves for the council's own sign-in page, to add it to this account. */
  addCouncil(): Promise<Answer<never>>
  signOut(): Promise<Answer<true>>
  signOutEverywhere(): Promise<Answer<true>>
}

/** Colleagues and the audit log, for administrators. */
export interface ColleaguesApi {
  colleagues(): Promise<Answer<Colleagues>>
  invite(grant: Grant): Promise<Answer<ColleagueLink>>
  withdraw(id: string): Promise<Answer<true>>
  changeRole(id: string, grant: Grant): Promise<Answer<true>>
  signOutColleague(id: string): Promise<Answer<true>>
  closeAccount(id: string): Promise<Answer<true>>
  audit(before: number | null): Promise<Answer<AuditPage>>
  /** What broke in browsers, as counts. */
  faults(): Promise<Answer<readonly CountedFault[]>>
}

/** Invitations to take part, for evaluators. */
export interface InvitationsApi {
  invitations(): Promise<Answer<readonly Invitation[]>>
  makeInvitation(wanted: NewInvitation): Promise<Answer<Invitation>>
  closeInvitation(site: string): Promise<Answer<true>>
}

/** What the server holds under a person code. */
export interface MyDataApi {
  /** Every record under the code, as the server holds it. */
  held(code: string): Promise<Answer<readonly unknown[]>>
  /** Forgets all of it; gives how many records went. */
  erase(code: string): Promise<Answer<number>>
}
