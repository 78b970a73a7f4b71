import path from 'node:path'
import { makeOneTimeLinkIn } from '../../src/server/accounts/make-one-time-link.ts'
import { trainerByLink } from '../../tests/support/led-session.ts'
import { readScript } from '../../tests/support/live-room.ts'
import { makeDatabase, startPostgres } from '../../tests/support/postgres-server.ts'
import { type HouseProcess, houseProcess } from '../torture/house-process.ts'
import type { Figure } from './budget.ts'
import { openHouseRoom } from './live/house-load.ts'
import { type RoundFigures, voteOnce } from './live/room-load.ts'
import { median, quantile } from './statistics.ts'

const main = path.resolve(import.meta.dirname, '../../dist/server/main.js')
const COUNTS = [1, 2, 4]
const PHONES = 300
const ROUNDS = 3
/** What a room takes for at once. */
const AT_ONCE_MS = 1000

/**
 * A hall of 300 phones spread over 1, 2 and 4 servers on one PostgreSQL, the big screen on the first: how long a vote takes
 * that has to be told from server to server, and whether all arrive. Shown, not judged: beside each other on one machine
 * the servers share its cores, so this says what it costs to spread a room, not what more machines win.
 */
export async function measureLiveServers(): Promise<Figure[]> {
  const postgres = await startPostgres()
  const running: HouseProcess[] = []
  try {
    const place = { dataDirectory: '', databaseUrl: (await makeDatabase(postgres.url)).url }
    const figures: Figure[] = []
    for (const count of COUNTS) {
      while (running.length < count) running.push(await startOne(place))
      figures.push(...(await spreadOver(running, place)))
    }
    return figures
  } finally {
    await Promise.all(running.map((server) => server.end('SIGTERM')))
    await postgres.remove()
  }
}

type Place = Parameters<typeof houseProcess>[1]

async function startOne(place: Place): Promise<HouseProcess> {
  const server = await houseProcess(main, place)
  const unwilling = await server.start()
  if (unwilling !== null) throw new Error(unwilling)
  return server
}

async function spreadOver(servers: readonly HouseProcess[], place: Place): Promise<readonly Figure[]> {
  const urls = servers.map(({ url }) => url)
  const link = await makeOneTimeLinkIn(place, '', Date.now())
  const trainer = await trainerByLink(urls[0] ?? '', link)
  const room = await openHouseRoom(trainer, readScript(), PHONES, urls)
  const rounds: RoundFigures[] = []
  // The first round warms up and is not counted.
  for (let round = 0; round <= ROUNDS; round++) rounds.push(await voteOnce([room], PHONES))
  room.close()
  const counted = rounds.slice(1)
  const of = (share: number) => median(counted.map(({ latenciesMs }) => quantile(latenciesMs, share)))
  const over = `${urls.length} server${urls.length === 1 ? '' : 's'} on one database`
  return [
    {
      budget: '14',
      what: `Vote to big screen, ${PHONES} phones, ${over}: p99`,
      value: of(0.99),
      unit: 'ms',
      bar: AT_ONCE_MS,
      isReportedOnly: true,
      note: `median of ${ROUNDS} rounds; p50 ${of(0.5).toFixed(1)} ms`,
    },
    {
      budget: '14',
      what: `Votes lost, ${over}`,
      value: rounds.reduce((sum, { lost }) => sum + lost, 0),
      unit: 'votes',
      bar: 0,
      note: `of ${rounds.length * PHONES}`,
    },
  ]
}
