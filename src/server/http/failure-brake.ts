import type { AddressMemory } from './forget-addresses.ts'
import { networkOf } from './network-of.ts'

/** What somebody may try to guess. Wrong tries of one do not slow the other. */
export type Guessed = 'sign-in' | 'code'

/** Slows down whoever fails again and again. A right answer is never refused, at most held. */
export interface FailureBrake extends AddressMemory {
  /**
   * Runs `attempt` for an address; a whole IPv6 network (/64) is one. `attempt` says whether it succeeded. A right answer
   * is given at once; a wrong one is held back longer and longer. An address with too many wrong tries, or so many under
   * way that they could be, has only a few running or held; its others wait in line.
   */
  guard<T>(
    what: Guessed,
    address: string,
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
  readonly queue: (() => void)[]
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
    const fresh: Track = { failures: 0, lastMs: nowMs(), open: 0, running: 0, queue: [] }
    tracks.set(key, fresh)
    return fresh
  }

  /** Begins at once, or when a place is free. */
  async function takePlace(track: Track): Promise<void> {
    // What is under way may all turn out wrong: many tries sent at once are no way around the brake.
    const isFree = track.failures + track.open < freeTries
    track.open++
    if (isFree || track.running < atOnce) track.running++
    else await new Promise<void>((resolve) => track.queue.push(resolve))
  }
  /** Hands the place to whoever waits longest, so that nobody slips in between. */
  function leavePlace(track: Track): void {
    track.open--
    track.running--
    const next = track.running < atOnce ? track.queue.shift() : undefined
    if (!next) return
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
    async guard(what, address, attempt) {
      const key = `${what} ${networkOf(address)}`
      const track = trackOf(key)
      await takePlace(track)
      try {
        return await run(track, attempt)
      } finally {
        leavePlace(track)
        if (track.open === 0 && track.failures === 0) tracks.delete(key)
      }
    },
    forgetQuiet() {
      for (const [key, track] of tracks) if (isQuiet(track)) tracks.delete(key)
    },
    addresses: () => tracks.size,
  }
}
