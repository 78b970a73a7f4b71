/** Invitation links. Only a hash of each key is kept. */
export interface InvitationBook {
  addInvitation(keyHash: string, createdAt: string): Promise<void>
  hasInvitation(keyHash: string): Promise<boolean>
  countInvitations(): Promise<number>
}
