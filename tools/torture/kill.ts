import type { PostgresServer } from '../../tests/support/postgres-server.ts'
import type { StorePlace } from '../../src/server/store/open-store.ts'
import { houseProcess } from './house-process.ts'
import { pause, seeded, startLoad } from './load.ts'
import { compare, type Outcome } from './outcome.ts'

/** What is killed, where, how often. */
export interface KillOptions {
  readonly main: string
  readonly place: StorePlace
  readonly rounds: number
  readonly seed: number
  /** The database server, to be killed in turns with the server. */
  readonly postgres?: PostgresServer
}

/**
 * kill -9 at random moments under load, every sixth time while starting. With PostgreSQL the database is killed in
 * every second round. What was acknowledged must be there at the end.
 */
export async function killAtRandom({ main, place, rounds, seed, postgres }: KillOptions): Promise<Outcome> {
  const random = seeded(seed)
  const server = await houseProcess(main, place)
  const acknowledged = new Set<string>()
  const faults: string[] = []
  for (let round = 0; round < rounds; round++) {
    if (round % 6 === 5) {
      server.begin()
      await pause(20 + random() * 400)
      await server.end('SIGKILL')
    }
    const refusal = await server.start()
    if (refusal !== null) {
      faults.push(`Round ${round}: ${refusal}`)
      continue
    }
    const load = startLoad({ urls: [server.url], seed: seed + round })
    await pause(60 + random() * 500)
    const isDatabase = postgres && round % 2 === 1
    if (isDatabase) {
      await postgres.kill()
      await pause(random() * 200)
      await postgres.start()
    } else {
      await server.end('SIGKILL')
    }
    await load.stop({ deliver: isDatabase ?? false })
    for (const id of load.acknowledged) acknowledged.add(id)
    if (isDatabase) await server.end('SIGKILL')
  }
  const { lost, doubled } = await compare(place, acknowledged)
  const store = place.databaseUrl === null ? 'sqlite' : 'postgres'
  return {
    what: postgres ? 'kill -9 of server and database' : 'kill -9 of the server',
    store,
    rounds,
    acknowledged: acknowledged.size,
    lost,
    doubled,
    failedStarts: faults.length,
    faults,
  }
}
