import type { Field, Table } from './table.ts'

/** A CSV that lies in the pack, and the table that it was written from. */
export interface PackedTable {
  readonly table: Table
  readonly path: string
  readonly bytes: Uint8Array
}

/** Describes the tables of the pack (Frictionless Data Package 1). `sha256` gives the hash in hexadecimal. */
export function makeDatapackage(
  tables: readonly PackedTable[],
  about: { readonly title: string; readonly version: string; readonly created: string | null },
  sha256: (bytes: Uint8Array) => string,
): string {
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'virtual-house-pilot',
    title: about.title,
    version: about.version,
    ...(about.created ? { created: about.created } : {}),
    resources: tables.map(({ table, path, bytes }) => ({
      name: table.name,
      title: table.title,
      path,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      bytes: bytes.byteLength,
      hash: `sha256:${sha256(bytes)}`,
      schema: {
        fields: table.fields.map(describeField),
        missingValues: ['', ...table.missingCodes.map(([code]) => code)],
        ...(table.key.length > 0 ? { primaryKey: [...table.key] } : {}),
      },
    })),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function describeField({ name, label, type, codes, range, required }: Field<never>) {
  const constraints = {
    ...(required ? { required } : {}),
    ...(codes ? { enum: codes.map(([code]) => code) } : {}),
    ...(range ? { minimum: range[0], maximum: range[1] } : {}),
  }
  return { name, type, title: label, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) }
}
