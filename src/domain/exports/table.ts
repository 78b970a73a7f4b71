import type { Pilot } from './pilot.ts'

/** What stands in one cell; null is a blank. */
export type Cell = string | number | boolean | null

/** One column. Every file of the pack is made from these: tables, codebook, data package. */
export interface Field<Row> {
  /** Lower case with underscores, at most 26 characters, so that every statistics program takes it. */
  readonly name: string
  readonly label: string
  readonly type: 'string' | 'integer' | 'boolean' | 'datetime'
  /** Codes and what they mean; a code outside the list is a fault. */
  readonly codes?: readonly (readonly [code: string, label: string])[]
  readonly range?: readonly [lowest: number, highest: number]
  /** Never blank. */
  readonly required?: boolean
  readonly read: (row: Row) => Cell
}

/** One table of the pack. */
export interface Table {
  readonly name: string
  /** What one row is. */
  readonly title: string
  readonly key: readonly string[]
  /** Numbers that stand for "no answer, and why". */
  readonly missingCodes: readonly (readonly [code: string, label: string])[]
  readonly fields: readonly Field<never>[]
  readonly rows: readonly (readonly Cell[])[]
}

/** How a table is described: its fields, and how its rows come out of the pilot. */
export interface TableParts<Row> {
  readonly name: string
  readonly title: string
  readonly key?: readonly string[]
  readonly missingCodes?: Table['missingCodes']
  readonly fields: readonly Field<Row>[]
  readonly rows: (pilot: Pilot) => readonly Row[]
}

/** A table ready to be filled. */
export type TableMaker = (pilot: Pilot) => Table

/** Ties fields and rows of one type together, and gives back a table that no longer depends on that type. */
export function defineTable<Row>({
  name,
  title,
  key = [],
  missingCodes = [],
  fields,
  rows,
}: TableParts<Row>): TableMaker {
  return (pilot) => ({
    name,
    title,
    key,
    missingCodes,
    fields,
    rows: rows(pilot).map((row) => fields.map((field) => field.read(row))),
  })
}
