import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { openStore, type StorePlace } from '../../src/server/store/open-store.ts'
import { makeDatabase, startPostgres } from '../../tests/support/postgres-server.ts'
import type { Figure } from './budget.ts'
import { fillMillion } from './fill-million.ts'

const EVENTS = 1_000_000
const MOST_MIB = 300
const once = path.join(import.meta.dirname, 'export-once.ts')

/** The evaluator pack of a million events, from either store, in a process of its own: its memory and its time. */
export async function measureExport(): Promise<Figure[]> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'virtual-house-export-'))
  const postgres = await startPostgres()
  try {
    const { url } = await makeDatabase(postgres.url)
    return [
      ...(await exportOf('SQLite', { dataDirectory, databaseUrl: null })),
      ...(await exportOf('PostgreSQL', { dataDirectory: '', databaseUrl: url })),
    ]
  } finally {
    await postgres.remove()
    rmSync(dataDirectory, { recursive: true, force: true })
  }
}

async function exportOf(kind: string, place: StorePlace): Promise<Figure[]> {
  const store = await openStore(place)
  const { events, people } = await fillMillion(store, EVENTS)
  await store.close()
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    once,
    place.dataDirectory,
    place.databaseUrl ?? '',
  ])
  // What export-once.ts prints.
  const { bytes, seconds, peakMib } = JSON.parse(stdout) as {
    bytes: number
    seconds: number
    peakMib: number
  }
  const note = `${events} events of ${people} people; a pack of ${Math.round(bytes / 2 ** 20)} MiB`
  return [
    {
      budget: 'export',
      what: `Most memory while a pack is made, ${kind}`,
      value: peakMib,
      unit: 'MiB',
      bar: MOST_MIB,
      note,
    },
    {
      budget: 'export',
      what: `Time to make a pack, ${kind}`,
      value: seconds,
      unit: 's',
      bar: 120,
      isReportedOnly: true,
    },
  ]
}
