import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startServer, untilHealthy } from '../../tests/server/built-server.ts'
import { freePort } from '../../tests/support/house-server.ts'
import { type SignedInTrainer, trainerByLink } from '../../tests/support/led-session.ts'
import { readScript } from '../../tests/support/live-room.ts'
import { makeDatabase, startPostgres } from '../../tests/support/postgres-server.ts'
import type { Figure } from './budget.ts'
import { openHouseRoom } from './live/house-load.ts'
import { pause, type RoomLoad, type RoundFigures, voteOnce } from './live/room-load.ts'
import { openSocketIoRoom, type SocketIoPeer, startSocketIoPeer } from './live/socket-io-load.ts'
import { median, quantile } from './statistics.ts'

const main = path.resolve(import.meta.dirname, '../../dist/server/main.js')
/** Rounds that count. One round of a small machine is as much as twice another, and its p99 rests on three votes. */
const ROUNDS = 21
const HALL = { rooms: 1, phones: 300 }
const REGION = { rooms: 100, phones: 30 }
/** The budget's bars: times the peer's p50 and p99. */
const bars = {
  sqlite: { p50: 4, p99: 3, region: 5 },
  postgres: { p50: 6, p99: 3, region: 5 },
} as const
type Kind = keyof typeof bars

interface House {
  readonly trainer: SignedInTrainer
  readonly pid: number
  stop(): Promise<void>
}

/**
 * Budget 14: from a phone's vote to the big screen, every vote on disk first, beside a bare socket.io server that keeps
 * nothing. 300 phones in one room, then 100 rooms of 30; ours and the peer in turns, over SQLite and over PostgreSQL.
 */
export async function measureLive(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const kind of ['sqlite', 'postgres'] as const) {
    const peer = await startSocketIoPeer()
    const house = await startHouse(kind)
    try {
      figures.push(...(await besidePeer(kind, house, peer)))
    } finally {
      await house.stop()
      await peer.stop()
    }
  }
  return figures
}

async function besidePeer(kind: Kind, house: House, peer: SocketIoPeer): Promise<Figure[]> {
  const script = readScript()
  const ourRoom = (phones: number) => openHouseRoom(house.trainer, script, phones)
  const ourHall = [await ourRoom(HALL.phones)]
  const peerHall = [await openSocketIoRoom(peer.url, 'hall', HALL.phones)]
  const hall = await inTurns(ourHall, peerHall, HALL.phones)
  for (const room of [...ourHall, ...peerHall]) room.close()

  const ourRegion: RoomLoad[] = []
  const peerRegion: RoomLoad[] = []
  // The hall has warmed the server up: what its code and its first collections take is in memory by now.
  const before = residentKb(house.pid)
  for (let room = 0; room < REGION.rooms; room++) {
    ourRegion.push(await ourRoom(REGION.phones))
    peerRegion.push(await openSocketIoRoom(peer.url, `room ${room}`, REGION.phones))
  }
  const perConnection = (residentKb(house.pid) - before) / (REGION.rooms * (REGION.phones + 1))
  const region = await inTurns(ourRegion, peerRegion, REGION.phones)
  for (const room of [...ourRegion, ...peerRegion]) room.close()

  const where = kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'
  return [
    ratio(`Vote to big screen, 300 phones, ${where}: p50 of bare socket.io`, hall, 0.5, bars[kind].p50),
    ratio(`Vote to big screen, 300 phones, ${where}: p99 of bare socket.io`, hall, 0.99, bars[kind].p99),
    ratio(
      `Vote to big screen, 100 rooms of 30, ${where}: p99 of bare socket.io`,
      region,
      0.99,
      bars[kind].region,
    ),
    {
      budget: '14',
      what: `Votes lost, ${where}`,
      value: lostOf(hall.ours) + lostOf(region.ours),
      unit: 'votes',
      bar: 0,
      note: `of ${ROUNDS * (HALL.phones + REGION.rooms * REGION.phones)}`,
    },
    {
      budget: '14',
      what: `Memory of the server a connection, ${where}`,
      value: perConnection,
      unit: 'kB',
      bar: 64,
      isReportedOnly: true,
      note: 'resident memory with 100 rooms of 30 and their screens connected, less that before; Linux only',
    },
  ]
}

interface Turns {
  readonly ours: readonly RoundFigures[]
  readonly peers: readonly RoundFigures[]
}

async function inTurns(
  ours: readonly RoomLoad[],
  peers: readonly RoomLoad[],
  phones: number,
): Promise<Turns> {
  const turns = { ours: [] as RoundFigures[], peers: [] as RoundFigures[] }
  // The first round warms both up and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const our = await voteOnce(ours, phones)
    await pause(300)
    const their = await voteOnce(peers, phones)
    await pause(300)
    if (round === 0) continue
    turns.ours.push(our)
    turns.peers.push(their)
  }
  return turns
}

/** Of each round what ours is of the peer's beside it, and the middle of these: load that comes and goes meets both. */
function ratio(what: string, { ours, peers }: Turns, share: number, bar: number): Figure {
  const of = ({ latenciesMs }: RoundFigures) => quantile(latenciesMs, share)
  const ratios = ours.flatMap((our, round) => {
    const peer = peers[round]
    return peer ? [of(our) / of(peer)] : []
  })
  return {
    budget: '14',
    what,
    value: median(ratios),
    unit: 'times',
    bar,
    note: `median of ${ROUNDS} rounds in turns (${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)}): ${median(ours.map(of)).toFixed(1)} ms and ${median(peers.map(of)).toFixed(1)} ms`,
  }
}

function lostOf(rounds: readonly RoundFigures[]): number {
  return rounds.reduce((sum, { lost }) => sum + lost, 0)
}

async function startHouse(kind: Kind): Promise<House> {
  const postgres = kind === 'postgres' ? await startPostgres() : null
  const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-live-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const server = startServer(main, {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    ...(postgres ? { DATABASE_URL: (await makeDatabase(postgres.url)).url } : {}),
  })
  await untilHealthy(url, server)
  const [, link = ''] = /(https?:\/\/\S+#\S+)/.exec(server.printed()) ?? []
  return {
    trainer: await trainerByLink(url, link),
    pid: server.child.pid ?? 0,
    async stop() {
      server.child.kill('SIGTERM')
      await server.ended
      await postgres?.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Resident memory of a process in kB; not a number where the system does not tell it this way. */
function residentKb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return Number.NaN
  }
}
