import type { PostgresServer } from '../../tests/support/postgres-server.ts'
import { houseProcess } from './house-process.ts'
import { pause, startLoad } from './load.ts'
import { compare, type Outcome } from './outcome.ts'

/** What is stopped and started. */
export interface RestartOptions {
  readonly main: string
  readonly postgres: PostgresServer
  readonly databaseUrl: string
  readonly rounds: number
  readonly seed: number
}

/** PostgreSQL is stopped and started under load: people wait and then deliver everything, once. */
export async function restartPostgres(options: RestartOptions): Promise<Outcome> {
  const { main, postgres, databaseUrl, rounds, seed } = options
  const place = { dataDirectory: '', databaseUrl }
  const server = await houseProcess(main, place)
  const faults: string[] = []
  const refusal = await server.start()
  if (refusal !== null) throw new Error(refusal)
  const load = startLoad({ urls: [server.url], seed })
  for (let round = 0; round < rounds; round++) {
    await pause(400)
    await postgres.stop()
    await pause(600)
    const health = await fetch(`${server.url}/api/health`).then(({ status }) => status)
    if (health !== 503) faults.push(`Without its database the server called itself healthy (${health}).`)
    await postgres.start()
  }
  await pause(400)
  await load.stop({ deliver: true })
  const others = [...load.refusals.keys()].filter((status) => status !== 503)
  if (others.length > 0) faults.push(`Refused with ${others.join(', ')} instead of 503.`)
  if (!load.refusals.has(503)) faults.push('Nobody was ever asked to wait.')
  await server.end('SIGTERM')
  return {
    what: 'PostgreSQL stopped and started under load',
    store: 'postgres',
    rounds,
    acknowledged: load.acknowledged.size,
    ...(await compare(place, load.acknowledged)),
    failedStarts: 0,
    faults,
  }
}
