import type { SpooledPart, Hash } from './zip-part.ts'
import { createPart } from './zip-part.ts'
import type { Spool } from './spool.ts'
import type { Cell, TableHead } from './table.ts'
import { csvHeader, csvRow } from './write-csv.ts'
import { SHEET_END, SHEET_ROWS, sheetHeader, sheetRow } from './xlsx/sheet-xml.ts'

/** A table as it lies in the spool: a CSV for programs, one for spreadsheets, and a sheet. */
export interface WrittenTable {
  readonly table: TableHead
  readonly rows: number
  readonly plain: SpooledPart
  readonly excel: SpooledPart
  /** Null when a sheet cannot hold so many rows. */
  readonly sheet: SpooledPart | null
  /** SHA-256 of the plain CSV, in hexadecimal. */
  readonly hash: string
}

/** Writes one table in all its forms, row after row. */
export interface TableWriter {
  add(rows: readonly (readonly Cell[])[]): void
  /** Resolves when what waits is in the spool, as far as it is worth while. */
  drain(): Promise<void>
  close(): Promise<WrittenTable>
}

/** Starts a table with its header. */
export function createTableWriter(table: TableHead, spool: Spool, newHash: () => Hash): TableWriter {
  const hash = newHash()
  const plain = createPart(`${table.name}.csv`, spool, hash)
  const excel = createPart(`excel/${table.name}.csv`, spool)
  const sheet = createPart(`sheet/${table.name}`, spool)
  plain.write(csvHeader(table))
  excel.write(csvHeader(table, 'excel'))
  sheet.write(sheetHeader(table))
  let count = 0
  return {
    add(rows) {
      for (const row of rows) {
        count++
        plain.write(csvRow(table, row))
        excel.write(csvRow(table, row, 'excel'))
        if (count < SHEET_ROWS) sheet.write(sheetRow(row, table.fields))
      }
    },
    async drain() {
      await plain.drain()
      await excel.drain()
      await sheet.drain()
    },
    async close() {
      sheet.write(SHEET_END)
      const closed = await sheet.close()
      return {
        table,
        rows: count,
        plain: await plain.close(),
        excel: await excel.close(),
        sheet: count < SHEET_ROWS ? closed : null,
        hash: hash.hex(),
      }
    },
  }
}
