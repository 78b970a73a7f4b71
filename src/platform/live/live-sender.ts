import { LIVE_PATHS, MAX_COMMANDS, sendAnswerReader } from '../../protocol/live-phone.ts'
import type { LiveKeep } from './live-database.ts'
import { isOver } from './live-feed.ts'
import { createWakeablePause } from './wakeable-pause.ts'

/** Something that was done and is on its way to the server. */
export interface Sending<Fact> {
  readonly id: string
  readonly fact: Fact
  /** Whether the server has it on disk. It stays here until the session itself shows it. */
  readonly isTaken: boolean
}

/** Sends what was done, again and again until the server has it. A repeated id counts once there. */
export interface LiveSender<Fact> {
  /** In the order in which they were done. */
  sending(): readonly Sending<Fact>[]
  add(id: string, fact: Fact): void
  /** Lets go of what the session shows by now. */
  drop(ids: readonly string[]): void
  /** Tries again at once. */
  kick(): void
  stop(): void
}

/** What a sender works with. */
export interface LiveSenderParts<Fact> {
  readonly ask: typeof fetch
  readonly base: string
  readonly token: string
  readonly session: string
  readonly keep: LiveKeep
  /** What was done before a reload. */
  readonly left: readonly { readonly id: string; readonly fact: Fact }[]
  readonly onChange: () => void
}

const postTimeoutMs = 8000
const longestWaitMs = 1500

/** Makes the sender of one window. */
export function createLiveSender<Fact extends object>(parts: LiveSenderParts<Fact>): LiveSender<Fact> {
  const { ask, base, token, session, keep, onChange } = parts
  let queue: readonly Sending<Fact>[] = parts.left.map((entry) => ({ ...entry, isTaken: false }))
  let isRunning = false
  const stopped = new AbortController()
  const pause = createWakeablePause()

  /** Gives false when the server could not be reached or could not save. */
  async function post(batch: readonly Sending<Fact>[]): Promise<boolean> {
    try {
      const response = await ask(`${base.replace(/\/$/, '')}${LIVE_PATHS.send}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ commands: batch.map(({ id, fact }) => ({ id, ...fact })) }),
        signal: AbortSignal.timeout(postTimeoutMs),
      })
      // The session is over: nobody waits for these any more.
      if (isOver(response)) {
        drop(batch.map(({ id }) => id))
        return true
      }
      const answer = sendAnswerReader.safeParse(response.ok ? await response.json() : null)
      if (!answer.success) return false
      const taken = new Set(answer.data.taken)
      queue = queue.map((entry) => (taken.has(entry.id) ? { ...entry, isTaken: true } : entry))
      forget(answer.data.taken)
      drop(answer.data.refused)
      onChange()
      return true
    } catch {
      return false
    }
  }

  /** What the server has is not sent again after a reload. */
  function forget(ids: readonly string[]) {
    // Where nothing can be kept, there is nothing to forget.
    if (ids.length > 0) void keep.dropPending(session, ids).catch(() => undefined)
  }

  function drop(ids: readonly string[]) {
    const gone = queue.filter(({ id }) => ids.includes(id))
    if (gone.length === 0) return
    queue = queue.filter(({ id }) => !ids.includes(id))
    forget(gone.map(({ id }) => id))
    onChange()
  }

  async function run() {
    if (isRunning) return
    isRunning = true
    for (let failures = 0; !stopped.signal.aborted; ) {
      const batch = queue.filter(({ isTaken }) => !isTaken).slice(0, MAX_COMMANDS)
      if (batch.length === 0) break
      if (await post(batch)) failures = 0
      else await pause.wait(Math.min(250 * 2 ** failures++, longestWaitMs))
    }
    isRunning = false
  }

  void run()
  return {
    sending: () => queue,
    drop,
    add(id, fact) {
      queue = [...queue, { id, fact, isTaken: false }]
      // It is sent at once; that it survives a reload too must not hold it up.
      void keep.addPending(session, id, fact).catch(() => undefined)
      onChange()
      void run()
    },
    kick() {
      pause.wake()
      void run()
    },
    stop() {
      stopped.abort()
      pause.wake()
    },
  }
}
