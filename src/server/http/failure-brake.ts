import type { AddressMemory } from './forget-addresses.ts'
import { networkOf } from './network-of.ts'

/** What somebody may try to guess. Wrong tries of one do not slow the other. */
export type Guessed = 'sign-in' | 'code'

/** Slows down whoever fails again and again. A right answer is never refused, at most held. */
export interface FailureBrake extends AddressMemory {
  /**
   * Runs `attempt` for an address; a whole IPv6 network (/64) is one. `attempt` says whether it succeeded. A right answer
   * is given at once; a wrong one is held back longer and longer. An address with too many wrong tries, or so many under
   * way that they could be, has only a few running or held; its others wait in line. Whoever is no longer `wanted` leaves
   * the line: the attempt is not run, and the reason of the signal is thrown.
   */
  guard<T>(
    what: Guessed,
    address: string,
    wanted: AbortSignal,
    attempt: () => Promise<{ readonly succeeded: boolean; readonly result: T }>,
  ): Promise<T>
}

/** How a brake behaves; the defaults are for the running server, tests give their own. */
export interface FailureBrakeOptions {
  readonly nowMs?: () => number
  readonly waitMs?: (ms: number) => Promise<void>
  readonly freeTries?: number
  readonly longestWaitMs?: number
  readonly forgetAfterMs?: number
  /** Tries of one address that run, or whose wrong answer is held, at the same time; the free ones may be more. */
  readonly atOnce?: number
  readonly maxAddresses?: number
}

interface Track {
  failures: number
  lastMs: number
  /** Tries under way, also those in line: a track in use is never forgotten. */
  open: number
  /** Tries that run or whose answer is held. */
  running: number
  /** Each lets in one who waits, in the order in which they came. A set, so that 20,000 can leave at once quickly. */
  readonly queue: Set<() => void>
}

/**
 * Makes a brake. Three hundred phones behind one address stay quick, because right answers take no place for long;
 * somebody who guesses from there is left with `atOnce` guesses every `longestWaitMs`. Addresses are held in memory
 * only and forgotten after 15 quiet minutes (`forgetAddresses`); they never reach the store or the log.
 */
export function createFailureBrake(options: FailureBrakeOptions = {}): FailureBrake {
  const {
    nowMs = () => Date.now(),
    waitMs = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    freeTries = 5,
    longestWaitMs = 8000,
    forgetAfterMs = 15 * 60_000,
    atOnce = 4,
    maxAddresses = 10_000,
  } = options
  const tracks = new Map<string, Track>()

  function isQuiet({ open, lastMs }: Track): boolean {
    return open === 0 && nowMs() - lastMs >= forgetAfterMs
  }

  function trackOf(key: string): Track {
    const known = tracks.get(key)
    if (known) {
      if (isQuiet(known)) known.failures = 0
      return known
    }
    if (tracks.size >= maxAddresses) {
      for (const [other, track] of tracks) {
        if (track.open === 0) tracks.delete(other)
        if (tracks.size < maxAddresses) break
      }
    }
    const fresh: Track = { failures: 0, lastMs: nowMs(), open: 0, running: 0, queue: new Set() }
    tracks.set(key, fresh)
    return fresh
  }

  /** Hands the place to whoever waits longest, so that nobody slips in between. */
  function leavePlace(track: Track): void {
    track.running--
    const [next] = track.running < atOnce ? track.queue : []
    if (!next) return
    track.queue.delete(next)
    track.running++
    next()
  }

  async function run<T>(
    track: Track,
    attempt: () => Promise<{ readonly succeeded: boolean; readonly result: T }>,
  ): Promise<T> {
    const { succeeded, result } = await attempt()
    track.lastMs = nowMs()
    // People at the right address share it with others who slip: success does not wipe the slate for all.
    track.failures = succeeded ? Math.max(0, track.failures - 1) : track.failures + 1
    const extra = track.failures - freeTries - 1
    if (!succeeded && extra >= 0) await waitMs(Math.min(250 * 2 ** extra, longestWaitMs))
    return result
  }

  return {
    async guard(what, address, wanted, attempt) {
      wanted.throwIfAborted()
      const key = `${what} ${networkOf(address)}`
      const track = trackOf(key)
      // What is under way may all turn out wrong: many tries sent at once are no way around the brake.
      const isFree = track.failures + track.open < freeTries
      track.open++
      try {
        if (isFree || track.running < atOnce) track.running++
        else await turn(track.queue, wanted)
        // Whoever leaves from here on keeps the place: a guesser who hangs up on a held answer is slowed all the same.
        return await run(track, attempt).finally(() => leavePlace(track))
      } finally {
        track.open--
        if (track.open === 0 && track.failures === 0) tracks.delete(key)
      }
    },
    forgetQuiet() {
      for (const [key, track] of tracks) if (isQuiet(track)) tracks.delete(key)
    },
    addresses: () => tracks.size,
  }
}

/** Waits in line until a place is handed over, which the one who hands it over has counted. */
function turn(queue: Set<() => void>, wanted: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      queue.delete(begin)
      reject(wanted.reason)
    }
    const begin = () => {
      wanted.removeEventListener('abort', leave)
      resolve()
    }
    wanted.addEventListener('abort', leave, { once: true })
    queue.add(begin)
  })
}
