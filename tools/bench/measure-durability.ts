import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '../../tests/support/postgres-server.ts'
import { killAtRandom } from '../torture/kill.ts'
import { canMount } from '../torture/mounts.ts'
import type { Outcome } from '../torture/outcome.ts'
import { cutThePower } from '../torture/power-cut.ts'
import { type Figure, notMeasured } from './budget.ts'

const main = path.resolve(import.meta.dirname, '../../dist/server/main.js')
const KILLS = 30
const CUTS = 8
const seed = 2026

/** Budget 15: acknowledged events lost by kill -9 and by power cuts, for both stores. */
export async function measureDurability(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-kill-'))
  const postgres = await startPostgres()
  try {
    const embedded = { dataDirectory: folder, databaseUrl: null }
    const shared = { dataDirectory: '', databaseUrl: postgres.url }
    const kills = [
      await killAtRandom({ main, place: embedded, rounds: KILLS, seed }),
      await killAtRandom({ main, place: shared, rounds: KILLS, seed, postgres }),
    ].map(asFigure)
    if (!canMount()) {
      return [
        ...kills,
        notMeasured('15', new Error('Power cuts need root on Linux, to mount disks of their own.')),
      ]
    }
    const cuts = [
      await cutThePower({ main, store: 'sqlite', rounds: CUTS, seed }),
      await cutThePower({ main, store: 'postgres', rounds: CUTS, seed }),
    ].map(asFigure)
    return [...kills, ...cuts]
  } finally {
    await postgres.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function asFigure({ what, store, rounds, acknowledged, lost, failedStarts, faults }: Outcome): Figure {
  if (failedStarts > 0 || faults.length > 0) return notMeasured('15', new Error(faults.join(' ')))
  return {
    budget: '15',
    what: `Acknowledged events lost, ${what}, ${store === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`,
    value: lost,
    unit: 'events',
    bar: 0,
    note: `${rounds} rounds, ${acknowledged.toLocaleString('en-GB')} acknowledged`,
  }
}
