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

/** What would become of an event that came in. */
export type Prospect = 'new' | 'there' | 'erased'

/** Files of answers from devices without a server: what they would bring, what they brought, and the way back. */
export interface ImportBook {
  /** What would become of each event, in the order of `events`. Nothing is changed. At most some hundred at a time. */
  foresee(
    events: readonly { readonly id: string; readonly visit: string; readonly personHash: string | null }[],
  ): Promise<readonly Prospect[]>
  /** Notes that events came in with a file; the first call makes its record. Events that are not there are left out. */
  noteImport(record: Omit<ImportRecord, 'events' | 'visits'>, events: readonly string[]): Promise<void>
  /** Newest first; files of which nothing is left are not among them. */
  listImports(): Promise<readonly ImportRecord[]>
  /** Takes the events of a file out again, and lets them come in another time. Answers how many went. */
  undoImport(id: string): Promise<number>
}
