/** How much a run of the retention rule took away. */
export interface Retired {
  readonly events: number
  readonly visits: number
}

/** What is taken away when its time is over. */
export interface Retention {
  /**
   * Forgets people whose newest event came in before a time, and visits without a code whose newest did. Somebody who
   * came back since is kept whole, so that no pair of answers is torn apart.
   */
  retireEvents(before: string): Promise<Retired>
  /** Forgets audit entries before a time; gives how many. */
  retireAudit(before: string): Promise<number>
  /** Forgets sessions, links and half-done sign-ins whose time is over. */
  sweepExpired(nowUtc: string): Promise<void>
}
