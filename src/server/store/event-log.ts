/** What a clock on a device told us, judged when the event came in. Wrong clocks are kept and marked. */
export type ClockMark = 'ok' | 'future' | 'before-2026' | 'not-a-time'

/** An event on its way into the store: what is looked up as columns, the event itself as JSON text. */
export interface NewEvent {
  /** UUID. */
  readonly id: string
  /** UUID. */
  readonly visit: string
  readonly seq: number
  readonly at: string
  readonly person: string | null
  /** Keyed hash of the person code, the form in which an erased code is remembered. */
  readonly personHash: string | null
  /** UUID of the led session it belongs to. */
  readonly live: string | null
  readonly kind: string
  readonly keyed: boolean
  readonly clock: ClockMark
  readonly receivedAt: string
  /** JSON text in one line. */
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

/** Which events are read; every part narrows it. */
export interface EventFilter {
  readonly visit?: string
  readonly live?: string
  /** Received at or after this time. */
  readonly receivedFrom?: string
  /** Received before this time. */
  readonly receivedBefore?: string
}

/** What is forgotten when a person asks. */
export interface EraseRequest {
  readonly person: string
  readonly personHash: string
  readonly atUtc: string
}

/** What is left of those who were erased. */
export interface ErasureCounts {
  readonly people: number
  /** Events that went with them. */
  readonly events: number
  /** Late events that were refused since. */
  readonly refused: number
}

/** Ids of the events that were new, from the outcomes that belong to them. */
export function acceptedOf(
  events: readonly NewEvent[],
  outcomes: readonly AppendOutcome[],
): readonly string[] {
  return events.filter((_, index) => outcomes[index] === 'accepted').map(({ id }) => id)
}

/** The one record: facts are added, read in the order they came, and forgotten only when their person asks. */
export interface EventLog {
  /**
   * Appends events; an id that is there already is left alone. Outcomes come in the order of `events`, when all of
   * them are on disk.
   */
  appendEvents(events: readonly NewEvent[]): Promise<readonly AppendOutcome[]>
  /** Events in the order they were stored, a page at a time, so that a big store never fills the memory. */
  readEvents(filter?: EventFilter & { readonly pageSize?: number }): AsyncIterable<readonly StoredEvent[]>
  /** All events of some visits, in the order they were stored. At most a few hundred visits at a time. */
  readVisits(visits: readonly string[]): Promise<readonly StoredEvent[]>
  /** The events under a code, and those of the same visits from before the code was given. */
  readPerson(person: string): Promise<readonly StoredEvent[]>
  /** Forgets what `readPerson` gives, and remembers to refuse late events. Answers how many events went. */
  erasePerson(request: EraseRequest): Promise<number>
  countErasures(): Promise<ErasureCounts>
  /** Every code that has events. */
  listPeople(): Promise<readonly string[]>
  /**
   * Takes over erasures from another copy of this store: late events of these people and visits are refused, and what
   * the visits hold without a code goes. Answers how many events went.
   */
  rememberErasures(
    people: readonly { readonly personHash: string; readonly atUtc: string }[],
    visits: readonly string[],
  ): Promise<number>
}
