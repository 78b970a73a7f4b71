import { makeOneTimeLinkIn } from '../../src/server/accounts/make-one-time-link.ts'
import { makeSession, trainerByLink } from '../../tests/support/led-session.ts'
import { readScript } from '../../tests/support/live-room.ts'
import { houseProcess } from './house-process.ts'
import { startJoining, watchSession } from './joining.ts'
import { pause, seeded, startLoad } from './load.ts'
import { compare, type Outcome } from './outcome.ts'

/** Where two servers stand. */
export interface TwoServersOptions {
  readonly main: string
  readonly databaseUrl: string
  readonly rounds: number
  readonly seed: number
}

/**
 * Two servers on one database behind a balancer that knows nothing of them; one of them is killed under load again and
 * again. A third store that only watches a led session must be told of everybody whom either of them let in.
 */
export async function killOneOfTwo(options: TwoServersOptions): Promise<Outcome> {
  const { main, databaseUrl, rounds, seed } = options
  const place = { dataDirectory: '', databaseUrl }
  const random = seeded(seed)
  const servers = [await houseProcess(main, place), await houseProcess(main, place)] as const
  const faults: string[] = []
  const unwilling = await Promise.all(servers.map((server) => server.start()))
  for (const reason of unwilling) if (reason !== null) throw new Error(reason)
  let failedStarts = 0

  const link = await makeOneTimeLinkIn(place, '', Date.now())
  const ticket = await makeSession(await trainerByLink(servers[0].url, link), readScript())
  const watcher = await watchSession(place, ticket.session)
  const joining = startJoining(
    servers.map(({ url }) => url),
    ticket.joinKey,
  )
  const load = startLoad({ urls: servers.map(({ url }) => url), seed })
  for (let round = 0; round < rounds; round++) {
    const unlucky = servers[round % 2 === 0 ? 0 : 1]
    await pause(150 + random() * 300)
    await unlucky.end('SIGKILL')
    const before = load.acknowledged.size
    for (let wait = 0; wait < 100 && load.acknowledged.size === before; wait++) await pause(100)
    if (load.acknowledged.size === before) faults.push('Nothing was taken while one server was away.')
    const refusal = await unlucky.start()
    if (refusal === null) continue
    failedStarts++
    faults.push(refusal)
  }
  const seats = await joining.stop()
  if (seats.size === 0) faults.push('Nobody was let into the session.')
  const missing = await watcher.missing(seats)
  if (missing > 0) faults.push(`${missing} of ${seats.size} seats were never told to the store that watched.`)
  await watcher.close()
  await load.stop({ deliver: true })
  await Promise.all(servers.map((server) => server.end('SIGTERM')))
  return {
    what: 'two servers, one killed under load',
    store: 'postgres',
    rounds,
    acknowledged: load.acknowledged.size,
    ...(await compare(place, load.acknowledged)),
    failedStarts,
    faults,
  }
}
