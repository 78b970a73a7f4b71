import type { Row, Steps } from '../operations/steps.ts'

/** One table as it is copied: text and whole numbers only. */
export interface BackupTable {
  readonly name: string
  readonly columns: readonly string[]
}

/** All tables of a store at one moment, while servers go on writing. */
export interface BackupSource {
  /** Those that others refer to come first. */
  tables(): Promise<readonly BackupTable[]>
  /** The rows in the order of the primary key, some at a time. */
  rows(table: BackupTable): AsyncIterable<readonly Row[]>
  close(): Promise<void>
}

/** An empty store that is filled in one go: either everything is done or nothing. */
export interface BackupTarget {
  tables(): Promise<readonly BackupTable[]>
  isEmpty(): Promise<boolean>
  insert(table: BackupTable, rows: readonly (readonly unknown[])[]): Promise<void>
  /** Takes the steps of an operation of the store, on what was inserted. */
  walk<T>(steps: Steps<T>): Promise<T>
  /** Keeps everything that was done. */
  commit(): Promise<void>
  /** Gives up what was not committed. */
  close(): Promise<void>
}

/** Rows that are read or written at once. */
export const ROWS_AT_ONCE = 2000

/** Led sessions stay out of every copy: votes and reasons are gone after a day, and a copy would keep them. */
const neverCopied: readonly string[] = ['live_session', 'live_entry']

/** Tables in an order in which each comes after those it refers to; the same for both kinds of store. */
export function inOrderOfReference(
  tables: readonly BackupTable[],
  references: readonly { readonly from: string; readonly to: string }[],
): readonly BackupTable[] {
  const ordered: BackupTable[] = []
  const waiting = tables
    .filter(({ name }) => !neverCopied.includes(name))
    .map(({ name, columns }) => ({ name, columns: columns.toSorted() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  while (waiting.length > 0) {
    const isFree = ({ name }: BackupTable) =>
      !references.some(
        ({ from, to }) => from === name && to !== name && waiting.some((table) => table.name === to),
      )
    const next = waiting.findIndex(isFree)
    if (next === -1) throw new Error('The tables refer to each other in a circle.')
    ordered.push(...waiting.splice(next, 1))
  }
  return ordered
}
