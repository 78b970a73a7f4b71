/** A led session in the store. It goes as a whole, with every entry, when its time is over. */
export interface LiveSessionRecord {
  /** UUID, chosen by the browser that made it. */
  readonly session: string
  /** Four digits, in use once at a time. */
  readonly code: string
  /** Account of the trainer who made it. */
  readonly madeBy: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly endedAt: string | null
}

/** An entry on its way into the log of a session. */
export interface NewLiveEntry {
  readonly session: string
  /** UUID; the same one is kept once a session. */
  readonly id: string
  /** UTC. */
  readonly at: string
  /** Whose it is; null for the trainer. */
  readonly seat: string | null
  readonly kind: string
  /** The fact as JSON. */
  readonly body: string
}

/** A stored entry as it is read back. `body` is parsed by whoever reads it: storage is an outside edge. */
export interface StoredLiveEntry {
  readonly seq: number
  readonly id: string
  readonly at: string
  readonly seat: string | null
  readonly body: string
}

/** What became of an entry: its place in the log, from 1; or it was there already; or its session is not there. */
export type LiveOutcome = number | 'repeated' | 'gone'

/** Led sessions in which another server stored something; `all` when the store cannot say which (after a lost connection). */
export type LiveChange = readonly string[] | 'all'

/** Logs of led sessions. They hold votes and reasons, so none stays longer than a day. */
export interface LiveLog {
  /** Makes a session. An expired one gives up its code. */
  addLiveSession(session: Omit<LiveSessionRecord, 'endedAt'>): Promise<'added' | 'repeated' | 'code-taken'>
  /** A session that has not expired. */
  findLiveSession(session: string, nowUtc: string): Promise<LiveSessionRecord | null>
  /** The session of a join code, if it has not expired. */
  findLiveCode(code: string, nowUtc: string): Promise<LiveSessionRecord | null>
  /** Sessions of an account that have not expired, the newest first; those that are over too, for their summary. */
  listLiveSessions(madeBy: string, nowUtc: string): Promise<readonly LiveSessionRecord[]>
  /** Notes that a session is over. */
  endLiveSession(session: string, atUtc: string): Promise<void>
  /** Appends entries of any sessions, numbered in each; resolves when all of them are on disk. */
  appendLive(entries: readonly NewLiveEntry[]): Promise<readonly LiveOutcome[]>
  /** Entries of a session after a place of its log, in order. */
  readLive(session: string, after: number): Promise<readonly StoredLiveEntry[]>
  /** Forgets sessions that have expired, with all that was said in them; gives how many. */
  dropLiveSessions(nowUtc: string): Promise<number>
  /**
   * Tells of every commit of another server on this store that brought entries, once a commit. What this server appends
   * it knows from its own outcomes. Gives back the way to stop listening.
   */
  onLiveChange(listener: (change: LiveChange) => void): () => void
}
