import { defineTable, type Field, type TableHead, type TableMaker } from './table.ts'

interface Row {
  readonly table: TableHead
  readonly field: Field<never>
}

const column = (name: string, label: string, read: (row: Row) => string | null): Field<Row> => ({
  name,
  label,
  type: 'string',
  read,
})

/** The codebook: every column of every table, as a table of its own. */
export const codebookTable: TableMaker<readonly TableHead[]> = defineTable<Row, readonly TableHead[]>({
  name: 'codebook',
  title: 'One row for each column of each table',
  key: ['table', 'variable'],
  rows: (tables) => tables.flatMap((table) => table.fields.map((field) => ({ table, field }))),
  fields: [
    column('table', 'Table', ({ table }) => table.name),
    column('variable', 'Column', ({ field }) => field.name),
    column('label', 'What it holds', ({ field }) => field.label),
    column('type', 'Kind of value', ({ field }) => field.type),
    column('values', 'Codes and what they mean', ({ field }) => list(field.codes ?? [])),
    column('range', 'Lowest and highest value', ({ field }) => field.range?.join(' to ') ?? null),
    column('required', 'Never blank', ({ field }) => (field.required ? 'yes' : 'no')),
    column('missing', 'What stands for no answer', ({ table, field }) => missing(table, field)),
  ],
})

function list(codes: readonly (readonly [string, string])[]): string | null {
  return codes.map(([code, label]) => `${code}=${label}`).join('; ') || null
}

function missing(table: TableHead, field: Field<never>): string | null {
  if (field.required) return null
  const codes = field.type === 'integer' && field.range ? table.missingCodes : []
  return ['blank=No answer', ...codes.map(([code, label]) => `${code}=${label}`)].join('; ')
}
