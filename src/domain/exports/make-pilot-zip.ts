import { strToU8, type Zippable, zipSync } from 'fflate'
import type { CountedPurpose } from '../measures/people-of.ts'
import { makeCodebook } from './make-codebook.ts'
import { makeDatapackage } from './make-datapackage.ts'
import { gatherPilot, type Pilot, type PilotRecord } from './pilot.ts'
import { answersTable } from './tables/answers.ts'
import { decisionsTable } from './tables/decisions.ts'
import { peopleTable } from './tables/people.ts'
import { practiceTable } from './tables/practice.ts'
import { ratingsTable } from './tables/ratings.ts'
import { visitsTable } from './tables/visits.ts'
import { wideTable } from './tables/wide.ts'
import { writeCsv } from './write-csv.ts'
import { writeEvents } from './write-events.ts'
import { type ReadmeParts, writeReadme } from './write-readme.ts'

/** What the pack is made from, beside the records. */
export interface PilotZipParts extends Pick<ReadmeParts, 'version' | 'unreadable'> {
  /** The number that stands for a person code, keyed to the store. */
  readonly studyNumber: (code: string) => string
  /** Which visits count; a pack of demonstration visits says so everywhere. */
  readonly purpose?: CountedPurpose
  /** SHA-256 in hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string
}

const makers = [
  peopleTable,
  visitsTable,
  ratingsTable,
  answersTable,
  decisionsTable,
  practiceTable,
  wideTable,
]

// The earliest time a zip can carry, written without a zone so that it is the same bytes everywhere.
const fixedTime = '1980-01-01T00:00:00'

/** The evaluator pack. The same records give the same bytes, in whatever order they come. */
export function makePilotZip(records: readonly PilotRecord[], parts: PilotZipParts): Uint8Array<ArrayBuffer> {
  const pilot = gatherPilot(records, parts.studyNumber, parts.purpose)
  const newest = newestTime(records)
  const tables = makers.map((make) => make(pilot))
  const all = [...tables, makeCodebook(tables)]
  const packed = all.map((table) => ({ table, path: `${table.name}.csv`, bytes: strToU8(writeCsv(table)) }))

  const files: Zippable = {
    'README.txt': strToU8(writeReadme(pilot, tables, { ...parts, newest })),
    ...Object.fromEntries(packed.map(({ path, bytes }) => [path, bytes])),
    'datapackage.json': strToU8(
      makeDatapackage(
        packed,
        { title: packTitle(pilot), version: parts.version, created: newest },
        parts.sha256,
      ),
    ),
    'events.jsonl': strToU8(writeEvents(pilot)),
    ...Object.fromEntries(all.map((table) => [`excel/${table.name}.csv`, strToU8(writeCsv(table, 'excel'))])),
  }
  return zipSync(files, { level: 6, mtime: fixedTime })
}

function packTitle({ purpose }: Pilot): string {
  const title = 'Virtual House evaluator pack'
  return purpose === 'demo' ? `DEMONSTRATION, not results: ${title}` : title
}

/** Time of the newest event from a clock that can be right. */
function newestTime(records: readonly PilotRecord[]): string | null {
  return records.reduce<string | null>(
    (newest, { event, clock }) =>
      clock === 'ok' && (newest === null || event.at > newest) ? event.at : newest,
    null,
  )
}
