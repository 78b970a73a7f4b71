import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type PostgresServer, startPostgres } from '../../tests/support/postgres-server.ts'
import { houseProcess } from './house-process.ts'
import { pause, seeded, startLoad } from './load.ts'
import { copyImage, flush, makeImage, type Mount, mountImage } from './mounts.ts'
import { compare, type Outcome } from './outcome.ts'

/** How often the power goes, and under which store. */
export interface PowerCutOptions {
  readonly main: string
  readonly store: 'sqlite' | 'postgres'
  readonly rounds: number
  readonly seed: number
}

/**
 * A power cut on a file system in an image: the writers are frozen, the image is copied as a disk would be left, and the
 * store is opened from the copy. What was never flushed is not in the copy.
 */
export async function cutThePower({ main, store, rounds, seed }: PowerCutOptions): Promise<Outcome> {
  const random = seeded(seed)
  const total = { acknowledged: 0, lost: 0, doubled: 0, failedStarts: 0 }
  const faults: string[] = []
  for (let round = 0; round < rounds; round++) {
    const scratch = mkdtempSync(path.join(tmpdir(), 'virtual-house-power-'))
    try {
      const image = path.join(scratch, 'disk.img')
      const copy = path.join(scratch, 'copy.img')
      const cut = await writeUntilCut({
        main,
        store,
        image,
        copy,
        seed: seed + round,
        runMs: 700 + random() * 1500,
      })
      if (!cut.isSteady) faults.push('The disk never came to rest.')
      total.acknowledged += cut.acknowledged.size
      const found = await openCopy(store, copy, cut.acknowledged)
      if (found) {
        total.lost += found.lost
        total.doubled += found.doubled
      } else {
        total.failedStarts++
      }
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  }
  return { what: 'power cut', store, rounds, ...total, faults }
}

interface Cut {
  readonly acknowledged: ReadonlySet<string>
  readonly isSteady: boolean
}

interface WriteOptions extends Omit<PowerCutOptions, 'rounds'> {
  readonly image: string
  readonly copy: string
  readonly runMs: number
}

async function writeUntilCut({ main, store, image, copy, seed, runMs }: WriteOptions): Promise<Cut> {
  makeImage(image, 400)
  const mount = mountImage(image)
  const postgres = store === 'postgres' ? await startPostgres({ folder: mount.folder }) : null
  const server = await houseProcess(main, placeOn(mount, postgres))
  try {
    const refusal = await server.start()
    if (refusal !== null) throw new Error(refusal)
    // The empty store is on disk, as it is minutes after it was set up.
    flush(mount.folder)
    const load = startLoad({ urls: [server.url], seed })
    await pause(runMs)
    server.signal('SIGSTOP')
    for (const pid of postgres?.pids() ?? []) process.kill(pid, 'SIGSTOP')
    // Answers that were on their way are read; nobody can send another.
    await pause(50)
    const acknowledged = new Set(load.acknowledged)
    const isSteady = copyImage(image, copy)
    const stopped = load.stop()
    await server.end('SIGKILL')
    await stopped
    return { acknowledged, isSteady }
  } finally {
    await server.end('SIGKILL')
    await postgres?.kill()
    await pause(postgres ? 300 : 0)
    mount.unmount()
  }
}

async function openCopy(store: 'sqlite' | 'postgres', copy: string, acknowledged: ReadonlySet<string>) {
  const mount = mountImage(copy)
  try {
    const postgres =
      store === 'postgres' ? await startPostgres({ folder: mount.folder, isReady: true }) : null
    try {
      return await compare(placeOn(mount, postgres), acknowledged)
    } finally {
      await postgres?.stop()
    }
  } catch {
    return null
  } finally {
    mount.unmount()
  }
}

function placeOn(mount: Mount, postgres: PostgresServer | null) {
  return { dataDirectory: path.join(mount.folder, 'house'), databaseUrl: postgres?.url ?? null }
}
