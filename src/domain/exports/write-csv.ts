import type { Cell, Table } from './table.ts'

/** Which reader a CSV is for: programs get plain values; spreadsheets get a BOM and cells that cannot run. */
export type CsvFlavour = 'plain' | 'excel'

// A spreadsheet takes a text that begins like this for a formula; full-width forms count too.
const looksLikeFormula = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const needsQuotes = /[",\r\n]|^\s|\s$/

/** One table as CSV (RFC 4180): one header row, CRLF, UTF-8, blanks for missing. */
export function writeCsv(table: Table, flavour: CsvFlavour = 'plain'): string {
  const header = table.fields.map((field) => field.name)
  const lines = [header, ...table.rows.map((row) => row.map((cell) => cellText(cell, flavour)))]
  const text = lines.map((line) => line.map(quote).join(',')).join('\r\n')
  return `${flavour === 'excel' ? '\uFEFF' : ''}${text}\r\n`
}

function cellText(cell: Cell, flavour: CsvFlavour): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return flavour === 'excel' && looksLikeFormula.test(cell) ? `'${cell}` : cell
}

function quote(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
