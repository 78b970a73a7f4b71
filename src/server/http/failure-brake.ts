/** Slows down whoever fails again and again. A right answer is never refused, at most held. */
export interface FailureBrake {
  /**
   * Runs `attempt` for an address. `attempt` says whether it succeeded. A right answer is given at once; a wrong one
   * is held back longer and longer, and while wrong answers are held only a few tries of that address run.
   */
  guard<T>(
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
  /** Tries of one address that run, or whose wrong answer is held, at the same time once it is being slowed. */
  readonly atOnce?: number
  readonly maxAddresses?: number
}

interface Track {
  failures: number
  lastMs: number
  /** Tries under way, whether slowed or not: a track in use is never forgotten. */
  open: number
  /** Slowed tries that run or whose answer is held. */
  slowed: number
  readonly queue: (() => void)[]
}

/**
 * Makes a brake. Three hundred phones behind one address stay quick, because right answers take no place for long;
 * somebody who guesses from there is left with `atOnce` guesses every `longestWaitMs`. Addresses are held in memory
 * only and forgotten after 15 quiet minutes; they never reach the store or the log.
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

  let lastSweepMs = nowMs()

  /** Forgets addresses that have been quiet long enough. */
  function sweep(now: number) {
    if (now - lastSweepMs < forgetAfterMs) return
    lastSweepMs = now
    for (const [key, track] of tracks) {
      if (track.open === 0 && now - track.lastMs > forgetAfterMs) tracks.delete(key)
    }
  }

  function trackOf(address: string): Track {
    const now = nowMs()
    sweep(now)
    const known = tracks.get(address)
    if (known) {
      if (known.open === 0 && now - known.lastMs > forgetAfterMs) known.failures = 0
      return known
    }
    if (tracks.size >= maxAddresses) {
      for (const [key, track] of tracks) {
        if (track.open === 0) tracks.delete(key)
        if (tracks.size < maxAddresses) break
      }
    }
    const fresh: Track = { failures: 0, lastMs: now, open: 0, slowed: 0, queue: [] }
    tracks.set(address, fresh)
    return fresh
  }

  async function takePlace(track: Track): Promise<void> {
    if (track.slowed < atOnce) track.slowed++
    else await new Promise<void>((resolve) => track.queue.push(resolve))
  }
  /** Hands the place to whoever waits longest, so that nobody slips in between. */
  function leavePlace(track: Track): void {
    const next = track.queue.shift()
    if (next) next()
    else track.slowed--
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
    async guard(address, attempt) {
      const track = trackOf(address)
      track.open++
      const isSlowed = track.failures >= freeTries
      try {
        if (isSlowed) await takePlace(track)
        return await run(track, attempt)
      } finally {
        if (isSlowed) leavePlace(track)
        track.open--
        if (track.open === 0 && track.failures === 0) tracks.delete(address)
      }
    },
  }
}
