/** What the audit log notes. */
export type AuditAction =
  | 'signed-in'
  | 'sign-in-refused'
  | 'signed-out-everywhere'
  | 'account-made'
  | 'account-closed'
  | 'colleague-invited'
  | 'colleague-invitation-withdrawn'
  | 'role-changed'
  | 'password-set'
  | 'passkey-added'
  | 'passkey-removed'
  | 'council-sign-in-added'
  | 'invitation-made'
  | 'invitation-closed'
  | 'exported'
  | 'imported'
  | 'import-undone'
  | 'link-accepted'
  | 'link-taken-back'
  | 'plan-frozen'
  | 'targets-set'
  | 'costs-set'
  | 'erased'
  | 'retention-run'

/** Something that was done. No address, no device, no name: accounts stand under the name the server made up. */
export interface AuditEntry {
  readonly at: string
  /** Whoever did it; null for a learner with their code, and for the server itself. */
  readonly signInName: string | null
  readonly action: AuditAction
  /** What it was done to: another account, a site, a count. Never a person code. */
  readonly about: string | null
}

/** An entry as it is read back. */
export interface StoredAuditEntry extends AuditEntry {
  readonly position: number
}

/** The log of everything that administrators must be able to look up. */
export interface AuditLog {
  addAudit(entry: AuditEntry): Promise<void>
  /** The newest entries before a position (or of all), newest first. */
  readAudit(before: number | null, limit: number): Promise<readonly StoredAuditEntry[]>
}
