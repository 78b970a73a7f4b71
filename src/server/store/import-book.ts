import type { AppendOutcome, NewEvent } from './event-log.ts'

/** A file of answers that was taken in by hand. */
export interface ImportRecord {
  readonly id: string
  readonly importedAt: string
  /** Sign-in name of the account that did it. */
  readonly importedBy: string
  /** Events of it that are in the store now. */
  readonly events: number
  readonly visits: number
}

/** An import before anything is known of its events. */
export type ImportBatch = Pick<ImportRecord, 'id' | 'importedAt' | 'importedBy'>

/** What would become of an event that came in. */
export type Prospect = 'new' | 'there' | 'erased'

/** Files of answers from devices without a server: what they would bring, what they brought, and the way back. */
export interface ImportBook {
  /** What would become of each event, in the order of `events`. Nothing is changed. At most some hundred at a time. */
  foresee(
    events: readonly { readonly id: string; readonly visit: string; readonly personHash: string | null }[],
  ): Promise<readonly Prospect[]>
  /** Appends events of a file as `appendEvents` does, and notes those that are new with it: both, or neither. */
  importEvents(batch: ImportBatch, events: readonly NewEvent[]): Promise<readonly AppendOutcome[]>
  /** Newest first; files of which nothing is left are not among them. */
  listImports(): Promise<readonly ImportRecord[]>
  /** Takes the events of a file out again, and lets them come in another time. Answers how many went. */
  undoImport(id: string): Promise<number>
}
