import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { type PostgresServer, startPostgres } from '../../tests/support/postgres-server.ts'
import { houseProcess } from './house-process.ts'
import { type Load, pause, startLoad } from './load.ts'
import { mountMemory } from './mounts.ts'
import { compare, type Outcome } from './outcome.ts'

/** Which store runs out of space. */
export interface FullDiskOptions {
  readonly main: string
  readonly store: 'sqlite' | 'postgres'
  readonly rounds: number
  readonly seed: number
}

const sentence = 'The store cannot save at the moment. Some of this may not be saved. Try again soon.'

/**
 * The disk fills up under load: the server refuses with a sentence, loses nothing that it acknowledged, and takes
 * events again when there is space. PostgreSQL may end itself then; it is started again as its service would do.
 */
export async function fillTheDisk({ main, store, rounds, seed }: FullDiskOptions): Promise<Outcome> {
  const mount = mountMemory(store === 'sqlite' ? 24 : 220)
  const postgres = store === 'postgres' ? await startPostgres({ folder: mount.folder }) : null
  const place = { dataDirectory: path.join(mount.folder, 'house'), databaseUrl: postgres?.url ?? null }
  const server = await houseProcess(main, place)
  const ballast = path.join(mount.folder, 'ballast')
  const faults: string[] = []
  try {
    const unwilling = await server.start()
    if (unwilling !== null) throw new Error(unwilling)
    const load = startLoad({ urls: [server.url], seed, textLength: 500 })
    for (let round = 0; round < rounds; round++) {
      await pause(500)
      fillUp(ballast)
      if (!(await refusal(load))) faults.push('A full disk was not refused.')
      else if (load.lastDetail() !== sentence) faults.push(`Refused with: ${load.lastDetail()}`)
      await pause(500)
      rmSync(ballast)
      if (postgres) await reviveIfEnded(postgres)
      if (!(await areTaken(load, 1))) faults.push('With space again nothing was taken.')
      // They fit on the disk many times over, but not into a log that nobody copies into the database.
      else if (!(await areTaken(load, 4000))) faults.push('The store filled the disk by itself.')
    }
    await load.stop({ deliver: true })
    const others = [...load.refusals.keys()].filter((status) => status !== 503)
    if (others.length > 0) faults.push(`Refused with ${others.join(', ')} instead of 503.`)
    await server.end('SIGTERM')
    const found = await compare(place, load.acknowledged)
    return {
      what: 'disk full',
      store,
      rounds,
      acknowledged: load.acknowledged.size,
      ...found,
      failedStarts: 0,
      faults,
    }
  } finally {
    await server.end('SIGKILL')
    await postgres?.stop()
    mount.unmount()
  }
}

/** Writes until there is no byte left. */
function fillUp(file: string): void {
  const handle = openSync(file, 'w')
  try {
    for (const size of [1 << 20, 4096, 1]) {
      const block = Buffer.alloc(size)
      try {
        for (;;) if (writeSync(handle, block) === 0) break
      } catch {
        // No space for a block of this size.
      }
    }
  } finally {
    closeSync(handle)
  }
}

async function refusal(load: Load): Promise<boolean> {
  const before = load.refusals.get(503) ?? 0
  for (let attempt = 0; attempt < 200; attempt++) {
    if ((load.refusals.get(503) ?? 0) > before + 3) return true
    await pause(50)
  }
  return false
}

async function areTaken(load: Load, more: number): Promise<boolean> {
  const before = load.acknowledged.size
  for (let attempt = 0; attempt < 400; attempt++) {
    if (load.acknowledged.size >= before + more) return true
    await pause(50)
  }
  return false
}

async function reviveIfEnded(postgres: PostgresServer): Promise<void> {
  await pause(500)
  if (!postgres.isRunning()) await postgres.start()
}
