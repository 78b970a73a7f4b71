import type { Study } from '../../evaluation/study.ts'
import { assembleZip, type ZipEntry } from '../assemble-zip.ts'
import { codebookTable } from '../make-codebook.ts'
import { makeDatapackage } from '../make-datapackage.ts'
import type { Spool } from '../spool.ts'
import type { TableMaker } from '../table.ts'
import { createTableWriter, type WrittenTable } from '../table-writer.ts'
import { lines } from '../write-readme.ts'
import { workbookEntries } from '../xlsx/workbook-entries.ts'
import type { Hash } from '../zip-part.ts'
import { publicationTables } from './publication-tables.ts'

/** What a publication says of itself. */
export interface PublicationParts {
  readonly version: string
  readonly isDemonstration: boolean
  /** Day up to which events are in it, `YYYY-MM-DD`; null while nothing is released. */
  readonly until: string | null
  readonly newHash: () => Hash
}

/**
 * The publication: tables that may be shown to anybody. Small numbers are hidden so that nothing gives them away, counts
 * are rounded, and there is no row about a person, no text that somebody wrote and no number that stands for anybody.
 * The same study gives the same bytes.
 */
export async function* makePublication(
  study: Study,
  parts: PublicationParts,
  spool: Spool,
): AsyncIterable<Uint8Array<ArrayBuffer>> {
  async function write<Source>(table: TableMaker<Source>, from: Source): Promise<WrittenTable> {
    const writer = createTableWriter(table, spool, parts.newHash)
    writer.add(table.rowsOf(from))
    return writer.close()
  }
  const tables: WrittenTable[] = []
  for (const table of publicationTables) tables.push(await write(table, study))
  const all = [...tables, await write(codebookTable, publicationTables)]
  const title = `${parts.isDemonstration ? 'DEMONSTRATION, not results: ' : ''}Virtual House publication`
  const entries: readonly ZipEntry[] = [
    { path: 'README.txt', text: readme(study, parts, all) },
    ...all.map(({ plain }) => ({ part: plain })),
    {
      path: 'datapackage.json',
      text: makeDatapackage(
        all.map(({ table, plain, hash }) => ({ table, path: plain.path, bytes: plain.size, hash })),
        { title, version: parts.version, created: null },
      ),
    },
    { path: 'publication.xlsx', pieces: assembleZip(workbookEntries(all, title), spool), isPacked: true },
    ...all.map(({ excel }) => ({ part: excel })),
  ]
  yield* assembleZip(entries, spool)
}

function readme(
  { rule, plan, sites }: Study,
  { version, isDemonstration, until }: PublicationParts,
  tables: readonly WrittenTable[],
): string {
  return lines(
    'VIRTUAL HOUSE: PUBLICATION',
    '',
    ...(isDemonstration
      ? ['DEMONSTRATION DATA. Everybody in it is made up. Nothing here is a result.', '']
      : []),
    until
      ? `Holds what came in up to ${until}.`
      : 'Nothing is released yet: not enough people have taken part.',
    `Made by Virtual House ${version}`,
    plan
      ? `Analysis plan frozen ${plan.frozenAt}, SHA-256 ${plan.hash}`
      : 'No analysis plan was frozen before the data.',
    '',
    'FILES',
    ...tables.map(({ table, rows }) => `${`${table.name}.csv`.padEnd(16)} ${table.title}. Rows: ${rows}.`),
    'datapackage.json The same for programs (Frictionless Data Package 1).',
    'publication.xlsx The tables as sheets of one workbook.',
    'excel/           The CSVs for spreadsheet programs.',
    '',
    'HOW SMALL NUMBERS ARE KEPT SAFE',
    `No group of fewer than ${rule.smallestGroup} people is shown. Within a group, counts from 1 to ${rule.smallestCount - 1} are hidden,`,
    'and so are other counts from which they could be worked out. Tables about the same question are left out when',
    `the people in them differ by 1 to ${rule.smallestGroup - 1}. Counts are rounded to the nearest 5, so they may not add up.`,
    'Where a count of who changed is hidden, so are the interval and the p value.',
    `New answers come in by whole weeks, and only when at least ${rule.smallestGroup} people have something new.`,
    '',
    'HOW THINGS ARE COUNTED',
    'Before: the last rating before the first story. After: the first rating after. Later: 28 to 84 days after that.',
    'Confident means Very or Completely.',
    ...(sites.some(({ arm }) => arm === 'waiting')
      ? [
          'Some sites waited before they began. The comparison with them is in the report, not in these tables: what is',
          'here is before and after alone. Say "was higher after", not "caused".',
        ]
      : ['There is no comparison group: say "was higher after", not "caused".']),
  )
}
