import type { Cell, Field, TableHead } from './table.ts'

/** Which reader a CSV is for: programs get plain values; spreadsheets get a BOM and cells that cannot run. */
export type CsvFlavour = 'plain' | 'excel'

// A spreadsheet takes a text that begins like this for a formula; full-width forms count too.
const looksLikeFormula = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const needsQuotes = /[",\r\n]|^\s|\s$/

/** The first line of a table as CSV (RFC 4180): one header row, CRLF, UTF-8. */
export function csvHeader(table: TableHead, flavour: CsvFlavour = 'plain'): string {
  return `${flavour === 'excel' ? '\uFEFF' : ''}${table.fields.map(({ name }) => name).join(',')}\r\n`
}

/** One row as CSV; a blank for what is missing. */
export function csvRow(table: TableHead, row: readonly Cell[], flavour: CsvFlavour = 'plain'): string {
  const cells = row.map((cell, column) => cellText(cell, table.fields[column]?.type ?? 'string', flavour))
  return `${cells.map(quote).join(',')}\r\n`
}

/** A text that a spreadsheet would take for a formula, with an apostrophe before it; any other as it is. */
function harmlessText(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text
}

function cellText(cell: Cell, type: Field<never>['type'], flavour: CsvFlavour): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  if (flavour === 'plain') return cell
  // Spreadsheets take a time with `T` and `Z` for a text.
  return type === 'datetime' ? cell.slice(0, 19).replace('T', ' ') : harmlessText(cell)
}

function quote(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
