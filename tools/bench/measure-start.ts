import type { Figure } from './budget.ts'
import { fullFiles, liteFile, modelledRooms } from './measure-models.ts'
import { assemblePeerPage, buildPeerPage, type PeerPage } from './peer-page.ts'
import { median, range } from './statistics.ts'
import { type Line, walkableTime } from './walkable-time.ts'

/** Openings of each page. They take turns, so that what else the machine does meets both. */
const ROUNDS = 5

/** A start to be measured, and what it is compared with. */
interface Start {
  readonly budget: string
  readonly line: Line
  readonly lineName: string
  readonly barMs: number
  readonly barRatio: number
  readonly peerName: string
}

/** Budget 5: from opening the house to the first step on Slow 4G, beside the same house in one piece. */
export async function measureSlowStart(url: string): Promise<Figure[]> {
  const peer = await buildPeerPage('all-in-one', fullFiles())
  return beside(
    url,
    { ...peer, url: `${peer.url}/?rooms=${modelledRooms().join()}` },
    {
      budget: '5',
      line: { megabitsPerS: 1.6, roundTripMs: 150, cpuSlower: 4 },
      lineName: 'Slow 4G + 4x CPU',
      barMs: 3700,
      barRatio: 0.35,
      peerName: 'an all-in-one build',
    },
  )
}

/** Budget 6: the same at 10 Mbps, beside an A-Frame page that shows the Lite hall and living room. */
export async function measureStart(url: string): Promise<Figure[]> {
  const peer = await assemblePeerPage('a-frame', {
    'aframe.min.js': 'node_modules/aframe/dist/aframe-master.min.js',
    'meshopt_decoder.js': 'node_modules/meshoptimizer/meshopt_decoder.cjs',
    'models/hall.glb': `public/models/${liteFile('hall')}`,
    'models/living-room.glb': `public/models/${liteFile('living-room')}`,
  })
  return beside(url, peer, {
    budget: '6',
    line: { megabitsPerS: 10, roundTripMs: 40, cpuSlower: 4 },
    lineName: '10 Mbps + 4x CPU',
    barMs: 2400,
    barRatio: 0.7,
    peerName: 'an A-Frame page',
  })
}

async function beside(url: string, peer: PeerPage, start: Start): Promise<Figure[]> {
  const { budget, line, lineName, barMs, barRatio, peerName } = start
  const house: number[] = []
  const other: number[] = []
  try {
    for (let round = 0; round < ROUNDS; round++) {
      house.push(await walkableTime(`${url}/house/hall`, line))
      other.push(await walkableTime(peer.url, line))
    }
  } finally {
    await peer.stop()
  }
  return [
    {
      budget,
      what: `Walkable, ${lineName}`,
      value: Math.round(median(house)),
      unit: 'ms',
      bar: barMs,
      isReportedOnly: true,
      note: `median of ${ROUNDS}, ${range(house, 'ms')}`,
    },
    {
      budget,
      what: `Walkable, ${lineName}, of ${peerName}`,
      value: median(house) / median(other),
      unit: 'times',
      bar: barRatio,
      note: `median of ${ROUNDS} there: ${Math.round(median(other))} ms, ${range(other, 'ms')}`,
    },
  ]
}
