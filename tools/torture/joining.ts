import { randomUUID } from 'node:crypto'
import { openStore, type StorePlace } from '../../src/server/store/open-store.ts'
import { LIVE_PATHS, type LiveSeatTicket } from '../../src/protocol/live-phone.ts'
import { postJson } from '../../tests/support/led-session.ts'
import { pause } from './load.ts'

/** People who keep joining a led session at one server or the other. */
export interface Joining {
  /** Stops, and gives the seats that a server said it has. */
  stop(): Promise<ReadonlySet<string>>
}

/** More than these are not let into one session. */
const MOST_SEATS = 1000

/** Starts joining by the key of the QR, each time with a new phone. A phone that is turned away tries the next server. */
export function startJoining(urls: readonly string[], key: string): Joining {
  const seats = new Set<string>()
  const asked = { toEnd: false }

  async function joinOn(): Promise<void> {
    let device = randomUUID()
    for (let at = 0; !asked.toEnd && seats.size < MOST_SEATS; at++) {
      try {
        const url = urls[at % urls.length] ?? ''
        seats.add((await postJson<LiveSeatTicket>(url, LIVE_PATHS.join, { key, device })).seat)
        device = randomUUID()
      } catch {
        // Killed under our hands: never acknowledged, so nothing is promised.
      }
      await pause(30)
    }
  }

  const running = joinOn()
  return {
    async stop() {
      asked.toEnd = true
      await running
      return seats
    },
  }
}

/** A store that is told of what servers append to a session, as a server is that holds the same room. */
export interface Watcher {
  /** Waits until it was told of these seats, at most 10 seconds; gives how many it was never told of. */
  missing(seats: ReadonlySet<string>): Promise<number>
  close(): Promise<void>
}

/** Watches a session: reads on in its log when it is told that there is more, and never otherwise. */
export async function watchSession(place: StorePlace, session: string): Promise<Watcher> {
  const store = await openStore(place)
  const seen = new Set<string | null>()
  let after = 0
  let reading: Promise<void> = Promise.resolve()
  const readOn = async () => {
    for (const { seq, seat } of await store.readLive(session, after)) {
      after = seq
      seen.add(seat)
    }
  }
  store.onLiveChange((change) => {
    if (change === 'all' || change.includes(session)) reading = reading.then(readOn)
  })
  return {
    async missing(seats) {
      const unseen = () => [...seats].filter((seat) => !seen.has(seat)).length
      for (let attempt = 0; attempt < 100 && unseen() > 0; attempt++) await pause(100)
      await reading
      return unseen()
    },
    close: () => store.close(),
  }
}
