/** Slows down whoever fails again and again. A right answer is never refused, at most held. */
export interface FailureBrake {
  /**
   * Runs `attempt` for an address, one at a time, after a wait that grows with its latest failures. `attempt`
   * says whether it succeeded. Answers `null` without running it when too many wait already.
   */
  guard<T>(
    address: string,
    attempt: () => Promise<{ readonly succeeded: boolean; readonly result: T }>,
  ): Promise<T | null>
}

/** How a brake behaves; the defaults are for the running server, tests give their own. */
export interface FailureBrakeOptions {
  readonly nowMs?: () => number
  readonly waitMs?: (ms: number) => Promise<void>
  readonly freeTries?: number
  readonly longestWaitMs?: number
  readonly forgetAfterMs?: number
  readonly maxWaiting?: number
  readonly maxAddresses?: number
}

interface Track {
  failures: number
  lastMs: number
  waiting: number
  tail: Promise<unknown>
}

/** Makes a brake. Addresses are held in memory only, for minutes; they never reach the store or the log. */
export function createFailureBrake(options: FailureBrakeOptions = {}): FailureBrake {
  const {
    nowMs = () => Date.now(),
    waitMs = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    freeTries = 5,
    longestWaitMs = 8000,
    forgetAfterMs = 15 * 60_000,
    maxWaiting = 20,
    maxAddresses = 10_000,
  } = options
  const tracks = new Map<string, Track>()

  function trackOf(address: string): Track {
    const now = nowMs()
    const known = tracks.get(address)
    if (known) {
      if (known.waiting === 0 && now - known.lastMs > forgetAfterMs) known.failures = 0
      return known
    }
    if (tracks.size >= maxAddresses) {
      for (const [key, track] of tracks) {
        if (track.waiting === 0) tracks.delete(key)
        if (tracks.size < maxAddresses) break
      }
    }
    const fresh: Track = { failures: 0, lastMs: now, waiting: 0, tail: Promise.resolve() }
    tracks.set(address, fresh)
    return fresh
  }

  return {
    async guard(address, attempt) {
      const track = trackOf(address)
      if (track.waiting >= maxWaiting) return null
      track.waiting++
      const run = async () => {
        const extra = track.failures - freeTries
        if (extra >= 0) await waitMs(Math.min(250 * 2 ** extra, longestWaitMs))
        const { succeeded, result } = await attempt()
        // People at the right address share it with others who slip: success does not wipe the slate for all.
        track.failures = succeeded ? Math.max(0, track.failures - 1) : track.failures + 1
        track.lastMs = nowMs()
        return result
      }
      const done = track.tail.then(run)
      track.tail = done.catch(() => undefined)
      try {
        return await done
      } finally {
        track.waiting--
        if (track.waiting === 0 && track.failures === 0) tracks.delete(address)
      }
    },
  }
}
