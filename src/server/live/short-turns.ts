/** Work that can wait: each step of the iterator is a small part of it. */
export type Work = Iterator<void>

/** Does work in short turns, so that what comes in meanwhile is not kept waiting. */
export interface ShortTurns {
  add(work: Work): void
}

/** A vote that comes in while a hundred rooms are told something waits for one turn at most. */
const TURN_MS = 0.5

/** Turns of this thread. Every work gets one step after the other, none waits for another's end. */
export function createShortTurns(): ShortTurns {
  const waiting: Work[] = []

  function turn() {
    const end = performance.now() + TURN_MS
    while (performance.now() < end) {
      const work = waiting.shift()
      if (!work) return
      if (!work.next().done) waiting.push(work)
    }
    if (waiting.length > 0) setImmediate(turn)
  }

  return {
    add(work) {
      waiting.push(work)
      if (waiting.length === 1) setImmediate(turn)
    },
  }
}
