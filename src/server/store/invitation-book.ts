/** The arm of the pilot that a site belongs to. */
export type InvitationArm = 'first' | 'waiting' | 'none'

/** An invitation of a site: everybody there shares one link. It names a place, never a person. */
export interface InvitationRecord {
  readonly keyHash: string
  readonly site: string
  readonly authority: string
  readonly arm: InvitationArm
  /** `YYYY-MM`. */
  readonly startMonth: string
  /** How many people were invited. */
  readonly invited: number
  readonly createdAt: string
  /** When the link stopped marking visits as invited; null while it does. */
  readonly closedAt: string | null
}

/** Invitation links. Only a hash of each key is kept. */
export interface InvitationBook {
  /** False when there is an invitation of this site already. */
  addInvitation(invitation: InvitationRecord): Promise<boolean>
  /** Whether a key belongs to an invitation that is open. */
  hasInvitation(keyHash: string): Promise<boolean>
  /** All of one council, or of all councils, newest first. */
  listInvitations(authority: string | null): Promise<readonly InvitationRecord[]>
  closeInvitation(site: string, atUtc: string): Promise<void>
}
