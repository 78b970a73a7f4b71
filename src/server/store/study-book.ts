import type { StoredEvent } from './event-log.ts'

/** How far the study has come. */
export interface StudyMark {
  /** Version of the form of a row; rows of another one are worked out again. */
  readonly version: number
  /** Events received before this time are in; '' while none are. */
  readonly until: string
  /** Another number whenever rows came or went, so that a copy in memory knows when it is old. */
  readonly generation: number
}

/** Visits that are in the study, and those that wait to be worked out. */
export interface StudyProgress {
  readonly visits: number
  readonly waiting: number
}

/** What became of a visit. */
export interface StudyVisit {
  readonly visit: string
  /** The code it belongs to, or the visit itself. */
  readonly subject: string
  /** Why it does not count; null when it does. */
  readonly leftOut: 'test' | 'other-purpose' | 'unstarted' | null
  /** Events that could not be read. */
  readonly unreadable: number
}

/** An event of the study, with its visit: that of an event that cannot be read is known from nowhere else. */
export interface StudyEvent extends StoredEvent {
  readonly visit: string
}

/** One row of the study, as text. */
export interface KeptRow {
  readonly subject: string
  readonly body: string
}

/** Visits that do not count, and events that cannot be read. */
export interface StudyLeftOut {
  readonly test: number
  readonly otherPurpose: number
  readonly unstarted: number
  readonly unreadable: number
}

/**
 * The study as a derived table: one row a person, worked out from the events and rebuilt from them when it is dropped.
 * Whoever is erased or retired goes from it in the same step as their events.
 */
export interface StudyBook {
  readStudyMark(): Promise<StudyMark | null>
  /** Who had something new in a span of time: each person or visit once a day. */
  listArrivals(
    from: string,
    before: string,
  ): Promise<readonly { readonly person: string; readonly receivedAt: string }[]>
  /** Lets in what was received up to a time: its visits, and all others of the same people, wait to be worked out. */
  letIntoStudy(version: number, until: string): Promise<void>
  /**
   * Every event, received before a time, of the people whom these visits belong to. The visits are named by the caller:
   * another server may have worked them out since it asked which ones wait.
   */
  readStudyBatch(visits: readonly string[], until: string): Promise<readonly StudyEvent[]>
  /** The visits that wait, some of them: those that no event is left of are forgotten. */
  nextStudyVisits(): Promise<readonly string[]>
  /** Keeps what was worked out; false, and nothing kept, when rows came or went since `generation`. */
  keepStudy(generation: number, visits: readonly StudyVisit[], rows: readonly KeptRow[]): Promise<boolean>
  readStudyProgress(): Promise<StudyProgress>
  countStudyLeftOut(): Promise<StudyLeftOut>
  /** The visits that the rows of some subjects were worked out from. */
  readStudyVisits(subjects: readonly string[]): Promise<readonly string[]>
  /** Bodies of the rows after a subject, in order, with the last subject of the page. */
  readStudyRows(after: string, limit: number): Promise<readonly KeptRow[]>
  /** A kept answer of this name, when it was made from the same things; null otherwise. */
  readStudyAnswer(name: string, madeFrom: string): Promise<string | null>
  /** Keeps an answer in place of the one of that name; false, and nothing kept, when rows came or went meanwhile. */
  keepStudyAnswer(generation: number, name: string, madeFrom: string, body: string): Promise<boolean>
  /** Empties the study; the next look at it works it out again. */
  dropStudy(): Promise<void>
}
