import type { ZipEntry } from '../assemble-zip.ts'
import type { WrittenTable } from '../table-writer.ts'
import type { Cell, Field } from '../table.ts'
import { SHEET_END, sheetHeader, sheetRow } from './sheet-xml.ts'
import { sheetPath, workbookFiles } from './workbook-files.ts'

const field = (name: string): Field<never> => ({ name, label: name, type: 'string', read: () => null })
const contentsHead = {
  name: 'read_me',
  title: '',
  key: [],
  links: [],
  missingCodes: [],
  fields: [field('sheet'), field('what_it_holds')],
}

/**
 * What a workbook is zipped from: a sheet that says what it is, then a sheet a table. A table that is too long for a
 * sheet is left out and named on the first.
 */
export function workbookEntries(tables: readonly WrittenTable[], title: string): readonly ZipEntry[] {
  const sheets = tables.flatMap(({ table, sheet }) => (sheet ? [{ name: table.name, part: sheet }] : []))
  const contents: readonly (readonly Cell[])[] = [
    ['read_me', title],
    ...tables.map(({ table, rows, sheet }) => [
      table.name,
      sheet
        ? `${table.title}. Rows: ${rows}.`
        : `Left out: ${rows} rows are more than a sheet can hold. Use ${table.name}.csv.`,
    ]),
  ]
  const { fields } = contentsHead
  return [
    ...workbookFiles(['read_me', ...sheets.map(({ name }) => name)]),
    {
      path: sheetPath(1),
      text: `${sheetHeader(contentsHead)}${contents.map((row) => sheetRow(row, fields)).join('')}${SHEET_END}`,
    },
    ...sheets.map(({ part }, at) => ({ part, path: sheetPath(at + 2) })),
  ]
}
