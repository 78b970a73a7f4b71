import type { Pilot } from './pilot.ts'

/** What stands in one cell; null is a blank. */
export type Cell = string | number | boolean | null

/** One column. Every file of the pack is made from these: tables, codebook, data package, SPSS, R. */
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

/** How a table is described, without what is in it. */
export interface TableHead {
  readonly name: string
  /** What one row is. */
  readonly title: string
  readonly key: readonly string[]
  /** Columns that name a row of another table. */
  readonly links: readonly { readonly field: string; readonly table: string; readonly to: string }[]
  /** Numbers that stand for "no answer, and why". */
  readonly missingCodes: readonly (readonly [code: string, label: string])[]
  readonly fields: readonly Field<never>[]
}

/** A table that is made from some source: the visits of one person, the list of sites. */
export interface TableMaker<Source> extends TableHead {
  readonly rowsOf: (source: Source) => readonly (readonly Cell[])[]
}

/** A table made from visits. The rows of all people, one after another, are the table. */
export type PilotTable = TableMaker<Pilot>

/** How a table is described: its fields, and how its rows come out of the source. */
export interface TableParts<Source, Row> {
  readonly name: string
  readonly title: string
  readonly key?: readonly string[]
  readonly links?: TableHead['links']
  readonly missingCodes?: TableHead['missingCodes']
  readonly fields: readonly Field<Row>[]
  readonly rows: (source: Source) => readonly Row[]
}

/** Ties fields and rows of one type together, and gives back a table that no longer depends on that type. */
export function defineTable<Row, Source = Pilot>(parts: TableParts<Source, Row>): TableMaker<Source> {
  const { name, title, key = [], links = [], missingCodes = [], fields, rows } = parts
  return {
    name,
    title,
    key,
    links,
    missingCodes,
    fields,
    rowsOf: (source) => rows(source).map((row) => fields.map((field) => field.read(row))),
  }
}
