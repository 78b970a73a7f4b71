import { dayNumberOf, epochMsOf, MS_A_DAY } from '../../measures/timestamp.ts'
import type { Cell, Field, TableHead } from '../table.ts'

/** Rows that a sheet can hold, the header with them. */
export const SHEET_ROWS = 1_048_576

/** Days from 30 December 1899, where spreadsheets count from, to 1 January 1970. */
const DAYS_BEFORE_1970 = 25_569
/** Style numbers of `workbook-files.ts`. */
const BOLD = 1
const TIME = 2

// Everything but the letters that XML 1.0 can hold; a half of a pair of surrogates by itself is none of them.
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text in XML. */
export function xmlText(text: string): string {
  return text.replace(notInXml, '').replace(/[&<>"]/g, (letter) => special[letter] ?? letter)
}

/** Beginning of a sheet: the first row stays in sight and is the header. */
export function sheetHeader(table: TableHead): string {
  const names = table.fields.map(({ name }) => textCell(name, BOLD)).join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData><row>${names}</row>`
}

/** One row of a sheet: numbers are numbers, times are times, texts never run, a blank is an empty cell. */
export function sheetRow(row: readonly Cell[], fields: readonly Field<never>[]): string {
  return `<row>${row.map((cell, column) => cellXml(cell, fields[column]?.type ?? 'string')).join('')}</row>`
}

export const SHEET_END = '</sheetData></worksheet>'

function cellXml(cell: Cell, type: Field<never>['type']): string {
  if (cell === null) return '<c/>'
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`
  if (type === 'datetime' && dayNumberOf(cell) >= 0)
    return `<c s="${TIME}"><v>${spreadsheetTime(cell)}</v></c>`
  return textCell(cell, 0)
}

function textCell(text: string, style: number): string {
  return `<c t="inlineStr"${style > 0 ? ` s="${style}"` : ''}><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}

/** Rounded upwards, by less than a tenth of a millisecond: readers that cut off fractions still get the second. */
function spreadsheetTime(timestamp: string): string {
  const days = epochMsOf(`${timestamp.slice(0, 19)}.000Z`) / MS_A_DAY + DAYS_BEFORE_1970
  return (Math.ceil(days * 1e9) / 1e9).toFixed(9)
}
