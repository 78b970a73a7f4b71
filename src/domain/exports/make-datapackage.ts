import type { Field, TableHead } from './table.ts'

/** A CSV that lies in the pack, and the table that it was written from. */
export interface PackedTable {
  readonly table: TableHead
  readonly path: string
  readonly bytes: number
  /** SHA-256 in hexadecimal. */
  readonly hash: string
}

/** Describes the tables of the pack (Frictionless Data Package 1). */
export function makeDatapackage(
  tables: readonly PackedTable[],
  about: { readonly title: string; readonly version: string; readonly created: string | null },
): string {
  const names = new Set(tables.map(({ table }) => table.name))
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'virtual-house-pilot',
    title: about.title,
    version: about.version,
    ...(about.created ? { created: about.created } : {}),
    resources: tables.map(({ table, path, bytes, hash }) => ({
      name: table.name,
      title: table.title,
      path,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      bytes,
      hash: `sha256:${hash}`,
      schema: {
        fields: table.fields.map(describeField),
        missingValues: ['', ...table.missingCodes.map(([code]) => code)],
        ...(table.key.length > 0 ? { primaryKey: [...table.key] } : {}),
        ...describeLinks(table.links.filter((link) => names.has(link.table))),
      },
    })),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function describeLinks(links: TableHead['links']) {
  if (links.length === 0) return {}
  return {
    foreignKeys: links.map(({ field, table, to }) => ({
      fields: field,
      reference: { resource: table, fields: to },
    })),
  }
}

function describeField({ name, label, type, codes, range, required }: Field<never>) {
  const constraints = {
    ...(required ? { required } : {}),
    ...(codes ? { enum: codes.map(([code]) => code) } : {}),
    ...(range ? { minimum: range[0], maximum: range[1] } : {}),
  }
  return { name, type, title: label, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) }
}
