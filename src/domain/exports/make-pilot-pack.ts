import type { DisclosureRule } from '../disclosure/disclosure-rule.ts'
import type { Cost, FrozenPlan } from '../evaluation/analysis-plan.schema.ts'
import type { StudySite } from '../evaluation/study.ts'
import { analysisScript } from './analysis-script.ts'
import { assembleZip, type ZipEntry } from './assemble-zip.ts'
import { codebookTable } from './make-codebook.ts'
import { makeDatapackage } from './make-datapackage.ts'
import { addCounts, NOBODY } from './pack-counts.ts'
import type { PackSource } from './pack-source.ts'
import { gatherPilot, type Pilot } from './pilot.ts'
import { type CodeLabels, savVariables } from './sav/sav-variables.ts'
import { createSavWriter } from './sav/sav-writer.ts'
import { writeSps } from './sav/write-sps.ts'
import type { Spool } from './spool.ts'
import type { PilotTable, TableMaker } from './table.ts'
import { createTableWriter, type WrittenTable } from './table-writer.ts'
import { answersTable } from './tables/answers.ts'
import { costsTable } from './tables/costs.ts'
import { decisionsTable } from './tables/decisions.ts'
import { liveTable } from './tables/live.ts'
import { type ContentOptions, optionsTable } from './tables/options.ts'
import { peopleTable } from './tables/people.ts'
import { practiceTable } from './tables/practice.ts'
import { ratingsTable } from './tables/ratings.ts'
import { sitesTable } from './tables/sites.ts'
import { visitsTable } from './tables/visits.ts'
import { wideTable } from './tables/wide.ts'
import { writeEvents } from './write-events.ts'
import { writeReadme } from './write-readme.ts'
import { workbookEntries } from './xlsx/workbook-entries.ts'
import { createPart, type Hash } from './zip-part.ts'

/** What lies in a pack beside the records. */
export interface PackPapers {
  readonly sites: readonly StudySite[]
  readonly costs: readonly Cost[]
  /** Frozen analysis plans, newest first, without the name of who froze them. */
  readonly plans: readonly Omit<FrozenPlan, 'frozenBy'>[]
  /** The stories of every content version that is known. */
  readonly contents: readonly ContentOptions[]
  /** Words for the codes of background questions. */
  readonly labels: CodeLabels
}

/** What the pack is made with. */
export interface PackParts {
  readonly version: string
  /** The number that stands for a person code, keyed to the store. */
  readonly studyNumber: (code: string) => string
  /** SHA-256. */
  readonly newHash: () => Hash
  readonly papers: PackPapers
  /** Bounds of the site: the pack says what may be shown of it. */
  readonly rule: DisclosureRule
  /** Told now and then how many of all people are written. */
  readonly onProgress?: (done: number, all: number) => void
}

const pilotTables: readonly PilotTable[] = [
  peopleTable,
  visitsTable,
  ratingsTable,
  answersTable,
  decisionsTable,
  practiceTable,
  liveTable,
]

/**
 * The evaluator pack, piece by piece. One person is in memory at a time; the parts wait compressed in the spool, so
 * nothing comes out before everything has been read. The same records and papers give the same bytes, in whatever
 * order the records came.
 */
export async function* makePilotPack(
  source: PackSource,
  parts: PackParts,
  spool: Spool,
): AsyncIterable<Uint8Array<ArrayBuffer>> {
  const { papers, newHash, version } = parts
  const { outline } = source
  const written = await writePeople(source, parts, spool)
  const contents = papers.contents.filter((content) => outline.contents.includes(content.version))
  async function writeTable<Source>(table: TableMaker<Source>, from: Source): Promise<WrittenTable> {
    const writer = createTableWriter(table, spool, newHash)
    writer.add(table.rowsOf(from))
    return writer.close()
  }
  const tables = [
    ...written.tables,
    await writeTable(optionsTable, contents),
    await writeTable(sitesTable, papers.sites),
    await writeTable(costsTable, papers.costs),
  ]
  const heads = tables.map(({ table }) => withLabels(table, papers.labels))
  const all = [...tables, await writeTable(codebookTable, heads)]
  const title =
    outline.purpose === 'demo'
      ? 'DEMONSTRATION, not results: Virtual House evaluator pack'
      : 'Virtual House evaluator pack'
  const known = new Set(contents.map((content) => content.version))
  const variables = savVariables(wideTable, papers.labels)
  const entries: readonly ZipEntry[] = [
    {
      path: 'README.txt',
      text: writeReadme(all, {
        version,
        outline,
        unreadable: source.unreadable,
        counts: written.counts,
        unknownContents: outline.contents.filter((content) => !known.has(content)),
        tooLong: all.flatMap(({ table, sheet }) => (sheet ? [] : [table.name])),
        hasPlan: papers.plans.length > 0,
        rule: parts.rule,
      }),
    },
    ...all.map(({ plain }) => ({ part: plain })),
    {
      path: 'datapackage.json',
      text: makeDatapackage(
        all.map(({ table, plain, hash }) => ({ table, path: plain.path, bytes: plain.size, hash })),
        { title, version, created: outline.newest },
      ),
    },
    { path: 'plan.json', text: `${JSON.stringify(papers.plans, null, 2)}\n` },
    { part: written.events },
    { path: 'pilot.xlsx', pieces: assembleZip(workbookEntries(all, title), spool), isPacked: true },
    { path: 'pilot.sav', pieces: written.sav.pieces(title), isPacked: false },
    { path: 'pilot.sps', text: writeSps(wideTable, variables) },
    { path: 'analysis.R', text: analysisScript(parts.rule) },
    ...all.map(({ excel }) => ({ part: excel })),
  ]
  yield* assembleZip(entries, spool)
}

/** Reads everybody once, and writes every table that is made of visits. */
async function writePeople(source: PackSource, parts: PackParts, spool: Spool) {
  const { outline } = source
  const writers = [...pilotTables, wideTable].map((table) => ({
    table,
    writer: createTableWriter(table, spool, parts.newHash),
  }))
  const sav = createSavWriter(savVariables(wideTable, parts.papers.labels), spool)
  const events = createPart('events.jsonl', spool)
  let counts = NOBODY
  const gather = async (visits: readonly string[]): Promise<Pilot> =>
    gatherPilot(await source.recordsOf(visits), parts.studyNumber, outline.purpose, outline.rootOf)

  for (const [at, visits] of outline.people.entries()) {
    const pilot = await gather(visits)
    counts = addCounts(counts, pilot)
    events.write(writeEvents(pilot))
    for (const { table, writer } of writers) {
      const rows = table.rowsOf(pilot)
      writer.add(rows)
      if (table === wideTable) sav.add(rows)
      await writer.drain()
    }
    await events.drain()
    await sav.drain()
    parts.onProgress?.(at + 1, outline.people.length)
  }
  for (const visit of outline.others) {
    events.write(writeEvents(await gather([visit])))
    await events.drain()
  }
  const tables: WrittenTable[] = []
  for (const { writer } of writers) tables.push(await writer.close())
  await sav.close()
  return { tables, counts, sav, events: await events.close() }
}

/** The head of a table with the words for codes that stand in content, for the codebook alone: they may change. */
function withLabels(table: WrittenTable['table'], labels: CodeLabels): WrittenTable['table'] {
  return {
    ...table,
    fields: table.fields.map((field) => {
      const codes = field.codes ?? labels[field.name]
      return codes ? { ...field, codes } : field
    }),
  }
}
