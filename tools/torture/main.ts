import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { makeDatabase, startPostgres } from '../../tests/support/postgres-server.ts'
import { fillTheDisk } from './full-disk.ts'
import { fuzz } from './fuzz.ts'
import { killAtRandom } from './kill.ts'
import { canMount } from './mounts.ts'
import { asTable, isUnharmed, type Outcome } from './outcome.ts'
import { restartPostgres } from './postgres-restart.ts'
import { cutThePower } from './power-cut.ts'
import { killOneOfTwo } from './two-servers.ts'

const main = path.resolve(import.meta.dirname, '../../dist/server/main.js')

/** Everything that is done to the stores. `rounds` is what the contract asks for. */
const tortures: Readonly<
  Record<
    string,
    { readonly rounds: number; readonly run: (rounds: number, seed: number) => Promise<Outcome[]> }
  >
> = {
  kill: { rounds: 30, run: kill },
  power: { rounds: 8, run: onBothStores(cutThePower) },
  disk: { rounds: 3, run: onBothStores(fillTheDisk) },
  restart: { rounds: 8, run: restart },
  servers: { rounds: 10, run: servers },
  fuzz: { rounds: 100_000, run: malformed },
}

async function kill(rounds: number, seed: number): Promise<Outcome[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-kill-'))
  const postgres = await startPostgres()
  try {
    return [
      await killAtRandom({ main, place: { dataDirectory: folder, databaseUrl: null }, rounds, seed }),
      await killAtRandom({
        main,
        place: { dataDirectory: '', databaseUrl: postgres.url },
        rounds,
        seed,
        postgres,
      }),
    ]
  } finally {
    await postgres.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function onBothStores(torture: typeof cutThePower) {
  return async (rounds: number, seed: number): Promise<Outcome[]> => {
    if (!canMount()) throw new Error('It needs root on Linux, to mount disks of its own.')
    return [
      await torture({ main, store: 'sqlite', rounds, seed }),
      await torture({ main, store: 'postgres', rounds, seed }),
    ]
  }
}

async function restart(rounds: number, seed: number): Promise<Outcome[]> {
  const postgres = await startPostgres()
  try {
    return [await restartPostgres({ main, postgres, databaseUrl: postgres.url, rounds, seed })]
  } finally {
    await postgres.remove()
  }
}

async function servers(rounds: number, seed: number): Promise<Outcome[]> {
  const postgres = await startPostgres()
  try {
    const { url } = await makeDatabase(postgres.url)
    return [await killOneOfTwo({ main, databaseUrl: url, rounds, seed })]
  } finally {
    await postgres.remove()
  }
}

const mostGrowthMb = 64

async function malformed(requests: number, seed: number): Promise<Outcome[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-fuzz-'))
  const postgres = await startPostgres()
  try {
    const half = Math.ceil(requests / 2)
    const places = [
      { dataDirectory: folder, databaseUrl: null },
      { dataDirectory: '', databaseUrl: postgres.url },
    ]
    const outcomes: Outcome[] = []
    for (const place of places) {
      const outcome = await fuzz({ main, place, requests: half, seed })
      console.log(
        `answers by status: ${[...outcome.statuses].map(([status, count]) => `${status} ${count}x`).join(', ')}`,
      )
      const { warm, end } = outcome.memoryMb ?? { warm: 0, end: 0 }
      console.log(`memory after a fifth ${warm} MB, at the end ${end} MB`)
      outcomes.push({
        what: 'malformed requests over every route',
        store: place.databaseUrl === null ? 'sqlite' : 'postgres',
        rounds: outcome.requests,
        acknowledged: 0,
        lost: 0,
        doubled: 0,
        failedStarts: 0,
        faults: [
          ...outcome.serverErrors.map((request) => `A 5xx for ${JSON.stringify(request)}.`),
          ...(outcome.isAlive ? [] : ['The server died.']),
          ...(end - warm > mostGrowthMb ? [`Memory grew by ${end - warm} MB.`] : []),
        ],
      })
    }
    return outcomes
  } finally {
    await postgres.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, rounds: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const wanted = values.only?.split(',') ?? Object.keys(tortures)
const outcomes: Outcome[] = []
let undone = 0
for (const name of wanted) {
  const torture = tortures[name]
  if (!torture) {
    console.error(`--only knows no "${name}". There are ${Object.keys(tortures).join(', ')}.`)
    process.exit(1)
  }
  console.log(`${name} …`)
  try {
    outcomes.push(...(await torture.run(Number(values.rounds ?? torture.rounds), Number(values.seed))))
  } catch (error) {
    undone++
    console.log(`${name} could not be done: ${error instanceof Error ? error.message : error}`)
  }
}
console.log(asTable(outcomes))
const harmed = outcomes.filter((outcome) => !isUnharmed(outcome)).length
console.log(`${outcomes.length - harmed} unharmed, ${harmed} harmed, ${undone} not done.`)
process.exit(harmed + undone === 0 ? 0 : 1)
