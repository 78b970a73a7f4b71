import type { AcceptedLink } from '../../domain/linking/accept-links.ts'

/** A proposed link that an evaluator accepted. Both ends are keyed hashes of a code or a visit. */
export interface AcceptedLinkRecord extends AcceptedLink {
  readonly acceptedAt: string
  /** Sign-in name of the account that did it. */
  readonly acceptedBy: string
}

/**
 * Accepted links. What is accepted or taken back changes whose answers are whose, so every copy of the study in memory
 * is told that it is old. Whoever is erased takes their links along (`EventLog.erasePerson`).
 */
export interface LinkBook {
  /** Keeps a link; a record that is linked already is left as it is. Answers whether it was kept. */
  acceptLink(link: AcceptedLinkRecord): Promise<boolean>
  /** Answers whether there was such a link. */
  takeBackLink(link: AcceptedLink): Promise<boolean>
  /** Newest first. */
  listAcceptedLinks(): Promise<readonly AcceptedLinkRecord[]>
}
